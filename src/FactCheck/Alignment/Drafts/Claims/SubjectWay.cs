using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>What a clause says to have gone up or down, by its stems: "average rent fell", "the monthly fee rises", "so did average rent".</summary>
/// <param name="Subject">The stems of the noun and what stands before it, parted by blanks.</param>
/// <param name="IsUp">Which way.</param>
/// <param name="First">The first token that tells the way.</param>
/// <param name="Last">The last one.</param>
internal sealed record SubjectWay(string Subject, bool IsUp, int First, int Last)
{
    private const int MaxWords = 3;

    public static List<SubjectWay> Of(DocumentText text)
    {
        var ways = new List<SubjectWay>();
        foreach (var sentence in text.Sentences)
        {
            bool? last = null;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                ref readonly var token = ref text.Tokens[i];
                if (token.Is(';'))
                {
                    last = null;
                }

                if (Way(text, sentence, i) is { } isUp)
                {
                    last = isUp;
                    if (Before(text, sentence, i) is { } subject)
                    {
                        ways.Add(new SubjectWay(subject, isUp, i, i));
                    }
                }
                else if (last is { } known && token.Norm == "so" && i + 2 < sentence.EndToken && text.Tokens[i + 1].Norm is "did" or "has" or "have" or "does" or "do" or "will" && Behind(text, sentence, i + 2) is var (followed, end))
                {
                    ways.Add(new SubjectWay(followed, known, i, end - 1));
                }
            }
        }

        return ways;
    }

    /// <summary>A finite verb of change.</summary>
    private static bool? Way(DocumentText text, Sentence sentence, int i)
    {
        var direction = ChangeWords.Of(text.Tokens[i]);
        if (direction == ChangeDirection.None || VerbWords.IsGerund(text.Tokens[i]) || i == sentence.FirstToken)
        {
            return null;
        }

        // "a fall of", "the rise": a noun. "was cut by": somebody did it, but it went down all the same.
        ref readonly var before = ref text.Tokens[i - 1];
        var isVerb = before.IsWord && !EventWords.IsDeterminer(before) && !EventWords.IsPreposition(before) && before.Norm is not ("to" or "would" or "could" or "should" or "may" or "might" or "not" or "if" or "and" or "or")
            && (VerbWords.IsPastForm(text.Tokens[i]) || text.Tokens[i].Norm is "rose" or "fell" or "grew" or "sank" or "shrank" or "climbed" or "dropped" or "rises" or "falls" or "grows" or "drops" or "declines" or "increases" or "decreases" or "slid" or "slipped" or "shrinks");
        return isVerb ? direction == ChangeDirection.Up : null;
    }

    /// <summary>The words right before the verb, back to what opens their phrase; null for a name, a pronoun or a number.</summary>
    private static string? Before(DocumentText text, Sentence sentence, int verb)
    {
        var end = verb;
        while (end > sentence.FirstToken && (VerbWords.IsAuxiliary(text.Tokens[end - 1]) || text.Tokens[end - 1].Norm.EndsWith("ly", StringComparison.Ordinal) || text.Tokens[end - 1].Norm is "also" or "then"))
        {
            end--;
        }

        var first = end;
        while (first > sentence.FirstToken && end - first <= MaxWords && text.Tokens[first - 1] is { IsWord: true, IsStop: false } word && !word.IsCapitalized && !EventWords.IsPreposition(word) && !VerbWords.IsAuxiliary(word))
        {
            first--;
        }

        // The first word of a sentence has a capital of its own.
        if (first == sentence.FirstToken + 1 && text.Tokens[sentence.FirstToken] is { IsWord: true, IsStop: false } && end - first < MaxWords)
        {
            first--;
        }

        var isWhole = first == sentence.FirstToken || EventWords.IsDeterminer(text.Tokens[first - 1]) || !text.Tokens[first - 1].IsWord || text.Tokens[first - 1].Norm is "and" or "but" or "while" or "whereas" or "as" or "that" or "though" or "although" or "because";
        return isWhole ? Stems(text, first, end) : null;
    }

    private static (string Subject, int End)? Behind(DocumentText text, Sentence sentence, int first)
    {
        first += EventWords.IsDeterminer(text.Tokens[first]) ? 1 : 0;
        var end = first;
        while (end < sentence.EndToken && end - first <= MaxWords && text.Tokens[end] is { IsWord: true, IsStop: false, IsCapitalized: false })
        {
            end++;
        }

        return Stems(text, first, end) is { } subject ? (subject, end) : null;
    }

    private static string? Stems(DocumentText text, int first, int end)
    {
        if (end <= first || end - first > MaxWords)
        {
            return null;
        }

        // "profit" alone may be the gross or the net one.
        return end - first == 1 && StemRarity.Of(text.Tokens[first].Stem) < .5 ? null : string.Join(' ', Enumerable.Range(first, end - first).Select(i => text.Tokens[i].Stem));
    }
}
