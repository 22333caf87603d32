namespace FactCheck;

/// <summary>A stated number and what other numbers of the text make it: "12 men and 9 women, 20 in all".</summary>
/// <param name="Kind">How it follows.</param>
/// <param name="Given">The stated number with its rounding and hedge.</param>
/// <param name="Computed">What follows from the others.</param>
/// <param name="Working">The sum as an editor would note it: "12 + 9 = 21".</param>
/// <param name="Terms">Where the others stand, in the order of the text.</param>
internal sealed record ReckoningValue(ReckoningKind Kind, NumberInterval Given, NumberInterval Computed, string Working, IReadOnlyList<Mention> Terms) : AssertionValue
{
    /// <summary>How sure it is that the text means the one to follow from the others; from 0 to 1.</summary>
    public double Confidence { get; init; } = .85;

    /// <inheritdoc/>
    public override string Canonical => $"{Given} against {Working}";

    /// <summary>False when the stated number cannot be. Parts of a whole may leave a rest.</summary>
    public bool Holds => Kind == ReckoningKind.Parts ? !Computed.IsAbove(Given) : Computed.Meets(Given);

    public bool Equals(ReckoningValue? other) => other is not null && Kind == other.Kind && Canonical == other.Canonical;

    public override int GetHashCode() => HashCode.Combine(Kind, Canonical.GetHashCode(StringComparison.Ordinal));
}
