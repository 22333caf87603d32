using System.Globalization;
using FactCheck.Alignment.Events;
using FactCheck.Alignment.Referents;
using FactCheck.Alignment.Sentences;
using FactCheck.Alignment.Slots;
using FactCheck.Alignment.Stories;
using FactCheck.Names.Places;

namespace FactCheck.Alignment.Occasions;

/// <summary>Whether two circumstances are told of one occasion, and if not, why not.</summary>
internal sealed class OccasionComparison(IReadOnlyList<ReadDocument> documents, IReadOnlyList<DeedIndex> deeds, ContextIndex context, OccasionPairs occasions)
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

    /// <summary>Least share on either side.</summary>
    private const double LeastSide = .3;

    /// <summary>Least number of words that both tellings have beside the deed.</summary>
    private const int LeastShared = 1;

    /// <summary>The same where a place belongs to another verb of a sentence that tells of the same happening.</summary>
    private const int LeastSharedScene = 4;

    /// <summary>Tokens around a deed in which a word makes it one of several.</summary>
    private const int RepeatReach = 5;

    private StoryPassages? _passages;

    /// <summary>The two values as they compare: open ranges by their ends where both tell when one thing began, or by when it is due.</summary>
    public (AssertionValue Left, AssertionValue Right) Told(Circumstance left, Circumstance right)
    {
        var (one, other) = (left.Assertion.Value, right.Assertion.Value);
        var isState = DateEdges.IsSince(one) != DateEdges.IsSince(other) && (DateEdges.IsSince(one) ? IsState(left) : IsState(right));
        return DateEdges.AreAlike(one, other) || isState ? (DateEdges.Of(one), DateEdges.Of(other)) : (one, other);
    }

    /// <summary>Whether the two are told of one occasion; null when they do not differ or have too little in common to say.</summary>
    public ReferentComparison? Compare(Circumstance left, Circumstance right)
    {
        if (Relation(left, right) != ValueRelation.Disjoint)
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

        return Guard(left, right)
            ?? ReferentComparison.One($"both tell of one happening in like words ({((there + back) / 2).ToString("P0", CultureInfo.InvariantCulture)} of the context is shared)");
    }

    /// <summary>Two short texts that tell largely the same, a name of somebody or of a place among it, and the deed once each.</summary>
    private bool AreOneStory(Circumstance left, Circumstance right)
    {
        if (documents[left.Document].Text.Sentences.Count > OccasionPairs.ShortText || documents[right.Document].Text.Sentences.Count > OccasionPairs.ShortText || left.Kind == CircumstanceKind.Where)
        {
            return false;
        }

        _passages ??= new StoryPassages(documents, PlacedAssertion.ValuesOf(documents).ToLookup(value => (value.Document, value.Sentence)));
        var (here, there) = (_passages.Around(left.Place), _passages.Around(right.Place));
        var names = here.Words.Count(word => word.Value >= NameWeight && there.Words.ContainsKey(word.Key));
        return names > 0 && here.WordsSharedWith(there) >= LeastStoryWords && here.SharedWith(there, left.Place, right.Place) >= (names > 1 ? LeastNamedStory : LeastStory);
    }

    /// <summary>How the two compare if they are told of one occasion.</summary>
    private ValueRelation Relation(Circumstance left, Circumstance right)
    {
        var (one, other) = Told(left, right);
        return (one, other) switch
        {
            (NameValue here, NameValue there) => Relation(PlaceComparison.Between(here.Spelling, there.Spelling, left.Assertion.Hedge is not null || right.Assertion.Hedge is not null), here.Spelling == there.Spelling),
            (WordingValue here, WordingValue there) => Relation(WherePhrases.Between(here.Words, there.Words), here.Words == there.Words),
            _ => one.RelationTo(other),
        };
    }

    private static ValueRelation Relation(PlaceRelation relation, bool isEqual) => isEqual ? ValueRelation.Equal : relation switch
    {
        PlaceRelation.Same => ValueRelation.Alias,
        PlaceRelation.Contains or PlaceRelation.Near => ValueRelation.Overlapping,
        PlaceRelation.Apart => ValueRelation.Disjoint,
        _ => ValueRelation.Incomparable,
    };

    /// <summary>"has been closed since Monday": it was closed on Monday, and is so still.</summary>
    private bool IsState(Circumstance circumstance)
    {
        var tokens = documents[circumstance.Document].Text.Tokens;
        return circumstance.Deed is { IsOfKind: true, First: > 0 } deed && tokens[deed.First - 1].Norm is "been" or "is" or "are" or "was" or "were";
    }

    /// <summary>"Portland, Maine".</summary>
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
        var (ones, others) = (context.PositionsIn(left.Document, left.Sentence), context.PositionsIn(right.Document, right.Sentence));
        var shared = 0;
        foreach (var (concept, positions) in ones)
        {
            var isOfValue = positions.TrueForAll(position => position >= left.Place.FirstToken && position < left.Place.EndToken);
            shared += concept != left.Deed.Key && !isOfValue && others.ContainsKey(concept) ? 1 : 0;
        }

        return shared;
    }

    private Dictionary<string, HashSet<string>> Labels(Circumstance circumstance)
    {
        var text = documents[circumstance.Document].Text;
        var sentence = text.Sentences[circumstance.Sentence];
        return ThingLabels.Of(text, Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Where(i => i < circumstance.Place.FirstToken || i >= circumstance.Place.EndToken));
    }

    private ReferentComparison? Guard(Circumstance left, Circumstance right)
    {
        if (IsRate(left) || IsRate(right))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherScope, "one of the two is an average or holds for each");
        }

        if (ThingLabels.Differing(Labels(left), Labels(right)) is { } noun)
        {
            return ReferentComparison.Apart(CompatibleReason.OtherEntity, $"they are of two called \"{noun}\", told apart by letter or number");
        }

        if (left.Deed.IsFact != right.Deed.IsFact)
        {
            return ReferentComparison.Apart(CompatibleReason.Succession, "one is planned or supposed, the other has happened");
        }

        if (left.Kind == CircumstanceKind.Where && (occasions.IsNamedBeside(left, right) || occasions.IsNamedBeside(right, left)))
        {
            return ReferentComparison.Apart(CompatibleReason.SameSentence, "one source tells of both places in one sentence");
        }

        if (IsSettled(left, right) || IsSettled(right, left))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherReferent, "the other source gives the same for another such happening");
        }

        if (AreOthers(left, right))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherEntity, "they happened to different people or things");
        }

        if (IsAsideOfUnknown(left, right) || IsAsideOfUnknown(right, left))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherReferent, "one is told by the way, of something else");
        }

        if (left.Deed.IsPlural || right.Deed.IsPlural)
        {
            return ReferentComparison.Apart(CompatibleReason.OtherReferent, "one of the two tells of several happenings");
        }

        if (left.Kind == CircumstanceKind.Rate && Season(left) != Season(right))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherScope, "they hold at different times of the year");
        }

        if (left.Kind != CircumstanceKind.Rate && Recurs(left) != Recurs(right))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherScope, "one of the two tells what comes again and again");
        }

        if (!ShareParty(left, right))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherReferent, "they happened to different things");
        }

        if ((left.Kind != CircumstanceKind.Rate && Repeat(left) != Repeat(right)) || IsOneOfSeveral(left) || IsOneOfSeveral(right))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherReferent, "one of the two tells of one happening among several");
        }

        if (left.Kind == CircumstanceKind.When && IsNextDay(left, right) && (Has(left, OccasionWords.Nights) || Has(right, OccasionWords.Nights)))
        {
            return ReferentComparison.Apart(CompatibleReason.IntervalOverlap, "a night belongs to two days, and clocks differ");
        }

        if (HaveOtherPlaces(left, right))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherReferent, "they happened at two places, too");
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

    /// <summary>True when a document gives a value of its own for such a deed, or in the same sentence, that goes with the other's.</summary>
    private bool IsSettled(Circumstance value, Circumstance beside) =>
        Any(occasions.OfDeed(value, beside.Document), value) || Any(occasions.Beside(beside, value.Kind), value);

    private bool Any(IReadOnlyList<Circumstance> others, Circumstance value)
    {
        foreach (var other in others)
        {
            if (Relation(value, other) is ValueRelation.Equal or ValueRelation.Alias or ValueRelation.OtherHedge or ValueRelation.Overlapping)
            {
                return true;
            }
        }

        return false;
    }

    private string? Repeat(Circumstance circumstance)
    {
        var text = documents[circumstance.Document].Text;
        var sentence = text.Sentences[circumstance.Sentence];
        for (var i = Math.Max(sentence.FirstToken, circumstance.Deed.First - RepeatReach); i < Math.Min(sentence.EndToken, circumstance.Deed.End + RepeatReach); i++)
        {
            if (OccasionWords.Repeats.Contains(text.Tokens[i].Norm) && (i < circumstance.Place.FirstToken || i >= circumstance.Place.EndToken))
            {
                return text.Tokens[i].Norm;
            }
        }

        return null;
    }

    /// <summary>True when who or what stands beside the one deed is told with the other, or only pronouns stand there.</summary>
    private bool ShareParty(Circumstance left, Circumstance right)
    {
        var (ones, others) = (Parties(left), Parties(right));
        var (here, there) = (context.PositionsIn(left.Document, left.Sentence), context.PositionsIn(right.Document, right.Sentence));
        return ones.Count == 0 || others.Count == 0 || ones.Any(there.ContainsKey) || others.Any(here.ContainsKey);
    }

    private IReadOnlyList<string> Parties(Circumstance circumstance) => deeds[circumstance.Document].Parties(circumstance.Deed, circumstance.Place.FirstToken, circumstance.Place.EndToken);

    /// <summary>The first word that tells of something regular: "on Sundays", "daily".</summary>
    private string? Recurs(Circumstance circumstance)
    {
        var tokens = documents[circumstance.Document].Text.Tokens;
        var sentence = documents[circumstance.Document].Text.Sentences[circumstance.Sentence];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            // "every window went": things, and no days.
            var isEveryThing = tokens[i].Norm == "every" && i + 1 < sentence.EndToken && tokens[i + 1] is { IsWord: true, IsCapitalized: false } next && !OccasionWords.Spans.Contains(next.Stem) && Text.NumberWords.Value(next.Norm) is null;
            if (OccasionWords.Regular.Contains(tokens[i].Norm) && !isEveryThing && !IsBeyondComma(tokens, circumstance, i))
            {
                return tokens[i].Norm;
            }
        }

        return null;
    }

    /// <summary>", so the girls will have a birthday only every fourth year": told of something else, behind a comma and a word that joins clauses.</summary>
    private static bool IsBeyondComma(IReadOnlyList<Token> tokens, Circumstance circumstance, int i)
    {
        for (var k = Math.Max(circumstance.Place.EndToken, circumstance.Deed.End); k + 1 < i; k++)
        {
            if (tokens[k].Is(',') && tokens[k + 1].Norm is "so" or "which" or "and" or "but" or "while" or "where" or "who" or "as")
            {
                return true;
            }
        }

        return false;
    }

    private string? Season(Circumstance circumstance) => First(circumstance, OccasionWords.Seasons);

    private string? First(Circumstance circumstance, HashSet<string> words)
    {
        var text = documents[circumstance.Document].Text;
        var sentence = text.Sentences[circumstance.Sentence];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (words.Contains(text.Tokens[i].Norm))
            {
                return text.Tokens[i].Norm;
            }
        }

        return null;
    }

    private bool IsRate(Circumstance circumstance) =>
        circumstance.Assertion.Frame.Scopes.Any(scope => scope.Kind == ScopeKind.Rate) || Has(circumstance, OccasionWords.Averages);

    private bool Has(Circumstance circumstance, HashSet<string> words) => First(circumstance, words) is not null;

    private static bool IsNextDay(Circumstance left, Circumstance right) =>
        left.Assertion.Value is DateValue { Granularity: DateGranularity.Day } one && right.Assertion.Value is DateValue { Granularity: DateGranularity.Day } other
        && (one, other) switch
        {
            ({ Earliest: { } first }, { Earliest: { } second }) => Math.Abs(first.DayNumber - second.DayNumber) == 1,
            ({ Day: { } first }, { Day: { } second }) => Math.Abs(first - second) is 1 or >= 27,
            ({ Weekday: { } first }, { Weekday: { } second }) => Math.Abs(first - second) is 1 or 6,
            _ => false,
        };

    /// <summary>"spoke in Riga on Tuesday" and "spoke in Vilnius on Thursday".</summary>
    private bool HaveOtherPlaces(Circumstance left, Circumstance right)
    {
        var (ones, others) = (occasions.Beside(left, CircumstanceKind.Where), occasions.Beside(right, CircumstanceKind.Where));
        return left.Kind != CircumstanceKind.Where
            && ((ones.Count > 0 && others.Count > 0 && ones.All(one => others.All(other => Relation(one, other) == ValueRelation.Disjoint)))
                || AreTwoPlaces(occasions.PlacesBeside(left), right.Document, occasions.PlacesBeside(right), left.Document));
    }

    /// <summary>Both sentences name places, none of which is, holds or lies near one of the other, and neither document knows the other's.</summary>
    private bool AreTwoPlaces(IReadOnlyCollection<string> ones, int there, IReadOnlyCollection<string> others, int here) =>
        ones.Count > 0 && others.Count > 0
        && ones.All(one => !Names(there, one) && others.All(other => PlaceComparison.Between(one, other, isLoose: true) is PlaceRelation.Apart or PlaceRelation.Unknown))
        && others.All(other => !Names(here, other));

    private bool Names(int document, string place) => documents[document].Text.Folded.Contains(place.Split(',')[0], StringComparison.OrdinalIgnoreCase);

    /// <summary>"closed at nine" and "opened at five": two happenings of one thing.</summary>
    private bool TakeTwoSides(Circumstance left, Circumstance right)
    {
        foreach (var one in Marks(left))
        {
            foreach (var other in Marks(right))
            {
                if (one.AspectOpposed(other) is not null)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The sides that the deed itself takes.</summary>
    private IEnumerable<Mark> Marks(Circumstance circumstance)
    {
        var text = documents[circumstance.Document].Text;
        return PoleLexicon.Find(text, text.Sentences[circumstance.Sentence]).Where(mark => mark.First < circumstance.Deed.End && circumstance.Deed.First <= mark.Last);
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
                if (isOther && one.Assertion.Value.RelationTo(other.Assertion.Value) == ValueRelation.Disjoint)
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

    /// <summary>True when both sentences name people or organizations and none of them is the same; a father and a son share a name that is not the whole.</summary>
    private bool AreOthers(Circumstance left, Circumstance right)
    {
        var (ones, others) = (occasions.NamesBeside(left), occasions.NamesBeside(right));
        return ones.Count > 0 && others.Count > 0
            && (!ones.Overlaps(others) || !occasions.FullNamesBeside(left).Any(one => occasions.FullNamesBeside(right).Any(other => MayBeOne(one.Split(' '), other.Split(' ')))));
    }

    /// <summary>Every word of the shorter name stands in the longer one.</summary>
    private static bool MayBeOne(string[] one, string[] other) => one.Length <= other.Length ? Array.TrueForAll(one, word => other.Contains(word)) : Array.TrueForAll(other, word => one.Contains(word));

    /// <summary>", which debuted in 1997": told by the way, of something that an "it" of the other text may not be.</summary>
    private bool IsAsideOfUnknown(Circumstance aside, Circumstance other) =>
        BeforeDeed(aside) is "which" or "who" && BeforeDeed(other) is "it" or "he" or "she" or "they";

    /// <summary>The word before a deed and its helping verbs.</summary>
    private string BeforeDeed(Circumstance circumstance)
    {
        var tokens = documents[circumstance.Document].Text.Tokens;
        var i = circumstance.Deed.First - 1;
        while (i > 0 && (Text.VerbWords.IsAuxiliary(tokens[i]) || tokens[i].Norm is "also" or "then" or "only" or "not"))
        {
            i--;
        }

        return i >= 0 && tokens[i].Sentence == circumstance.Sentence ? tokens[i].Norm : "";
    }
}
