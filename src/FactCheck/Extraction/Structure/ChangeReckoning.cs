namespace FactCheck.Extraction.Structure;

/// <summary>Reckons the change between two values anew - points, a share, a multiple, a difference - and sets it beside the one told.</summary>
internal static class ChangeReckoning
{
    /// <summary>How far off "halved" may be: "from 100 to 57" is loose, "from 100 to 70" wrong.</summary>
    private const decimal PartSlack = .08m;

    /// <summary>The told change beside the reckoned one; null where the two cannot be compared or the wording allows either.</summary>
    public static Assertion? Of(ChangedValue pair, Stated change)
    {
        var (from, to) = (pair.From.Interval, pair.To.Interval);
        var isRise = pair.To.Number > pair.From.Number;
        var difference = isRise ? to - from : from - to;
        Stated[] terms = [pair.From, pair.To];
        var ends = $"from {pair.From.Spelled} to {pair.To.Spelled} is";
        if (change.Kind == AssertionKind.Ratio)
        {
            return change.Quantity!.Unit == "x" ? Fold(pair, change, ends, terms) : change.Number is > 0 and < 1 ? Relative(change, difference / from, 1, ends, terms) : null;
        }

        if (pair.To.Kind == AssertionKind.Percent && change.IsCount && change.Assertion.Frame.Head is null or "point")
        {
            return NumberedSentence.Reckon(ReckoningKind.Change, change, difference, $"{ends} {NumberInterval.Spell(Math.Abs(pair.To.Number!.Value - pair.From.Number!.Value))} points", terms);
        }

        if (change.Kind == AssertionKind.Percent && pair.To.Kind == AssertionKind.Percent)
        {
            // "from 10% to 12%, up 2%" is loose for two points, and "up 20%" is right.
            var points = NumberedSentence.Reckon(ReckoningKind.Change, change, difference, $"{ends} {NumberInterval.Spell(Math.Abs(pair.To.Number!.Value - pair.From.Number!.Value))} points", terms);
            var relative = difference / from * NumberInterval.Exactly(100);
            return change.Quantity!.Unit == "%" && relative.Meets(change.Interval) ? null : points;
        }

        if (change.Kind == AssertionKind.Percent)
        {
            return change.Quantity!.Unit == "%" ? Relative(change, difference / from, 100, ends, terms) : null;
        }

        // "fell by 12 degrees, from 18 to 4": the unit is told with the change.
        return change.AddsUpWith(pair.To) || (pair.To.Kind == AssertionKind.Number && pair.From.Kind == AssertionKind.Number && change.Kind is AssertionKind.Measure or AssertionKind.Amount)
            ? NumberedSentence.Reckon(ReckoningKind.Change, change, difference, $"{ends} {NumberInterval.Spell(Math.Abs(pair.To.Number!.Value - pair.From.Number!.Value))}", terms)
            : null;
    }

    private static Assertion Relative(Stated change, NumberInterval share, decimal scale, string ends, Stated[] terms)
    {
        var computed = (share * NumberInterval.Exactly(scale)).Widen(.01m * scale);
        var (from, to) = (terms[0].Number!.Value, terms[1].Number!.Value);
        return NumberedSentence.Reckon(ReckoningKind.Change, change, computed, $"{ends} {NumberInterval.Spell(Math.Abs(to - from) / from * 100)} percent", terms);
    }

    /// <summary>"sevenfold": 7.5 rounds to it, and a rise by seven times what there was may be meant, too.</summary>
    private static Assertion Fold(ChangedValue pair, Stated change, string ends, Stated[] terms)
    {
        var (from, to) = (pair.From.Number!.Value, pair.To.Number!.Value);
        if (change.Number < 1)
        {
            // "halved"
            return NumberedSentence.Reckon(ReckoningKind.Change, change, NumberInterval.Exactly(to / from).Widen(PartSlack), $"{ends} {NumberInterval.Spell(to / from)} times as much", terms);
        }

        var ratio = Math.Max(from, to) / Math.Min(from, to);
        var isGrowth = change.Number is { } told && Math.Abs(ratio - told - 1) < .2m;
        var computed = isGrowth ? change.Interval : NumberInterval.Exactly(ratio).Widen(change.Assertion.Hedge is null ? Math.Max(.5m, ratio * .04m) : ratio * .04m);
        return NumberedSentence.Reckon(ReckoningKind.Change, change, computed, $"{ends} {NumberInterval.Spell(ratio)} times as much", terms);
    }
}
