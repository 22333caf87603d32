namespace FactCheck.Extraction.Quantities;

/// <summary>How a number is written.</summary>
[Flags]
internal enum NumeralForm
{
    None = 0,

    /// <summary>It has digits.</summary>
    Digits = 1,

    /// <summary>It is spelled in words.</summary>
    Words = 1 << 1,

    /// <summary>It has a scale word or letter.</summary>
    Scaled = 1 << 2,

    /// <summary>The scale is one letter that may be a unit instead: "30m", "5 t".</summary>
    ShortScale = 1 << 3,

    /// <summary>A fraction that may stand for a ratio: "two thirds", "1/3".</summary>
    Fraction = 1 << 4,

    /// <summary>It has a decimal part.</summary>
    Decimal = 1 << 5,

    /// <summary>It has a sign.</summary>
    Signed = 1 << 6,

    /// <summary>It begins with "a" or "an", or with "half" or "quarter" in its place.</summary>
    Article = 1 << 7,

    /// <summary>Digits without separators, such as years are written.</summary>
    Plain = 1 << 8,
}
