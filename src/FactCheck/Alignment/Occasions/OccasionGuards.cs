using FactCheck.Alignment.Events;
using FactCheck.Alignment.Referents;
using FactCheck.Alignment.Sentences;
using FactCheck.Alignment.Stories;

namespace FactCheck.Alignment.Occasions;

/// <summary>What keeps two circumstances apart, in the order an editor would ask: is it planned, is it one of several, did it happen to somebody else or elsewhere.</summary>
internal sealed class OccasionGuards(List<ReadDocument> documents, IReadOnlyList<DeedIndex> deeds, ContextIndex context, OccasionPairs occasions, OccasionRelation relation)
{
    private bool IsOrigin(Circumstance circumstance) => Text.Origins.IsOrigin(documents[circumstance.Document].Text, circumstance.Place.FirstToken);

    private readonly OccasionRepeats _repeats = new(documents);
    private readonly OccasionParties _parties = new(documents, deeds, context, occasions, relation);

    /// <summary>The first guard that fires; null when none does.</summary>
    public ReferentComparison? First(Circumstance left, Circumstance right)
    {
        if (_repeats.IsRate(left) || _repeats.IsRate(right))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherScope, "one of the two is an average or holds for each");
        }

        if (ThingLabels.Differing(Labels(left), Labels(right)) is { } noun)
        {
            return ReferentComparison.Apart(CompatibleReason.OtherEntity, $"they are of two called \"{noun}\", told apart by letter or number");
        }

        if (IsYear(left) && IsWeekday(right) || IsYear(right) && IsWeekday(left))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherReferent, "a day of this week and a year are times of two happenings");
        }

        if (left.Deed.IsFact != right.Deed.IsFact)
        {
            return ReferentComparison.Apart(CompatibleReason.Succession, "one is planned or supposed, the other has happened");
        }

        if (left.Kind == CircumstanceKind.Where && (occasions.IsNamedBeside(left, right) || occasions.IsNamedBeside(right, left)))
        {
            return ReferentComparison.Apart(CompatibleReason.SameSentence, "one source tells of both places in one sentence");
        }

        if (left.Kind == CircumstanceKind.Where && IsOrigin(left) != IsOrigin(right))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherReferent, "one is where somebody comes from or lives, the other where it happened");
        }

        if (IsSettled(left, right) || IsSettled(right, left))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherReferent, "the other source gives the same for another such happening");
        }

        if (IsCompared(left) != IsCompared(right))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherScope, "with one of them something else is compared");
        }

        if (_parties.AreOthers(left, right))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherEntity, "they happened to different people or things");
        }

        if (_parties.IsAsideOfUnknown(left, right) || _parties.IsAsideOfUnknown(right, left))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherReferent, "one is told by the way, of something else");
        }

        if (left.Deed.IsPlural || right.Deed.IsPlural)
        {
            return ReferentComparison.Apart(CompatibleReason.OtherReferent, "one of the two tells of several happenings");
        }

        if (left.Kind == CircumstanceKind.Rate && _repeats.Season(left) != _repeats.Season(right))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherScope, "they hold at different times of the year");
        }

        if (left.Kind != CircumstanceKind.Rate && _repeats.Recurs(left) != _repeats.Recurs(right))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherScope, "one of the two tells what comes again and again");
        }

        if (!_parties.ShareParty(left, right))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherReferent, "they happened to different things");
        }

        if ((left.Kind != CircumstanceKind.Rate && _repeats.Repeat(left) != _repeats.Repeat(right)) || IsOneOfSeveral(left) || IsOneOfSeveral(right))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherReferent, "one of the two tells of one happening among several");
        }

        if (left.Kind == CircumstanceKind.When && IsNextDay(left, right) && (_repeats.Has(left, OccasionWords.Nights) || _repeats.Has(right, OccasionWords.Nights)))
        {
            return ReferentComparison.Apart(CompatibleReason.IntervalOverlap, "a night belongs to two days, and clocks differ");
        }

        if (_parties.HaveOtherPlaces(left, right))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherReferent, "they happened at two places, too");
        }

        if (left.Kind == CircumstanceKind.Where && Denies(left) != Denies(right))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherScope, "it is denied of the one place and told of the other");
        }

        if (TakeTwoSides(left, right))
        {
            return ReferentComparison.Apart(CompatibleReason.Succession, "the two tell of opposite outcomes or states, the one after the other");
        }

        if (IsEdge(left) != IsEdge(right) && left.Kind == CircumstanceKind.Hour)
        {
            return ReferentComparison.Apart(CompatibleReason.IntervalOverlap, "one tells the hour, the other a limit to it");
        }

        return DifferElsewhere(left, right) ? ReferentComparison.Apart(CompatibleReason.OtherReferent, "the two tellings differ in other values, too") : null;
    }

    private Dictionary<string, HashSet<string>> Labels(Circumstance circumstance)
    {
        var text = documents[circumstance.Document].Text;
        var sentence = text.SentenceSpan[circumstance.Sentence];
        return ThingLabels.Of(text, Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Where(i => i < circumstance.Place.FirstToken || i >= circumstance.Place.EndToken));
    }

    /// <summary>True when a document gives a value of its own for such a deed, or in the same sentence, that goes with the other's.</summary>
    private bool IsSettled(Circumstance value, Circumstance beside) =>
        Any(occasions.OfDeed(value, beside.Document), value) || Any(occasions.Beside(beside, value.Kind), value) || (value.Assertion.Value is DateValue or TimeValue && IsGivenBeside(value, beside));

    /// <summary>"12 metres at 7 a.m. and 19 at dusk": the sentence gives the other's time, too, be it of whatever.</summary>
    private bool IsGivenBeside(Circumstance value, Circumstance beside)
    {
        foreach (var other in occasions.ValuesBeside(beside))
        {
            if (value.Assertion.Value.RelationTo(other.Assertion.Value) is ValueRelation.Equal or ValueRelation.Alias or ValueRelation.OtherHedge)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"4 percent more than in the first quarter of 2013": the time of what something is compared with.</summary>
    private bool IsCompared(Circumstance circumstance)
    {
        var tokens = documents[circumstance.Document].Text.Tokens;
        var i = circumstance.Place.FirstToken - 1;
        while (i > 0 && tokens[i].Norm is "in" or "on" or "the" or "at" or "during" or "for" or "with" or "to")
        {
            i--;
        }

        return circumstance.Kind != CircumstanceKind.Where && i > 0 && tokens[i].Sentence == circumstance.Sentence && tokens[i].Norm is "than" or "compared" or "against" or "versus";
    }

    private bool Any(IReadOnlyList<Circumstance> others, Circumstance value)
    {
        foreach (var other in others)
        {
            if (relation.Of(value, other) is ValueRelation.Equal or ValueRelation.Alias or ValueRelation.OtherHedge or ValueRelation.Overlapping)
            {
                return true;
            }
        }

        return false;
    }

    private bool Denies(Circumstance circumstance) => Denial.Stands(documents[circumstance.Document].Text, documents[circumstance.Document].Text.Sentences[circumstance.Sentence]);

    private static bool IsNextDay(Circumstance left, Circumstance right) =>
        left.Assertion.Value is DateValue { Granularity: DateGranularity.Day } one && right.Assertion.Value is DateValue { Granularity: DateGranularity.Day } other
        && (one, other) switch
        {
            ({ Earliest: { } first }, { Earliest: { } second }) => Math.Abs(first.DayNumber - second.DayNumber) == 1,
            ({ Day: { } first }, { Day: { } second }) => Math.Abs(first - second) is 1 or >= 27,
            ({ Weekday: { } first }, { Weekday: { } second }) => Math.Abs(first - second) is 1 or 6,
            _ => false,
        };

    /// <summary>"closed at nine" and "opened at five": two happenings of one thing.</summary>
    private bool TakeTwoSides(Circumstance left, Circumstance right)
    {
        foreach (var one in Marks(left))
        {
            foreach (var other in Marks(right))
            {
                if (one.Mark.AspectOpposed(other.Mark) is { } aspect && (aspect == EventAspect.Status || (one.IsOfDeed && other.IsOfDeed)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The sides that the sentence takes, and whether the deed itself takes them.</summary>
    private IEnumerable<(Mark Mark, bool IsOfDeed)> Marks(Circumstance circumstance)
    {
        var text = documents[circumstance.Document].Text;
        return PoleLexicon.Find(text, text.SentenceSpan[circumstance.Sentence])
            .Where(mark => mark.First == 0 || !EventWords.IsNegator(text.Tokens[mark.First - 1]))
            .Select(mark => (mark, mark.First < circumstance.Deed.End && circumstance.Deed.First <= mark.Last));
    }

    /// <summary>"before noon", "until six".</summary>
    private bool IsEdge(Circumstance circumstance) =>
        circumstance.Place.FirstToken > 0 && documents[circumstance.Document].Text.Tokens[circumstance.Place.FirstToken - 1].Norm is "before" or "after" or "by" or "until" or "till" or "since" or "from";

    /// <summary>True when the two sentences differ in a count, an ordinal, an age, an amount or a date, too: two editions, two matches.</summary>
    private bool DifferElsewhere(Circumstance left, Circumstance right)
    {
        foreach (var one in occasions.ValuesBeside(left))
        {
            foreach (var other in occasions.ValuesBeside(right))
            {
                var isOther = one.Assertion.Value is DateValue ? left.Kind != CircumstanceKind.When : ComparisonKey.Of(one.Assertion) is { } key && key == ComparisonKey.Of(other.Assertion);
                if (isOther && one.Assertion.Value is not TimeValue && one.Assertion.Value.RelationTo(other.Assertion.Value) == ValueRelation.Disjoint)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>True when the sentence dates more than one such happening.</summary>
    private bool IsOneOfSeveral(Circumstance circumstance)
    {
        foreach (var other in occasions.Beside(circumstance, circumstance.Kind))
        {
            if (other != circumstance && other.Deed.Key == circumstance.Deed.Key && other.Assertion.Value.RelationTo(circumstance.Assertion.Value) == ValueRelation.Disjoint)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsYear(Circumstance circumstance) => circumstance.Assertion.Value is DateValue { Granularity: DateGranularity.Year };

    private static bool IsWeekday(Circumstance circumstance) => circumstance.Assertion.Value is DateValue { Weekday: not null, Month: null };
}
