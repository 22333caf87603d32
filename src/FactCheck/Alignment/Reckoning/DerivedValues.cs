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

    private const decimal Whole = 100;
    private const int MostShares = 8;

    private readonly DerivedTimes _times = new(draft, sources, context);
    private readonly DerivedProducts _products = new(sources, context);
    private readonly DerivedShares _shares = new(sources, context);
    private readonly NamedSums _sums = new(draft, sources);
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
            return (_lists.Of(asked, wanted) ?? More(asked, wanted)) is { } whole ? DraftMatch.Derived(asked.Assertion, whole) : null;
        }

        return (InSentence(asked, wanted) ?? Nearby(asked, wanted) ?? Rate(asked, wanted) ?? _products.Of(asked, wanted) ?? _lists.Of(asked, wanted) ?? Step(asked, wanted) ?? FromBeside(asked, wanted) ?? Rest(asked, wanted) ?? _shares.Of(asked, wanted)) is { } derivation ? DraftMatch.Derived(asked.Assertion, derivation) : null;
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
        var derivation = _times.FollowsAsTold(asked) ?? (wanted is { Number: > 0, Hedge: null } ? Step(asked, wanted) ?? Elided(asked, wanted) ?? Rate(asked, wanted) ?? (isCopy ? null : Rest(asked, wanted)) ?? _shares.Of(asked, wanted) ?? _sums.Of(asked, wanted) : null);
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

    /// <summary>The sum or difference of two values of one kind that one sentence gives, or the sum of all of them.</summary>
    private Derivation? InSentence(PlacedAssertion asked, QuantityValue wanted)
    {
        foreach (var sentence in sources.ValuesLike(asked.Assertion.Kind)
            .Where(placed => MayAdd(asked, placed) && ValueStanding.Interval(placed.Assertion.Value) is { Number: not null } other && other.Unit == wanted.Unit)
            .GroupBy(placed => (placed.Document, placed.Sentence)))
        {
            List<PlacedAssertion> given = [.. sentence];
            if (DraftArithmetic.SumOrDifference(given, NumberOf, wanted.Number!.Value) is var (first, second))
            {
                var isSum = NumberOf(first) + NumberOf(second) == wanted.Number;
                return new Derivation(isSum ? $"{first.Mention.Text} and {second.Mention.Text} make {asked.Mention.Text}" : $"{first.Mention.Text} and {second.Mention.Text} are {asked.Mention.Text} apart", [first.Assertion, second.Assertion]);
            }

        }

        return Sum(asked, wanted) ?? OneMore(asked, wanted);
    }

    /// <summary>"for 35 minutes, then 10 more": 45 minutes.</summary>
    private Derivation? More(PlacedAssertion asked, QuantityValue wanted)
    {
        foreach (var first in sources.ValuesLike(AssertionKind.Duration))
        {
            if (first.Assertion.Value is not DurationValue { Length: { Number: { } start } length } || length.Unit != wanted.Unit)
            {
                continue;
            }

            foreach (var other in sources.Values)
            {
                var isBehind = other.Document == first.Document && other.FirstToken >= first.EndToken && (other.IsSameSentence(first) || (other.Sentence - first.Sentence <= FarSentences && context.ShareAny(asked, first)));
                if (isBehind && ValueStanding.Interval(other.Assertion.Value) is { Number: { } rest } more && (more.Unit == wanted.Unit || more.Unit.Length == 0)
                    && start + rest == wanted.Number && ValueStanding.LeavesOut(other.Assertion))
                {
                    return new Derivation($"{first.Mention.Text} and {other.Mention.Text} more make {asked.Mention.Text}", [first.Assertion, other.Assertion]);
                }
            }
        }

        return null;
    }

    /// <summary>"two halls in the old town and one by the river", "two cellars and, below, a cellar": one more than is counted.</summary>
    private Derivation? OneMore(PlacedAssertion asked, QuantityValue wanted)
    {
        foreach (var counted in wanted is { Hedge: null, Unit: "" } && asked.Assertion.Kind == AssertionKind.Count ? sources.ValuesLike(AssertionKind.Count) : [])
        {
            if (ValueStanding.Interval(counted.Assertion.Value) is { Hedge: null, Number: { } number } && number + 1 == wanted.Number && NounAgreement.Agree(asked.Frame, counted.Frame) && TellsOne(counted))
            {
                return new Derivation($"{counted.Mention.Text} and one more make {asked.Mention.Text}", [counted.Assertion]);
            }
        }

        return null;
    }

    private bool TellsOne(PlacedAssertion counted)
    {
        var text = sources.Documents[counted.Document].Text;
        var end = text.Sentences[Math.Min(counted.Sentence + 1, text.Sentences.Count - 1)].EndToken;
        for (var i = counted.EndToken; i + 1 < end; i++)
        {
            var isPlain = text.Tokens[i].Norm == "one" && text.Tokens[i].Sentence == counted.Sentence && text.Tokens[i - 1].Norm is "and" or "," && (!text.Tokens[i + 1].IsWord || text.Tokens[i + 1].IsStop);
            if (isPlain || (text.Tokens[i].Norm is "a" or "another" or "one" && text.Tokens[i + 1].Stem == counted.Frame.Head))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"five on foot and two by bicycle": the noun is told once, so that the other is a plain number.</summary>
    private bool MayAdd(PlacedAssertion asked, PlacedAssertion placed) =>
        placed.Assertion.Kind == asked.Assertion.Kind
        || (asked.Assertion.Kind is AssertionKind.Count or AssertionKind.Number && placed.Assertion.Kind is AssertionKind.Count or AssertionKind.Number && context.ShareAny(asked, placed));

    /// <summary>All numbers of one sentence make the draft's: "28 votes to 9, with three abstentions" 40.</summary>
    private Derivation? Sum(PlacedAssertion asked, QuantityValue wanted)
    {
        foreach (var sentence in sources.ValuesLike(asked.Assertion.Kind)
            .Where(placed => placed.Assertion.Value is QuantityValue { Number: not null } other && other.Unit == wanted.Unit)
            .GroupBy(placed => (placed.Document, placed.Sentence)))
        {
            List<PlacedAssertion> given = [.. sentence];
            if (given.Count > 2 && given.Sum(NumberOf) == wanted.Number)
            {
                return new Derivation($"{string.Join(", ", given.Select(value => value.Mention.Text))} make {asked.Mention.Text}", [.. given.Select(value => value.Assertion)]);
            }
        }

        return null;
    }

    /// <summary>Another value of the rival's document makes the draft's of it: "without the charge of $14 million income would have been $35.3 million".</summary>
    public Derivation? With(PlacedAssertion asked, PlacedAssertion rival)
    {
        if (ValueStanding.Interval(asked.Assertion.Value) is not { Number: >= LeastTelling, Hedge: null } wanted || ValueStanding.Interval(rival.Assertion.Value) is not { Number: not null } from || from.Unit != wanted.Unit)
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

    /// <summary>"costs €640, €15 more than the other": of the two prices the draft tells one, and a source the other.</summary>
    private Derivation? FromBeside(PlacedAssertion asked, QuantityValue wanted)
    {
        if (!ToldDifference.Is(draft.Text, asked) || wanted.Hedge is not null)
        {
            return null;
        }

        foreach (var told in draft.Assertions)
        {
            if (ReferenceEquals(told, asked.Assertion) || told.Kind != asked.Assertion.Kind || !draft.Text.Sentences[asked.Sentence].Span.Contains(told.Mention.Span.Start) || ValueStanding.Interval(told.Value) is not { Number: { } level } beside || beside.Unit != wanted.Unit || beside.Factor != wanted.Factor)
            {
                continue;
            }

            foreach (var given in sources.ValuesLike(asked.Assertion.Kind))
            {
                if (given.Assertion.Kind == told.Kind && ValueStanding.Interval(given.Assertion.Value) is { Number: { } other } value && value.Unit == wanted.Unit && value.Factor == wanted.Factor && Math.Abs(level - other) == wanted.Number
                    && (told.Kind != AssertionKind.Count || NounAgreement.Agree(told.Frame, given.Frame)) && context.ShareAny(asked, given))
                {
                    return new Derivation($"{told.Mention.Text} and {given.Mention.Text} are {asked.Mention.Text} apart", [given.Assertion]);
                }
            }
        }

        return null;
    }

    /// <summary>"the remaining 7 percent" where 62 voted for it and 31 against.</summary>
    private Derivation? Rest(PlacedAssertion asked, QuantityValue wanted)
    {
        if (wanted is not { Unit: "%", Number: < Whole })
        {
            return null;
        }

        var isTold = Rests.In(draft.Text, asked.Sentence);
        foreach (var sentence in sources.ValuesLike(AssertionKind.Percent).Where(given => ValueStanding.Interval(given.Assertion.Value) is { Unit: "%", Number: not null, Hedge: null }).GroupBy(given => (given.Document, given.Sentence)))
        {
            List<PlacedAssertion> given = [.. sentence];
            if (given.Count <= MostShares && (isTold || Rests.In(sources.Documents[given[0].Document].Text, given[0].Sentence)) && Parts(given, Whole - wanted.Number!.Value) is { } parts && context.ShareAny(asked, given[0]))
            {
                return new Derivation($"{string.Join(" and ", parts.Select(part => part.Mention.Text))} leave {asked.Mention.Text}", [.. parts.Select(part => part.Assertion)]);
            }
        }

        return null;
    }

    /// <summary>Up to three of the values that make a sum.</summary>
    private static List<PlacedAssertion>? Parts(List<PlacedAssertion> given, decimal sum)
    {
        for (var i = 0; i < given.Count; i++)
        {
            for (var j = i; j < given.Count; j++)
            {
                for (var k = j; k < given.Count; k++)
                {
                    List<PlacedAssertion> parts = [.. new[] { given[i], given[j], given[k] }.Distinct()];
                    if (parts.Sum(NumberOf) == sum)
                    {
                        return parts;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>"reduced by 3 euros" from 12 euros: 9 euros, though two texts tell the two.</summary>
    private Derivation? Step(PlacedAssertion asked, QuantityValue wanted)
    {
        foreach (var step in asked.Assertion.Kind is AssertionKind.Amount or AssertionKind.Measure ? sources.ValuesLike(asked.Assertion.Kind) : [])
        {
            if (ValueStanding.Interval(step.Assertion.Value) is not { Number: { } by } change || !(change.Dimension is null ? change.Unit == wanted.Unit : change.Dimension == wanted.Dimension) || !context.ShareAny(asked, step) || !ToldDifference.Is(sources.Documents[step.Document].Text, step))
            {
                continue;
            }

            by *= change.Factor / wanted.Factor;
            foreach (var level in sources.ValuesLike(asked.Assertion.Kind))
            {
                if (!ReferenceEquals(level, step) && level.Frame.ChangePart is ChangePart.None or ChangePart.Result && ValueStanding.Interval(level.Assertion.Value) is { Number: { } from } given && given.Unit == wanted.Unit && given.Factor == wanted.Factor
                    && StepWays(step, level).Any(way => Reckoned.Is(wanted, from + (way * by))) && (step.IsSameSentence(level) || (context.ShareAny(asked, level) && context.ShareAny(step, level))))
                {
                    return new Derivation($"{level.Mention.Text}, changed by {step.Mention.Text}, is {asked.Mention.Text}", [level.Assertion, step.Assertion]);
                }
            }
        }

        return null;
    }

    /// <summary>"cut by 3 euros" leads from the level before to the one behind, "40 centimetres below the record" from either to the other.</summary>
    private static int[] StepWays(PlacedAssertion step, PlacedAssertion level) => step.Frame switch
    {
        { ChangePart: ChangePart.Amount, Direction: ChangeDirection.Up } => level.Frame.ChangePart == ChangePart.Result ? [-1] : [1],
        { ChangePart: ChangePart.Amount, Direction: ChangeDirection.Down } => level.Frame.ChangePart == ChangePart.Result ? [1] : [-1],
        _ => step.IsSameSentence(level) ? [1, -1] : [],
    };

    /// <summary>"620 tonnes of wheat and 45 of rye".</summary>
    private Derivation? Elided(PlacedAssertion asked, QuantityValue wanted)
    {
        var pairs = new DerivedPairs(draft, sources, asked, wanted, isDifference: false);
        foreach (var one in sources.ValuesLike(asked.Assertion.Kind))
        {
            foreach (var other in sources.ValuesBeside(one))
            {
                if (pairs.AddsElided(one, other) && context.ShareAny(asked, one))
                {
                    return new Derivation($"{one.Mention.Text} and {other.Mention.Text} make {asked.Mention.Text}", [one.Assertion, other.Assertion]);
                }
            }
        }

        return null;
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
        .Where(other => !ReferenceEquals(other, asked.Assertion) && DraftArithmetic.IsOperand(other) && draft.Text.Sentences[asked.Sentence].Span.Contains(other.Mention.Span.Start))
        .Select(other => ValueStanding.Interval(other.Value)?.Number)
        .OfType<decimal>();

    private static decimal NumberOf(PlacedAssertion placed) => ValueStanding.Interval(placed.Assertion.Value)!.Number!.Value;
}
