using FactCheck.Alignment.Drafts;
using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Reckoning;

/// <summary>The reckonings by which two values of a source yield one of the draft.</summary>
internal sealed class DerivedPairs(ReadDocument draft, GivenValues sources, PlacedAssertion asked, QuantityValue wanted, bool isDifference)
{
    /// <summary>Smaller whole numbers are differences of all sorts of things; they must count the same, or be told as a difference.</summary>
    private const decimal Telling = 20;

    /// <summary>Of two smaller counts of two sentences the difference is chance.</summary>
    private const decimal LeastWhole = 100;

    /// <summary>Words between "a third of" and what it is a third of.</summary>
    private const int PartReach = 4;

    private readonly bool _isPercent = wanted.Unit == "%";
    private readonly bool _isPoints = wanted.Unit == "pp" || asked.Frame.Head == "point";
    private readonly bool _isFraction = asked.Assertion.Kind == AssertionKind.Ratio && wanted.Number < 1;

    /// <summary>Of the last reckoning.</summary>
    private double _deviation;

    /// <summary>The reckoning; null when none yields the value. Of a value with itself: a half of it.</summary>
    public Derivation? Reckon(PlacedAssertion one, PlacedAssertion other)
    {
        if (isDifference && ReferenceEquals(one, other) && Quantity(one) is { Number: null } range && IsLength(range))
        {
            return new Derivation($"the ends of {one.Mention.Text} are {asked.Mention.Text} apart", [one.Assertion]);
        }

        if ((FractionOf(one, other) ?? FractionOf(other, one)) is { } fraction)
        {
            return new Derivation(fraction, [one.Assertion, other.Assertion]);
        }

        if (!IsOperand(one) || !IsOperand(other) || Quantity(one) is not { Number: > 0 } left || Quantity(other) is not { Number: > 0 } right)
        {
            return null;
        }

        _deviation = 0;
        var words = ReferenceEquals(one, other) ? Half(one, left)
            : (Elided(one, left, other, right) ?? Step(one, left, other, right) ?? ElidedSum(one, left, other, right)) is { } elided ? elided
            : left.Unit is "%" != right.Unit is "%" ? (left.Unit == "%" ? Part(other, right, one, left) : Part(one, left, other, right))
            : (_isPercent || _isFraction) && ShareUnit(one, left, other, right) ? Relative(one, left, other, right)
            : !AreAlike(one, left, other, right) ? Quotient(one, left, other, right)
            : _isPercent || _isFraction ? Relative(one, left, other, right)
            : _isPoints ? Points(one, left, other, right)
            : Difference(one, left, other, right) ?? Quotient(one, left, other, right);
        return words is null ? null : new Derivation(words, ReferenceEquals(one, other) ? [one.Assertion] : [one.Assertion, other.Assertion], _deviation);
    }

    /// <summary>"from 640 to 910 metres".</summary>
    private bool IsLength(QuantityValue range) => range is { Low: { } low, High: { } high } && range.Unit == wanted.Unit && Reckoned.Is(wanted, high - low);

    /// <summary>False for a value that is of no use in any reckoning of the value asked for.</summary>
    public bool MayTake(PlacedAssertion one) => Quantity(one) is { } given && (given.Number is not null || (isDifference && IsLength(given)))
        && (_isPercent || _isFraction || (isDifference && asked.Assertion.Kind == AssertionKind.Number) || given.Unit is "%" or "year" || given.Unit == wanted.Unit || (given.Dimension is not null && given.Dimension == wanted.Dimension) || (given.Unit.Length == 0 && one.Assertion.Kind is AssertionKind.Number or AssertionKind.Count or AssertionKind.Ratio));

    /// <summary>"two-thirds of the bill of 600 euros": 400 euros.</summary>
    private string? FractionOf(PlacedAssertion share, PlacedAssertion whole)
    {
        if (isDifference || _isPercent || _isFraction || share.Assertion.Kind != AssertionKind.Ratio || !share.IsSameSentence(whole) || !IsOperand(whole) || Quantity(share) is not { Number: > 0 and < 1 and var part } || Quantity(whole) is not { Number: { } number } given)
        {
            return null;
        }

        // "a turnover of 80 million" leaves the currency out.
        var isOfUnit = (given.Unit == wanted.Unit && given.Factor == wanted.Factor && (asked.Assertion.Kind != AssertionKind.Count || whole.Assertion.Kind == AssertionKind.Count)) || (given.Unit.Length == 0 && number >= 1000 && asked.Assertion.Kind == AssertionKind.Amount);
        var isTold = wanted.Number >= Telling || (share.EndToken < whole.FirstToken && whole.FirstToken - share.EndToken <= PartReach && sources.Documents[share.Document].Text.Tokens[share.EndToken].Norm == "of");
        return isOfUnit && isTold && Reckoned.Is(wanted, number * part) ? $"{share.Mention.Text} of {whole.Mention.Text} is {asked.Mention.Text}" : null;
    }

    /// <summary>"1,200 tonnes, 540 of them rye": numbers of one sentence of which one has the unit that both are of.</summary>
    private static bool ShareUnit(PlacedAssertion one, QuantityValue left, PlacedAssertion other, QuantityValue right) =>
        !ReferenceEquals(one, other) && one.IsSameSentence(other) && IsElided(other, right, left) != IsElided(one, left, right);

    private static bool IsElided(PlacedAssertion value, QuantityValue quantity, QuantityValue other) =>
        value.Assertion.Kind == AssertionKind.Number && quantity.Unit.Length == 0 && (quantity.Number >= Telling || value.Frame.ChangePart == ChangePart.Start) && other.Unit.Length > 0 && other.Unit != "%" && other.Dimension != "time";

    private static QuantityValue? Quantity(PlacedAssertion placed) => ValueStanding.Interval(placed.Assertion.Value);

    private static bool IsOperand(PlacedAssertion placed) => placed.Assertion.Kind is not (AssertionKind.Ordinal or AssertionKind.Ratio or AssertionKind.Age);

    /// <summary>In one unit; "84 million euros; 61 million had been planned" counts as one, too.</summary>
    private static bool AreAlike(PlacedAssertion one, QuantityValue left, PlacedAssertion other, QuantityValue right) =>
        (left.Dimension == right.Dimension && (left.Dimension is not null || left.Unit == right.Unit) && one.Assertion.Value.GetType() == other.Assertion.Value.GetType())
        || (one.IsSameSentence(other) && one.Assertion.Kind == AssertionKind.Amount && other.Assertion.Kind == AssertionKind.Number && right.Number >= 1000);

    /// <summary>"from 22 to 27 per cent", "remain at 50 litres, but could drop to 45": numbers of one sentence of which one at most has the unit that both are of.</summary>
    private string? Elided(PlacedAssertion one, QuantityValue left, PlacedAssertion other, QuantityValue right)
    {
        if (!isDifference || !one.IsSameSentence(other) || ReferenceEquals(one, other))
        {
            return null;
        }

        var unit = _isPoints ? "%" : wanted.Unit;
        var isOfUnit = (left.Unit.Length == 0 && IsOfUnit(other, right, unit)) || (right.Unit.Length == 0 && IsOfUnit(one, left, unit)) || (asked.Assertion.Kind == AssertionKind.Amount && IsBare(one, left) && IsBare(other, right));
        var isApart = unit.Length > 0 && isOfUnit && Reckoned.Is(wanted, Math.Abs(left.Number!.Value - right.Number!.Value));
        return isApart || Reckoned.Is(wanted, ElidedApart(one, left, other, right)) ? $"{one.Mention.Text} and {other.Mention.Text} are {asked.Mention.Text} apart" : null;
    }

    /// <summary>"from 1.4 to 2.3 billion kroner", "from 4.5 to 3.8 hours": unit and scale are told once; in the unit of the value asked for, 0 where they are not.</summary>
    private decimal ElidedApart(PlacedAssertion one, QuantityValue left, PlacedAssertion other, QuantityValue right)
    {
        var (full, bare) = left.Unit.Length == 0 ? (right, left) : (left, right);
        var isOfKind = wanted.Dimension is not null ? full.Dimension == wanted.Dimension : full.Unit == wanted.Unit;
        if (bare.Unit.Length > 0 || full.Unit.Length == 0 || !isOfKind || (ReferenceEquals(bare, left) ? one : other).Assertion.Kind != AssertionKind.Number)
        {
            return 0;
        }

        var scale = full.Number!.Value;
        while (bare.Number < 1000 && scale >= 1000)
        {
            scale /= 1000;
        }

        var told = bare.Number!.Value * (bare.Number < 1000 && full.Number >= 1000 ? full.Number.Value / scale : 1);
        return Math.Abs(full.Number.Value - told) * full.Factor / wanted.Factor;
    }

    /// <summary>"In the north it was 2,310, in the south 1,980": of which currency, another sentence tells.</summary>
    private static bool IsBare(PlacedAssertion value, QuantityValue quantity) => value.Assertion.Kind == AssertionKind.Number && quantity is { Unit.Length: 0, Number: >= 100 };

    private bool IsOfUnit(PlacedAssertion value, QuantityValue quantity, string unit)
    {
        if (quantity.Unit.Length > 0)
        {
            return quantity.Unit == unit && quantity.Factor == (_isPoints ? quantity.Factor : wanted.Factor);
        }

        var text = sources.Documents[value.Document].Text;
        var sentence = text.SentenceSpan[value.Sentence];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (text.Tokens[i].IsWord && text.Tokens[i].Stem == unit)
            {
                return true;
            }
        }

        return false;
    }

    private static decimal Base(QuantityValue value) => value.Number!.Value * value.Factor;

    private string? Relative(PlacedAssertion one, QuantityValue left, PlacedAssertion other, QuantityValue right)
    {
        if (left.Unit is "%" or "pp" || !MayCompare(one, other))
        {
            return null;
        }

        var (a, b) = (Base(left), Base(right));
        var isPart = asked.EndToken < draft.Text.Tokens.Count && draft.Text.Tokens[asked.EndToken].Norm == "of" && !isDifference;
        var best = default((string Words, decimal Share)?);
        foreach (var (share, words) in new (decimal, string)[]
        {
            (isPart ? 0 : Reckoned.Change(a, b), $"from {one.Mention.Text} to {other.Mention.Text} is {{0}}%"),
            (isPart ? 0 : Reckoned.Change(b, a), $"from {other.Mention.Text} to {one.Mention.Text} is {{0}}%"),
            (isDifference || a == b ? 0 : Math.Min(a, b) / Math.Max(a, b), a < b ? $"{one.Mention.Text} of {other.Mention.Text} is {{0}}%" : $"{other.Mention.Text} of {one.Mention.Text} is {{0}}%"),
        })
        {
            var isIt = _isFraction ? Reckoned.IsFraction(wanted.Number!.Value, share) : Reckoned.Is(wanted, share * 100);
            if (isIt && (best is not { } known || Math.Abs(share - Told) < Math.Abs(known.Share - Told)))
            {
                best = (words.Replace("{0}", Reckoned.Rounded(share * 100), StringComparison.Ordinal), share);
            }
        }

        _deviation = best is { } found ? (double)(Math.Abs(found.Share - Told) / Told) : 0;
        return best?.Words;
    }

    /// <summary>The share told, from 0 to 1.</summary>
    private decimal Told => _isFraction ? wanted.Number!.Value : wanted.Number!.Value / 100;

    /// <summary>"falls by five points each year" from 60 percent: 55 percent.</summary>
    private string? Step(PlacedAssertion one, QuantityValue left, PlacedAssertion other, QuantityValue right)
    {
        var isStep = _isPercent && one.IsSameSentence(other) && (left.Unit == "%" ? right.Unit == "pp" || other.Frame.Head == "point" : right.Unit == "%" && (left.Unit == "pp" || one.Frame.Head == "point"));
        var (level, step) = left.Unit == "%" ? (left.Number!.Value, right.Number!.Value) : (right.Number!.Value, left.Number!.Value);
        return isStep && (Reckoned.Is(wanted, level - step) || Reckoned.Is(wanted, level + step)) ? $"{one.Mention.Text} and {other.Mention.Text} make {asked.Mention.Text}" : null;
    }

    /// <summary>"rent 30 per cent, food 25 and travel 15": the sum of two shares of a sentence that tells the unit once.</summary>
    private string? ElidedSum(PlacedAssertion one, QuantityValue left, PlacedAssertion other, QuantityValue right) =>
        AddsElided(one, other) ? $"{one.Mention.Text} and {other.Mention.Text} make {asked.Mention.Text}"
            : _isPercent && !ReferenceEquals(one, other) && one.IsSameSentence(other) && IsShareOfList(one, left) && IsShareOfList(other, right) && left.Number + right.Number == wanted.Number
            ? $"{one.Mention.Text} and {other.Mention.Text} make {asked.Mention.Text}"
            : null;

    /// <summary>"620 tonnes of wheat and 45 of rye".</summary>
    public bool AddsElided(PlacedAssertion one, PlacedAssertion other) =>
        !isDifference && !_isPercent && Quantity(one) is { Number: not null, Unit.Length: > 0 } left && Quantity(other) is { Number: not null } right && left.Unit == wanted.Unit && left.Factor == wanted.Factor && right.Unit.Length == 0 && other.Assertion.Kind is AssertionKind.Number or AssertionKind.Count && one.IsSameSentence(other) && one.FirstToken < other.FirstToken
        && wanted.Number >= Telling && left.Number + right.Number == wanted.Number && other.EndToken < sources.Documents[other.Document].Text.Tokens.Count && sources.Documents[other.Document].Text.Tokens[other.EndToken].Norm is "of" or "for" or "in" or "from" or "on";

    private bool IsShareOfList(PlacedAssertion value, QuantityValue quantity) =>
        quantity.Unit == "%" || (quantity.Unit.Length == 0 && quantity.Number < 100 && sources.ValuesBeside(value).Any(beside => Quantity(beside) is { Unit: "%" }));

    private string? Points(PlacedAssertion one, QuantityValue left, PlacedAssertion other, QuantityValue right) =>
        left.Unit == "%" && right.Unit == "%" && Reckoned.Is(wanted, Math.Abs(left.Number!.Value - right.Number!.Value))
            ? $"{one.Mention.Text} and {other.Mention.Text} are {Reckoned.Rounded(Math.Abs(left.Number.Value - right.Number.Value))} points apart"
            : null;

    private string? Difference(PlacedAssertion one, QuantityValue left, PlacedAssertion other, QuantityValue right)
    {
        // "1,100 fewer than in 2023" leaves the tonnes out.
        var isElliptic = isDifference && asked.Assertion.Kind == AssertionKind.Number && left.Unit == right.Unit && left.Unit != "%";
        var isOfUnit = isElliptic || (left.Dimension == wanted.Dimension && (wanted.Dimension is not null || left.Unit == wanted.Unit));
        var isRest = asked.Assertion.Kind == AssertionKind.Count && wanted.Number >= Telling && left.Number >= LeastWhole && right.Number >= LeastWhole && Math.Abs(one.Sentence - other.Sentence) <= 1;
        if (!isOfUnit || (!isDifference && (wanted.Hedge is not null || !(one.IsSameSentence(other) || isRest) || (wanted.Number < Telling && !CountsTheSame(one) && !CountsTheSame(other)))))
        {
            return null;
        }

        var result = Math.Abs(Base(left) - Base(right)) / (isElliptic ? left.Factor : wanted.Factor);
        return Reckoned.Is(wanted, result) ? $"{one.Mention.Text} and {other.Mention.Text} are {asked.Mention.Text} apart" : null;
    }

    /// <summary>"About 200 of them" where 8 percent of 2,480 are told; "a deficit of 3% of its turnover" the other way round.</summary>
    private string? Part(PlacedAssertion whole, QuantityValue number, PlacedAssertion share, QuantityValue percent)
    {
        var isOfUnit = number.Dimension == wanted.Dimension && number.Unit == wanted.Unit && !isDifference;
        var isOfKind = asked.Assertion.Kind != AssertionKind.Count || whole.Assertion.Kind == AssertionKind.Count;
        return isOfUnit && isOfKind && Reckoned.Is(wanted, number.Number!.Value * percent.Number!.Value / 100) ? $"{share.Mention.Text} of {whole.Mention.Text} is {asked.Mention.Text}" : null;
    }

    /// <summary>"an average of 18 stops each" where 9 lines and 162 stops are told; "about $310 million a year" of 3.1 billion over ten years.</summary>
    private string? Quotient(PlacedAssertion one, QuantityValue left, PlacedAssertion other, QuantityValue right)
    {
        var isPerYear = Periods.InYear(draft.Text, asked) == 1;
        if (!one.IsSameSentence(other) || !(isPerYear ? IsYears(one, left) || IsYears(other, right) : IsShared()))
        {
            return null;
        }

        var (whole, parts) = left.Number >= right.Number ? (left, right) : (right, left);
        return whole.Unit == wanted.Unit && Reckoned.Is(wanted, whole.Number!.Value / parts.Number!.Value) ? $"{one.Mention.Text} and {other.Mention.Text} make {asked.Mention.Text} each" : null;
    }

    private static bool IsYears(PlacedAssertion value, QuantityValue length) => value.Assertion.Value is DurationValue && length.Unit == "year";

    /// <summary>The draft tells it of each, or as an average.</summary>
    private bool IsShared()
    {
        var sentence = draft.Text.SentenceSpan[asked.Sentence];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (draft.Text.Tokens[i].Norm is "average" or "each" or "per" or "apiece" or "every")
            {
                return true;
            }
        }

        return false;
    }

    private string? Half(PlacedAssertion one, QuantityValue whole)
    {
        var text = sources.Documents[one.Document].Text;
        var sentence = text.SentenceSpan[one.Sentence];
        if (whole.Unit != wanted.Unit || asked.Assertion.Kind != one.Assertion.Kind || !Reckoned.Is(wanted, whole.Number!.Value / 2))
        {
            return null;
        }

        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (text.Tokens[i].Norm == "half" && (i < one.FirstToken || i >= one.EndToken))
            {
                return $"half of {one.Mention.Text} is {asked.Mention.Text}";
            }
        }

        return null;
    }

    /// <summary>Counts of one thing; of two things that are not told, large ones.</summary>
    private static bool MayCompare(PlacedAssertion one, PlacedAssertion other) =>
        one.Assertion.Kind is not (AssertionKind.Count or AssertionKind.Number)
        || (one.Frame.Head is { } head && head == other.Frame.Head)
        || ((one.Frame.Head is null || other.Frame.Head is null) && Quantity(one)!.Number >= Telling && Quantity(other)!.Number >= Telling);

    private bool CountsTheSame(PlacedAssertion value) => asked.Frame.Head is not null && asked.Frame.Head == value.Frame.Head;
}
