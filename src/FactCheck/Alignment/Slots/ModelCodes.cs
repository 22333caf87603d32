namespace FactCheck.Alignment.Slots;

/// <summary>
/// Tells the sheets of two models of one make apart: "Alpina R30 leaf blower", "Alpina R20 leaf blower". Their sentences are alike and their values are
/// not, and nothing of it is a slip.
/// </summary>
internal static class ModelCodes
{
    /// <summary>Each model is named at the beginning of its text.</summary>
    private const int FirstSentences = 2;

    /// <summary>True when each text begins with a code of letters and digits that the other does not begin with.</summary>
    public static bool Differ(DocumentText left, DocumentText right)
    {
        var (ours, theirs) = (Of(left), Of(right));
        return ours.Count > 0 && theirs.Count > 0 && !ours.Overlaps(theirs);
    }

    private static HashSet<string> Of(DocumentText text)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (ref readonly var token in text.TokenSpan)
        {
            if (token.Sentence >= FirstSentences)
            {
                break;
            }

            if (token.Norm.Length is > 1 and < 9 && char.IsAsciiLetterUpper(text.Folded[token.Span.Start]) && token.Norm.AsSpan().ContainsAnyInRange('0', '9'))
            {
                codes.Add(token.Norm);
            }
        }

        return codes;
    }
}
