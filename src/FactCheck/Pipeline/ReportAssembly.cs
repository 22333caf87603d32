using FactCheck.Rules;

namespace FactCheck.Pipeline;

/// <summary>Puts judgements in order and into a report.</summary>
internal static class ReportAssembly
{
    public static FactReport Check(List<ReadDocument> documents, IReadOnlyList<Judgement> judgements, FactCheckerOptions options, RulesByBasis rules) =>
        Assemble(ReportMode.Check, [.. documents.Select(Describe)], documents, [.. judgements, .. NotChecked(documents)], [], null, options, rules);

    /// <summary>A report on documents that are read no more.</summary>
    /// <param name="documents">How they were read.</param>
    /// <param name="judgements">Those of the documents, their votes counted, with a note for each that could not be read.</param>
    /// <param name="apartCount">How many pairs were set apart; the judgements hold the first of them.</param>
    /// <param name="options">Of the checker.</param>
    /// <param name="rules">Its rules.</param>
    public static FactReport Check(IReadOnlyList<CheckedDocument> documents, IReadOnlyList<Judgement> judgements, int apartCount, FactCheckerOptions options, RulesByBasis rules) =>
        Assemble(ReportMode.Check, documents, voters: null, judgements, [], null, options, rules, apartCount);

    public static FactReport Verify(
        ReadDocument draft,
        SourceIndex sources,
        IReadOnlyList<Judgement> judgements,
        IReadOnlyList<VerifiedAssertion> assertions,
        double support,
        FactCheckerOptions options,
        RulesByBasis rules) =>
        Assemble(ReportMode.Verify, [Describe(draft), .. sources.Described], sources.Sources.Sources, [.. judgements, .. NotChecked([draft]), .. sources.NotChecked], assertions, support, options, rules);

    public static CheckedDocument Describe(ReadDocument document)
    {
        IReadOnlyList<Assertion> certain = [.. document.Assertions.Where(assertion => assertion.IsCertain)];
        return new CheckedDocument(document.Document, document.Text.Sources, certain.Count, document.Problem is null && document.Text.Tokens.Count > 0) { Assertions = certain };
    }

    /// <summary>A note for each document that could not be read.</summary>
    public static IEnumerable<Finding> NotChecked(IEnumerable<ReadDocument> documents) => documents.Where(document => document.Problem is not null).Select(NotChecked);

    private static FactReport Assemble(
        ReportMode mode,
        IReadOnlyList<CheckedDocument> documents,
        List<ReadDocument>? voters,
        IReadOnlyList<Judgement> judgements,
        IReadOnlyList<VerifiedAssertion> assertions,
        double? support,
        FactCheckerOptions options,
        RulesByBasis rules,
        int? apartCount = null)
    {
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            order[document.Document.Id] = order.Count;
        }

        (int Document, TextSpan Span) Place(IReadOnlyList<Mention> mentions) => (order[mentions[0].Document.Id], mentions[0].Span);
        var findings = Distinct([.. judgements.OfType<Finding>()]).FindAll(finding => finding.Confidence >= options.MinConfidence);
        findings = mode == ReportMode.Check ? ToldOnce.Keep(findings) : findings;
        findings = voters is null ? findings : Votes.Count(findings, voters, options.Independence);
        var kept = findings.DistinctBy(finding => finding.Fingerprint, StringComparer.Ordinal).ToDictionary(finding => finding.Fingerprint, StringComparer.Ordinal);
        var apart = judgements.OfType<Compatible>().ToList();
        var conflicts = new ConflictPlaces(findings);

        // What one alignment sets apart another may tell as a conflict.
        var compatible = apart.Where(pair => !conflicts.TouchAll(pair.Mentions)).OrderBy(pair => ((long)order[pair.Mentions[0].Document.Id] << 32) | (uint)pair.Mentions[0].Span.Start).ThenBy(pair => pair.Mentions[0].Span.End).ToList();
        return new FactReport(mode)
        {
            Rules = rules.Described,
            Documents = documents,
            Findings =
            [
                .. findings
                    .OrderBy(finding => Rank(finding.Verdict))
                    .ThenByDescending(finding => finding.Confidence)
                    .ThenBy(finding => Place(finding.Mentions))
                    .ThenBy(finding => finding.RuleId, StringComparer.Ordinal),
            ],
            Compatible = [.. compatible.Take(FactReport.MaxCompatible)],
            CompatibleCount = (apartCount ?? apart.Count) - (apart.Count - compatible.Count),
            Assertions = [.. assertions.Select(assertion => assertion.With(finding => kept.GetValueOrDefault(finding.Fingerprint)))],
            Support = support,
        };
    }

    private static Finding NotChecked(ReadDocument document) => new()
    {
        RuleId = InputRules.NotChecked.Id,
        Kind = AssertionKind.Structure,
        Verdict = Verdict.Drift,
        Confidence = 1,
        Message = $"not checked: {document.Problem}",
        Explanation = ["only English can be read; nothing was extracted from this text"],
        Mentions = [new Mention(document.Document, document.Text.Sources.Count > 0 ? document.Text.Sources[0] : new Source("article", SourceKind.Article, default), FirstWord(document))],
    };

    private static TextSpan FirstWord(ReadDocument document) => document.Text.Tokens.Count > 0 ? document.Text.Tokens[0].Span : default;

    /// <summary>
    /// Leaves out a finding whose rule has reported all its places already, be it in another order or together with more: one matter
    /// may be reached by more than one alignment.
    /// </summary>
    private static List<Finding> Distinct(List<Finding> findings)
    {
        var kept = new List<Finding>();
        var atDocument = new Dictionary<(string Rule, Verdict Verdict, Document Document), List<Finding>>();
        foreach (var finding in findings.OrderByDescending(finding => finding.Mentions.Count).ThenByDescending(finding => finding.Confidence))
        {
            // Whatever covers all places covers the first: only what the rule has said of that document can.
            if (atDocument.TryGetValue((finding.RuleId, finding.Verdict, finding.Mentions[0].Document), out var others)
                && others.Exists(other => finding.Mentions.All(mention => other.Mentions.Any(place => Overlap(place, mention)))))
            {
                continue;
            }

            kept.Add(finding);
            foreach (var document in finding.Mentions.Select(mention => mention.Document).Distinct())
            {
                (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(atDocument, (finding.RuleId, finding.Verdict, document), out _) ??= []).Add(finding);
            }
        }

        return kept;
    }

    public static bool Overlap(Mention one, Mention other) => one.Document == other.Document && (one.Span == other.Span || one.Span.Overlaps(other.Span));

    private static int Rank(Verdict verdict) => verdict switch
    {
        Verdict.Conflict => 0,
        Verdict.NotFound => 1,
        _ => 2,
    };
}
