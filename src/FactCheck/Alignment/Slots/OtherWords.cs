using FactCheck.Alignment.Referents;
using FactCheck.Alignment.Stories;
using FactCheck.Text;

namespace FactCheck.Alignment.Slots;

/// <summary>
/// Whether like sentences differ in more than a value: "wind turbines supplied 31 percent" and "solar panels supplied 12 percent". A slip changes
/// the one or the other.
/// </summary>
internal static class OtherWords
{
    public static ReferentComparison? Apart(AlignedSentence aligned, PlacedAssertion left, PlacedAssertion right)
    {
        foreach (var slot in aligned.Slots())
        {
            if (Content(aligned.Left.Text, slot.Left, left) is { Count: > 0 } ours && Content(aligned.Right.Text, slot.Right, right) is { Count: > 0 } theirs
                && !ours.Exists(word => theirs.Exists(other => RelatedWords.Are(word, other)))
                && !ours.Exists(word => Says(aligned.Right.Text, aligned.Pair.Right.Sentence, word)) && !theirs.Exists(word => Says(aligned.Left.Text, aligned.Pair.Left.Sentence, word)))
            {
                return ReferentComparison.Apart(CompatibleReason.OtherReferent, $"the sentences differ in what they tell of, too: \"{ours[0]}\" and \"{theirs[0]}\"");
            }
        }

        return null;
    }

    /// <summary>Stems of the plain words of a filling; none when the value or a name stands in it.</summary>
    private static List<string> Content(DocumentText text, IReadOnlyList<int> tokens, PlacedAssertion value)
    {
        var words = new List<string>();
        if (IsSpeaker(text, tokens))
        {
            return words;
        }

        foreach (var i in tokens)
        {
            ref readonly var token = ref text.Tokens[i];
            if (i >= value.FirstToken && i < value.EndToken)
            {
                return [];
            }

            var isName = token.IsCapitalized && i > text.SentenceSpan[token.Sentence].FirstToken;
            if (token.IsWord && !isName && !token.IsStop && token.Norm != "'s" && token.Word.Number is null && !SpeechVerbs.Contains(token))
            {
                words.Add(token.Stem);
            }
        }

        return words;
    }

    /// <summary>"officials said", "according to the police": who tells it may differ.</summary>
    private static bool IsSpeaker(DocumentText text, IReadOnlyList<int> tokens)
    {
        if (tokens.Count == 0)
        {
            return true;
        }

        var (before, after) = (tokens[0] - 1, tokens[^1] + 1);
        return (after < text.Tokens.Count && SpeechVerbs.Contains(text.Tokens[after])) || (before > 0 && SpeechVerbs.Contains(text.Tokens[before]))
            || (before > 1 && text.Tokens[before].Norm is "to" or "the" && (text.Tokens[before - 1].Norm == "according" || text.Tokens[before - 2].Norm == "according"));
    }

    private static bool Says(DocumentText text, int sentence, string stem)
    {
        for (var i = text.SentenceSpan[sentence].FirstToken; i < text.SentenceSpan[sentence].EndToken; i++)
        {
            if (text.Tokens[i].Stem == stem)
            {
                return true;
            }
        }

        return false;
    }
}
