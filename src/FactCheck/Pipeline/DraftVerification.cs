using FactCheck.Alignment.Drafts;
using FactCheck.Rules;

namespace FactCheck.Pipeline;

/// <summary>The second half of the flow for a verification: a read draft and its read sources in, report out.</summary>
internal sealed class DraftVerification(FactCheckerOptions options, IReadOnlyList<ITopicAligner> aligners)
{
    /// <summary>Below this the sources hardly speak of the draft: on FRANK it parts invented summaries from faithful ones (AUC .86).</summary>
    private const double LeastSupport = .4;

    private readonly DeclaredNames _declared = new(options.Vocabulary);

    /// <summary>Shorter drafts have too few word pairs to say so.</summary>
    private const int LeastTokens = 8;

    public FactReport Run(ReadDocument draft, IReadOnlyList<ReadDocument> sources, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (matches, support) = DraftAligner.Align(draft, sources);
        cancellationToken.ThrowIfCancellationRequested();
        var shared = _declared.SetApart(Shared(draft, sources));
        var judgements = new List<Judgement>(shared);
        var verified = new List<VerifiedAssertion>();
        foreach (var match in matches)
        {
            var judged = match.Topic is { } topic ? _declared.SetApart([.. options.Rules.SelectMany(rule => rule.Judge(topic))]) : [];
            judgements.AddRange(judged);
            verified.Add(Verify(match, [.. judged.OfType<Finding>(), .. shared.OfType<Finding>().Where(finding => Concerns(finding, match.Assertion))]));
        }

        if (support < LeastSupport && draft.Text.Tokens.Count >= LeastTokens && sources.Count > 0)
        {
            judgements.Add(Unsupported(draft, support));
        }

        return ReportAssembly.Verify(draft, sources, Together(judgements), verified, support, options);
    }

    /// <summary>One finding for all places of a draft that say the same and meet the same: their fingerprint is one, too.</summary>
    private static List<Judgement> Together(List<Judgement> judgements)
    {
        var findings = judgements.OfType<Finding>()
            .GroupBy(finding => finding.Fingerprint, StringComparer.Ordinal)
            .Select(same => same.First() with { Mentions = [.. same.SelectMany(finding => finding.Mentions).Distinct()] });
        return [.. judgements.Where(judgement => judgement is not Finding), .. findings];
    }

    /// <summary>
    /// What is found between all documents, as far as it is about the draft's names and its own structure: slips of spelling and lists that do
    /// not add up.
    /// </summary>
    private List<Judgement> Shared(ReadDocument draft, IReadOnlyList<ReadDocument> sources)
    {
        var judgements = new List<Judgement>();
        foreach (var topic in aligners.SelectMany(aligner => aligner.Align([draft, .. sources]).Topics))
        {
            if (topic.Assertions.Any(assertion => assertion.Mention.Document == draft.Document))
            {
                judgements.AddRange(options.Rules.SelectMany(rule => rule.Judge(topic)).Where(judgement => judgement is not Finding finding || InDraft(finding, draft)));
            }
        }

        return judgements;
    }

    private static bool InDraft(Finding finding, ReadDocument draft) => finding.Mentions.Any(mention => mention.Document == draft.Document);

    private static bool Concerns(Finding finding, Assertion assertion) => finding.Mentions.Any(mention =>
        mention.Document == assertion.Mention.Document && mention.Span.Overlaps(assertion.Mention.Span));

    private static VerifiedAssertion Verify(DraftMatch match, IReadOnlyList<Finding> findings)
    {
        var conflict = findings.FirstOrDefault(finding => finding.Verdict == Verdict.Conflict && !Agrees(finding, match.Assertion));
        var missing = findings.FirstOrDefault(finding => finding.Verdict == Verdict.NotFound);
        var verdict = conflict is not null ? AssertionVerdict.Contradicted
            : missing is not null ? AssertionVerdict.NotFound
            : match.Verdict == AssertionVerdict.Contradicted ? AssertionVerdict.Supported
            : match.Verdict;
        var evidence = conflict is not null && match.Evidence.Count == 0
            ? [.. conflict.Mentions.Where(mention => mention.Document != match.Assertion.Mention.Document)]
            : match.Evidence;
        return new VerifiedAssertion(match.Assertion, verdict, verdict == AssertionVerdict.NotFound ? missing?.Reason ?? match.Reason : null, evidence, findings);
    }

    /// <summary>True when a source of a finding has what the draft has: of "Pretti" and "Preti" only one is contradicted.</summary>
    private static bool Agrees(Finding finding, Assertion assertion) => finding.Mentions.Any(mention =>
        mention.Document != assertion.Mention.Document && mention.Value is NameValue && mention.Value.Canonical == assertion.Value.Canonical);

    private static Finding Unsupported(ReadDocument draft, double support) => new()
    {
        RuleId = RuleTable.DraftUnsupported.Id,
        Kind = AssertionKind.Event,
        Verdict = Verdict.NotFound,
        Reason = NotFoundReason.DraftUnsupported,
        Confidence = .6,
        Message = "the sources hardly speak of what this draft says",
        Explanation = [$"only {support.ToString("P0", System.Globalization.CultureInfo.InvariantCulture)} of its wording is borne out by them"],
        Mentions = [draft.Text.Mention(new TextSpan(draft.Text.Sentences[0].Span.Start, draft.Text.Sentences[^1].Span.End), 0)],
    };
}
