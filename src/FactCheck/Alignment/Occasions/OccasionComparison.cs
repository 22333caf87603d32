using System.Globalization;
using FactCheck.Alignment.Referents;
using FactCheck.Alignment.Sentences;
using FactCheck.Alignment.Slots;
using FactCheck.Alignment.Stories;

namespace FactCheck.Alignment.Occasions;

/// <summary>Whether two circumstances are told of one occasion, and if not, why not.</summary>
internal sealed class OccasionComparison(List<ReadDocument> documents, IReadOnlyList<DeedIndex> deeds, ContextIndex context, OccasionPairs occasions, OccasionRelation relation)
{
    /// <summary>Least share of the words around either place that must stand around the other; less where both name the same person, thing or place.</summary>
    private const double LeastShare = .48;
    private const double LeastNamedShare = .35;

    /// <summary>Least share of what two short texts say that the other says, too, and least number of words.</summary>
    private const double LeastStory = .4;
    private const double LeastNamedStory = .25;
    private const int LeastStoryWords = 4;

    /// <summary>What a name weighs among the words of a passage.</summary>
    private const double NameWeight = 1.5;

    /// <summary>The same for dates so many days apart in a text of more than a few sentences: in the course of years much happens more than once.</summary>
    private const double FarShare = .7;
    private const int FarDays = 60;
    private const int FewSentences = 2;

    /// <summary>Least share on either side.</summary>
    private const double LeastSide = .3;

    /// <summary>Least number of words that both tellings have beside the deed.</summary>
    private const int LeastShared = 1;

    /// <summary>The same where a place belongs to another verb of a sentence that tells of the same happening.</summary>
    private const int LeastSharedScene = 4;

    private readonly OccasionGuards _guards = new(documents, deeds, context, occasions, relation);

    private StoryPassages? _passages;

    /// <summary>Whether the two are told of one occasion; null when they do not differ or have too little in common to say.</summary>
    public ReferentComparison? Compare(Circumstance left, Circumstance right)
    {
        if (relation.Of(left, right) != ValueRelation.Disjoint)
        {
            return null;
        }

        var (there, back) = (context.Share(left.Place, right.Place), context.Share(right.Place, left.Place));
        var isOneDeed = left.Deed.Key == right.Deed.Key;
        var least = isOneDeed && occasions.ShareName(left, right) ? LeastNamedShare : LeastShare;
        var isTold = (there + back) / 2 >= least && Math.Min(there, back) >= LeastSide && Shared(left, right) >= (isOneDeed ? LeastShared : LeastSharedScene);
        if (!occasions.AreTied(left.Document, right.Document) || !(isTold || (isOneDeed && AreOneStory(left, right))))
        {
            return null;
        }

        if (left.Kind == CircumstanceKind.Where && !IsNarrowed(left) && !IsNarrowed(right) && IsOneSlot(left, right))
        {
            return null;
        }

        if ((there + back) / 2 < FarShare && AreFarApart(left, right) && (IsLong(left) || IsLong(right)))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherReferent, "the two times lie far apart, and not all else is the same");
        }

        return _guards.First(left, right)
            ?? ReferentComparison.One($"both tell of one happening in like words ({((there + back) / 2).ToString("P0", CultureInfo.InvariantCulture)} of the context is shared)");
    }

    /// <summary>Two short texts that tell largely the same, a name of somebody or of a place among it, and the deed once each.</summary>
    private bool AreOneStory(Circumstance left, Circumstance right)
    {
        if (documents[left.Document].Text.SentenceSpan.Length > OccasionPairs.ShortText || documents[right.Document].Text.SentenceSpan.Length > OccasionPairs.ShortText || left.Kind == CircumstanceKind.Where)
        {
            return false;
        }

        _passages ??= new StoryPassages(documents, PlacedAssertion.ValuesOf(documents).ToLookup(value => (value.Document, value.Sentence)));
        var (here, there) = (_passages.Around(left.Place), _passages.Around(right.Place));
        var names = here.Words.Count(word => word.Value >= NameWeight && there.Words.ContainsKey(word.Key));
        return names > 0 && here.WordsSharedWith(there) >= LeastStoryWords && here.SharedWith(there, left.Place, right.Place) >= (names > 1 ? LeastNamedStory : LeastStory);
    }

    private bool IsLong(Circumstance told) => documents[told.Document].Text.SentenceSpan.Length > FewSentences;

    private static bool AreFarApart(Circumstance left, Circumstance right) =>
        left.Assertion.Value is DateValue { Earliest: { } one } && right.Assertion.Value is DateValue { Earliest: { } other } && Math.Abs(one.DayNumber - other.DayNumber) > FarDays;

    /// <summary>"Athens, Georgia".</summary>
    private static bool IsNarrowed(Circumstance place) => ((NameValue)place.Assertion.Value).Spelling.Contains(',', StringComparison.Ordinal);

    /// <summary>True for two names in the same place of nearly the same sentence: those are compared as names.</summary>
    private bool IsOneSlot(Circumstance left, Circumstance right)
    {
        var pair = new SentencePair(new SentencePlace(left.Document, left.Sentence), new SentencePlace(right.Document, right.Sentence), 1);
        return new AlignedSentence(documents[left.Document], documents[right.Document], pair, isNearCopy: false).Slots()
            .Any(slot => slot.Left.Contains(left.Place.FirstToken) && slot.Right.Contains(right.Place.FirstToken));
    }

    private int Shared(Circumstance left, Circumstance right)
    {
        var ones = context.In(left.Document, left.Sentence);
        var others = context.In(right.Document, right.Sentence);
        var shared = 0;
        for (var i = 0; i < ones.Count; i++)
        {
            var tokens = ones.TokensOf(i);
            var isOfValue = tokens[0] >= left.Place.FirstToken && tokens[^1] < left.Place.EndToken;
            shared += context[ones.Numbers[i]] != left.Deed.Key && !isOfValue && others.IndexOf(ones.Numbers[i]) >= 0 ? 1 : 0;
        }

        return shared;
    }
}
