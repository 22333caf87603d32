using System.Net;
using System.Text.RegularExpressions;

namespace FactCheck.Quality.Reports;

/// <summary>The little Markdown that texts and cells of a report hold, "**bold**" and "[text](https://address)", as HTML.</summary>
internal static partial class Inline
{
    public static string Html(string text) => Link().Replace(Bold().Replace(WebUtility.HtmlEncode(text), "<strong>$1</strong>"), "<a href=\"$2\">$1</a>");

    [GeneratedRegex(@"\*\*([^*]+)\*\*", RegexOptions.NonBacktracking)]
    private static partial Regex Bold();

    [GeneratedRegex(@"\[([^\[\]]+)\]\((https://[^\s()]+)\)", RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
