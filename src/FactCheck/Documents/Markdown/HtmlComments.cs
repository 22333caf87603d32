namespace FactCheck.Documents.Markdown;

/// <summary>HTML comments, which a Markdown text does not show; inside code they are code.</summary>
internal static class HtmlComments
{
    /// <summary>Blots each comment that begins on a line, up to its end on this line or a later one; one that is never closed is none.</summary>
    /// <param name="text">The text as given.</param>
    /// <param name="prose">What is read of it.</param>
    /// <param name="line">The line.</param>
    /// <param name="lastClosing">Where the text's last "--&gt;" stands, -1 when nowhere: keeps the work linear.</param>
    public static void Blot(string text, Span<char> prose, TextSpan line, int lastClosing)
    {
        for (var start = line.Start; start < line.End;)
        {
            var offset = prose[start..line.End].IndexOf("<!--", StringComparison.Ordinal);
            if (offset < 0)
            {
                return;
            }

            start += offset;
            var isCode = prose[line.Start..start].Count('`') % 2 == 1;
            var end = isCode || start + 4 > lastClosing ? -1 : text.IndexOf("-->", start + 4, StringComparison.Ordinal);
            if (!isCode && end < 0)
            {
                return;
            }

            if (!isCode)
            {
                Blank.Fill(prose[start..(end + 3)]);
            }

            start = isCode ? start + 4 : end + 3;
        }
    }
}
