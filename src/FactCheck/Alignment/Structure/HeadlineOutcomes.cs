using System.Collections.Frozen;
using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Structure;

/// <summary>Finds the phrase of a text that rules out what its headline says: "Bridge reopens" and "will remain closed".</summary>
internal static class HeadlineOutcomes
{
    private const int OpeningSentences = 3;

    /// <summary>Tokens behind a phrase in which what it is told of stands: "spoke against the new dam".</summary>
    private const int ObjectReach = 4;

    /// <summary>Tokens between a verb and its object or subject.</summary>
    private const int BesideReach = 5;

    /// <summary>Words of what is kept and where: "keep its plant at Horn open".</summary>
    private const int KeptReach = 6;

    private static readonly string Unhurt = Stemmer.Stem("unhurt");

    private static readonly FrozenDictionary<string, Outcome[]> Outcomes = Read();

    /// <summary>The last token of such a phrase and the evidence; null when the text itself uses the word, or none of its phrases.</summary>
    public static (int Place, string Evidence)? Find(HeadlineStory story, int title)
    {
        var word = story.Text.Tokens[title];
        var isDenied = story.IsNegated(story.Title, title);
        var stem = isDenied && word.Norm is "hurt" or "injured" or "harmed" ? Unhurt : word.Stem;
        if ((isDenied && stem != Unhurt) || story.TakesSideOf(title) || (title > story.Title.FirstToken && story.Text.Tokens[title - 1].Norm is "may" or "might" or "could" or "must" or "should") || IsWished(story, title))
        {
            return null;
        }

        if (story.Lead.Take(OpeningSentences).All(sentence => story.Shared(sentence) == 0))
        {
            return null;
        }

        var told = Outcomes.TryGetValue(stem, out var outcomes) ? outcomes.Select(outcome => Find(story, title, isDenied ? outcome with { Stems = [word.Stem] } : outcome)).FirstOrDefault(found => found is not null) : null;
        return told ?? (isDenied ? null : Opposed(story, title));
    }

    /// <summary>"Union wants to close", "vote to close": only "plant to close" says that it will, and then the text must nowhere say so.</summary>
    private static bool IsWished(HeadlineStory story, int title)
    {
        if (title - 1 <= story.Title.FirstToken || story.Text.Tokens[title - 1].Norm != "to")
        {
            return title - 1 == story.Title.FirstToken && story.Text.Tokens[title - 1].Norm == "to";
        }

        ref readonly var before = ref story.Text.Tokens[title - 2];
        return story.TakesSideOf(title) || !before.IsWord || before.IsStop || before.Norm is "how" or "plan" or "plans" or "bid" or "call" or "calls" or "vote" or "votes" or "move" or "push" or "ready" or "due" or "set" or "time" or "way" or "right" or "chance" or "pledge" or "vow" or "threat" or "offer" or "refusal" or "decision" or "attempt" or "campaign" or "pressure" || VerbWords.IsPastForm(before) || VerbWords.IsFullVerb(before with { IsCapitalized = false });
    }

    /// <summary>What came out otherwise, in words that exclude each other: "Court upholds ruling" and "the judges set the ruling aside".</summary>
    private static (int Place, string Evidence)? Opposed(HeadlineStory story, int title)
    {
        var marks = PoleLexicon.Find(story.Text, story.Title);
        if (marks.FindIndex(mark => mark.First == title) is var at && (at < 0 || HeadlineWords.Converse.Contains(story.Text.Tokens[title].Stem) || story.TakesSideOf(title)))
        {
            return null;
        }

        var told = marks[at];

        foreach (var sentence in story.Lead.Take(OpeningSentences))
        {
            if (HeadlineBackground.Is(story, sentence))
            {
                continue;
            }

            foreach (var mark in PoleLexicon.Find(story.Text, sentence))
            {
                if (told.AspectOpposed(mark) == EventAspect.Outcome && !HeadlineWords.Converse.Contains(story.Text.Tokens[mark.First].Stem) && !story.IsNegated(sentence, mark.First) && IsOfObject(story, sentence, mark, told.Last) && IsOfMatter(story, sentence, (mark.First, mark.Last + 1), title, told.Last + 1))
                {
                    return (mark.Last, $"the headline says \"{story.Text.Mention(title, told.Last).Text}\", the text \"{story.Text.Mention(mark.First, mark.Last).Text}\"");
                }
            }
        }

        return null;
    }

    /// <summary>Right beside the word stands the object of the headline's verb, or its subject where it has none: "sales of the firm rose" says nothing of "Profit slides".</summary>
    private static bool IsOfObject(HeadlineStory story, Sentence sentence, Mark mark, int verb)
    {
        var tokens = story.Text.Tokens;
        var next = verb + 1;
        while (next + 1 < story.Title.EndToken && (tokens[next].Norm is "a" or "an" or "the" or "his" or "her" or "its" or "their" || tokens[next].Kind == TokenKind.Number))
        {
            next++;
        }

        var isTransitive = next < story.Title.EndToken && tokens[next] is { IsWord: true, IsStop: false };
        for (var i = Math.Max(sentence.FirstToken, mark.First - BesideReach); i < (isTransitive ? Math.Min(sentence.EndToken, mark.Last + BesideReach) : mark.First); i++)
        {
            for (var k = isTransitive ? next : verb - 1; k >= story.Title.FirstToken && k < story.Title.EndToken && tokens[k] is { IsWord: true, IsStop: false }; k++)
            {
                if (k != verb && tokens[k].Stem == tokens[i].Stem)
                {
                    return true;
                }

                if (!isTransitive)
                {
                    break;
                }
            }
        }

        return false;
    }

    private static (int Place, string Evidence)? Find(HeadlineStory story, int title, Outcome outcome)
    {
        if (!ReadsStems(story, title, outcome.Stems) || story.IsInBody(outcome.Stems[^1].Length > 3 ? outcome.Stems[^1] : outcome.Stems[0]))
        {
            return null;
        }

        foreach (var sentence in story.Lead.Take(OpeningSentences))
        {
            if (HeadlineBackground.Is(story, sentence))
            {
                continue;
            }

            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                foreach (var phrase in outcome.Phrases)
                {
                    if (Reads(story, i, sentence.EndToken, phrase) is var end and > 0 && !story.IsNegated(sentence, i) && !(phrase[0] == "as" && IsDenied(story, sentence, i)) && IsOfMatter(story, sentence, (i, end), title, title + outcome.Stems.Length))
                    {
                        return (end - 1, $"the headline says \"{story.Text.Mention(title, title + outcome.Stems.Length - 1).Text}\", the text \"{string.Join(' ', phrase)}\"");
                    }
                }
            }
        }

        return null;
    }

    /// <summary>
    /// True when the phrase is told of something that the headline names too, or of one who is only pointed at: "his deputy stays in office" says nothing of a mayor who
    /// quits, nor "flights to Oslo will go ahead" of those cancelled.
    /// </summary>
    private static bool IsOfMatter(HeadlineStory story, Sentence sentence, (int First, int End) phrase, int title, int titleEnd)
    {
        if (story.IsNegated(story.Title, title) || story.Text.Tokens[phrase.First].Norm is "nobody" or "no" or "everyone" or "all" or "without" or "votes" or "abstained" or "abstentions" || (story.Text.Tokens[phrase.First].Norm == "voted" && story.Text.Tokens[phrase.End - 1].Norm == "against") || Names(story, phrase.First + 1, phrase.End, title, titleEnd) || Names(story, phrase.End, Math.Min(sentence.EndToken, phrase.End + ObjectReach), title, titleEnd))
        {
            return true;
        }

        var (hasPronoun, hasNoun) = (false, false);
        for (var i = phrase.First - 1; i >= sentence.FirstToken; i--)
        {
            ref readonly var token = ref story.Text.Tokens[i];
            if (token.Is(';') || token.Is(':') || token.Norm is "but" or "while" or "whereas" or "although")
            {
                break;
            }

            var isVerb = i == phrase.First - 1 && VerbWords.IsFullVerb(token);
            if (token.IsWord && !token.IsStop && !isVerb && IsNamed(story, token.Stem, title, titleEnd))
            {
                return !IsNarrowed(story, i + 1, phrase.First);
            }

            hasPronoun |= token.Norm is "he" or "she" or "it" or "they" or "both" or "who" or "which" or "that" or "this" or "we" or "i" or "you";
            hasNoun |= token is { IsWord: true, IsStop: false } && !VerbWords.IsFullVerb(token) && !VerbWords.IsAuxiliary(token);
        }

        return !hasNoun && (hasPronoun || Names(story, phrase.First, sentence.EndToken, title, titleEnd));
    }

    /// <summary>"will not walk out on Friday as planned".</summary>
    private static bool IsDenied(HeadlineStory story, Sentence sentence, int place) =>
        Enumerable.Range(sentence.FirstToken, place - sentence.FirstToken).Any(i => story.Text.Tokens[i].Norm is "not" or "never" or "cannot" || story.Text.Tokens[i].Norm.EndsWith("n't", StringComparison.Ordinal));

    private static bool Names(HeadlineStory story, int from, int to, int title, int titleEnd)
    {
        for (var i = from; i < to; i++)
        {
            if (story.Text.Tokens[i] is { IsWord: true, IsStop: false } token && IsNamed(story, token.Stem, title, titleEnd))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamed(HeadlineStory story, string stem, int title, int titleEnd)
    {
        var (first, end) = (title, titleEnd);
        while (first > story.Title.FirstToken && !PartsClauses(story.Text.Tokens[first - 1]))
        {
            first--;
        }

        while (end < story.Title.EndToken && !PartsClauses(story.Text.Tokens[end]))
        {
            end++;
        }

        for (var i = first; i < end; i++)
        {
            if ((i < title || i >= titleEnd) && story.Text.Tokens[i] is { IsWord: true, IsStop: false } token && token.Stem == stem)
            {
                return true;
            }
        }

        return false;
    }

    private static bool PartsClauses(in Token token) => token.Is(',') || token.Is(';') || token.Is(':') || token.Norm is "as" or "while" or "but" or "and";

    /// <summary>"to Oslo" behind "flights": only some of them.</summary>
    private static bool IsNarrowed(HeadlineStory story, int from, int to)
    {
        for (var i = from; i + 1 < to; i++)
        {
            if (story.Text.Tokens[i].Norm is "to" or "from" && story.Text.Tokens[i + 1] is { IsWord: true, IsCapitalized: true } place && !story.TitleStems.Contains(place.Stem))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Index after a phrase that begins at a token; 0 when it does not stand there. What is kept may stand in the middle: "keep the pool open".</summary>
    private static int Reads(HeadlineStory story, int first, int end, string[] phrase)
    {
        var at = first;
        for (var k = 0; k < phrase.Length; k++, at++)
        {
            var limit = Math.Min(end, at + (k == 1 && phrase[0] is "keep" or "keeps" or "kept" ? KeptReach : 1));
            while (at < limit && story.Text.Tokens[at].Norm != phrase[k] && story.Text.Tokens[at].IsWord && at + 1 < limit)
            {
                at++;
            }

            if (at >= end || story.Text.Tokens[at].Norm != phrase[k])
            {
                return 0;
            }
        }

        return at;
    }

    private static bool ReadsStems(HeadlineStory story, int first, string[] stems)
    {
        for (var k = 0; k < stems.Length; k++)
        {
            if (first + k >= story.Title.EndToken || story.Text.Tokens[first + k].Stem != stems[k])
            {
                return false;
            }
        }

        return true;
    }

    private static FrozenDictionary<string, Outcome[]> Read()
    {
        var outcomes = new List<Outcome>();
        foreach (var line in WordListFile.Lines("headline-outcomes.txt"))
        {
            var sides = line.Split(" / ");
            string[][] phrases = [.. sides[1].Split('|').Select(phrase => phrase.Split(' '))];
            outcomes.AddRange(sides[0].Split(' ').Select(words => new Outcome([.. words.Split('_').Select(Stemmer.Stem)], phrases)));
        }

        return outcomes.GroupBy(outcome => outcome.Stems[0], StringComparer.Ordinal).ToFrozenDictionary(same => same.Key, same => same.ToArray(), StringComparer.Ordinal);
    }

    private sealed record Outcome(string[] Stems, string[][] Phrases);
}
