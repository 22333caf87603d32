using FactCheck.Alignment.Drafts;
using FactCheck.Alignment.Referents;
using FactCheck.Text;

namespace FactCheck.Alignment.Stories;

/// <summary>
/// The pairs of differing values of two texts that tell one story in words of their own, with what speaks for and against their being of one matter: the
/// passages say largely the same, and neither value stands in the other text.
/// </summary>
internal sealed class StoryCandidates
{
    /// <summary>Least share of what both passages say that the other says, too: below that nothing is weighed.</summary>
    private const double MinStory = .25;

    /// <summary>How long a thing took is told by the words right beside: a text is full of lengths of time.</summary>
    private const int BesideReach = 4;

    /// <summary>A number without a noun is no rival of a count so many times as large.</summary>
    private const decimal MaxFactor = 1000;

    /// <summary>A slip of the pen makes fewer of anything.</summary>
    private const decimal LeastMistaken = 10;

    private readonly List<ReadDocument> _documents;
    private readonly List<(PlacedAssertion Left, PlacedAssertion Right)> _pairs;
    private readonly StoryPassages _passages;
    private readonly List<PlacedAssertion>[] _byDocument;
    private readonly RecurringLabels?[] _labels;
    private readonly Dictionary<(PlacedAssertion Value, int Document), bool> _given = new(PlacedByPlace.Instance);

    public StoryCandidates(List<ReadDocument> documents, List<PlacedAssertion> values, StoryPassages passages)
    {
        _documents = documents;
        _passages = passages;
        _byDocument = new List<PlacedAssertion>[documents.Count];
        _labels = new RecurringLabels?[documents.Count];
        for (var d = 0; d < _byDocument.Length; d++)
        {
            _byDocument[d] = [];
        }

        foreach (var value in values)
        {
            _byDocument[value.Document].Add(value);
        }

        _pairs = [.. StoryPairs.Of(values, passages)];
    }

    /// <summary>All pairs of values that stand in like passages, whatever they are.</summary>
    public IReadOnlyList<(PlacedAssertion Left, PlacedAssertion Right)> Pairs => _pairs;

    /// <summary>Those that differ and may be of one matter, in the order of <see cref="Pairs"/>.</summary>
    public IEnumerable<StoryCandidate> All()
    {
        foreach (var (left, right) in _pairs)
        {
            _documents[left.Document].ThrowIfCancelled();
            if (StoryRelation.Differ(_documents, left, right) && Of(left, right) is { } candidate)
            {
                yield return candidate;
            }
        }
    }

    private StoryCandidate? Of(PlacedAssertion left, PlacedAssertion right)
    {
        if (left.Document == right.Document || SaidAside.Is(_documents[left.Document].Text, left) || SaidAside.Is(_documents[right.Document].Text, right) || left.IsPartOfThose || right.IsPartOfThose || left.IsStamp || right.IsStamp || (left.Assertion.Kind != right.Assertion.Kind && (IsOfAll(left) || IsOfAll(right))) || StoryRelation.AreTwoRules(_documents, left, right) || !(AreComparable(left, right) || IsSlipOfCounts(left, right)) || (left.Assertion.Kind == AssertionKind.Duration && right.Assertion.Kind == AssertionKind.Duration && AreOfTwoLengths(left, right)) || IsGiven(left, right.Document) || IsGiven(right, left.Document))
        {
            return null;
        }

        var (here, there) = (_passages.Around(left), _passages.Around(right));
        return here.SharedWith(there, left, right) < MinStory || HaveLabels(left) || HaveLabels(right) || (left.Assertion.Kind != right.Assertion.Kind && !(IsLone(left, here, there) && IsLone(right, there, here))) ? null : new StoryCandidate(left, right, SignsOf(left, right));
    }

    /// <summary>What speaks for and against two values of two texts, in the order of <see cref="StorySigns.Names"/>.</summary>
    public double[] SignsOf(PlacedAssertion left, PlacedAssertion right)
    {
        var (here, there) = (_passages.Around(left), _passages.Around(right));
        var signs = new double[StorySigns.Names.Count];
        StorySigns.Read(_passages, left, right, ValueSlip.Is(left.Assertion.Value, right.Assertion.Value), (IsLone(left, here, there) ? 1 : 0) + (IsLone(right, there, here) ? 1 : 0), signs);
        return signs;
    }

    private bool HaveLabels(PlacedAssertion value) => (_labels[value.Document] ??= new RecurringLabels(_documents[value.Document].Text)).StandBefore(value.FirstToken);

    private bool AreOfTwoLengths(PlacedAssertion left, PlacedAssertion right) =>
        IsDistance(left) != IsDistance(right) || HasOtherRole(left, right) || !BesideOf(left).ShareWord(BesideOf(right));

    /// <summary>"three hours after kick-off": how far from something else, not how long.</summary>
    private bool IsDistance(PlacedAssertion value) => After(value) is { Norm: "after" or "before" or "later" or "earlier" or "ago" or "into" };

    /// <summary>"on the board for 15 years" and "chairman for six": one tells how long somebody has been something else.</summary>
    private bool HasOtherRole(PlacedAssertion left, PlacedAssertion right)
    {
        var (mine, theirs) = (RolesBeside(left), RolesBeside(right));
        return !mine.SetEquals(theirs) && !mine.Overlaps(theirs);
    }

    private HashSet<string> RolesBeside(PlacedAssertion value)
    {
        var tokens = _documents[value.Document].Text.Tokens;
        return [.. new NearWords(_documents[value.Document].Text, value).Tokens().Where(token => RoleTitles.IsKnown(tokens[token].Norm)).Select(token => RoleTitles.Key(tokens[token].Norm))];
    }

    private NearWords BesideOf(PlacedAssertion value) => new(_documents[value.Document].Text, value, BesideReach);

    /// <summary>Counts of one noun or of people; an unnamed number only against a count.</summary>
    private bool AreComparable(PlacedAssertion left, PlacedAssertion right)
    {
        var (one, other) = (left.Assertion, right.Assertion);
        return (one.Kind, other.Kind) switch
        {
            (AssertionKind.Count, AssertionKind.Count) => HeadsAgree(left.Frame, right.Frame),
            (AssertionKind.Number, AssertionKind.Count) or (AssertionKind.Count, AssertionKind.Number) => IsTelling(one) && IsTelling(other) && AreOfOneOrder(left, right),
            (AssertionKind.Amount or AssertionKind.Measure or AssertionKind.Duration, _) => one.Kind == other.Kind,
            (AssertionKind.Percent or AssertionKind.Ratio, AssertionKind.Percent or AssertionKind.Ratio) => true,
            (AssertionKind.Number, AssertionKind.Number) => (one.Hedge is not null && other.Hedge is not null) || ((one.Hedge is not null || other.Hedge is not null) && AreBeforeOneWord(left, right)),
            (AssertionKind.Time, AssertionKind.Time) => true,
            (AssertionKind.Age, AssertionKind.Age) => one.Hedge is not null && other.Hedge is not null,
            _ => false,
        };
    }

    /// <summary>"one and a half terms" and "5.2 million" are hardly of one thing.</summary>
    private static bool AreOfOneOrder(PlacedAssertion left, PlacedAssertion right) =>
        Number(left) is not { } one || Number(right) is not { } other || Math.Max(one, other) <= MaxFactor * Math.Min(one, other);

    /// <summary>"Two of the nine riders": what is counted is told behind it.</summary>
    private bool IsOfAll(PlacedAssertion value) =>
        value.Assertion.Kind == AssertionKind.Number && After(value) is { Norm: "of" } && value.EndToken + 2 < _documents[value.Document].Text.Tokens.Count && _documents[value.Document].Text.Tokens[value.EndToken + 1].Norm is "the" or "its" or "their" or "his" or "her" or "our";

    /// <summary>"more than a dozen blackouts", "seven blackouts".</summary>
    private bool AreBeforeOneWord(PlacedAssertion left, PlacedAssertion right)
    {
        var (one, other) = (After(left), After(right));
        return one is { IsWord: true, IsStop: false } word && other is { } same && word.Stem == same.Stem;
    }

    private Token? After(PlacedAssertion value) => value.EndToken < _documents[value.Document].Text.Tokens.Count ? _documents[value.Document].Text.Tokens[value.EndToken] : null;

    /// <summary>Ninety ballots and nineteen papers: the numbers are so alike that the nouns may differ.</summary>
    private static bool IsSlipOfCounts(PlacedAssertion left, PlacedAssertion right) =>
        left.Assertion.Kind == AssertionKind.Count && right.Assertion.Kind == AssertionKind.Count && Math.Min(Number(left) ?? 0, Number(right) ?? 0) >= LeastMistaken && ValueSlip.Is(left.Assertion.Value, right.Assertion.Value);

    /// <summary>A share told as a fraction is no rival of a percentage.</summary>
    private static bool IsAlike(AssertionKind one, AssertionKind other) => one == other || one is AssertionKind.Count or AssertionKind.Number;

    /// <summary>A number that is no mark of a list and no "several".</summary>
    private static bool IsTelling(Assertion assertion) => assertion.Value is QuantityValue { Number: > 1 } && (assertion.Kind == AssertionKind.Count || assertion.Mention.Text.Length > 1);

    private static bool HeadsAgree(Frame left, Frame right) =>
        NounAgreement.Agree(left, right) || RelatedWords.Are(left.Head!, right.Head!);

    /// <summary>True when a document gives the number itself, whatever it says it of.</summary>
    private bool IsGiven(PlacedAssertion value, int document)
    {
        if (!_given.TryGetValue((value, document), out var isGiven))
        {
            _given[(value, document)] = isGiven = FindGiven(value, document);
        }

        return isGiven;
    }

    private bool FindGiven(PlacedAssertion value, int document)
    {
        var (time, number) = (value.Assertion.Value as TimeValue, Number(value));
        foreach (var other in _byDocument[document])
        {
            if (value.Assertion.Value.RelationTo(other.Assertion.Value) is ValueRelation.Equal or ValueRelation.Alias or ValueRelation.OtherHedge
                || (number is not null && (other.Assertion.Kind == AssertionKind.Number || value.Assertion.Kind == AssertionKind.Number) && number == Number(other))
                || (time is not null && other.Assertion.Value is TimeValue then && (LooseValues.IsLoosely(_documents[value.Document].Text, value, time, then) || LooseValues.IsLoosely(_documents[other.Document].Text, other, then, time)))
                || (time is not null && LooseValues.ClockOf(other) is { } clock && (clock == time.Minute || LooseValues.IsLoosely(_documents[value.Document].Text, value, time, time with { Minute = clock })))
                || (time is not null && other.Assertion.Kind == AssertionKind.Number && Number(other) is { } hour && (hour * 60 == time.Minute || (hour + 12) * 60 == time.Minute)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when all other values of the passage that could be meant are given in the other.</summary>
    private bool IsLone(PlacedAssertion value, StoryPassage passage, StoryPassage other)
    {
        foreach (var beside in passage.Values)
        {
            if (!ReferenceEquals(beside, value) && !beside.IsPartOfThose && IsAlike(beside.Assertion.Kind, value.Assertion.Kind) && AreComparable(beside, value)
                && beside.Assertion.Value.RelationTo(value.Assertion.Value) is not (ValueRelation.Incomparable or ValueRelation.Equal or ValueRelation.Alias)
                && !other.Gives(beside))
            {
                return false;
            }
        }

        return true;
    }

    private static decimal? Number(PlacedAssertion value) => (value.Assertion.Value as QuantityValue ?? (value.Assertion.Value as DurationValue)?.Length)?.Number;
}
