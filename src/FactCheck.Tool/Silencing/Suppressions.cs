namespace FactCheck.Tool.Silencing;

/// <summary>The suppressions written into the documents of one run.</summary>
internal sealed class Suppressions(IEnumerable<Document> documents)
{
    private readonly List<(Document Document, IReadOnlyList<Suppression> Comments)> _documents =
        [.. documents.Select(document => (document, SuppressionComments.Read(document))).Where(pair => pair.Item2.Count > 0)];

    public FactReport Apply(FactReport report) => _documents.Count == 0 ? report : FindingPolicy.Without(report, IsSilenced);

    /// <summary>After <see cref="Apply"/>: the comments that silence nothing, and those without a reason.</summary>
    public IEnumerable<string> Problems() =>
        from pair in _documents
        from comment in pair.Comments
        from problem in Problems(comment)
        select $"{pair.Document.Id}:{comment.Line}: {problem}";

    private static IEnumerable<string> Problems(Suppression comment) => comment.Unknown is { } unknown
        ? [$"unknown comment factcheck-{unknown}; it silences nothing{CommandLine.NearMiss.Of(unknown, SuppressionComments.Verbs)}"]
        : comment.HasReason
        ? comment.Rules.Where(rule => !comment.Used.Contains(rule)).Select(rule => $"unused suppression of {(rule == "FC" ? "all rules" : rule)}")
        : ["suppression without a reason (rule: reason); it silences nothing"];

    private bool IsSilenced(Finding finding, Mention mention)
    {
        var comments = _documents.Find(pair => pair.Document == mention.Document).Comments ?? [];
        var isSilenced = false;
        foreach (var comment in comments.Where(comment => comment.HasReason && comment.First <= mention.End.Line && mention.Start.Line <= comment.Last))
        {
            foreach (var rule in comment.Rules.Where(rule => finding.RuleId.StartsWith(rule, StringComparison.OrdinalIgnoreCase)))
            {
                comment.Used.Add(rule);
                isSilenced = true;
            }
        }

        return isSilenced;
    }
}
