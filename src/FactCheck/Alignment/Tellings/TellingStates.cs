using FactCheck.Alignment.Accounts.Fields;
using FactCheck.Alignment.Events;
using FactCheck.Alignment.Tellings.Posts;

namespace FactCheck.Alignment.Tellings;

/// <summary>
/// What two tellings of one matter say was so at one time, and cannot both: "the road is open again", "the road remains closed". Most of what they say is the same, so that
/// of what it is need not be told right beside.
/// </summary>
internal static class TellingStates
{
    /// <summary>Tokens from a name to what is said of it.</summary>
    private const int NameReach = 3;

    /// <summary>Letters of a word that makes another a kind of it.</summary>
    private const int LeastHead = 5;

    public static IEnumerable<Topic> Differing(Telling left, Telling right) => AreOfOneMoment(left.Document.Document, right.Document.Document)
        ? Opposed(left, right)
            .Where(topic => !AreOfTwoPeople(left, topic.Assertions[0], right, topic.Assertions[1]) && !MayBeNews(left, topic.Assertions[0], right, topic.Assertions[1])
                && !TellingGuards.AreStatesApart(left, Word(left, topic.Assertions[0]), right, Word(right, topic.Assertions[1])))
        : [];

    /// <summary>Of another day or hour the later text may have the news.</summary>
    public static bool AreOfOneMoment(Document left, Document right) => left.Date is null || right.Date is null || PublicationOrder.AreOfOneTime(left, right);

    /// <summary>"Tore Vik was found", "Nils Aune is missing": each is said of somebody else.</summary>
    private static bool AreOfTwoPeople(Telling left, Assertion one, Telling right, Assertion other) =>
        Before(left, left.Text.TokenAt(one.Mention.Span.Start)) is { } mine && Before(right, right.Text.TokenAt(other.Mention.Span.Start)) is { } theirs && !mine.MayBe(theirs);

    /// <summary>Who is named right before.</summary>
    private static Bearer? Before(Telling telling, int token) => telling.Posts.Bearers.Find(bearer => bearer.Places.Exists(place => place.End <= token && token - place.End < NameReach && telling.Text.Tokens[place.First].Sentence == telling.Text.Tokens[token].Sentence));

    /// <summary>"Not yet found", "still closed": where nothing says that both are of one day, what one text waits for may have come when the other was written.</summary>
    private static bool MayBeNews(Telling left, Assertion one, Telling right, Assertion other) =>
        (left.Document.Document.Date is null || right.Document.Document.Date is null) && (Waits(left, one) || Waits(right, other))
        && !left.Values.All.Exists(value => value.Assertion.Value is DateValue { Granularity: DateGranularity.Day } day && right.Values.All.Exists(that => day.RelationTo(that.Assertion.Value) == ValueRelation.Equal));

    private static bool Waits(Telling telling, Assertion answer)
    {
        for (var i = telling.Text.TokenAt(answer.Mention.Span.Start); i < telling.Text.TokenAt(answer.Mention.Span.End); i++)
        {
            if (EventWords.IsNegator(telling.Text.Tokens[i]) || telling.Text.Tokens[i].Norm is "still" or "yet" or "no" || telling.Text.Tokens[i].Stem is "remain" or "stay" or "continu" or "continue" or "await")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when the two say something was otherwise: if their times differ, too, each tells of its own.</summary>
    public static bool Differ(Telling left, Telling right) => Opposed(left, right).Any();

    private static IEnumerable<Topic> Opposed(Telling left, Telling right) =>
        AccountStates.Differing(left.Text, left.States, right.Text, right.States, question => IsAsked(question, left, right));

    /// <summary>True when one of the texts speaks of what the question is of.</summary>
    private static bool IsAsked(int question, Telling left, Telling right)
    {
        var words = StateLexicon.OfTellings.NearWordsOf(question);
        return words.Count == 0 || words.Any(word => left.HasStem(word) || right.HasStem(word)) || words.Any(word => word.Length >= LeastHead && (EndsSo(left, word) || EndsSo(right, word)));
    }

    /// <summary>"footbridge" for "bridge".</summary>
    private static bool EndsSo(Telling telling, string word)
    {
        foreach (ref readonly var token in telling.Text.TokenSpan)
        {
            if (token.Stem.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Index of the first word of an answer that is no function word.</summary>
    private static int Word(Telling telling, Assertion answer)
    {
        var (first, end) = (telling.Text.TokenAt(answer.Mention.Span.Start), telling.Text.TokenAt(answer.Mention.Span.End));
        for (var i = first; i < end; i++)
        {
            if (telling.Text.Tokens[i] is { IsWord: true, IsStop: false })
            {
                return i;
            }
        }

        return first;
    }
}
