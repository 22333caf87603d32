namespace FactCheck.Pipeline;

/// <summary>Tells two states of a check apart, finding by finding.</summary>
internal static class FindingChanges
{
    /// <summary>Applied to the findings before, the changes give the findings after: the withdrawn first, then in the order after.</summary>
    public static List<FindingChange> Between(IReadOnlyList<Finding> before, IReadOnlyList<Finding> after)
    {
        var old = before.ToLookup(Key, StringComparer.Ordinal);
        var taken = new HashSet<Finding>(ReferenceEqualityComparer.Instance);
        var standing = new List<FindingChange>();
        foreach (var finding in after)
        {
            var candidates = finding.Mentions.Select(mention => Key(finding, mention)).Distinct(StringComparer.Ordinal).SelectMany(key => old[key]);
            var previous = candidates.FirstOrDefault(other => !taken.Contains(other) && other.Mentions.All(place => finding.Mentions.Any(mention => IsSamePlace(mention, place))));
            if (previous is null)
            {
                standing.Add(new FindingChange(FindingChangeKind.Added, finding));
                continue;
            }

            taken.Add(previous);
            if (!IsSame(previous, finding))
            {
                standing.Add(new FindingChange(FindingChangeKind.Updated, finding, previous));
            }
        }

        return [.. before.Where(finding => !taken.Contains(finding)).Select(finding => new FindingChange(FindingChangeKind.Withdrawn, finding)), .. standing];
    }

    /// <summary>A finding goes on in one of its rule that has its first place.</summary>
    private static string Key(Finding finding) => Key(finding, finding.Mentions[0]);

    private static string Key(Finding finding, Mention mention) => $"{finding.RuleId} {mention.Span.Start} {mention.Document.Id}";

    private static bool IsSamePlace(Mention one, Mention other) => one.Span == other.Span && one.Document == other.Document;

    private static bool IsSame(Finding one, Finding other) =>
        one.Verdict == other.Verdict && one.Confidence.Equals(other.Confidence) && one.Message == other.Message && one.Suggestion == other.Suggestion
        && one.Explanation.SequenceEqual(other.Explanation) && one.Mentions.SequenceEqual(other.Mentions);
}
