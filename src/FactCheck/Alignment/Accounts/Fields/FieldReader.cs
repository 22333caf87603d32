using FactCheck.Alignment.Referents;
using FactCheck.Alignment.Sentences;

namespace FactCheck.Alignment.Accounts.Fields;

/// <summary>Reads the fields of the values of a document from the words beside them.</summary>
internal static class FieldReader
{
    /// <summary>A word within so many tokens may say what a value is of; a comma between counts as so many.</summary>
    private const int Reach = 8;
    private const int CommaTokens = 3;

    /// <summary>Of two cues the nearer counts; those as near, but for so many tokens, count both.</summary>
    private const int Tie = 2;

    /// <summary>The fields of a value.</summary>
    public static ValueFields Of(DocumentText text, PlacedAssertion value) => AccountValue.KeyOf(value.Assertion) is { } key
        ? Of(text, text.SentenceSpan[value.Sentence], value.FirstToken, value.EndToken, AccountValue.FieldKindOf(key))
        : ValueFields.None;

    /// <summary>The fields of what stands at the tokens; none when no word beside them tells any.</summary>
    /// <param name="text">The document.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">Index of the first token of the value.</param>
    /// <param name="end">Index after its last.</param>
    /// <param name="kind">The kind of the value, as the lexicon has it.</param>
    private static ValueFields Of(DocumentText text, Sentence sentence, int first, int end, string kind)
    {
        List<(int Field, int Distance)>? found = null;
        var distance = 0;
        for (var i = end; i < sentence.EndToken && distance < Reach; i++)
        {
            if (IsEnd(text.TokenSpan[i]))
            {
                break;
            }

            distance += text.TokenSpan[i].Is(',') ? CommaTokens : 1;
            Add(text, i, sentence, kind, distance, ref found);
        }

        distance = 0;
        for (var i = first - 1; i >= sentence.FirstToken && distance < Reach; i--)
        {
            if (IsEnd(text.TokenSpan[i]))
            {
                break;
            }

            distance += text.TokenSpan[i].Is(',') ? CommaTokens : 1;
            Add(text, i, sentence, kind, distance, ref found);
        }

        if (found is null)
        {
            return ValueFields.None;
        }

        var nearest = found.Min(cue => cue.Distance);
        return new ValueFields(
            [.. found.Where(cue => cue.Distance == nearest).Select(cue => cue.Field).Distinct()],
            [.. found.Where(cue => cue.Distance <= nearest + Tie).Select(cue => cue.Field).Distinct()]);
    }

    private static bool IsEnd(in Token token) => token.Is(';') || token.Is(':') || token.Is('"') || token.Is('”') || token.Is('“');

    private static void Add(DocumentText text, int i, Sentence sentence, string kind, int distance, ref List<(int Field, int Distance)>? found)
    {
        ref readonly var token = ref text.TokenSpan[i];
        if (!token.IsWord || !Cues.Has(token, Cue.Field))
        {
            return;
        }

        foreach (var cue in FieldLexicon.At(token.Stem))
        {
            if (cue.Kind == kind && Follows(text, i + 1, sentence.EndToken, cue.Tail))
            {
                (found ??= []).Add((cue.Field, distance));
            }
        }
    }

    /// <summary>True when the stems follow at the token.</summary>
    public static bool Follows(DocumentText text, int at, int end, string[] tail)
    {
        if (at + tail.Length > end)
        {
            return false;
        }

        for (var k = 0; k < tail.Length; k++)
        {
            if (text.TokenSpan[at + k].Stem != tail[k])
            {
                return false;
            }
        }

        return true;
    }
}
