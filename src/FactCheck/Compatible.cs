namespace FactCheck;

/// <summary>A differing pair that is not a conflict, with the reason: the answer to "why not?".</summary>
/// <param name="Kind">What kind of assertions they are.</param>
/// <param name="Reason">Why it is none.</param>
/// <param name="Explanation">The same in a sentence, with what was compared.</param>
/// <param name="Mentions">The two places, in the order of the documents and of their text.</param>
public sealed record Compatible(AssertionKind Kind, CompatibleReason Reason, string Explanation, IReadOnlyList<Mention> Mentions) : Judgement
{
    /// <summary>A string, or what puts it into words: few pairs are ever told of.</summary>
    private readonly object _told = Explanation;

    internal Compatible(AssertionKind kind, CompatibleReason reason, Func<string> explanation, IReadOnlyList<Mention> mentions)
        : this(kind, reason, "", mentions) => _told = explanation;

    /// <summary>The same in a sentence, with what was compared.</summary>
    public string Explanation
    {
        get => _told as string ?? ((Func<string>)_told)();
        init => _told = value;
    }

    /// <summary>How faithful one quotation is to the other; null for pairs of anything else.</summary>
    public QuotationFidelity? Fidelity { get; init; }

    /// <summary>The two near words of the names of two bearers, folded; null for any other pair.</summary>
    internal (string One, string Other)? Bearers { get; init; }

    /// <summary>True for the same kind, reason, words and places.</summary>
    public bool Equals(Compatible? other) =>
        base.Equals(other) && Kind == other.Kind && Reason == other.Reason && Explanation == other.Explanation && Mentions.Equals(other.Mentions) && Fidelity == other.Fidelity && Bearers == other.Bearers;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Kind, Reason, Mentions, Fidelity);
}
