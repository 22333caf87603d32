namespace FactCheck.Documents.Markdown;

/// <summary>HTML comments, which a Markdown text does not show. Those inside code are code, but that is not shown as prose either.</summary>
internal static class HtmlComments
{
    /// <summary>Blots each comment that is closed.</summary>
    public static void Blot(string text, Span<char> prose)
    {
        for (var start = 0; (start = text.IndexOf("<!--", start, StringComparison.Ordinal)) >= 0;)
        {
            var end = text.IndexOf("-->", start + 4, StringComparison.Ordinal);
            if (end < 0)
            {
                return;
            }

            Blank.Fill(prose[start..(end + 3)]);
            start = end + 3;
        }
    }
}
