namespace FactCheck.Alignment.Events;

/// <summary>Knows the words by which a rule leaves some out, or holds for some only: what it says of all others is not said of them.</summary>
internal static class Exceptions
{
    /// <summary>"except for guests", "unless it rains", "apart from Sundays".</summary>
    public static bool In(DocumentText text, int first, int end) => Has(text, first, end, "except", "unless", "apart");

    public static bool In(EventSentence sentence) => In(sentence.Text, sentence.Sentence.FirstToken, sentence.Sentence.EndToken);

    /// <summary>"only for guests", "nobody but guests".</summary>
    public static bool OnlyIn(DocumentText text, int first, int end) => Has(text, first, end, "only", "solely", "exclusively", "nobody", "none");

    /// <summary>"not without a guide".</summary>
    public static bool WithoutIn(DocumentText text, int first, int end) => Has(text, first, end, "without");

    private static bool Has(DocumentText text, int first, int end, params ReadOnlySpan<string> words)
    {
        for (var i = first; i < end; i++)
        {
            if (words.Contains(text.TokenSpan[i].Norm))
            {
                return true;
            }
        }

        return false;
    }
}
