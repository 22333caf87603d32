using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Accounts;

/// <summary>A rare deed of which each of two accounts of one event speaks once, the one that it was done, the other that it was not: "abdicated", "had not abdicated".</summary>
internal static class AccountDenials
{
    /// <summary>Commoner verbs tell of too much.</summary>
    private const double MinRarity = .6;

    private const int TurnReach = 4;

    /// <summary>The verbs that stand in the text once, told as done or denied.</summary>
    public static Dictionary<string, AccountSide> Of(DocumentText text, AccountValues values, WordSpread spread)
    {
        var verbs = new Dictionary<string, AccountSide>(StringComparer.Ordinal);
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            var sentence = text.Sentences[s];
            for (var i = sentence.FirstToken + 1; i < sentence.EndToken && !sentence.IsTitleCase && !sentence.IsQuestion; i++)
            {
                ref readonly var token = ref text.TokenSpan[i];
                if (token is { IsWord: true, IsStop: false, IsCapitalized: false } && spread.Of(i) == 1 && token.Word.Rarity >= MinRarity && Stands(text, sentence, i) is { } isDone)
                {
                    verbs.TryAdd(token.Stem, new AccountSide(text, s, new Mark(i, i, []), values.In(s), spread, !isDone));
                }
            }
        }

        return verbs;
    }

    public static IEnumerable<(AccountSide Left, AccountSide Right)> Opposed(Dictionary<string, AccountSide> left, Dictionary<string, AccountSide> right)
    {
        foreach (var (stem, side) in left)
        {
            if (right.TryGetValue(stem, out var other) && side.IsDenied != other.IsDenied && AccountGuards.OwnersAgree(side.Words, other.Words, isRequired: false))
            {
                yield return (side, other);
            }
        }
    }

    /// <summary>True for a finite past verb, false for a denied one, null for all else.</summary>
    private static bool? Stands(DocumentText text, Sentence sentence, int verb)
    {
        var tokens = text.TokenSpan;
        if (EventWords.HasNoSubject(text, sentence, verb))
        {
            return null;
        }

        var isDenied = false;
        var isHelped = false;
        for (var i = verb - 1; i >= Math.Max(sentence.FirstToken, verb - TurnReach); i--)
        {
            if (EventWords.IsSupposing(tokens[i]) || tokens[i].Norm is "no" or "without" or "if" or "whether" or "to" or "would" or "could" or "may" or "might" or "can" or "will" or "should")
            {
                return null;
            }

            if (!EventWords.IsVerbPart(tokens[i]))
            {
                break;
            }

            isDenied |= EventWords.IsNegator(tokens[i]);
            isHelped |= tokens[i].Norm is "did" or "had" or "was" or "were" or "has" or "have" or "didn't" or "hadn't" or "wasn't" or "weren't" or "hasn't" or "haven't";
        }

        return isDenied ? (isHelped ? false : null) : VerbWords.IsPastForm(tokens[verb]) ? true : null;
    }
}
