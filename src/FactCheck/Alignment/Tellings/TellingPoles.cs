using FactCheck.Alignment.Drafts;
using FactCheck.Alignment.Events;

namespace FactCheck.Alignment.Tellings;

/// <summary>
/// Two states of one thing that exclude each other, in tellings that have so much in common that the sentences need not be built alike: "the mill has been sold",
/// "The old mill, with its pond, is still for sale". Each text takes one side alone.
/// </summary>
internal static class TellingPoles
{
    private const double Confidence = .7;

    public static IEnumerable<Topic> Differing(Telling left, Telling right)
    {
        var groups = new HashSet<int>();
        foreach (var (one, mine) in left.Marks)
        {
            foreach (var (other, theirs) in right.Marks)
            {
                if (mine.OpposedTo(theirs, orLasting: true) is { Aspect: EventAspect.Status } pole && !groups.Contains(pole.Group) && !TakesOther(left, mine, pole) && !TakesOther(right, theirs, theirs.PoleOf(pole.Group))
                    && AreToldAtOnce(left, one, mine, right, other, theirs, pole) && Judge(left, one, mine, right, other, theirs, pole) is { } topic)
                {
                    groups.Add(pole.Group);
                    yield return topic;
                }
            }
        }
    }

    /// <summary>True when a telling has the other side, too, wherever it stands.</summary>
    private static bool TakesOther(Telling telling, Mark own, Pole pole) =>
        telling.Marks.Exists(told => told.Mark != own && told.Mark.Poles.Exists(pole.Opposes));

    private static Topic? Judge(Telling left, EventSentence one, Mark mine, Telling right, EventSentence other, Mark theirs, Pole pole)
    {
        if (one.ClauseOf(mine.First) is not { } clause || other.ClauseOf(theirs.First) is not { } clauseThere
            || !OppositeContrast.IsPredicate(one, clause, mine) || !OppositeContrast.IsPredicate(other, clauseThere, theirs))
        {
            return null;
        }

        var (group, groupThere) = (VerbGroup.Before(one, clause, mine.First), VerbGroup.Before(other, clauseThere, theirs.First));
        var pair = SentenceComparison.Of(one, other, isTelling: true);
        if (!IsTold(group) || !IsTold(groupThere) || OppositeContrast.Follows(one, group, other, groupThere, theirs) || OppositeContrast.Follows(other, groupThere, one, group, mine)
            || (pole.Lasts && !(pole.IsState ? Holds(one, mine, group) : Holds(other, theirs, groupThere)))
            || StandingGuards.EndsLater(one, mine) || StandingGuards.EndsLater(other, theirs)
            || one.Sentence.IsQuestion || other.Sentence.IsQuestion || !MayBeOne(left, pair, OppositeContrast.RolesOf(one, clause, mine), right, OppositeContrast.RolesOf(other, clauseThere, theirs)))
        {
            return null;
        }

        var (place, there) = (OppositeContrast.Place(one, mine, group), OppositeContrast.Place(other, theirs, groupThere));
        return EventGuards.First(pair, clause, clauseThere, place, there, EventAspect.Status, isOfOneDay: pole.Lasts || IsForGood(one, mine) || IsForGood(other, theirs)) is null
            ? new Topic(one.Text.Mention(place.First, place.Last).Text, TopicBasis.Event, [Told(one, place), Told(other, there)], ["one text tells again what the other tells, and each takes one side alone"], Confidence)
            : null;
    }

    private static bool IsTold(VerbGroup group) => group is { Negator: < 0, Mood: "" or "will", IsInfinitive: false };

    /// <summary>The state is told as it is now: "is closed", "remains closed", "for sale: a mill"; what was so may since have ended.</summary>
    private static bool Holds(EventSentence sentence, Mark state, VerbGroup group) =>
        group.IsPresent || (group.First == state.First && EventWords.IsPreposition(sentence[state.First])) || OppositeContrast.Lasts(sentence, state) || OppositeContrast.HasBeen(sentence, group.First, state.First);

    /// <summary>Texts of one day and hour, or such as give one day in common; what was so on one day may be over on the next.</summary>
    private static bool AreToldAtOnce(Telling left, EventSentence one, Mark mine, Telling right, EventSentence other, Mark theirs, Pole pole)
    {
        if (EventMoments.DifferInHours(one, other))
        {
            return false;
        }

        var (here, there) = (left.Document.Document, right.Document.Document);
        return (here.Date, there.Date) switch
        {
            (not null, not null) => PublicationOrder.AreOfOneTime(here, there),
            (null, null) => left.Values.All.Exists(value => value.Assertion.Value is DateValue { Granularity: DateGranularity.Day } day && right.Values.All.Exists(that => day.RelationTo(that.Assertion.Value) == ValueRelation.Equal)),
            _ => false,
        };
    }

    /// <summary>What does not change any more, whenever it came.</summary>
    private static bool IsForGood(EventSentence sentence, Mark mark) => sentence[mark.First].Norm is "died" or "dead";

    /// <summary>False where each is told of something of its own, or of two that both texts know: "the north gate", "the south gate".</summary>
    private static bool MayBeOne(Telling left, SentenceComparison pair, EventRoles mine, Telling right, EventRoles theirs)
    {
        var (one, other) = (mine.Subject, theirs.Subject);
        if (one < 0 || other < 0 || !EventWords.IsContent(pair.Left[one]) || !EventWords.IsContent(pair.Right[other]) || mine.HasSubjectOf(theirs, pair.AreOne))
        {
            return true;
        }

        if (pair.Left.IsName(one) && pair.Right.IsName(other))
        {
            return false;
        }

        var (isKnown, isKnownThere) = (TellingGuards.Knows(right, left, one), TellingGuards.Knows(left, right, other));
        return isKnown != isKnownThere || (!isKnown && NounAgreement.IsPerson(pair.Left[one].Stem) && NounAgreement.IsPerson(pair.Right[other].Stem));
    }

    private static Assertion Told(EventSentence sentence, (int First, int Last) place) =>
        new(AssertionKind.Event, sentence.Text.Mention(place.First, place.Last), new EventValue(null, sentence.Text.Mention(place.First, place.Last).Text, EventAspect.Status));
}
