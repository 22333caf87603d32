namespace FactCheck.Extraction.Quantities;

/// <summary>Single characters that are fractions.</summary>
internal static class Fractions
{
    public static decimal Of(char sign) => sign switch
    {
        '\u00BD' => 0.5m,
        '\u00BC' => 0.25m,
        '\u00BE' => 0.75m,
        '\u2153' => 1m / 3,
        '\u2154' => 2m / 3,
        '\u2155' => 0.2m,
        '\u2156' => 0.4m,
        '\u2157' => 0.6m,
        '\u2158' => 0.8m,
        '\u215B' => 0.125m,
        '\u215C' => 0.375m,
        '\u215D' => 0.625m,
        '\u215E' => 0.875m,
        _ => 0,
    };

    /// <summary>The fraction a token is; 0 for all other tokens.</summary>
    public static decimal At(NumericText text, int i) => text.Holds(i) && text[i].Kind == TokenKind.Mark ? Of(text[i].Norm[0]) : 0;
}
