namespace FactCheck.Alignment.Accounts.Fields;

/// <summary>
/// What two accounts of one event say otherwise of one question that each answers in one way only: "pleaded guilty" and "was convicted by a jury", "rode off on
/// ponies" and "on mules".
/// </summary>
internal static class AccountStates
{
    /// <summary>Least that what stands around the two must share.</summary>
    private const double MinTelling = 1;
    private const double Confidence = .7;

    /// <summary>The answers of a text by question, in the order of the text.</summary>
    /// <param name="document">The text.</param>
    /// <param name="values">Its values.</param>
    /// <param name="lexicon">The questions.</param>
    public static Dictionary<int, List<AccountState>> Of(ReadDocument document, AccountValues values, StateLexicon lexicon)
    {
        var text = document.Text;
        var spread = WordSpread.Of(document);
        var states = new Dictionary<int, List<AccountState>>();
        for (var s = 0; s < text.SentenceSpan.Length; s++)
        {
            var sentence = text.SentenceSpan[s];
            for (var i = sentence.FirstToken; i < sentence.EndToken && !sentence.IsQuestion; i++)
            {
                // One phrase may answer several questions.
                foreach (var phrase in text.TokenSpan[i].IsWord ? lexicon.At(text.TokenSpan[i].Stem) : [])
                {
                    if (StateFinder.Find(text, sentence, i, phrase) is var (first, last))
                    {
                        ref var told = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(states, phrase.Question, out _);
                        if (AreApart(told ??= [], first, last))
                        {
                            told.Add(new AccountState(phrase.State, first, last, StateFinder.IsNear(text, sentence, first, last, lexicon.NearWordsOf(phrase.Question)), new AccountWords(text, s, first, last + 1, noun: null, values.In(s), spread)));
                        }
                    }
                }
            }
        }

        return states;
    }

    private static bool AreApart(List<AccountState> told, int first, int last)
    {
        foreach (var state in told)
        {
            if (state.First <= last && state.Last >= first)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What the two answer otherwise.</summary>
    /// <param name="leftText">The one text.</param>
    /// <param name="left">Its answers.</param>
    /// <param name="rightText">The other text.</param>
    /// <param name="right">Its answers.</param>
    /// <param name="isAsked">Tells of which questions the texts speak; by default those count of which a word stands near each answer.</param>
    public static IEnumerable<Topic> Differing(DocumentText leftText, Dictionary<int, List<AccountState>> left, DocumentText rightText, Dictionary<int, List<AccountState>> right, Func<int, bool>? isAsked = null)
    {
        foreach (var (question, all) in left)
        {
            if ((isAsked?.Invoke(question) ?? true) && right.TryGetValue(question, out var there) && Answers(all, isAsked is null) is [var first, ..] ours && Answers(there, isAsked is null) is [var firstThere, ..] theirs
                && first.State != firstThere.State && Nearest(ours, theirs) is var (one, other))
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

    /// <summary>What a text answers to one question; nothing when it answers in two ways.</summary>
    private static List<AccountState> Answers(List<AccountState> states, bool mustBeNear)
    {
        var counted = mustBeNear ? states.FindAll(state => state.IsNear) : states;
        return counted.TrueForAll(state => state.State == counted[0].State) ? counted : [];
    }

    private static (AccountState One, AccountState Other)? Nearest(List<AccountState> left, List<AccountState> right)
    {
        (AccountState, AccountState)? nearest = null;
        var best = 0.0;
        foreach (var one in left)
        {
            foreach (var other in right)
            {
                if (AccountFit.Of(one.Words, other.Words, MinTelling) is { } fit && fit.Share > best && AccountSides.AreOfOneTime(one.Words, other.Words, reach: int.MaxValue) && AccountGuards.OwnersAgree(one.Words, other.Words, isRequired: false))
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
}
