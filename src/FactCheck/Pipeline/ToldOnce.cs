using System.Runtime.InteropServices;
using FactCheck.Rules;
using FactCheck.Rules.Events;
using FactCheck.Rules.Names;
using FactCheck.Rules.Wording;

namespace FactCheck.Pipeline;

/// <summary>
/// One matter is told once: where several rules set the same places against each other, the one that says most about them speaks, as sure as the surest of
/// them. A place that only one of them names makes it another matter. A rule of a user's own neither silences another nor is silenced.
/// </summary>
internal static class ToldOnce
{
    /// <summary>Of so many characters each, so that what overlaps a mention is found without looking at all others of its document.</summary>
    private const int Stretch = 64;

    /// <summary>Rules that say little more than that other words stand there, the least telling last; all others come before them.</summary>
    private static readonly string[] General =
    [
        .. new[] { StatementRules.Polarity, EventRules.Certainty, StatementRules.Opposite, StatementRules.OtherOfKind, NameRules.RivalName, NameRules.OtherName, EventRules.Thing }.Select(rule => rule.Id),
    ];

    /// <summary>The findings in their order, without those that tell again what another tells.</summary>
    public static List<Finding> Keep(List<Finding> findings)
    {
        var at = new Dictionary<(Document Document, int Stretch), List<Finding>>();
        var confidence = new Dictionary<Finding, double>(ReferenceEqualityComparer.Instance);
        foreach (var finding in findings.OrderBy(Order).ThenByDescending(finding => finding.Confidence).ThenByDescending(finding => finding.RuleId, StringComparer.Ordinal))
        {
            if (RuleTable.IsOwn(finding))
            {
                confidence.Add(finding, finding.Confidence);
                continue;
            }

            if (Same(finding, at) is { } other)
            {
                confidence[other] = other.Verdict == finding.Verdict ? Math.Max(confidence[other], finding.Confidence) : confidence[other];
                continue;
            }

            confidence.Add(finding, finding.Confidence);
            foreach (var place in finding.Mentions.SelectMany(Stretches).Distinct())
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(at, place, out _) ??= []).Add(finding);
            }
        }

        return [.. findings.Where(confidence.ContainsKey).Select(finding => finding.Confidence < confidence[finding] ? finding with { Confidence = confidence[finding] } : finding)];
    }

    /// <summary>Conflicts first: a drift at the place of a conflict says no more.</summary>
    private static int Order(Finding finding) => (finding.Verdict == Verdict.Conflict ? 0 : General.Length + 1) + Array.IndexOf(General, finding.RuleId) + 1;

    private static Finding? Same(Finding finding, Dictionary<(Document Document, int Stretch), List<Finding>> at)
    {
        foreach (var place in Stretches(finding.Mentions[0]))
        {
            if (at.TryGetValue(place, out var others) && others.Find(other => AreOfOnePlace(finding, other)) is { } same)
            {
                return same;
            }
        }

        return null;
    }

    private static IEnumerable<(Document Document, int Stretch)> Stretches(Mention mention)
    {
        for (var stretch = mention.Span.Start / Stretch; stretch <= mention.Span.End / Stretch; stretch++)
        {
            yield return (mention.Document, stretch);
        }
    }

    /// <summary>True when each place of either is one of the other's.</summary>
    private static bool AreOfOnePlace(Finding one, Finding other) => one.RuleId != other.RuleId && one.Mentions.Count > 1 && Covers(one, other) && Covers(other, one);

    private static bool Covers(Finding one, Finding other) => other.Mentions.All(mention => one.Mentions.Any(place => ReportAssembly.Overlap(place, mention)));
}
