using FactCheck.Alignment.Accounts.Fields;

namespace FactCheck.Alignment.Accounts;

/// <summary>
/// Two accounts of one event, value by value: what both give is settled; of what is left, two values that answer each other and nothing else are of one
/// matter.
/// </summary>
internal sealed class AccountMatches
{
    /// <summary>Least fit of the words around the two, where they are of one noun, and where they are not.</summary>
    private const double MinFit = .2;
    private const double MinTelling = 1.4;
    private const double MinOtherNounFit = .33;

    /// <summary>Least fit where a number is told without its noun: "two of the injured".</summary>
    private const double MinBareFit = .45;

    /// <summary>Least fit where one number is the other with a slip of the pen.</summary>
    private const double SlipFit = .05;

    /// <summary>One word of the same matter.</summary>
    private const double LeastWord = .7;

    /// <summary>So many shared words need not stand near the values.</summary>
    private const int ManyWords = 3;
    private const double ManyWordsFit = .12;

    /// <summary>Least fit where all that is shared stands near.</summary>
    private const double NearFit = .12;

    /// <summary>Least fit of the only two that can answer each other.</summary>
    private const double OnlyFit = .15;

    /// <summary>Where so much of the words around is the same, one word is enough.</summary>
    private const double SureFit = .5;

    /// <summary>Least fit of dates of which not the same is said to be done.</summary>
    private const double OtherVerbFit = .4;
    /// <summary>Least fit of a value beside which an equal one that fits worse than this share of it is no witness.</summary>
    private const double RivalFit = .33;
    private const double RivalTelling = 3;
    private const double RivalNear = 2;
    private const double GivenShare = .5;

    /// <summary>Longer accounts give most values more than once, and each would have to be weighed against all.</summary>
    private const int MaxValues = 300;
    private const string YearKey = "date:Year";

    /// <summary>Least fit of a thing that is counted more than once.</summary>
    private const double RecurringFit = .34;

    /// <summary>Least fit of two starts, two ends.</summary>
    private const double ManyThingsFit = .2;

    /// <summary>The next best candidate must fit worse than this share of the best.</summary>
    private const double Margin = .7;

    /// <summary>What a candidate of another noun counts beside one of the same, and one that is the same number with a slip.</summary>
    private const double OtherNoun = .6;
    private const double Slip = 2;

    private readonly List<AccountValue> _left;
    private readonly List<AccountValue> _right;
    private readonly List<AccountValue>[] _all;
    private readonly FieldFilling _leftFields;
    private readonly FieldFilling _rightFields;

    public AccountMatches(List<AccountValue> left, List<AccountValue> right) =>
        (_left, _right, _all, _leftFields, _rightFields) = (left.FindAll(value => !value.Placed.IsPartOfThose && !IsGiven(value, right, left)), right.FindAll(value => !value.Placed.IsPartOfThose && !IsGiven(value, left, right)), [left, right], new FieldFilling(left), new FieldFilling(right));

    /// <summary>The pairs that answer each other, in the order of the left document.</summary>
    public IEnumerable<(AccountValue Left, AccountValue Right, AccountFit Fit, bool IsOfOneField)> Pairs()
    {
        foreach (var value in _left)
        {
            if (Best(value, _right, _leftFields, _rightFields) is { } found && Best(found.Value, _left, _rightFields, _leftFields) is { } back && value.IsEqual(back.Value))
            {
                if (DifferElsewhere(value, found.Value))
                {
                    continue;
                }

                yield return (value, found.Value, found.Fit, IsOfOneField(value, found.Value, _leftFields, _rightFields));
            }
        }
    }

    /// <summary>"63 metres wide and 118 deep", "27 metres wide and 54 deep": what the sentences tell of differs in all they measure, so there are two.</summary>
    private bool DifferElsewhere(AccountValue one, AccountValue other)
    {
        foreach (var mine in _left)
        {
            if (mine.Placed.Sentence != one.Placed.Sentence || mine == one || mine.Assertion.Kind != AssertionKind.Measure || mine.Assertion.Frame.Head is not { } head)
            {
                continue;
            }

            foreach (var theirs in _right)
            {
                if (theirs.Placed.Sentence == other.Placed.Sentence && theirs != other && theirs.Key == mine.Key && theirs.Assertion.Frame.Head == head && mine.Assertion.Value.RelationTo(theirs.Assertion.Value) == ValueRelation.Disjoint && !AccountGuards.IsSlip(mine, theirs))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private (AccountValue Value, AccountFit Fit)? Best(AccountValue value, List<AccountValue> others, FieldFilling ours, FieldFilling theirs)
    {
        List<(AccountValue Value, AccountFit Fit, double Rank)>? fits = null;
        var (best, ofOneNoun) = (0, 0);
        foreach (var other in others)
        {
            if (AccountGuards.MayBeOne(value, other))
            {
                var fit = AccountFit.Of(value.Words, other.Words);
                var isOfOneNoun = AccountGuards.NounsAgree(value, other);
                var isOfOneField = IsOfOneField(value, other, ours, theirs);
                var rank = (isOfOneField ? 1 : 0) + fit.Share * (isOfOneNoun ? 1 : OtherNoun) * (AccountGuards.IsSlip(value, other) ? Slip : 1);
                ofOneNoun += isOfOneNoun ? 1 : 0;
                fits ??= [];
                best = fits.Count > 0 && rank > fits[best].Rank ? fits.Count : best;
                fits.Add((other, fit, rank));
            }
        }

        if (fits is null)
        {
            return null;
        }

        var found = fits[best];
        if ((found.Rank < 1 || (found.Fit.Share < ManyThingsFit && IsOfManyThings(value, found.Value))) && !IsEnough(value, found.Value, found.Fit, isOnly: ofOneNoun == 1))
        {
            return null;
        }

        foreach (var fit in fits)
        {
            if (!(fit.Rank <= Margin * found.Rank || fit.Value.IsEqual(found.Value)))
            {
                return null;
            }
        }

        return (found.Value, found.Fit);
    }

    /// <summary>True when both accounts fill one field with these two only.</summary>
    private static bool IsOfOneField(AccountValue value, AccountValue other, FieldFilling ours, FieldFilling theirs) =>
        ours.FieldOf(value, other, theirs) is >= 0 and var field && IsPlain(value) && IsPlain(other)
        && (value.Key is not ("count" or "ordinal") || AccountGuards.MayShareNoun(value, other) || (FieldLexicon.Tells(field, value.Assertion.Frame.Head!) && FieldLexicon.Tells(field, other.Assertion.Frame.Head!)));

    /// <summary>No date told as a bound: "before Christmas".</summary>
    private static bool IsPlain(AccountValue value) => value.Words.Bound is null && value.Assertion.Value is not DateValue { Bound: not null };

    /// <summary>"classes resumed in October", "the night course would open in March".</summary>
    private static bool IsOfManyThings(AccountValue value, AccountValue other) => Array.Exists(value.Fields.All, field => FieldLexicon.IsOfManyThings(field) && other.Fields.Has(field));

    /// <summary>"11 runs", "3 runs": a thing that an account counts more than once belongs to several occasions.</summary>
    private bool IsRecurring(AccountValue value) => value.Assertion.Frame.Head is not null
        && (_all[0].Contains(value) ? _all[0] : _all[1]).Exists(other => other.Key == value.Key && other.Assertion.Frame.Head == value.Assertion.Frame.Head && !value.IsEqual(other));

    private bool IsEnough(AccountValue value, AccountValue other, AccountFit fit, bool isOnly)
    {
        if (AccountGuards.IsSlip(value, other))
        {
            return fit is { Share: >= SlipFit, Telling: >= LeastWord } && (fit.Near >= LeastWord || AccountGuards.MayShareNoun(value, other)) && (AccountGuards.NounsAgree(value, other) || !AccountGuards.IsSmall(value) || fit.Telling >= 2);
        }

        if (value.IsBareCount || other.IsBareCount)
        {
            return fit is { Share: >= MinBareFit, Telling: >= 2, Near: >= 2 } || (fit is { Share: >= MinFit, Telling: >= MinTelling } && value.Words.ShareLead(other.Words));
        }

        if (value.Assertion.Value is DateValue && !AccountGuards.VerbsAgree(value.Assertion.Frame, other.Assertion.Frame))
        {
            return value.Key != YearKey && !IsDateOfSpeech(value) && !IsDateOfSpeech(other) && fit is { Share: >= OtherVerbFit, Telling: >= 2, Near: >= 1 };
        }

        if (!AccountGuards.NounsAgree(value, other))
        {
            return value.Key != "ordinal" && (value.Key != "count" || AccountGuards.SharesWordBehind(value, other)) && fit is { Share: >= MinOtherNounFit, Telling: >= 2, Near: >= 1 } && !value.IsSmallCount && !other.IsSmallCount;
        }

        return IsRecurring(value) || IsRecurring(other)
            ? fit is { Share: >= RecurringFit, Telling: >= 2, Near: >= 1 }
            : fit is { Share: >= MinFit, Telling: >= MinTelling, Near: >= LeastWord } or { Share: >= ManyWordsFit, Telling: >= ManyWords } or { Share: >= SureFit, Telling: >= 1, Near: >= 1 } or { Share: >= NearFit, Telling: >= MinTelling, Near: >= MinTelling } || (isOnly && value.Key is not ("duration" or "time" or "ordinal") && fit is { Share: >= OnlyFit, Telling: >= MinTelling, Near: >= LeastWord });
    }

    /// <summary>"She said on Thursday": when it was said, not when it was.</summary>
    private static bool IsDateOfSpeech(AccountValue value) => value.Assertion.Frame.Predicate is "say" or "tell" or "add";

    /// <summary>
    /// True when the other account gives the value: of whatever, unless of what stands there in a like place another value is given, and the equal one is of
    /// something else.
    /// </summary>
    private static bool IsGiven(AccountValue value, List<AccountValue> others, List<AccountValue> own)
    {
        var given = 0.0;
        var isGiven = false;
        foreach (var other in others)
        {
            if (value.IsGivenBy(other))
            {
                if (value.Key == "ordinal" || value.Assertion.Kind == AssertionKind.Age || AccountFit.Of(value.Words, other.Words).Share is var share && share > GivenShare)
                {
                    return true;
                }

                isGiven = true;
                given = Math.Max(given, share);
            }
        }

        return isGiven && (others.Count > MaxValues || own.Count > MaxValues || !HasRival(value, others, own, given));
    }

    private static bool HasRival(AccountValue value, List<AccountValue> others, List<AccountValue> own, double given)
    {
        foreach (var other in others)
        {
            if (value.Key == other.Key && !value.IsGivenBy(other) && AccountGuards.NounsAgree(value, other)
                && (value.Assertion.Value is not DateValue || value.Fields.Meet(other.Fields))
                && AccountFit.Of(value.Words, other.Words) is { Share: >= RivalFit, Telling: >= RivalTelling, Near: >= RivalNear } fit && fit.Share * GivenShare >= given
                && IsOfSomethingElse(other, own, GivenShare * fit.Share))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when no value of an account that gives another's stands in as fitting a place as that.</summary>
    private static bool IsOfSomethingElse(AccountValue other, List<AccountValue> own, double fit)
    {
        foreach (var mine in own)
        {
            if (mine.IsGivenBy(other) && AccountFit.Of(mine.Words, other.Words).Share > fit)
            {
                return false;
            }
        }

        return true;
    }
}
