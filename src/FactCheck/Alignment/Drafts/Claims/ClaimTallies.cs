using FactCheck.Alignment.Accounts;
using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>
/// Finds a result of a match where the sources, as often as they tell one, have another: "beat Northside 2-1" for "drew 2-2 with Northside". The two must be told with the same
/// words beside them: those who played. Of votes there may be several on one day.
/// </summary>
internal static class ClaimTallies
{
    private const double Confidence = .75;

    private const int LeastShared = 2;

    public static IEnumerable<Topic> Topics(ReadDocument draft, DraftSources sources)
    {
        var told = AccountTallies.Find(draft.Text).Where(tally => !tally.IsVote).ToList();
        var given = told.Count == 0 ? [] : sources.Sources.SelectMany(source => AccountTallies.Find(source.Text).Where(tally => !tally.IsVote).Select(tally => (source.Text, Tally: tally))).ToList();
        foreach (var tally in told)
        {
            if (given.Count > 0 && given.TrueForAll(other => other.Tally.Value.IsSame(given[0].Tally.Value)) && !given[0].Tally.Value.IsSame(tally.Value)
                && told.TrueForAll(other => other.Value.IsSame(tally.Value))
                && given.FindIndex(other => Shared(draft.Text, tally.Sentence, other.Text, other.Tally.Sentence) >= LeastShared) is >= 0 and var at)
            {
                yield return new Topic(draft.Text.Mention(tally.First, tally.Last).Text, TopicBasis.Referent, [Told(draft.Text, tally.First, tally.Last, tally.Value), Told(given[at].Text, given[at].Tally.First, given[at].Tally.Last, given[at].Tally.Value)], ["the sources tell no other result"], Confidence);
            }
        }
    }

    private static int Shared(DocumentText draft, int sentence, DocumentText source, int theirs)
    {
        var stems = Stems(draft, sentence);
        stems.IntersectWith(Stems(source, theirs));
        return stems.Count;
    }

    private static HashSet<string> Stems(DocumentText text, int sentence)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        for (var i = text.SentenceSpan[sentence].FirstToken; i < text.SentenceSpan[sentence].EndToken; i++)
        {
            if (EventWords.IsContent(text.TokenSpan[i]) && text.TokenSpan[i].Kind == TokenKind.Word && !VerbWords.IsPastForm(text.TokenSpan[i]))
            {
                stems.Add(text.TokenSpan[i].Stem);
            }
        }

        return stems;
    }

    private static Assertion Told(DocumentText text, int first, int last, TallyValue value) => new(AssertionKind.Ratio, text.Mention(first, last), value);
}
