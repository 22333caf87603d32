namespace FactCheck.Extraction.Quantities;

/// <summary>Tells whether a sentence speaks of what is to come; news that does not say so looks back.</summary>
internal static class FutureTense
{
    private static readonly HashSet<string> Marks = new(
        "will won't shall 'll i'll we'll you'll he'll she'll it'll they'll that'll would upcoming plans plan planned scheduled slated due forthcoming schedule book".Split(' '), StringComparer.Ordinal);

    public static bool IsIn(NumericText text)
    {
        for (var i = text.Start; i < text.End; i++)
        {
            if (text.IsWord(i) && (Marks.Contains(text.Norm(i)) || IsPhrase(text, i)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPhrase(NumericText text, int i) =>
        (text.Is(i + 1, "expected") && text.Norm(i) is "is" or "are" or "be") || text.Is(i + 1, "to") && text.Norm(i) is "going" or "expected" or "set" or "expects" or "hopes" or "hope" or "intends" or "about" or "aims";
}
