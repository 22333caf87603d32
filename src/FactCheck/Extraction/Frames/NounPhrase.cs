using FactCheck.Text;

namespace FactCheck.Extraction.Frames;

/// <summary>A run of content words that ends in its head noun.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Head">Index of the head.</param>
internal readonly record struct NounPhrase(int First, int Head)
{
    private const int MaxWords = 5;

    /// <summary>The phrase that begins at token <paramref name="start"/>, determiners skipped; null when none does.</summary>
    public static NounPhrase? At(DocumentText text, int start, int end)
    {
        var i = start;
        while (i < end && IsDeterminer(text.Tokens[i]))
        {
            i++;
        }

        var first = i;
        var head = -1;
        for (; i < end && i - first < MaxWords * 2; i++)
        {
            ref readonly var token = ref text.Tokens[i];
            if (token.Is('-') && !token.IsAfterSpace && head >= 0)
            {
                continue;
            }

            if (!token.IsWord || token.Norm == "'s")
            {
                break;
            }

            var isNoun = !token.IsStop && !EndsPhrase(text, token, i, first);
            if (!isNoun)
            {
                break;
            }

            head = i;
        }

        return head < 0 ? null : new NounPhrase(first, head);
    }

    /// <summary>The phrase whose head stands right before token <paramref name="end"/>; null when none does.</summary>
    public static NounPhrase? Before(DocumentText text, int end, int limit)
    {
        var head = end - 1;
        if (head < limit || !IsContent(text.Tokens[head]))
        {
            return null;
        }

        var first = head;
        while (first > limit && head - first < MaxWords && (IsContent(text.Tokens[first - 1]) && !VerbWords.IsFullVerb(text.Tokens[first - 1])))
        {
            first--;
        }

        return new NounPhrase(first, head);
    }

    private static bool IsContent(in Token token) => token.IsWord && token.Norm != "'s" && !token.IsStop;

    /// <summary>A verb after a noun ends the phrase: "contract | awarded"; before one it is a modifier: "alleged fraud".</summary>
    private static bool EndsPhrase(DocumentText text, in Token token, int i, int first) =>
        i > first && (VerbWords.IsFullVerb(token) || VerbWords.IsPastForm(token)) && !(i + 1 < text.Tokens.Count && text.Tokens[i - 1].Is('-'));

    private static bool IsDeterminer(in Token token) => token.Norm is "the" or "a" or "an" or "its" or "their" or "his" or "her" or "our" or "these" or "those" or "this" or "that" or "of";
}
