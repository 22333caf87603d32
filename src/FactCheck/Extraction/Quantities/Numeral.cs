namespace FactCheck.Extraction.Quantities;

/// <summary>A number read from digits, words or both, before its unit and hedge.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Value">The number.</param>
/// <param name="Step">What the last digit told is worth: 0.1 million for "12.1 million", 0 for an exact number.</param>
/// <param name="Form">How it is written.</param>
internal readonly record struct Numeral(int First, int End, decimal Value, decimal Step, NumeralForm Form)
{
    public static Numeral None => default;

    public bool IsNone => End == 0;

    public bool Is(NumeralForm form) => (Form & form) != NumeralForm.None;
}
