using FactCheck.Alignment.Events;

namespace FactCheck.Alignment.Parallels;

/// <summary>Phrases that leave something out, and the words a sentence quotes.</summary>
internal static class ParallelPhrases
{
    private static readonly string[][] Exclusions =
    [
        .. "excluding|leaving aside|leaving out|setting aside|not counting|without counting|not including|disregarding|ignoring|net of|adjusted for|in real terms|after inflation|like for like|who answered|who replied|who expressed|with an opinion"
            .Split('|').Select(phrase => phrase.Split(' ')),
    ];

    /// <summary>"daily except Sunday": the exception is what the other sentence tells of.</summary>
    public static bool IsExcepted(SentenceComparison pair, Told other)
    {
        for (var i = other.Sentence.Sentence.FirstToken; i + 1 < other.Sentence.Sentence.EndToken; i++)
        {
            if (other.Sentence[i].Norm is "except" or "excepting" or "excluding" or "barring" || (other.Sentence[i].Norm is "apart" or "aside" or "other" && other.Sentence[i + 1].Norm is "from" or "than"))
            {
                for (var k = i + 1; k < Math.Min(i + 5, other.Sentence.Sentence.EndToken); k++)
                {
                    if (EventWords.IsContent(other.Sentence[k]) && pair.Turned.PartnerOf(k) >= 0)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    public static bool Excludes(EventSentence sentence)
    {
        for (var i = sentence.Sentence.FirstToken; i < sentence.Sentence.EndToken; i++)
        {
            foreach (var phrase in Exclusions)
            {
                var k = 0;
                while (k < phrase.Length && i + k < sentence.Sentence.EndToken && sentence[i + k].Norm == phrase[k])
                {
                    k++;
                }

                if (k == phrase.Length)
                {
                    return true;
                }
            }
        }

        return false;
    }

    public static bool IsQuoted(Told told)
    {
        var isOpen = false;
        for (var i = told.Sentence.Sentence.FirstToken; i < told.First; i++)
        {
            isOpen ^= told.Sentence[i].Is('"') || told.Sentence[i].Is('“') || told.Sentence[i].Is('”');
        }

        return isOpen;
    }

    /// <summary>The words between the quotation marks of a sentence.</summary>
    public static string Quoted(EventSentence sentence)
    {
        var words = new System.Text.StringBuilder();
        var isOpen = false;
        for (var i = sentence.Sentence.FirstToken; i < sentence.Sentence.EndToken; i++)
        {
            if (sentence[i].Is('"') || sentence[i].Is('“') || sentence[i].Is('”'))
            {
                isOpen = !isOpen;
            }
            else if (isOpen && sentence[i].IsWord)
            {
                words.Append(sentence[i].Norm).Append(' ');
            }
        }

        return words.ToString();
    }
}
