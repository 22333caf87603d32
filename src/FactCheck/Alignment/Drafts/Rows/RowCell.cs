using FactCheck.Alignment.Events;
using FactCheck.Alignment.Referents;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Rows;

/// <summary>What a list or a table of a text says beside one value: "weavers 9 francs" of "potters 15 francs, weavers 9 francs".</summary>
/// <param name="Text">The text.</param>
/// <param name="Value">The value.</param>
/// <param name="First">Index of the first token of the cell.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Label">Index after the last token of what stands before the first colon of the sentence; its first token where there is none.</param>
/// <param name="Place">How many values of the kind stand before it in the sentence.</param>
/// <param name="Count">How many values of the kind the sentence has; the two ends of a range are one.</param>
internal sealed record RowCell(DocumentText Text, PlacedAssertion Value, int First, int End, int Label, int Place, int Count)
{
    /// <summary>Longest name of a row before its colon, in tokens.</summary>
    private const int MaxLabel = 6;

    private const int PhraseLength = 3;

    private const int DeniedReach = 2;

    private bool? _isValueFirst;

    public int SentenceFirst => Text.SentenceSpan[Value.Sentence].FirstToken;

    /// <summary>"Adults: 12 euros, Saturdays 15 euros": the words before the colon name the row.</summary>
    public bool IsLabelled => Label > SentenceFirst && Label - SentenceFirst <= MaxLabel;

    /// <summary>"9 francs for weavers": nothing is told before the value.</summary>
    public bool IsValueFirst => _isValueFirst ??= !HasContent(First, Value.FirstToken);

    /// <summary>"for weavers 9 francs": told of what stands before it.</summary>
    public bool IsSpecial
    {
        get
        {
            var first = First;
            while (first < Value.FirstToken && Text.Tokens[first].Norm is "and" or "or" or "but" or "only" or "also" or ",")
            {
                first++;
            }

            return first < Value.FirstToken && Array.IndexOf(EventWords.Prepositions, Text.Tokens[first].Norm) >= 0;
        }
    }

    /// <summary>The telling words of the cell.</summary>
    public HashSet<string> Words => field ??= new(WordsIn(First, End), StringComparer.Ordinal);

    public HashSet<string> WordsBehind => field ??= new(WordsIn(Value.EndToken, End), StringComparer.Ordinal);

    /// <summary>Those of the phrase that the cell begins with: "in 2031" of "in 2031 it sold 40 boats".</summary>
    public HashSet<string> WordsBefore => field ??= new(WordsIn(First, Math.Min(Value.FirstToken, First + PhraseLength)), StringComparer.Ordinal);

    public HashSet<string> LabelWords => field ??= new(WordsIn(SentenceFirst, Label), StringComparer.Ordinal);

    /// <summary>The telling words of the sentence.</summary>
    public HashSet<string> AllWords => field ??= new(WordsIn(SentenceFirst, Text.SentenceSpan[Value.Sentence].EndToken), StringComparer.Ordinal);

    /// <summary>The stems of nouns, names and the like, and the numbers, of a stretch, its value and what is denied or compared left out.</summary>
    public IEnumerable<string> WordsIn(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            // "costs 9 francs a kilo": the verb of the value, and what it is told per, are of every row.
            var isOfValue = i == Value.FirstToken - 1 && first < i && (Text.Tokens[i].Stem == "cost" || VerbWords.IsStem(Text.Tokens[i].Stem));
            var isUnit = i == Value.EndToken + 1 && Text.Tokens[Value.EndToken].Norm is "a" or "an" or "per" or "each" or "every";
            if ((i < Value.FirstToken || i >= Value.EndToken) && !isOfValue && !isUnit && Word(Text, i) is { } word && !IsDenied(i))
            {
                yield return word;
            }
        }
    }

    private static string? Word(DocumentText text, int i)
    {
        ref readonly var token = ref text.TokenSpan[i];
        return token.Kind == TokenKind.Number ? (token.Norm is { Length: 4 } year && year[0] is '1' or '2' && year.All(char.IsAsciiDigit) ? year : null)
            : !token.IsWord ? null
            : token.Norm.Length == 1 ? (token.IsCapitalized && i > 0 && text.Tokens[i - 1].IsWord && token.Norm != "i" ? token.Norm : null)
            : token.IsStop || VerbWords.IsAuxiliary(token) || VerbWords.IsPastForm(token) || (VerbWords.IsFullVerb(token) && !IsNounPlace(text, i)) ? null
            : token.Stem;
    }

    /// <summary>"200 ml of cream", "400 ml milk": the word is of a thing here, whatever it may be elsewhere.</summary>
    private static bool IsNounPlace(DocumentText text, int i) =>
        i > 0 && text.Tokens[i - 1] is var before && (before.Kind == TokenKind.Number || (before.IsWord && before.Norm.Length <= 2 && !before.IsStop) || EventWords.IsDeterminer(before) || (EventWords.IsPreposition(before) && before.Norm != "to"));

    private bool HasContent(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            // "held 31 percent", "put in 44 percent".
            if (Word(Text, i) is not null && !(VerbWords.IsStem(Text.Tokens[i].Stem) && Text.Tokens[i].Norm != Text.Tokens[i].Stem && !Text.Tokens[i].Norm.EndsWith('s')))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"non-members", "without a card", "unlike students".</summary>
    private bool IsDenied(int token)
    {
        for (var i = Math.Max(SentenceFirst, token - DeniedReach); i < token; i++)
        {
            if (Text.Tokens[i].Norm == "but" && i > SentenceFirst && Text.Tokens[i - 1].Norm is "everybody" or "everyone" or "all" or "anybody" or "anyone" or "any")
            {
                return true;
            }

            if (Text.Tokens[i].Norm is "non" or "no" or "not" or "without" or "except" or "excluding" or "unlike" or "than" or "instead")
            {
                return true;
            }
        }

        return false;
    }
}
