using FactCheck.Alignment.Events;
using FactCheck.Alignment.Referents;
using FactCheck.Names;

namespace FactCheck.Alignment.Slots;

/// <summary>
/// Says of two like sentences that they differ in two facts of which one tells the matters apart: "fell in the north" and "rose in the south", "six weeks
/// at the plant in Lund" and "four weeks at the plant in Ghent". Asked only where nothing but the one sentence says that the texts are versions of each other.
/// </summary>
internal static class TwoFacts
{
    private static readonly HashSet<string> Ordinals = new(StringComparer.Ordinal)
    {
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "return",
    };

    /// <summary>Whether the pair is one of several facts that differ.</summary>
    public static bool Differ(AlignedSentence aligned, (Assertion First, Assertion Second) pair, IReadOnlyList<(Assertion First, Assertion Second)> all)
    {
        if (!aligned.IsShort && aligned.IsNearCopy)
        {
            return false;
        }

        if (KindOf(pair) is not { } kind)
        {
            return pair.First.Value is NameValue && AreOfSiblings(aligned) && all.Any(other => KindOf(other) is not null);
        }

        if (AreOfSiblings(aligned) || IsOneOfThree(pair, kind, all))
        {
            return true;
        }

        foreach (var other in all)
        {
            if (other != pair && KindOf(other) is { } another && (another, kind) is not ((Fact.Number, Fact.Number) or (Fact.Number, Fact.Wording) or (Fact.Wording, Fact.Number)) && (another != kind || kind == Fact.Wording))
            {
                return true;
            }
        }

        return (kind == Fact.Time && TakeTwoSides(aligned)) || (!IsOrdinal(pair.First) && HaveOtherOrdinals(aligned));
    }

    /// <summary>The names of the two that the sentences tell of say so themselves, or one is told from the other.</summary>
    private static bool AreOfSiblings(AlignedSentence aligned)
    {
        var (left, right) = (aligned.Pair.Left.Sentence, aligned.Pair.Right.Sentence);
        return SiblingNames.AreIn(aligned.Left.Text, left, aligned.Right.Text, right) || SubjectNames.AreOfTwo(aligned.Left.Text, aligned.Left.Text.SentenceSpan[left], aligned.Right.Text, aligned.Right.Text.SentenceSpan[right]);
    }

    /// <summary>A name, a number and a side: so much is no edit.</summary>
    private static bool IsOneOfThree((Assertion First, Assertion Second) pair, Fact kind, IReadOnlyList<(Assertion First, Assertion Second)> all) =>
        kind is Fact.Wording && all.Any(other => KindOf(other) is Fact.Number) && all.Any(other => other != pair && IsNamed(other.First) && IsNamed(other.Second));

    private static bool IsNamed(Assertion assertion) => assertion.Value is NameValue || (assertion.Value is WordingValue && char.IsUpper(assertion.Mention.Text[0]));

    /// <summary>What the pair differs in; null when it may be one fact in two wordings, or a slip in a person's name.</summary>
    private static Fact? KindOf((Assertion First, Assertion Second) pair) => (pair.First.Value, pair.Second.Value) switch
    {
        (WordingValue one, WordingValue other) => AreOpposed(one.Words, other.Words) ? Fact.Wording : null,
        (NameValue { Type: EntityType.Person } one, NameValue { Type: EntityType.Person } other) => AreOtherPeople(one, other) ? Fact.Name : null,
        (NameValue { Type: not EntityType.Person } one, NameValue { Type: not EntityType.Person } other) => NameMatcher.Compare(one.Spelling, other.Spelling, one.Type).Relation == NameRelation.Different ? Fact.Name : null,
        (NameValue one, NameValue other) when one.Type != other.Type => AreOtherPeople(one, other) ? Fact.Name : null,
        (DateValue { Bound: { } bound } one, DateValue other) when bound == other.Bound => one.Timex != other.Timex ? Fact.Time : null,
        (DateValue or TimeValue, _) => pair.First.Value.RelationTo(pair.Second.Value) == ValueRelation.Disjoint ? Fact.Time : null,
        (QuantityValue or DurationValue, _) => pair.First.Value.RelationTo(pair.Second.Value) == ValueRelation.Disjoint || AreOtherNumbers(pair.First.Value, pair.Second.Value) ? Fact.Number : null,
        _ => null,
    };

    /// <summary>No word of the one is near any of the other, the surname of kin aside.</summary>
    private static bool AreOtherPeople(NameValue one, NameValue other)
    {
        var (ours, theirs) = (NameFormReader.Read(one.Spelling, EntityType.Person).Parts, NameFormReader.Read(other.Spelling, EntityType.Person).Parts);
        var kin = ours.Count > 1 && theirs.Count > 1 && ours[^1].Folded == theirs[^1].Folded ? 1 : 0;
        return ours.Count > 0 && theirs.Count > 0
            && ours.Take(ours.Count - kin).All(part => theirs.Take(theirs.Count - kin).All(that => PartComparison.Compare(part, that, EntityType.Person).Relation == PartRelation.Apart));
    }

    /// <summary>"over 8 weeks" and "over 3 weeks" overlap, and are two figures all the same.</summary>
    private static bool AreOtherNumbers(AssertionValue left, AssertionValue right) =>
        Number(left) is { } one && Number(right) is { } other && one != other && left.RelationTo(right) == ValueRelation.Overlapping;

    private static decimal? Number(AssertionValue value) => (value as QuantityValue ?? (value as DurationValue)?.Length)?.Number;

    private static bool AreOpposed(string left, string right)
    {
        foreach (var one in left.Split(' '))
        {
            foreach (var other in right.Split(' '))
            {
                var (stem, theirs) = (Text.Stemmer.Stem(one), Text.Stemmer.Stem(other));
                if (Text.Opposites.AreOpposite(stem, theirs) || PoleLexicon.AreOpposed(stem, theirs))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"closed at nine" and "open at five".</summary>
    private static bool TakeTwoSides(AlignedSentence aligned)
    {
        var others = PoleLexicon.Find(aligned.Right.Text, aligned.Right.Text.SentenceSpan[aligned.Pair.Right.Sentence]);
        foreach (var one in PoleLexicon.Find(aligned.Left.Text, aligned.Left.Text.SentenceSpan[aligned.Pair.Left.Sentence]))
        {
            foreach (var other in others)
            {
                if (one.AspectOpposed(other) is not null)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"the first to arrive" and "the third": two of several.</summary>
    private static bool HaveOtherOrdinals(AlignedSentence aligned)
    {
        var (mine, theirs) = (OrdinalsOf(aligned.Left.Text, aligned.Pair.Left.Sentence), OrdinalsOf(aligned.Right.Text, aligned.Pair.Right.Sentence));
        return mine.Count > 0 && theirs.Count > 0 && !mine.Overlaps(theirs);
    }

    private static bool IsOrdinal(Assertion assertion) => assertion.Kind == AssertionKind.Ordinal || Array.Exists(assertion.Mention.Text.Split(' '), Ordinals.Contains);

    private static HashSet<string> OrdinalsOf(DocumentText text, int sentence)
    {
        var ordinals = new HashSet<string>(StringComparer.Ordinal);
        for (var i = text.SentenceSpan[sentence].FirstToken; i < text.SentenceSpan[sentence].EndToken; i++)
        {
            if (Ordinals.Contains(text.Tokens[i].Norm))
            {
                ordinals.Add(text.Tokens[i].Norm);
            }
        }

        return ordinals;
    }

    private enum Fact
    {
        Wording,
        Name,
        Time,
        Number,
    }
}
