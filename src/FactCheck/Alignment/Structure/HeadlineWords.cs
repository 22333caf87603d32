using FactCheck.Text;

namespace FactCheck.Alignment.Structure;

/// <summary>
/// Pairs a word of a headline with one of its text that cannot be true with it: an opposite, the same word denied, death and mere
/// injury, another sex or trade of the one it is about. Only words count that the text itself never uses.
/// </summary>
internal static class HeadlineWords
{
    /// <summary>Sentences in which the text says what the headline says.</summary>
    private const int OpeningSentences = 3;

    /// <summary>Opposites of two sides: who wins, the other loses.</summary>
    internal static readonly HashSet<string> Converse = new("win lose loss defeat victory buy sell lend borrow give take send receive teach learn import export attack defend hire find join".Split(' ').Select(Stemmer.Stem), StringComparer.Ordinal);

    /// <summary>Opposites that one story may well hold both of.</summary>
    private static readonly HashSet<string> Relative = new(
        "before after earlier later first last final former previous current present young younger youngest old older oldest elder many few more less fewer big large small little long short early late home away with without all every everyone none nobody today tomorrow yesterday morning evening afternoon night hope fear love hate like dislike alone together major minor like begin end start finish stop ask answer war peace attack defend friend enemy high low higher lower top bottom agree disagree create build destroy known unknown possible find public private real fake urban rural domestic foreign national international right wrong inside outside always never good bad host guest profit loss appear disappear advance retreat push pull back attend skip miss"
            .Split(' ').Select(Stemmer.Stem), StringComparer.Ordinal);

    private static readonly HashSet<string> Deaths = new("die dies died dead death deaths deadly kill kills killed killing fatal fatally fatality fatalities dying deceased murder murdered bodies body corpse lost perish perished".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Harms = new("injured injures injury injuries hurt wounded wounds unhurt unharmed survive survives survived survivor survivors bruises".Split(' '), StringComparer.Ordinal);

    public static IEnumerable<Topic> Topics(HeadlineStory story)
    {
        var seen = new HashSet<int>();
        for (var i = story.Title.FirstToken; i < story.Title.EndToken; i++)
        {
            ref readonly var word = ref story.Text.Tokens[i];
            if (!word.IsWord || word.IsStop || Inside(story, i))
            {
                continue;
            }

            if (HeadlinePeoples.Find(story, i) is { } people)
            {
                seen.Add(i);
                yield return Pair(story, i, people, $"the headline says \"{word.Norm}\", the text \"{story.Text.Tokens[people].Norm}\" and nowhere the same");
            }
            else if ((Opposite(story, i) ?? Denied(story, i) ?? Trade(story, i) ?? HeadlineOutcomes.Find(story, i)) is var (place, evidence))
            {
                seen.Add(i);
                yield return Pair(story, i, place, evidence);
            }
        }

        if (HeadlineKinds.Find(story) is var (thing, rival) && !Inside(story, thing.First) && !seen.Contains(thing.First))
        {
            yield return new Topic(story.Text.Tokens[thing.Last].Norm, TopicBasis.Structure, [Words(story, (thing.First, thing.Last)), Words(story, (rival.First, rival.Last))], ["they are two things of one kind, and the text nowhere has that of the headline"], .75);
        }

        if (Fate(story) is var (harm, told))
        {
            yield return Pair(story, harm, told, "one speaks of death, the other nowhere");
        }
    }

    /// <summary>True for words the headline quotes.</summary>
    private static bool Inside(HeadlineStory story, int token)
    {
        var quotes = 0;
        for (var i = story.Title.FirstToken; i < token; i++)
        {
            quotes += story.Text.Tokens[i].Is('"') || (story.Text.Tokens[i].Is('\'') && (story.Text.Tokens[i].IsAfterSpace || i == story.Title.FirstToken)) ? 1 : 0;
        }

        return quotes > 0;
    }

    private static (int Place, string Evidence)? Opposite(HeadlineStory story, int i)
    {
        ref readonly var word = ref story.Text.Tokens[i];
        if (story.IsInBody(word.Stem) || Relative.Contains(word.Stem) || story.IsNegated(story.Title, i) || story.TakesSideOf(i))
        {
            return null;
        }

        for (var s = 0; s < Math.Min(OpeningSentences, story.Lead.Count); s++)
        {
            var sentence = story.Lead[s];
            for (var k = sentence.FirstToken; k < sentence.EndToken; k++)
            {
                ref readonly var other = ref story.Text.Tokens[k];
                if (!other.IsWord || !Opposites.AreOpposite(word.Stem, other.Stem) || Relative.Contains(other.Stem) || story.IsNegated(sentence, k))
                {
                    continue;
                }

                var isPerson = IsPerson(word) && IsPerson(other);
                var holds = isPerson ? IsSubject(story, i, story.Title) && IsSubject(story, k, sentence) && story.Shared(sentence) >= 1
                    : Converse.Contains(word.Stem) ? IsSameSubject(story, i, k, sentence) && story.Shared(sentence) >= 2
                    : story.Shared(sentence) >= Math.Min(2, story.TitleStems.Count - 1) && SaysNoOther(story, word, sentence) && IsSameObject(story, k, sentence);
                if (holds)
                {
                    return (k, $"\"{word.Norm}\" and \"{other.Norm}\" cannot both be true");
                }
            }
        }

        return null;
    }

    /// <summary>The text says nothing that means what the headline says.</summary>
    private static bool SaysNoOther(HeadlineStory story, in Token word, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (story.Text.Tokens[i].IsWord && Synonyms.Share(word.Stem, story.Text.Tokens[i].Stem))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A word of the headline stands near the opposite on either side.</summary>
    private static bool IsSameObject(HeadlineStory story, int token, Sentence sentence)
    {
        for (var i = Math.Max(sentence.FirstToken, token - 8); i < Math.Min(sentence.EndToken, token + 8); i++)
        {
            if (i != token && story.TitleStems.Contains(story.Text.Tokens[i].Stem))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Mayor resigns" and "the mayor will not resign": never said without the denial.</summary>
    private static (int Place, string Evidence)? Denied(HeadlineStory story, int i)
    {
        ref readonly var word = ref story.Text.Tokens[i];
        if (!VerbWords.IsFullVerb(word with { IsCapitalized = false }) || story.IsNegated(story.Title, i) || !IsFinite(story, i))
        {
            return null;
        }

        var place = -1;
        foreach (var sentence in story.Body)
        {
            for (var k = sentence.FirstToken; k < sentence.EndToken; k++)
            {
                if (story.Text.Tokens[k].Stem != word.Stem)
                {
                    continue;
                }

                if (!story.IsNegated(sentence, k))
                {
                    return null;
                }

                place = place < 0 && story.Shared(sentence) >= 2 && Array.IndexOf([.. story.Lead], sentence) is >= 0 and < OpeningSentences ? k : place;
            }
        }

        return place < 0 ? null : (place, $"the headline says \"{word.Norm}\", the text only denies it");
    }

    /// <summary>A verb with a subject before it: not "to resign", not "will resign".</summary>
    private static bool IsFinite(HeadlineStory story, int i) =>
        i > story.Title.FirstToken && story.Text.Tokens[i - 1] is { IsWord: true } before && !before.IsStop && story.Text.Tokens[i].Norm.EndsWith('s');

    /// <summary>"Farmer wins ..." over "A plumber from ... has won ...": the one it is about has two trades, and the text knows only one.</summary>
    private static (int Place, string Evidence)? Trade(HeadlineStory story, int i)
    {
        ref readonly var word = ref story.Text.Tokens[i];
        if (!Trades.IsOne(word.Norm) || story.IsInBody(word.Stem) || !IsSubject(story, i, story.Title) || story.Lead.Count == 0)
        {
            return null;
        }

        var opening = story.Lead[0];
        for (var k = opening.FirstToken; k < opening.EndToken; k++)
        {
            ref readonly var other = ref story.Text.Tokens[k];
            if (Trades.AreNeverOnes(word.Norm, other.Norm) && IsSubject(story, k, opening) && story.Shared(opening) >= 2)
            {
                return (k, $"a {word.Norm} is no {other.Norm}, and the text nowhere speaks of a {word.Norm}");
            }
        }

        return null;
    }

    /// <summary>A headline of deaths over a text of injuries alone, or the reverse.</summary>
    private static (int Title, int Place)? Fate(HeadlineStory story)
    {
        var death = First(story, story.Title, Deaths);
        var harm = First(story, story.Title, Harms);
        if (death >= 0 && harm < 0 && !story.IsNegated(story.Title, death) && !story.Body.Any(sentence => First(story, sentence, Deaths) >= 0))
        {
            var place = story.Lead.Select(sentence => First(story, sentence, Harms)).FirstOrDefault(place => place >= 0, -1);
            return place >= 0 && story.Text.Tokens[death].Norm is not ("lost" or "body" or "bodies") ? (death, place) : null;
        }

        if (harm >= 0 && death < 0 && !story.IsNegated(story.Title, harm) && !story.Body.Any(sentence => First(story, sentence, Harms) >= 0))
        {
            var place = story.Lead.Take(2).Select(sentence => First(story, sentence, Deaths)).FirstOrDefault(place => place >= 0, -1);
            return place >= 0 && story.Text.Tokens[place].Norm is "died" or "killed" or "dead" or "fatally" && story.Text.Tokens[harm].Norm is not ("survivor" or "survivors" or "survives" or "survive" or "survived") ? (harm, place) : null;
        }

        return null;
    }

    private static int First(HeadlineStory story, Sentence sentence, HashSet<string> words)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (words.Contains(story.Text.Tokens[i].Norm))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsPerson(in Token token) => token.Norm is "man" or "woman" or "boy" or "girl" or "husband" or "wife" or "father" or "mother" or "son" or "daughter" or "brother" or "sister" or "king" or "queen" or "uncle" or "aunt" or "men" or "women" or "boys" or "girls" or "sons" or "daughters" or "brothers" or "sisters";

    /// <summary>True when only determiners, adjectives and numbers stand between a noun and the beginning of its sentence, or a colon.</summary>
    private static bool IsSubject(HeadlineStory story, int noun, Sentence sentence)
    {
        for (var i = noun - 1; i >= sentence.FirstToken; i--)
        {
            ref readonly var token = ref story.Text.Tokens[i];
            if (token.Is(':'))
            {
                return true;
            }

            var isInside = token.Kind == TokenKind.Number || token.Is('-') || (token.IsWord && (token.Norm is "a" or "an" or "the" || !token.IsStop) && !VerbWords.IsAuxiliary(token) && token.Norm != "'s" && !(token.Norm.EndsWith('s') && !token.Norm.EndsWith("ss", StringComparison.Ordinal)));
            if (!isInside || noun - i > 6)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True when the words before both verbs end in one subject.</summary>
    private static bool IsSameSubject(HeadlineStory story, int title, int body, Sentence sentence)
    {
        if (title == story.Title.FirstToken)
        {
            return false;
        }

        var subject = story.Text.Tokens[title - 1].Stem;
        for (var i = Math.Max(sentence.FirstToken, body - 4); i < body; i++)
        {
            if (story.Text.Tokens[i].Stem == subject)
            {
                return true;
            }
        }

        return false;
    }

    private static Topic Pair(HeadlineStory story, int title, int body, string evidence) =>
        new(story.Text.Tokens[title].Norm, TopicBasis.Structure, [Word(story, title), Word(story, body)], [evidence], .8);

    private static Assertion Words(HeadlineStory story, (int First, int Last) place) =>
        new(AssertionKind.Event, story.Text.Mention(place.First, place.Last), new WordingValue(string.Join(' ', Enumerable.Range(place.First, place.Last - place.First + 1).Select(i => story.Text.Tokens[i].Norm))));

    private static Assertion Word(HeadlineStory story, int token) =>
        new(AssertionKind.Event, story.Text.Mention(token, token), new WordingValue(story.Text.Tokens[token].Norm));
}
