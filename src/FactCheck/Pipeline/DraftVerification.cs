using FactCheck.Alignment.Drafts;
using FactCheck.Rules;
using FactCheck.Rules.Drafts;
using FactCheck.Rules.Names;

namespace FactCheck.Pipeline;

/// <summary>The second half of the flow for a verification: a read draft and its read sources in, report out.</summary>
internal sealed class DraftVerification(FactCheckerOptions options)
{
    /// <summary>Below this the sources hardly speak of the draft: on FRANK it parts invented summaries from faithful ones (AUC .86).</summary>
    private const double LeastSupport = .39;

    /// <summary>A share too small to be told as a number.</summary>
    private const double HardlyAny = .05;

    private readonly DeclaredNames _declared = new(options.Vocabulary);
    private readonly RulesByBasis _rules = new(options.Rules);

    /// <summary>Shorter drafts have too few word pairs to say so.</summary>
    private const int LeastTokens = 8;

    /// <summary>
    /// Of sources shorter than this many tokens one cannot expect that they say everything in the draft's words; then they hardly speak of it only
    /// when little more than half of its words stand in them at all.
    /// </summary>
    private const int FewSourceTokens = 120;
    private const double LeastCoverage = .55;

    /// <summary>
    /// With less of its words anywhere in the sources a draft is about something else: so are 97% of sentences set against the sources of another draft, and
    /// 3% of those set against their own, measured on the open drafts. From here on only the wording is to be looked at.
    /// </summary>
    private const double ForeignCoverage = .4;

    /// <summary>Of a draft in words of its own of which the sources bear out so much that it names and counts, only the wording is to be looked at.</summary>
    private const int FewestBorneOut = 2;
    private const double BorneOutShare = .66;

    /// <summary>Sources that bear out so many names and values, and as large a part of them, do speak of what the draft says, however it is worded.</summary>
    private const int ManyBorneOut = 4;
    private const double ManyBorneOutShare = .5;

    public FactReport Run(ReadDocument draft, SourceIndex index, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var own = draft.Assertions;
        draft = UncapitalizedNames.In(draft, index.Sources);
        var (matches, topics, support) = DraftAligner.Align(draft, index.Sources);
        cancellationToken.ThrowIfCancellationRequested();
        List<Judgement> shared = _declared.SetApart([.. Shared(draft, index), .. Replaced(topics)]);
        var judgements = new List<Judgement>(shared);
        var verified = new List<VerifiedAssertion>();
        foreach (var match in matches)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var judged = match.Topic is { } topic ? _declared.SetApart([.. _rules.Judge(topic).Select(judgement => match.IsDisputed && judgement is Finding finding ? AmongSources(finding, match) : judgement)]) : [];
            judgements.AddRange(judged);
            verified.Add(Verify(match, [.. judged.OfType<Finding>(), .. shared.OfType<Finding>().Where(finding => Concerns(finding, match.Assertion))]));
        }

        // Names that were looked up in the sources stand there anyhow.
        var telling = own.Count == draft.Assertions.Count ? verified : [.. verified.Where(one => own.Exists(assertion => ReferenceEquals(assertion, one.Assertion)))];
        if (IsUnsupported(draft, index.Sources, support) && !IsBorneOut(telling, ManyBorneOut, ManyBorneOutShare))
        {
            var isBorneOut = IsBorneOut(telling, FewestBorneOut, BorneOutShare);
            if (support.Coverage < ForeignCoverage && !isBorneOut)
            {
                judgements.Add(Unsupported(draft, support, Severity.Warning, "the sources hardly speak of what this draft says"));
            }
            else if (!judgements.OfType<Finding>().Any(finding => finding.Verdict is Verdict.Conflict or Verdict.NotFound))
            {
                judgements.Add(Unsupported(draft, support, Severity.Note, isBorneOut ? "the sources have this draft's names and values, but hardly its wording" : "the sources have words of this draft, but hardly its wording"));
            }
        }

        return ReportAssembly.Verify(draft, index, Together(judgements), verified, support.Support, options, _rules);
    }

    /// <summary>
    /// One finding for all places of a draft that say the same and meet the same: their fingerprint is one, too. What is contradicted need not be
    /// told to be missing as well. What a rule of a user's own says stands beside that.
    /// </summary>
    private static List<Judgement> Together(List<Judgement> judgements)
    {
        var conflicts = judgements.OfType<Finding>().Where(finding => finding.Verdict == Verdict.Conflict && !RuleTable.IsOwn(finding)).ToList();
        var findings = judgements.OfType<Finding>()
            .Where(finding => RuleTable.IsOwn(finding) || finding is not { Verdict: Verdict.NotFound, Reason: not NotFoundReason.DraftUnsupported } || !conflicts.Exists(conflict => Overlap(conflict.Mentions, finding.Mentions[0])))
            .Where(finding => RuleTable.IsOwn(finding) || finding.Verdict != Verdict.Conflict || !conflicts.Exists(other => AreOfSamePlaces(finding, other) && IsPreferred(other, finding)))
            .GroupBy(finding => finding.Fingerprint, StringComparer.Ordinal)
            .Select(same => same.First() with { Mentions = [.. same.SelectMany(finding => finding.Mentions).Distinct()] });
        return [.. judgements.Where(judgement => judgement is not Finding), .. findings];
    }

    /// <summary>The same two places set against each other by two rules.</summary>
    private static bool AreOfSamePlaces(Finding one, Finding other) =>
        one.RuleId != other.RuleId && one.Mentions.Count == 2 && other.Mentions.Count == 2 && one.Mentions.All(mention => Overlap(other.Mentions, mention));

    /// <summary>Whose words they are says more than that two names differ; else the surer one speaks.</summary>
    private static bool IsPreferred(Finding one, Finding other) => one.Kind == AssertionKind.Quotation != (other.Kind == AssertionKind.Quotation)
        ? one.Kind == AssertionKind.Quotation
        : one.Confidence > other.Confidence || (one.Confidence == other.Confidence && string.CompareOrdinal(one.RuleId, other.RuleId) < 0);

    /// <summary>
    /// What is found between all documents, as far as it is about the draft's names and its own structure: slips of spelling and lists that do
    /// not add up.
    /// </summary>
    private List<Judgement> Shared(ReadDocument draft, SourceIndex index)
    {
        var judgements = new List<Judgement>();
        foreach (var topic in index.Topics.SelectMany(topics => topics(draft)))
        {
            if (topic.Assertions.Any(assertion => assertion.Mention.Document == draft.Document))
            {
                judgements.AddRange(_rules.Judge(topic)
                    .Where(judgement => judgement is not Finding finding || InDraft(finding, draft))
                    .Select(judgement => judgement is Finding finding && IsBorneOut(finding, topic, draft) ? AmongSources(finding) : judgement));
            }
        }

        return judgements;
    }

    /// <summary>What is found beside the assertions; other words for the source's are no drift, since a draft may well word it otherwise.</summary>
    private IEnumerable<Judgement> Replaced(IReadOnlyList<Topic> topics) => topics
        .SelectMany(_rules.Judge)
        .Where(judgement => judgement is not Finding { Verdict: Verdict.Drift } || RuleTable.IsOwn(judgement));

    private static bool InDraft(Finding finding, ReadDocument draft) => finding.Mentions.Any(mention => mention.Document == draft.Document);

    /// <summary>True when a source spells each of the names as the draft does: then the sources are at odds, and the draft follows one of them.</summary>
    private static bool IsBorneOut(Finding finding, Topic topic, ReadDocument draft) =>
        finding.RuleId == NameRules.NameSpelling.Id
        && topic.Assertions
            .Where(assertion => assertion.Mention.Document == draft.Document)
            .All(assertion => topic.Assertions.Any(other => other.Mention.Document != draft.Document && HasWords(other.Value, assertion.Value)));

    private static bool HasWords(AssertionValue name, AssertionValue part)
    {
        var words = name.Canonical.Split(' ');
        return part.Canonical.Split(' ').All(word => words.Contains(word, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The draft follows one source where another says otherwise.</summary>
    private static Finding AmongSources(Finding finding, DraftMatch match) => finding with
    {
        Verdict = Verdict.Drift,
        Explanation = ["The sources disagree; one of them has what the draft says.", .. finding.Explanation],
        Mentions = [finding.Mentions[0], .. match.Evidence, .. finding.Mentions.Skip(1)],
    };

    private static Finding AmongSources(Finding finding) => finding with { Verdict = Verdict.Drift, Explanation = ["The sources spell it in both ways.", .. finding.Explanation] };

    private static bool Concerns(Finding finding, Assertion assertion) => Overlap(finding.Mentions, assertion.Mention);

    private static bool Overlap(IReadOnlyList<Mention> mentions, Mention place) => mentions.Any(mention => mention.Document == place.Document && mention.Span.Overlaps(place.Span));

    private static VerifiedAssertion Verify(DraftMatch match, IReadOnlyList<Finding> findings)
    {
        var conflict = findings.FirstOrDefault(finding => finding.Verdict == Verdict.Conflict && !Agrees(finding, match.Assertion));
        var missing = findings.FirstOrDefault(finding => finding.Verdict == Verdict.NotFound);

        // A rival that no rule calls a conflict establishes nothing, but for one that is the same told with another hedge.
        var unjudged = match.Verdict != AssertionVerdict.Contradicted ? match.Verdict
            : findings.Any(finding => finding.Verdict == Verdict.Drift) ? AssertionVerdict.Supported
            : AssertionVerdict.NotFound;
        var verdict = conflict is not null ? AssertionVerdict.Contradicted
            : missing is not null ? AssertionVerdict.NotFound
            : unjudged;
        var evidence = conflict is not null && match.Evidence.Count == 0
            ? [.. conflict.Mentions.Where(mention => mention.Document != match.Assertion.Mention.Document)]
            : match.Evidence;
        return new VerifiedAssertion(match.Assertion, verdict, verdict == AssertionVerdict.NotFound ? missing?.Reason ?? match.Reason ?? NotFoundReason.OtherReferent : null, evidence, findings) { Unjudged = unjudged, Basis = verdict == match.Verdict ? match.Basis : null, Fidelity = match.Fidelity };
    }

    /// <summary>True when a source of a finding has what the draft has: of "Pretti" and "Preti" only one is contradicted.</summary>
    private static bool Agrees(Finding finding, Assertion assertion) => finding.Mentions.Any(mention =>
        mention.Document != assertion.Mention.Document && mention.Value is NameValue && mention.Value.Canonical == assertion.Value.Canonical);

    private static bool IsUnsupported(ReadDocument draft, DraftSources sources, DraftSupport support) =>
        sources.Sources.Count > 0
        && draft.Text.Tokens.Count >= LeastTokens
        && support.Support < LeastSupport
        && (sources.TokenCount >= FewSourceTokens || support.Coverage < LeastCoverage);

    /// <summary>The draft is worded otherwise, but the names and values that it tells are those of the sources.</summary>
    private static bool IsBorneOut(List<VerifiedAssertion> verified, int fewest, double share) =>
        verified.Count(one => one.Verdict == AssertionVerdict.Supported) is var supported && supported >= fewest && supported >= share * verified.Count;

    private static Finding Unsupported(ReadDocument draft, DraftSupport support, Severity severity, string message) => new()
    {
        RuleId = DraftRules.DraftUnsupported.Id,
        Kind = AssertionKind.Event,
        Verdict = Verdict.NotFound,
        Reason = NotFoundReason.DraftUnsupported,
        Confidence = severity == Severity.Note ? .4 : .6,
        Severity = severity,
        Message = message,
        Explanation =
        [
            support.Support < HardlyAny ? "hardly any of its words stand in them in this order" : $"only about {Math.Round(support.Support * 100).ToString(System.Globalization.CultureInfo.InvariantCulture)}% of its wording is borne out by them",
            $"least of all: {string.Join(", ", support.LeastSupported.Select(word => $"\"{word}\""))}",
        ],
        Mentions = [draft.Text.Mention(new TextSpan(draft.Text.SentenceSpan[0].Span.Start, draft.Text.SentenceSpan[^1].Span.End), 0)],
    };
}
