namespace FactCheck.Extraction.Structure;

/// <summary>A numeric assertion and the tokens it stands on.</summary>
/// <param name="Assertion">The assertion.</param>
/// <param name="First">Index of the first token of the number.</param>
/// <param name="End">Index after the last token of the number and its unit.</param>
/// <param name="PhraseEnd">Index after the counted noun; <paramref name="End"/> when nothing is counted.</param>
internal readonly record struct Stated(Assertion Assertion, int First, int End, int PhraseEnd)
{
    public Mention Mention => Assertion.Mention;

    public AssertionKind Kind => Assertion.Kind;

    public QuantityValue? Quantity => Assertion.Value as QuantityValue;

    public decimal? Number => Quantity?.Number;

    /// <summary>What the number may stand for.</summary>
    public NumberInterval Interval => Quantity is { } quantity ? NumberInterval.Of(quantity) : NumberInterval.Open;

    /// <summary>True for a number of countable things, their noun told or not.</summary>
    public bool IsCount => Kind is AssertionKind.Count or AssertionKind.Number && Number is not null;

    public StatedKinds Kinds => StatedKinds.Any
        | (IsCount ? StatedKinds.Count : 0)
        | (Kind == AssertionKind.Amount ? StatedKinds.Amount : 0)
        | (Assertion.Value is DateValue ? StatedKinds.Date : 0)
        | (Assertion.Value is DurationValue ? StatedKinds.Duration : 0);

    /// <summary>The number as the working of a sum shows it.</summary>
    public string Spelled => Number is { } number ? NumberInterval.Spell(number) : Interval.ToString();

    /// <summary>True for a number that can be a part or a total: no date, age, ordinal or ratio.</summary>
    public bool IsAddend => Number is not null && Kind is AssertionKind.Count or AssertionKind.Number or AssertionKind.Amount or AssertionKind.Measure or AssertionKind.Percent;

    /// <summary>True when the two can be added: both counts, or of one unit.</summary>
    public bool AddsUpWith(Stated other) =>
        Number is not null && other.Number is not null && (IsCount && other.IsCount || (Kind == other.Kind && Quantity!.Unit == other.Quantity!.Unit && Kind is AssertionKind.Amount or AssertionKind.Measure or AssertionKind.Percent));
}
