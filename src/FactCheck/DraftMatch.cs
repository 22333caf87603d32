namespace FactCheck;

/// <summary>What alignment finds in the sources for one assertion of a draft.</summary>
/// <param name="Assertion">The draft's assertion.</param>
/// <param name="Verdict">What the sources say to it, unless a rule's finding about <paramref name="Topic"/> says more.</param>
/// <param name="Reason">Why nothing was found; null otherwise.</param>
/// <param name="Evidence">The places that decide, the nearest first; may be empty.</param>
/// <param name="Topic">What a rule is to judge: the draft's assertion first, then the rival or nothing; null when there is nothing to judge.</param>
internal sealed record DraftMatch(
    Assertion Assertion,
    AssertionVerdict Verdict,
    NotFoundReason? Reason,
    IReadOnlyList<Mention> Evidence,
    Topic? Topic)
{
    /// <value>True when the rival of <see cref="Topic"/> is at odds with another source, which the draft follows. Default false.</value>
    public bool IsDisputed { get; init; }

    /// <value>How the evidence bears the assertion out, where it does not say the same: a reckoning, another form. Null where it does. Default null.</value>
    public string? Basis { get; init; }

    /// <value>How faithful a quotation is. Default null.</value>
    public QuotationFidelity? Fidelity { get; init; }

    /// <summary>Supported by what follows from values of the sources.</summary>
    public static DraftMatch Derived(Assertion assertion, Derivation derivation) =>
        Supported(assertion, derivation.From) with { Basis = derivation.Words };

    public static DraftMatch Supported(Assertion assertion, params IReadOnlyList<Assertion> evidence) =>
        new(assertion, AssertionVerdict.Supported, null, [.. evidence.Select(found => found.Mention)], null);

    /// <summary>Supported, but told with another hedge: a rule may call it a drift.</summary>
    public static DraftMatch Drifting(Assertion assertion, Assertion evidence, double confidence) =>
        new(assertion, AssertionVerdict.Supported, null, [evidence.Mention], Draft(assertion, [evidence], ["the source gives the same number"], confidence));

    /// <summary>A rival value stands where the draft's should.</summary>
    public static DraftMatch Contradicted(Assertion assertion, Assertion rival, string evidence, double confidence) =>
        new(assertion, AssertionVerdict.Contradicted, null, [rival.Mention], Draft(Edge(assertion, rival), [Edge(rival, assertion)], [evidence], confidence));

    /// <summary>"by 2031" against "by 2029": the two days or years themselves, since what is done by the one is done by the other, too.</summary>
    private static Assertion Edge(Assertion assertion, Assertion other) =>
        assertion.Value is DateValue { Bound: { } bound } date && other.Value is DateValue given && given.Bound == bound
            ? new Assertion(assertion.Kind, assertion.Mention, date with { Bound = null, Earliest = null, Latest = null }) { Hedge = assertion.Hedge, Noun = assertion.Noun, Frame = assertion.Frame }
            : assertion;

    /// <summary>The source tells of the same change the other way.</summary>
    /// <param name="assertion">The draft's assertion.</param>
    /// <param name="told">The same with its way.</param>
    /// <param name="rival">The source's with its way.</param>
    /// <param name="evidence">Why, for a reader.</param>
    /// <param name="confidence">From 0 to 1.</param>
    public static DraftMatch Opposed(Assertion assertion, Assertion told, Assertion rival, string evidence, double confidence) =>
        new(assertion, AssertionVerdict.Contradicted, null, [rival.Mention], Draft(told, [rival], [evidence], confidence));

    /// <summary>One source supports it and another, as near, gives another value.</summary>
    public static DraftMatch Disputed(Assertion assertion, Assertion evidence, Assertion rival) =>
        new(assertion, AssertionVerdict.Supported, null, [evidence.Mention], Draft(assertion, [rival], ["a source gives another value in this context"], .8)) { IsDisputed = true };

    /// <summary>Nothing found, and worth a finding.</summary>
    public static DraftMatch Missing(Assertion assertion, NotFoundReason reason, string evidence, double confidence, params IReadOnlyList<Assertion> nearest) =>
        new(assertion, AssertionVerdict.NotFound, reason, [.. nearest.Select(found => found.Mention)], Draft(assertion, nearest, [evidence], confidence));

    /// <summary>Nothing found that establishes it, but nothing to report either: the value stands there of something else, or is too slight.</summary>
    public static DraftMatch Unestablished(Assertion assertion, NotFoundReason reason, params IReadOnlyList<Assertion> nearest) =>
        new(assertion, AssertionVerdict.NotFound, reason, [.. nearest.Select(found => found.Mention)], null);

    private static Topic Draft(Assertion assertion, IReadOnlyList<Assertion> others, IReadOnlyList<string> evidence, double confidence) =>
        new(assertion.Mention.Text, TopicBasis.Draft, [assertion, .. others], evidence, confidence);
}
