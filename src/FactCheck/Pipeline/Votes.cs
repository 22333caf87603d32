using System.Globalization;

namespace FactCheck.Pipeline;

/// <summary>
/// Counts for the sides of a conflict how many independent sources give each, over all conflicts about one matter: those that share a place.
/// </summary>
internal static class Votes
{
    /// <summary>Two documents that disagree are one against one.</summary>
    private const int LeastDocuments = 3;

    /// <param name="findings">The findings.</param>
    /// <param name="sources">The documents that may vote: when verifying, all but the draft.</param>
    /// <param name="independence">When two are one witness.</param>
    /// <returns>The findings in the same order.</returns>
    public static List<Finding> Count(List<Finding> findings, List<ReadDocument> sources, Independence independence)
    {
        if (sources.Count < LeastDocuments || !findings.Exists(IsDisputed))
        {
            return findings;
        }

        var voters = sources.Select(source => source.Document).ToHashSet<Document>(ReferenceEqualityComparer.Instance);
        var witnesses = new Lazy<Witnesses>(() => new Witnesses(sources, independence));
        var matters = Matters(findings);
        var votes = findings.Index()
            .Where(finding => IsDisputed(finding.Item))
            .GroupBy(finding => matters[finding.Index], finding => finding.Item)
            .ToDictionary(matter => matter.Key, matter => VotesOn([.. matter.SelectMany(finding => finding.Mentions).Where(mention => mention.Value is not null && voters.Contains(mention.Document))], witnesses));
        return [.. findings.Select((finding, i) => IsDisputed(finding) ? WithVotes(finding, votes[matters[i]]) : finding)];
    }

    /// <summary>Names are given in long and short forms, so that only a finding about two of them has clear sides.</summary>
    private static bool IsDisputed(Finding finding) =>
        finding.Verdict == Verdict.Conflict && finding.Mentions.Count > 1 && finding.Mentions.All(mention => mention.Value is not null)
        && (finding.Mentions.Count == 2 || !finding.Mentions.Any(mention => mention.Value is NameValue));

    /// <returns>The votes by side; empty when too few documents say anything of the matter.</returns>
    private static Dictionary<string, Vote> VotesOn(List<Mention> mentions, Lazy<Witnesses> witnesses)
    {
        var votes = new Dictionary<string, Vote>(StringComparer.Ordinal);
        if (mentions.Select(mention => mention.Document.Id).Distinct(StringComparer.Ordinal).Count() < LeastDocuments)
        {
            return votes;
        }

        var total = mentions.Select(mention => witnesses.Value.Of(mention.Document)).Distinct().Count();
        if (total < 2)
        {
            return votes;
        }

        foreach (var side in mentions.GroupBy(mention => mention.Value!.Canonical, StringComparer.Ordinal))
        {
            votes[side.Key] = new Vote(
                side.First().Text,
                side.Select(mention => witnesses.Value.Of(mention.Document)).Distinct().Count(),
                total,
                [.. side.Select(mention => mention.Document.Id).Distinct(StringComparer.Ordinal)]);
        }

        return votes;
    }

    private static Finding WithVotes(Finding finding, Dictionary<string, Vote> votes)
    {
        List<Vote> own = [.. finding.Mentions.Select(mention => mention.Value!.Canonical).Distinct(StringComparer.Ordinal).Where(votes.ContainsKey).Select(side => votes[side])];
        return own.Count < 2 ? finding : finding with
        {
            Votes = own,
            Suggestion = finding.Suggestion ?? Suggest(own),
            Explanation = [.. finding.Explanation, string.Join(", ", own.Select(vote => string.Create(CultureInfo.InvariantCulture, $"\"{vote.Value}\" is given by {vote.Witnesses} of {vote.Total} independent sources")))],
        };
    }

    /// <summary>More than half of the witnesses, and more than one.</summary>
    private static Suggestion Suggest(List<Vote> votes) =>
        votes.Find(vote => vote.Witnesses > 1 && 2 * vote.Witnesses > vote.Total) is { } most
            ? new Suggestion(most.Value, string.Create(CultureInfo.InvariantCulture, $"{most.Witnesses} of {most.Total} independent sources"))
            : new Suggestion(Suggestion.Unresolved, "no reading has most of the independent sources");

    /// <summary>For each finding the number of the first that it shares places with, directly or over others.</summary>
    private static int[] Matters(List<Finding> findings)
    {
        int[] matters = [.. Enumerable.Range(0, findings.Count)];
        var first = new Dictionary<(string, TextSpan), int>();
        for (var i = 0; i < findings.Count; i++)
        {
            foreach (var mention in IsDisputed(findings[i]) ? findings[i].Mentions : [])
            {
                if (!first.TryAdd((mention.Document.Id, mention.Span), i))
                {
                    var (one, other) = (Root(first[(mention.Document.Id, mention.Span)]), Root(i));
                    matters[Math.Max(one, other)] = Math.Min(one, other);
                }
            }
        }

        return [.. Enumerable.Range(0, findings.Count).Select(Root)];

        int Root(int number)
        {
            while (matters[number] != number)
            {
                number = matters[number] = matters[matters[number]];
            }

            return number;
        }
    }
}
