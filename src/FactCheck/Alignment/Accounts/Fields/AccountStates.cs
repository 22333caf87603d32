using FactCheck.Alignment.Events;
using FactCheck.Alignment.Sentences;

namespace FactCheck.Alignment.Accounts.Fields;

/// <summary>
/// What two accounts of one event say otherwise of one question that each answers in one way only: "pleaded guilty" and "was convicted by a jury", "rode off on
/// ponies" and "on mules".
/// </summary>
internal static class AccountStates
{
    /// <summary>A word of the question stands so near.</summary>
    private const int Reach = 9;

    /// <summary>A denial or a doubt stands so near before.</summary>
    private const int TurnReach = 3;

    /// <summary>Least that what stands around the two must share.</summary>
    private const double MinTelling = 1;
    private const double Confidence = .7;

    /// <summary>The answers of an account by question; questions that it answers in two ways are left out.</summary>
    public static Dictionary<int, List<AccountState>> Of(ReadDocument document, AccountValues values)
    {
        var text = document.Text;
        var (cues, spread) = (Cues.Of(document), WordSpread.Of(document));
        var states = new Dictionary<int, List<AccountState>>();
        for (var s = 0; s < text.SentenceSpan.Length; s++)
        {
            var sentence = text.SentenceSpan[s];
            for (var i = sentence.FirstToken; i < sentence.EndToken && cues.Has(s, Cue.State) && !sentence.IsQuestion; i++)
            {
                if (At(text, sentence, i) is { } phrase && !IsTurned(text, sentence, i))
                {
                    var last = i + phrase.Tail.Length;
                    (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(states, phrase.Question, out _) ??= [])
                        .Add(new AccountState(phrase.State, i, last, new AccountWords(text, s, i, last + 1, noun: null, values.In(s), spread)));
                    i = last;
                }
            }
        }

        foreach (var (question, _) in states.Where(entry => entry.Value.Exists(state => state.State != entry.Value[0].State)).ToList())
        {
            states.Remove(question);
        }

        return states;
    }

    public static IEnumerable<Topic> Differing(DocumentText leftText, Dictionary<int, List<AccountState>> left, DocumentText rightText, Dictionary<int, List<AccountState>> right)
    {
        foreach (var (question, ours) in left)
        {
            if (right.TryGetValue(question, out var theirs) && ours[0].State != theirs[0].State && Nearest(ours, theirs) is var (one, other))
            {
                yield return new Topic(
                    leftText.Tokens[one.First].Norm,
                    TopicBasis.Event,
                    [Told(leftText, one), Told(rightText, other)],
                    ["both texts tell one event, and each says only one thing of this"],
                    Confidence);
            }
        }
    }

    private static (AccountState One, AccountState Other)? Nearest(List<AccountState> left, List<AccountState> right)
    {
        (AccountState, AccountState)? nearest = null;
        var best = 0.0;
        foreach (var one in left)
        {
            foreach (var other in right)
            {
                if (AccountFit.Of(one.Words, other.Words) is { Telling: >= MinTelling } fit && fit.Share > best && AccountSides.AreOfOneTime(one.Words, other.Words))
                {
                    (nearest, best) = ((one, other), fit.Share);
                }
            }
        }

        return nearest;
    }

    private static Assertion Told(DocumentText text, AccountState state)
    {
        var mention = text.Mention(state.First, state.Last);
        return new Assertion(AssertionKind.Event, mention, new EventValue(null, mention.Text, EventAspect.Outcome));
    }

    private static StatePhrase? At(DocumentText text, Sentence sentence, int i)
    {
        ref readonly var token = ref text.TokenSpan[i];
        if (!token.IsWord || !Cues.Has(token, Cue.State))
        {
            return null;
        }

        foreach (var phrase in StateLexicon.At(token.Stem))
        {
            if (FieldReader.Follows(text, i + 1, sentence.EndToken, phrase.Tail) && IsNear(text, sentence, i, i + phrase.Tail.Length, StateLexicon.NearWordsOf(phrase.Question)))
            {
                return phrase;
            }
        }

        return null;
    }

    private static bool IsNear(DocumentText text, Sentence sentence, int first, int last, HashSet<string> near)
    {
        for (var i = Math.Max(sentence.FirstToken, first - Reach); i < Math.Min(sentence.EndToken, last + Reach + 1) && near.Count > 0; i++)
        {
            if ((i < first || i > last) && near.Contains(text.TokenSpan[i].Stem))
            {
                return true;
            }
        }

        return near.Count == 0;
    }

    /// <summary>True where it is denied or only supposed.</summary>
    private static bool IsTurned(DocumentText text, Sentence sentence, int first)
    {
        for (var i = Math.Max(sentence.FirstToken, first - TurnReach); i < first; i++)
        {
            if (EventWords.IsNegator(text.TokenSpan[i]) || EventWords.IsSupposing(text.TokenSpan[i]) || text.TokenSpan[i].Norm is "if" or "whether" or "without" or "could" or "may" or "might" or "unless")
            {
                return true;
            }
        }

        return EventWords.HasNoSubject(text, sentence, first);
    }
}
