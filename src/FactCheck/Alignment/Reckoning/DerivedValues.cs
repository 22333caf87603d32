using FactCheck.Alignment.Drafts;
using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Reckoning;

/// <summary>
/// Values of a draft that no source gives but that follow from those they give: sums and differences, shares and changes in percent, rates for other
/// periods, lengths of time between two years.
/// </summary>
internal sealed class DerivedValues(ReadDocument draft, GivenValues sources, ContextIndex context)
{
    /// <summary>How many sentences apart the two numbers of a reckoning may stand; a value told as a difference compares what stands further apart.</summary>
    private const int NearSentences = 2;
    private const int FarSentences = 3;

    /// <summary>Least context that one of the numbers must share, so that not just any two numbers explain a third.</summary>
    private const double LeastShare = .08;

    /// <summary>Smaller numbers are sums and differences by chance.</summary>
    private const decimal LeastTelling = 100;

    private readonly DerivedTimes _times = new(draft, sources, context);
    private readonly DerivedProducts _products = new(sources, context);
    private readonly DerivedShares _shares = new(sources, context);
    private readonly NamedSums _named = new(draft, sources);
    private readonly DerivedSums _sums = new(draft, sources, context);
    private readonly DerivedSteps _steps = new(draft, sources, context);
    private readonly DerivedRests _rests = new(draft, sources, context);
    private readonly DerivedLists _lists = new(draft, sources, context);

    /// <summary>How the value follows from the sources'; null when it does not.</summary>
    public DraftMatch? Follows(PlacedAssertion asked)
    {
        if (_times.Follows(asked) is { } time)
        {
            return DraftMatch.Derived(asked.Assertion, time);
        }

        if (ValueStanding.Interval(asked.Assertion.Value) is not { Number: > 0 } wanted || asked.Assertion.Kind is AssertionKind.Ordinal or AssertionKind.Age)
        {
            return null;
        }

        // "in addition to the 20 others" makes 21.
        if (sources.ValuesLike(asked.Assertion.Kind).FirstOrDefault(placed => placed.Assertion.Kind == asked.Assertion.Kind && ValueStanding.LeavesOut(placed.Assertion) && !ValueStanding.LeavesOut(asked.Assertion)
            && ValueStanding.Interval(placed.Assertion.Value)?.Number == wanted.Number - 1 && NounAgreement.Agree(asked.Frame, placed.Frame)) is { } others)
        {
            return DraftMatch.Supported(asked.Assertion, others.Assertion);
        }

        if (asked.Assertion.Value is DurationValue && !ToldDifference.Is(draft.Text, asked))
        {
            // Cooking takes five minutes, then twenty: fifteen is chance, but for what is told to be more of it.
            return (_lists.Of(asked, wanted) ?? _sums.More(asked, wanted)) is { } whole ? DraftMatch.Derived(asked.Assertion, whole) : null;
        }

        return (_sums.Of(asked, wanted) ?? Nearby(asked, wanted) ?? Rate(asked, wanted) ?? _products.Of(asked, wanted) ?? _lists.Of(asked, wanted) ?? _steps.Of(asked, wanted) ?? _steps.Between(asked, wanted) ?? _rests.Of(asked, wanted) ?? _shares.Of(asked, wanted)) is { } derivation ? DraftMatch.Derived(asked.Assertion, derivation) : null;
    }

    /// <summary>The value as so many times another of the sources; null when it is not.</summary>
    public DraftMatch? Multiplies(PlacedAssertion asked) =>
        ValueStanding.Interval(asked.Assertion.Value) is { } wanted && _products.Of(asked, wanted) is { } product ? DraftMatch.Derived(asked.Assertion, product) : null;

    /// <summary>How the value follows from words of the sources that tell how to reckon: "an hour later", "cut by 3 euros", "620 tonnes of wheat and 45 of rye"; null when it does not.</summary>
    /// <param name="asked">The value.</param>
    /// <param name="isCopy">The sentence is much like one of a source: what is left of the whole that stands in its place is rather a slip.</param>
    public DraftMatch? FollowsAsTold(PlacedAssertion asked, bool isCopy)
    {
        var wanted = ValueStanding.Interval(asked.Assertion.Value);
        var derivation = _times.FollowsAsTold(asked) ?? (wanted is { Number: > 0, Hedge: null } ? _steps.Of(asked, wanted) ?? _sums.Elided(asked, wanted) ?? Rate(asked, wanted) ?? (isCopy ? null : _rests.Of(asked, wanted)) ?? _shares.Of(asked, wanted) ?? _named.Of(asked, wanted) : null);
        return derivation is null ? null : DraftMatch.Derived(asked.Assertion, derivation);
    }

    /// <summary>"350°F (175°C)": a value in brackets that converts the one before it stands and falls with it.</summary>
    public DraftMatch? Converts(PlacedAssertion asked)
    {
        if (asked.FirstToken == 0 || !draft.Text.Tokens[asked.FirstToken - 1].Is('(') || asked.Assertion.Value is not QuantityValue { Number: not null } quantity)
        {
            return null;
        }

        var before = draft.Assertions.LastOrDefault(other => other.Kind == asked.Assertion.Kind && other.Mention.Span.End <= asked.Mention.Span.Start && asked.Mention.Span.Start - other.Mention.Span.End <= 4);
        return before?.Value is QuantityValue { Number: not null } first && ValueStanding.IsNear(ValueStanding.InBase(first), ValueStanding.InBase(quantity), .03m) ? DraftMatch.Supported(asked.Assertion, before) : null;
    }

    /// <summary>True when the numbers of short sources, and those the draft's sentence gives beside it, yield the number.</summary>
    public bool IsComputed(PlacedAssertion asked) =>
        DraftArithmetic.IsOperand(asked.Assertion)
        && !ValueStanding.IsBound(asked.Assertion.Value)
        && ValueStanding.Interval(asked.Assertion.Value) is { Number: { } wanted }
        && sources.Numbers.Count is > 0 and <= GivenValues.MaxNumbers
        && DraftArithmetic.IsReachable([.. sources.Numbers, .. Beside(asked)], wanted, DraftArithmetic.HasCue(draft.Text, asked.Sentence));

    /// <summary>Another value of the rival's document makes the draft's of it: "without the charge of $14 million income would have been $35.3 million".</summary>
    public Derivation? With(PlacedAssertion asked, PlacedAssertion rival)
    {
        if (ValueStanding.Interval(asked.Assertion.Value) is not { Number: >= LeastTelling } wanted || ValueStanding.Interval(rival.Assertion.Value) is not { Number: not null } from || from.Unit != wanted.Unit)
        {
            return null;
        }

        foreach (var other in sources.Values)
        {
            if (other.Document == rival.Document && other.FirstToken != rival.FirstToken && ValueStanding.Interval(other.Assertion.Value) is { Number: > 0 } given && IsLike(other, given, rival, wanted)
                && (from.Number + given.Number == wanted.Number || Math.Abs(from.Number.Value - given.Number.Value) == wanted.Number))
            {
                return new Derivation($"{rival.Mention.Text} and {other.Mention.Text} make {asked.Mention.Text}, or are as far apart", [rival.Assertion, other.Assertion]);
            }
        }

        return null;
    }

    /// <summary>Of one kind and unit; "60 tonnes of gravel and 15 of sand" tells the unit once.</summary>
    private static bool IsLike(PlacedAssertion other, QuantityValue given, PlacedAssertion rival, QuantityValue wanted) =>
        (other.Assertion.Kind == rival.Assertion.Kind && given.Unit == wanted.Unit) || (given.Unit.Length == 0 && other.Assertion.Kind == AssertionKind.Number && other.IsSameSentence(rival));

    /// <summary>The best placed two values, near each other, of which one reckoning yields the value.</summary>
    private Derivation? Nearby(PlacedAssertion asked, QuantityValue wanted)
    {
        var isDifference = ToldDifference.Is(draft.Text, asked);
        var reach = isDifference ? FarSentences : NearSentences;
        var (best, bestShare) = (default(Derivation), double.MinValue);
        var pairs = new DerivedPairs(draft, sources, asked, wanted, isDifference);
        var isNear = NearOf(asked);
        for (var i = 0; i < sources.Values.Count; i++)
        {
            var one = sources.Values[i];
            if (!pairs.MayTake(one))
            {
                continue;
            }

            for (var j = i; j < sources.Values.Count && sources.Values[j].Document == one.Document && sources.Values[j].Sentence - one.Sentence <= reach; j++)
            {
                var other = sources.Values[j];
                if ((isNear[i] || isNear[j]) && pairs.Reckon(one, other) is { } found && Math.Max(context.Share(asked, one), context.Share(asked, other)) is var share && share > LeastShare && share - found.Deviation > bestShare)
                {
                    (best, bestShare) = (found, share - found.Deviation);
                }
            }
        }

        return best;
    }

    /// <summary>For each value of the sources whether its sentence has a word in common with the draft's.</summary>
    private bool[] NearOf(PlacedAssertion asked)
    {
        var isNear = new bool[sources.Values.Count];
        for (var i = 0; i < isNear.Length; i++)
        {
            isNear[i] = i > 0 && sources.Values[i].IsSameSentence(sources.Values[i - 1]) ? isNear[i - 1] : context.ShareAny(asked, sources.Values[i]);
        }

        return isNear;
    }

    /// <summary>"£8,000 a month" where the source has £96,000 a year.</summary>
    private Derivation? Rate(PlacedAssertion asked, QuantityValue wanted)
    {
        if (asked.Assertion.Value is not QuantityValue || Periods.InYear(draft.Text, asked) is not { } mine)
        {
            return null;
        }

        foreach (var given in sources.ValuesLike(asked.Assertion.Kind))
        {
            if (given.Assertion.Value is QuantityValue { Number: > 0 } other && other.Unit == wanted.Unit && Periods.InYear(sources.Documents[given.Document].Text, given) is { } theirs
                && theirs != mine && Reckoned.Is(wanted, Periods.Told(other.Number.Value, theirs, mine)) && context.Share(asked, given) > LeastShare)
            {
                return new Derivation($"{given.Mention.Text}, told per another period, is {asked.Mention.Text}", [given.Assertion]);
            }
        }

        return null;
    }

    private IEnumerable<decimal> Beside(PlacedAssertion asked) => draft.Assertions
        .Where(other => !ReferenceEquals(other, asked.Assertion) && DraftArithmetic.IsOperand(other) && draft.Text.SentenceSpan[asked.Sentence].Span.Contains(other.Mention.Span.Start))
        .Select(other => ValueStanding.Interval(other.Value)?.Number)
        .OfType<decimal>();
}
