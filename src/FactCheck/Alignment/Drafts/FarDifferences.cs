using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts;

/// <summary>
/// Values told as a difference that any two values of the sources lie apart, however far from each other they stand: "7 kg heavier than the other", one weight told in
/// each of two sheets. By chance, too, so that it only keeps such a value from being told as missing.
/// </summary>
internal sealed class FarDifferences(ReadDocument draft, DraftSources sources)
{
    /// <summary>More values of one unit than this lie any number apart.</summary>
    private const int MaxValues = 60;

    /// <summary>The unit of cents that tell no currency: a dollar has them, and so has a euro.</summary>
    private const string Cents = "USX";

    public bool Has(PlacedAssertion asked)
    {
        if (ValueStanding.Interval(asked.Assertion.Value) is not { Number: > 0 } wanted || asked.Assertion.Kind is AssertionKind.Ordinal or AssertionKind.Age || !ToldDifference.Is(draft.Text, asked))
        {
            return false;
        }

        return AreApart(wanted.Number.Value * wanted.Factor, wanted.Factor, given => given.Unit == wanted.Unit || given.Unit.Length == 0 || (wanted.Dimension is not null && given.Dimension == wanted.Dimension))
            || (wanted.Unit == Cents && sources.ValuesLike(AssertionKind.Amount).Select(placed => (placed.Assertion.Value as QuantityValue)?.Unit).Distinct(StringComparer.Ordinal).Any(currency => AreApart(wanted.Number.Value / 100, 1, given => given.Unit == currency)));
    }

    /// <summary>A bare number may be of the unit of the next: "from 49 to 42 minutes", "95 and 70 euros".</summary>
    private bool AreApart(decimal difference, decimal bare, Func<QuantityValue, bool> isLike)
    {
        var levels = new HashSet<decimal>();
        foreach (var placed in sources.Values)
        {
            if (ValueStanding.Interval(placed.Assertion.Value) is { Number: { } number } given && isLike(given))
            {
                levels.Add(number * (given.Unit.Length == 0 ? bare : given.Factor));
            }
        }

        return levels.Count <= MaxValues && levels.Any(level => levels.Contains(level + difference));
    }
}
