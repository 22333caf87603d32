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

    public bool Has(PlacedAssertion asked)
    {
        if (ValueStanding.Interval(asked.Assertion.Value) is not { Number: > 0 } wanted || asked.Assertion.Kind is AssertionKind.Ordinal or AssertionKind.Age || !ToldDifference.Is(draft.Text, asked))
        {
            return false;
        }

        var levels = new HashSet<decimal>();
        foreach (var placed in sources.Values)
        {
            if (ValueStanding.Interval(placed.Assertion.Value) is { Number: { } number } given && (given.Unit == wanted.Unit || (wanted.Dimension is not null && given.Dimension == wanted.Dimension)))
            {
                levels.Add(number * given.Factor);
            }
        }

        if (levels.Count > MaxValues)
        {
            return false;
        }

        foreach (var level in levels)
        {
            if (levels.Contains(level + (wanted.Number.Value * wanted.Factor)))
            {
                return true;
            }
        }

        return false;
    }
}
