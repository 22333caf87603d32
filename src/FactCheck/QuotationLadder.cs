namespace FactCheck;

/// <summary>Places quotations on the ladder of <see cref="QuotationFidelity"/>.</summary>
internal static class QuotationLadder
{
    /// <summary>The rung in words, for people.</summary>
    public static string Word(QuotationFidelity fidelity) => fidelity switch
    {
        QuotationFidelity.Verbatim => "verbatim",
        QuotationFidelity.Folded => "folded",
        QuotationFidelity.Elided => "elided",
        QuotationFidelity.Inflected => "inflected",
        QuotationFidelity.Reworded => "in other words",
        QuotationFidelity.Misattributed => "misattributed",
        _ => "absent",
    };

    /// <summary>The rung of two quotations that have the same words but for what one of them leaves out.</summary>
    public static QuotationFidelity Of(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal) ? QuotationFidelity.Verbatim
        : string.Equals(Letters(left), Letters(right), StringComparison.OrdinalIgnoreCase) ? QuotationFidelity.Folded
        : QuotationFidelity.Elided;

    /// <summary>Without marks, and without what an editor put in brackets: "could of [sic] known".</summary>
    private static string Letters(string words)
    {
        var letters = new System.Text.StringBuilder(words.Length);
        var depth = 0;
        foreach (var letter in words)
        {
            depth += letter == '[' ? 1 : letter == ']' && depth > 0 ? -1 : 0;
            if (depth == 0 && char.IsLetterOrDigit(letter))
            {
                letters.Append(letter);
            }
        }

        return letters.ToString();
    }
}
