using FactCheck.Text;

namespace FactCheck.Alignment.Casualties;

/// <summary>Reads how many came to harm: "four riders were badly injured", "none of the riders was hurt", "no deaths", "without injuries".</summary>
internal static class HarmReader
{
    /// <summary>Tokens from those who came to harm to the word for it.</summary>
    private const int Reach = 9;

    private static readonly HashSet<string> Groups = WordListFile.Read("person-groups.txt");

    public static List<HarmPlace> Find(DocumentText text, Harm harm)
    {
        var places = new List<HarmPlace>();
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (IsHarm(text.Tokens[i], harm) && At(text, i) is { } place)
            {
                places.Add(place);
            }
        }

        return places;
    }

    private static HarmPlace Place(DocumentText text, int first, int last, bool isNone)
    {
        string? group = null;
        for (var i = first; i < last; i++)
        {
            ref readonly var token = ref text.TokenSpan[i];
            group = Groups.Contains(token.Norm) && token.Norm is not ("people" or "persons") ? token.Stem : group;
        }

        return new HarmPlace(first, last, isNone, IsOfAYear(text, last), group);
    }

    /// <summary>"Two people were killed there in 2019": another accident.</summary>
    private static bool IsOfAYear(DocumentText text, int harm)
    {
        var sentence = text.SentenceOf(text.Tokens[harm]);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (text.TokenSpan[i] is { Kind: TokenKind.Number, Norm: ['1', '9', _, _] or ['2', '0', _, _] })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHarm(in Token token, Harm harm) => harm == Harm.Injury
        ? token.Norm is "hurt" or "injured" or "injuries" or "wounded" or "harmed"
        : token.Norm is "killed" or "died" or "deaths" or "fatalities" or "perished";

    private static HarmPlace? At(DocumentText text, int harm)
    {
        var sentence = text.SentenceOf(text.Tokens[harm]);
        for (var i = harm - 1; i >= Math.Max(sentence.FirstToken, harm - Reach); i--)
        {
            var token = text.Tokens[i];
            if (token.Is(';') || token.Is('.') || token.Is(':') || token.Norm is "if" or "would" or "could" or "may" or "might" or "not" or "who" or "whether" or "had" or "year" or "years" or "most" or "nobody's"
                || token.Norm.EndsWith("n't", StringComparison.Ordinal))
            {
                return null;
            }

            if (token.Norm is "none" or "neither" && i + 2 < harm + 1 && text.Tokens[i + 1].Norm == "of" && IsOfHarm(text, i + 2, harm))
            {
                // "none of the deaths was put down to it": there were some.
                return null;
            }

            if (token.Norm is "nobody" or "none" or "without" || (token.Norm is "no" && (i == harm - 1 || text.Tokens[i + 1].Norm is "one" or "people" or "passengers" or "injuries" or "reported" or "serious")))
            {
                // "without serious injuries", "no serious injuries" leave slight ones.
                return harm - i > 1 && text.Tokens[i + 1].Norm is "serious" or "seriously" or "major" or "severe" ? null : IsOfOthers(text, i, harm) ? null : Place(text, i, harm, isNone: true);
            }

            if (token.Norm is "one" && i > sentence.FirstToken && text.Tokens[i - 1].Norm is "no" or "not")
            {
                return text.Tokens[i - 1].Norm == "no" && !IsOfOthers(text, i, harm) ? Place(text, i - 1, harm, isNone: true) : null;
            }

            if (token.Kind == TokenKind.Number || NumberWords.Value(token.Norm) is > 0 || token.Norm is "several" or "many" or "dozens" or "scores" or "hundreds")
            {
                return !IsPeople(text, i, harm) ? null : NoneOf(text, sentence, i) is >= 0 and var none ? Place(text, none, harm, isNone: true) : Place(text, i, harm, isNone: false);
            }
        }

        return null;
    }

    /// <summary>"of the deaths", "of these injuries".</summary>
    private static bool IsOfHarm(DocumentText text, int first, int harm) => harm - first <= 1 && text.Tokens[harm].Norm is "deaths" or "fatalities" or "injuries" or "injured" or "wounded" && (harm == first || text.Tokens[first].IsStop);

    /// <summary>"nobody among the 12 guests", "none of the five": the token that says none; -1 when there is none.</summary>
    private static int NoneOf(DocumentText text, Sentence sentence, int number)
    {
        for (var i = number - 1; i >= Math.Max(sentence.FirstToken, number - Reach) && text.Tokens[i].IsWord; i--)
        {
            if (text.Tokens[i].Norm is "nobody" or "none" or "no")
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"nobody else was hurt", "none of the others".</summary>
    private static bool IsOfOthers(DocumentText text, int first, int harm)
    {
        for (var i = first; i < harm; i++)
        {
            if (text.Tokens[i].Norm is "else" or "other" or "others" or "more" or "further" or "seriously" or "severely" or "badly")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"four riders were", "nine people", "two were": those counted are people, and nothing else stands between.</summary>
    private static bool IsPeople(DocumentText text, int number, int harm)
    {
        var isPeople = false;
        for (var i = number + 1; i < harm; i++)
        {
            var token = text.Tokens[i];
            isPeople |= Groups.Contains(token.Norm) || token.Norm is "person" or "soldier" or "civilian" or "civilians" or "officers" or "man" or "woman" or "crew" || (i == number + 1 && token.Norm is "were" or "was") || (i == harm - 1 && i == number);
            if (!token.IsWord || token.Norm is "in" or "on" or "since" or "than" or "after")
            {
                return false;
            }
        }

        return isPeople;
    }
}
