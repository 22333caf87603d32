using FactCheck.Alignment.Drafts;
using FactCheck.Alignment.Events;
using FactCheck.Alignment.Referents;
using FactCheck.Alignment.Sentences;
using FactCheck.Alignment.Stories;
using FactCheck.Text;

namespace FactCheck.Alignment.Slots;

/// <summary>
/// Says of like sentences whether they tell of two matters: "In 2018 the quarry sold 52,000 tonnes" and "in 2019 48,300" differ in when and
/// in how much, so neither is a slip. An edit changes one fact.
/// </summary>
internal sealed class TwoMatters
{
    /// <summary>Sentences with more items than this in common say things in one order.</summary>
    private const double PlainCopy = .9;

    private readonly List<ReadDocument> _documents;
    private readonly Lazy<ILookup<(int Document, int Sentence), PlacedAssertion>> _bySentence;
    private readonly Lazy<StoryPassages> _passages;

    public TwoMatters(List<ReadDocument> documents)
    {
        _documents = documents;
        _bySentence = new(() => PlacedAssertion.ValuesOf(documents).ToLookup(value => (value.Document, value.Sentence)), LazyThreadSafetyMode.None);
        _passages = new(() => new StoryPassages(documents, _bySentence.Value), LazyThreadSafetyMode.None);
    }

    /// <summary>Why the pair is no conflict; null when it may be one.</summary>
    /// <param name="aligned">The sentences.</param>
    /// <param name="pair">A value on either side in the same place.</param>
    /// <param name="all">All pairs of the sentences that differ, this one among them.</param>
    /// <param name="beside">In short texts all pairs of theirs that differ, else those of the sentences.</param>
    public ReferentComparison? Tell(AlignedSentence aligned, (Assertion First, Assertion Second) pair, IReadOnlyList<(Assertion First, Assertion Second)> all, IReadOnlyList<(Assertion First, Assertion Second)> beside)
    {
        if (pair.First.Value is QuantityValue or DurationValue or DateValue or TimeValue && IsLeftOut(aligned, pair))
        {
            return ReferentComparison.Apart(CompatibleReason.SameSentence, "one of the sentences gives both values, so they are two matters");
        }

        if ((IsListMark(pair.First) && IsListMark(pair.Second)) || ((!aligned.IsNearCopy || aligned.IsShort) && IsCaption(aligned.Left.Text, pair.First) && IsCaption(aligned.Right.Text, pair.Second)))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherReferent, "the numbers count the points of a list");
        }

        if (ChangeBase.Differ(aligned.Left.Text, aligned.Pair.Left.Sentence, aligned.Right.Text, aligned.Pair.Right.Sentence))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherScope, "each is measured against another time");
        }

        if (pair.First.Value is NameValue && ConverseTelling.Is(aligned, pair.First, pair.Second))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherReferent, "the one tells from the other end what the other tells");
        }

        if (!aligned.IsNearCopy && pair.First.Value is NameValue && pair.Second.Value is NameValue && (RecurringFrames.Has(aligned.Left.Text, pair.First.Mention) || RecurringFrames.Has(aligned.Right.Text, pair.Second.Mention)))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherEntity, "the same is told there of several, one after the other");
        }

        if (pair.First.Value is NameValue && IsOneOfMany(aligned.Left.Text, pair.First) && IsOneOfMany(aligned.Right.Text, pair.Second))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherEntity, "more than one may have done so");
        }

        if (pair.First.Value is WordingValue && IsDenied(aligned.Left.Text, pair.First) != IsDenied(aligned.Right.Text, pair.Second))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherReferent, "one is what it is not, the other what it is");
        }

        if (pair.First.Value is WordingValue && ConverseTelling.IsOfVerbs(aligned, pair.First, pair.Second))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherReferent, "the one tells from the other end what the other tells");
        }

        if (TwoFacts.Differ(aligned, pair, beside))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherReferent, "the two sentences differ in another fact, too");
        }

        if (pair.First.Value is NameValue or DateValue && (IsOneMore(pair.First) || IsOneMore(pair.Second)))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherReferent, "one of them is told of as one more");
        }

        if (IsName(pair) && all.Any(other => !ReferenceEquals(other.First, pair.First) && !IsName(other) && IsQuantity(other.First) && other.First.Value.RelationTo(other.Second.Value) == ValueRelation.Disjoint))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherReferent, "the number tells which of several is meant, and the sentences differ in a value, too");
        }

        if (pair.First.Value is DateValue or TimeValue && OtherThing(aligned) is { } noun)
        {
            return ReferentComparison.Apart(CompatibleReason.OtherReferent, $"the two tell of another {noun}");
        }

        if (!IsQuantity(pair.First) || pair.First.Value.RelationTo(pair.Second.Value) != ValueRelation.Disjoint)
        {
            return null;
        }

        if ((pair.First.Frame.Modality == Modality.Question) != (pair.Second.Frame.Modality == Modality.Question))
        {
            return ReferentComparison.Apart(CompatibleReason.Question, "one of the two is asked, not said");
        }

        if (all.Any(other => other.First.Value is DateValue && other.First.Value.RelationTo(other.Second.Value) == ValueRelation.Disjoint))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherScope, "the two sentences differ in the date, too");
        }

        if (HaveTwoPeriods((aligned.Pair.Left.Document, aligned.Pair.Left.Sentence), (aligned.Pair.Right.Document, aligned.Pair.Right.Sentence)))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherScope, "one is told of one time, the other of all since a day");
        }

        var left = PlacedAssertion.Of(_documents, aligned.Pair.Left.Document, pair.First);
        var right = PlacedAssertion.Of(_documents, aligned.Pair.Right.Document, pair.Second);
        if (StoryRelation.AreTwoRules(_documents, left, right))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherScope, "one says from where on, the other up to where");
        }

        if (ReferentGuards.AreBothSides(pair.First, pair.Second))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherScope, "one denies beyond a limit what the other says up to it");
        }

        if (ValueStanding.LeavesOut(pair.First) != ValueStanding.LeavesOut(pair.Second))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherScope, "one of them counts only those that are left out");
        }

        if (IsRest(aligned, pair))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherReferent, "one is the rest that the other leaves of the whole");
        }

        var (here, there) = (_passages.Value.Around(left), _passages.Value.Around(right));
        return aligned.Ratio < PlainCopy && here.Gives(right) && there.Gives(left)
            ? ReferentComparison.Apart(CompatibleReason.OtherReferent, "both texts give both values, in another order")
            : ReferentGuards.Rate(left.Frame, right.Frame)
                ?? StoryGuards.Surroundings(new NearWords(aligned.Left.Text, left), new NearWords(aligned.Right.Text, right), left, right, here, there)
                ?? StoryGuards.Update(left, right)
                ?? OtherWords.Apart(aligned, left, right);
    }

    /// <summary>"Lind watched from the bank": so did others.</summary>
    private static bool IsOneOfMany(DocumentText text, Assertion name) => text.TokenAt(name.Mention.Span.End) is var end && end < text.Tokens.Count && ActorContrast.IsOfCrowd(text.Tokens[end]);

    /// <summary>"We do not want a bridge", and perhaps a tunnel.</summary>
    private static bool IsDenied(DocumentText text, Assertion wording)
    {
        var first = text.TokenAt(wording.Mention.Span.Start);
        return Denial.Stands(text, text.SentenceOf(text.Tokens[first]).FirstToken, first);
    }

    /// <summary>"Lind, too, resigned", "Lind also resigned", "in May as well".</summary>
    private static bool IsOneMore(Assertion assertion)
    {
        var rest = assertion.Mention.Document.Text.AsSpan(assertion.Mention.Span.End).TrimStart(" ,");
        var end = rest.IndexOfAny(" ,.;:");
        return (end < 0 ? rest : rest[..end]) is "too" or "also" or "likewise" || rest.StartsWith("as well", StringComparison.Ordinal);
    }

    /// <summary>A bare number set off by more than one blank: "2  Shut the valve".</summary>
    private static bool IsListMark(Assertion assertion)
    {
        var rest = assertion.Mention.Document.Text.AsSpan(assertion.Mention.Span.End);
        return assertion is { Kind: AssertionKind.Number, Hedge: null } && assertion.Mention.Span.Length <= 2 && rest.Length > 2 && char.IsWhiteSpace(rest[0]) && char.IsWhiteSpace(rest[1]) && rest.TrimStart() is [var letter, ..] && char.IsUpper(letter);
    }

    /// <summary>"Listing 4: A simple query": the number of a figure, at the head of what is written under it.</summary>
    private static bool IsCaption(DocumentText text, Assertion assertion)
    {
        var first = text.TokenAt(assertion.Mention.Span.Start);
        return assertion is { Kind: AssertionKind.Number, Hedge: null } && first + 1 < text.Tokens.Count && first - 1 == text.SentenceOf(text.Tokens[first]).FirstToken && text.Tokens[first - 1] is { IsWord: true, IsCapitalized: true }
            && (text.Tokens[first + 1].Is(':') || text.Tokens[first + 1].Is('.'));
    }

    /// <summary>"sold 40 in 2015" and "has sold 310 since 2009": each gives one date, and only one of them is where a count begins.</summary>
    private bool HaveTwoPeriods((int Document, int Sentence) left, (int Document, int Sentence) right) =>
        Date(left) is { } one && Date(right) is { } other && (one.Bound == "since") != (other.Bound == "since") && one.RelationTo(other) is not (ValueRelation.Equal or ValueRelation.OtherHedge);

    private DateValue? Date((int Document, int Sentence) place)
    {
        var (first, end) = _documents[place.Document].AssertionsIn(_documents[place.Document].Text.SentenceSpan[place.Sentence].Span);
        DateValue? only = null;
        for (var i = first; i < end; i++)
        {
            if (_documents[place.Document].Assertions[i].Value is DateValue date)
            {
                if (only is not null)
                {
                    return null;
                }

                only = date;
            }
        }

        return only;
    }

    /// <summary>"70 percent is bought; the rest is gathered" and "30 percent is gathered".</summary>
    private static bool IsRest(AlignedSentence aligned, (Assertion First, Assertion Second) pair) =>
        pair.First.Value is QuantityValue { Unit: "%", Number: { } one } && pair.Second.Value is QuantityValue { Unit: "%", Number: { } other } && one + other == 100
        && (SpeaksOfRest(aligned.Left.Text, aligned.Pair.Left.Sentence) || SpeaksOfRest(aligned.Right.Text, aligned.Pair.Right.Sentence));

    private static bool SpeaksOfRest(DocumentText text, int sentence) => Tokens(text, sentence).Any(i => text.Tokens[i].Norm is "rest" or "remaining" or "remainder" or "others" or "balance");

    /// <summary>The noun whose label differs: "Tower C" was finished on another day than "Tower D".</summary>
    private static string? OtherThing(AlignedSentence aligned) =>
        ThingLabels.Differing(ThingLabels.Of(aligned.Left.Text, Tokens(aligned.Left.Text, aligned.Pair.Left.Sentence)), ThingLabels.Of(aligned.Right.Text, Tokens(aligned.Right.Text, aligned.Pair.Right.Sentence)));

    private static IEnumerable<int> Tokens(DocumentText text, int sentence) =>
        Enumerable.Range(text.SentenceSpan[sentence].FirstToken, text.SentenceSpan[sentence].EndToken - text.SentenceSpan[sentence].FirstToken);

    /// <summary>"45 on Monday and 60 on Tuesday" beside "60 on Tuesday": one tells both, the other leaves one out. A slip would leave the other value standing.</summary>
    private bool IsLeftOut(AlignedSentence aligned, (Assertion First, Assertion Second) pair)
    {
        var (left, right) = ((aligned.Pair.Left.Document, aligned.Pair.Left.Sentence), (aligned.Pair.Right.Document, aligned.Pair.Right.Sentence));
        return (Times(left, pair.Second), Times(right, pair.First)) switch
        {
            (0, 0) => false,
            (var there, 0) => Times(right, pair.Second) <= there,
            (0, var there) => Times(left, pair.First) <= there,
            _ => false,
        };
    }

    /// <summary>How often a sentence gives a value, or has its word: "the second" may stand without its noun.</summary>
    private int Times((int Document, int Sentence) sentence, Assertion assertion)
    {
        var values = _bySentence.Value[sentence].Count(other =>
            other.Assertion.Value.RelationTo(assertion.Value) is ValueRelation.Equal or ValueRelation.Alias || IsSameNumber(other.Assertion.Value, assertion.Value));
        return Math.Max(values, Words(_documents[sentence.Document].Text, sentence.Sentence, assertion.Mention.Text));
    }

    private static int Words(DocumentText text, int sentence, string word)
    {
        var times = 0;
        for (var i = text.TokenAt(text.SentenceSpan[sentence].Span.Start); i < text.Tokens.Count && text.Tokens[i].Sentence == sentence; i++)
        {
            times += word.Equals(text.Tokens[i].Norm, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        return times;
    }

    /// <summary>"90 acres, 35 of them meadow": the unit is told once.</summary>
    private static bool IsSameNumber(AssertionValue one, AssertionValue other) =>
        one is QuantityValue { Number: { } number } left && other is QuantityValue right && number == right.Number && (left.Unit.Length == 0 || right.Unit.Length == 0);

    /// <summary>"Grade 4", "the second ballot": which one, not how many.</summary>
    private static bool IsName((Assertion First, Assertion Second) pair) => pair.First.Kind == AssertionKind.Ordinal || (pair.First.Kind == AssertionKind.Number && pair.First.Hedge is null)
        || (pair.First.Value is WordingValue wording && NumberWords.Value(wording.Words) is not null);

    private static bool IsQuantity(Assertion assertion) => assertion.Value is QuantityValue or DurationValue;
}
