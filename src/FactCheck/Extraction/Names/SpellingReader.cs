using FactCheck.Text;

namespace FactCheck.Extraction.Names;

/// <summary>The spelling of a name as it is shown: single blanks, nothing invisible.</summary>
internal static class SpellingReader
{
    public static string Read(DocumentText text, TextSpan span)
    {
        var folded = text.Folded.AsSpan(span.Start, span.Length);
        if (!folded.ContainsAny(Folding.Nothing, '\n', '\r') && !folded.Contains("  ", StringComparison.Ordinal) && !folded.Contains('\t'))
        {
            return folded.ToString();
        }

        var words = folded.ToString().Replace(Folding.Nothing.ToString(), "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words);
    }
}
