namespace FactCheck;

/// <summary>A reported conflict, drift or missing support, with every place it rests on. Immutable.</summary>
public sealed record Finding : Judgement
{
    private readonly Severity? _severity;

    /// <summary>The rule that found it: "FC1001".</summary>
    public required string RuleId { get; init; }

    /// <summary>What kind of assertion it is about.</summary>
    public required AssertionKind Kind { get; init; }

    /// <summary>What it says.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Why nothing was found; null unless <see cref="Verdict"/> is <see cref="FactCheck.Verdict.NotFound"/>.</summary>
    public NotFoundReason? Reason { get; init; }

    /// <summary>How faithful the quotation is that it is about; null for findings about anything else.</summary>
    public QuotationFidelity? Fidelity { get; init; }

    /// <summary>How sure, from 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>One sentence for people, which names the readings.</summary>
    public required string Message { get; init; }

    /// <summary>The reasons, a sentence each, the weightiest first.</summary>
    public IReadOnlyList<string> Explanation { get; init; } = [];

    /// <summary>The places, in the order of the documents and of their text; at least one, at least two for a conflict between places.</summary>
    public required IReadOnlyList<Mention> Mentions { get; init; }

    /// <summary>The reading to settle on; null when the rule has none to offer.</summary>
    public Suggestion? Suggestion { get; init; }

    /// <summary>How many independent sources give each side, where three documents or more speak of the matter; else empty.</summary>
    public IReadOnlyList<Vote> Votes { get; init; } = [];

    /// <value>Default: error for a conflict of confidence .8 or more, warning for any other conflict and for a notFound, note for a drift.</value>
    public Severity Severity
    {
        get => _severity ?? Verdict switch
        {
            Verdict.Conflict => Confidence >= .8 ? Severity.Error : Severity.Warning,
            Verdict.NotFound => Severity.Warning,
            _ => Severity.Note,
        };
        init => _severity = value;
    }

    /// <summary>
    /// 16 hexadecimal digits that stay the same while rule, documents and values do: line numbers and surrounding text do not enter.
    /// </summary>
    public string Fingerprint => FindingFingerprint.Of(this);
}
