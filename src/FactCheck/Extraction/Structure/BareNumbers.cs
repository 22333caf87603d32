namespace FactCheck.Extraction.Structure;

/// <summary>Gives numbers without a unit that of the price or measure they are listed with: "120 euros: 80 for the room and 40 for dinner", "of 12, 15 and 18 kilometres".</summary>
internal static class BareNumbers
{
    public static List<Stated> WithUnits(DocumentText text, List<Stated> values)
    {
        for (var i = 0; i + 2 < values.Count; i++)
        {
            var total = values[i];
            if (total.Kind == AssertionKind.Amount && total.Number is > 0 && total.End < text.Tokens.Count && text.Tokens[total.End].Is(':') && Enumerable.Range(i + 1, values.Count - i - 1).All(k => IsBare(values[k])))
            {
                return [.. values.Take(i + 1), .. values.Skip(i + 1).Select(value => Lend(value, total))];
            }
        }

        return values;
    }

    private static bool IsBare(Stated value) => value.Kind == AssertionKind.Number && value.Number is > 0 && value.PhraseEnd == value.End;

    private static Stated Lend(Stated value, Stated total) =>
        value with { Assertion = new Assertion(AssertionKind.Amount, value.Mention, value.Quantity! with { Unit = total.Quantity!.Unit, Dimension = total.Quantity.Dimension }) { Hedge = value.Assertion.Hedge } };
}
