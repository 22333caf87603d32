using System.Text;
using FactCheck.Text;

namespace FactCheck;

/// <summary>The stable id of a finding: a hash of rule, verdict and the sorted (document, value) pairs.</summary>
internal static class FindingFingerprint
{
    public static string Of(Finding finding) => Of(finding, id => id);

    /// <param name="finding">The finding.</param>
    /// <param name="name">What stands for a document's id in it.</param>
    public static string Of(Finding finding, Func<string, string> name)
    {
        var places = finding.Mentions
            .Select(mention => name(mention.Document.Id) + "\u001f" + (mention.Value?.Canonical ?? mention.Text))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        var key = string.Join('\u001e', [finding.RuleId, finding.Verdict.ToString(), .. places]);
        return Convert.ToHexStringLower(Sha256.Of(Encoding.UTF8.GetBytes(key)).AsSpan(0, 8));
    }
}
