namespace FactCheck.Reports;

/// <summary>Chooses the one place that formats with a single place point to: where an editor would change something.</summary>
internal static class PrimaryPlace
{
    /// <summary>
    /// The first that does not have the suggested reading; the first of all when there is none.
    /// </summary>
    public static Mention Of(Finding finding) =>
        finding.Suggestion is { } suggestion && finding.Mentions.FirstOrDefault(mention => Differs(mention, suggestion.Value)) is { } other
            ? other
            : finding.Mentions[0];

    /// <summary>The others, in the order of the finding.</summary>
    public static IEnumerable<Mention> Others(Finding finding)
    {
        var primary = Of(finding);
        return finding.Mentions.Where(mention => !ReferenceEquals(mention, primary));
    }

    private static bool Differs(Mention mention, string reading) =>
        !mention.Text.Contains(reading, StringComparison.OrdinalIgnoreCase) && mention.Value?.Canonical.Contains(reading, StringComparison.OrdinalIgnoreCase) != true;
}
