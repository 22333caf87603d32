using FactCheck.Tool.Configuration;

namespace FactCheck.Tool.Silencing;

/// <summary>What of a report is shown: rules chosen for all and by path, severities overridden, whatever else is silenced.</summary>
internal static class FindingPolicy
{
    /// <summary>Applies settings: select, ignore, severity, paths.</summary>
    public static FactReport Apply(FactReport report, Settings settings)
    {
        if (settings is { Select: null, Ignore: null, Severities: null, Paths: null })
        {
            return report;
        }

        var chosen = Without(report, (finding, mention) => !IsOn(settings, finding.RuleId, mention.Document.Id));
        return settings.Severities is null ? chosen : With(chosen, finding => Override(finding, settings.Severities));
    }

    /// <summary>
    /// Leaves out the findings that rest on silenced places: what is left must still differ among itself. A finding with other places
    /// enough stays whole.
    /// </summary>
    public static FactReport Without(FactReport report, Func<Finding, Mention, bool> isSilenced) => With(report, finding => Stands(finding, isSilenced) ? finding : null);

    /// <summary>Replaces findings; null leaves one out.</summary>
    public static FactReport With(FactReport report, Func<Finding, Finding?> change) => new(report.Mode)
    {
        Rules = report.Rules,
        Documents = report.Documents,
        Findings = [.. report.Findings.Select(change).OfType<Finding>()],
        Compatible = report.Compatible,
        CompatibleCount = report.CompatibleCount,
        Assertions = [.. report.Assertions.Select(assertion => With(assertion, change))],
        Support = report.Support,
    };

    /// <summary>
    /// An assertion whose every conflict was silenced stays contradicted, with its evidence: that nobody wants to hear of it does not make it missing from the sources.
    /// </summary>
    private static VerifiedAssertion With(VerifiedAssertion assertion, Func<Finding, Finding?> change)
    {
        var kept = assertion.With(finding => change(finding) is not null);
        var isSilenced = assertion.Verdict == AssertionVerdict.Contradicted && kept.Verdict == AssertionVerdict.NotFound;
        return kept with
        {
            Findings = [.. kept.Findings.Select(change).OfType<Finding>()],
            Verdict = isSilenced ? assertion.Verdict : kept.Verdict,
            Reason = isSilenced ? null : kept.Reason,
        };
    }

    private static bool IsOn(Settings settings, string ruleId, string documentId)
    {
        var isOn = RuleChoice.IsOn(settings.Select, settings.Ignore, ruleId);
        foreach (var path in settings.Paths ?? [])
        {
            if (path.Concern(documentId))
            {
                isOn = path.Select is null ? isOn && RuleChoice.IsOn(null, path.Ignore, ruleId) : RuleChoice.IsOn(path.Select, path.Ignore, ruleId);
            }
        }

        return isOn;
    }

    private static bool Stands(Finding finding, Func<Finding, Mention, bool> isSilenced)
    {
        var left = finding.Mentions.Where(mention => !isSilenced(finding, mention)).ToList();
        return left.Count == finding.Mentions.Count
            || (left.Count > 0 && (finding.Verdict == Verdict.NotFound || Readings(left) >= Math.Min(2, Readings(finding.Mentions))) && (left.Count > 1 || finding.Mentions.Count == 1));
    }

    private static int Readings(IEnumerable<Mention> mentions) => mentions.Select(mention => mention.Value?.Canonical ?? mention.Text).Distinct(StringComparer.Ordinal).Count();

    private static Finding Override(Finding finding, IReadOnlyDictionary<string, Severity> severities)
    {
        var length = RuleChoice.Longest(severities.Keys, finding.RuleId);
        return length < 0 ? finding : finding with { Severity = severities[finding.RuleId[..length]] };
    }
}
