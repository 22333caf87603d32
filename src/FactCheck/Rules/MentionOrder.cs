namespace FactCheck.Rules;

/// <summary>How findings list and quote their places.</summary>
internal static class MentionOrder
{
    /// <summary>Words on either side of two places that are worded alike.</summary>
    private const int MostAround = 4;

    /// <summary>The mention of an assertion with its hedge, for findings in which the hedge matters.</summary>
    public static Mention WithHedge(Assertion assertion) => assertion.Hedge is { } hedge
        ? assertion.Mention with { Span = new TextSpan(Math.Min(hedge.Start, assertion.Mention.Span.Start), Math.Max(hedge.End, assertion.Mention.Span.End)) }
        : assertion.Mention;

    /// <summary>The words of a place in quotation marks, blanks made single.</summary>
    public static string Quote(Mention mention) => Quote(mention.Document.Text, mention.Span);

    /// <summary>"raised" here, "cut" there. Where the words of the two places are the same, as many on either side of them as tell the two apart.</summary>
    public static string HereAndThere(Mention one, Mention other)
    {
        var (left, right) = (one.Span, other.Span);
        for (var i = 0; i < MostAround && Quote(one.Document.Text, left) == Quote(other.Document.Text, right); i++)
        {
            (left, right) = (Wider(one.Document.Text, left), Wider(other.Document.Text, right));
        }

        return $"{Quote(one.Document.Text, left)} here, {Quote(other.Document.Text, right)} there";
    }

    private static string Quote(string text, TextSpan span) =>
        "\"" + string.Join(' ', text[span.Start..span.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) + "\"";

    /// <summary>With the word before and the word behind, within the line and the sentence.</summary>
    private static TextSpan Wider(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        if (start > 1 && text[start - 1] == ' ' && text[start - 2] is not ('.' or '!' or '?'))
        {
            for (start -= 2; start > 0 && !char.IsWhiteSpace(text[start - 1]); start--)
            {
            }
        }

        if (end + 1 < text.Length && text[end] == ' ')
        {
            for (end += 2; end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('.' or '!' or '?' or ','); end++)
            {
            }
        }

        return new TextSpan(start, end);
    }
}
