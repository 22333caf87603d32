using System.Globalization;
using System.Text;

namespace FactCheck.Reports.Sarif;

/// <summary>Makes relative references of document ids: no leading slash or "./", everything but plain characters percent-encoded.</summary>
internal static class SarifUri
{
    public static string Of(string documentId)
    {
        var uri = new StringBuilder(documentId.Length);
        foreach (var unit in Encoding.UTF8.GetBytes(documentId.Replace('\\', '/')))
        {
            var plain = char.IsAsciiLetterOrDigit((char)unit) || (char)unit is '/' or '.' or '-' or '_' or '~' or '+' or '=' or '@' or ',';
            if (plain)
            {
                uri.Append((char)unit);
            }
            else
            {
                uri.Append('%').Append(unit.ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        var text = uri.ToString();
        while (text.StartsWith("./", StringComparison.Ordinal) || text.StartsWith('/'))
        {
            text = text[(text.IndexOf('/', StringComparison.Ordinal) + 1)..];
        }

        return text.Length == 0 ? "%2F" : text;
    }
}
