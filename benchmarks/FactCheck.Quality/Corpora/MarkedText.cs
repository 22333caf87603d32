using System.Text;

namespace FactCheck.Quality.Corpora;

/// <summary>A text in which "[|" and "|]" enclose stretches.</summary>
internal static class MarkedText
{
    /// <summary>The text without the marks, and where they were.</summary>
    public static string Read(string marked, out List<TextSpan> spans)
    {
        spans = [];
        var text = new StringBuilder(marked.Length);
        var start = 0;
        for (var i = 0; i < marked.Length; i++)
        {
            if (string.CompareOrdinal(marked, i, "[|", 0, 2) == 0)
            {
                start = text.Length;
                i++;
            }
            else if (string.CompareOrdinal(marked, i, "|]", 0, 2) == 0)
            {
                spans.Add(new TextSpan(start, text.Length));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return text.ToString();
    }
}
