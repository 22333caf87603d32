using FactCheck.Alignment.Accounts;
using FactCheck.Alignment.Accounts.Fields;

namespace FactCheck.Alignment.Tellings;

/// <summary>
/// What two tellings of one matter say was so at one time, and cannot both: "the road is open again", "the road remains closed". Most of what they say is the same, so that
/// of what it is need not be told right beside.
/// </summary>
internal static class TellingStates
{
    public static IEnumerable<Topic> Differing(Telling left, Telling right) => AccountScopes.AreOfOneStage(left.Document.Document, right.Document.Document)
        ? AccountStates.Differing(left.Text, left.States, right.Text, right.States, EventAspect.Status, question => IsAsked(question, left, right))
            .Where(topic => !TellingGuards.AreStatesApart(left, Word(left, topic.Assertions[0]), right, Word(right, topic.Assertions[1])))
        : [];

    /// <summary>True when one of the texts speaks of what the question is of.</summary>
    private static bool IsAsked(int question, Telling left, Telling right)
    {
        var words = StateLexicon.NearWordsOf(question);
        return words.Count == 0 || words.Any(word => left.HasStem(word) || right.HasStem(word));
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
