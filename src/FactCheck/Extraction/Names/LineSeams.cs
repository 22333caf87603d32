using System.Collections.Frozen;
using FactCheck.Names;

namespace FactCheck.Extraction.Names;

/// <summary>
/// Where the line breaks of a letter are lost, a signature and the next greeting run together ("Oscar Nadia, Thanks for the map"), and so do the names of a
/// list ("Irene Caldwell Peter Moss"). Finds the seam in a span that was taken for one person.
/// </summary>
internal static class LineSeams
{
    /// <summary>Second halves of given names that are two words: "Mary Anne, Please sign" is one person.</summary>
    private static readonly FrozenSet<string> SecondNames =
        "ann anne anna beth jane jean jo joe kay kate lee lou louise lynn marie may paul rose ray sue bob carlos luis maria".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The index of the token behind which another name begins; -1 when there is none.</summary>
    public static int Find(DocumentWords words, NameSpan span)
    {
        var sentence = words.Text.SentenceSpan[words.Tokens[span.First].Sentence];
        if (IsGreeting(words, span, sentence))
        {
            return span.Last - 1;
        }

        if (span.Last >= span.First + 2 && words[span.First].Known.Given >= 2 && words[span.First + 1].Known.Given >= 2 && words[span.First].Folded.Length < words[span.First + 1].Folded.Length && NameFamilies.Nicknames.Share(words[span.First].Folded, words[span.First + 1].Folded))
        {
            return span.First;
        }

        for (var i = span.First; i + 3 <= span.Last; i++)
        {
            if (IsFullName(words, i) && IsFullName(words, i + 2) && words[i + 2].Known.Given == 3 && words[i + 1].Known.Given < 3)
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>"Edith Attached is the draft", "Edith Attendees:": the first word of the next line, which nobody is called by.</summary>
    public static bool IsStray(DocumentWords words, NameSpan span) =>
        span.Last == span.First + 1 && words[span.First].Known.Given == 3 && words[span.Last] is { Kinds: WordKinds.None, IsAllCaps: false } word
        && word.Known is { Common: >= 1, Given: 0, Surname: 0, IsPersonPart: false, IsProper: false, City: 0 } && span.Last + 1 < words.Tokens.Count
        && (words.Tokens[span.Last + 1].Is(':') || words[span.Last + 1].Norm is "is" or "are" or "find" or "please");

    /// <summary>A given name that a comma and the first word of a sentence follow, at the end of a span that begins the sentence or ends a letter.</summary>
    private static bool IsGreeting(DocumentWords words, NameSpan span, Sentence sentence)
    {
        var (last, next) = (span.Last, span.Last + 2);
        return last > span.First && next < sentence.EndToken && words.Tokens[last + 1].Is(',') && IsOpener(words, next)
            && words[last].Known.Given >= 2 && words[span.First].Known.Given >= 2 && !SecondNames.Contains(words[last].Folded)
            && EndsLetter(words, span.First, sentence);
    }

    /// <summary>An ordinary word with a capital, where a capital has no place unless a sentence begins.</summary>
    public static bool IsOpener(DocumentWords words, int token) =>
        words[token] is { IsCapitalized: true } word && (word.Known.Common > 1 || word.Kinds == WordKinds.Pronoun) && word.Known is { Given: < 2, City: 0, IsTerritory: false }
        && (word.Kinds & (WordKinds.Title | WordKinds.OrganizationWord | WordKinds.PlaceWord | WordKinds.Calendar)) == 0
        && (token + 1 >= words.Tokens.Count || !words[token + 1].IsCapitalized);

    /// <summary>Nothing stands before in the sentence, or only names and what ends a letter.</summary>
    private static bool EndsLetter(DocumentWords words, int token, Sentence sentence)
    {
        for (var i = words.FirstWord(sentence); i < token; i++)
        {
            var isPartOfName = words[i].IsCapitalized && words[i].Known is { Given: >= 2 } or { Surname: > 0 } or { Common: 0 };
            if (!isPartOfName && words.Tokens[i].IsWord && words[i].Norm is not ("thanks" or "thank" or "you" or "regards" or "best" or "kind" or "cheers" or "sincerely" or "yours" or "love" or "and" or "many"))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFullName(DocumentWords words, int first) =>
        words[first].Known.Given >= 2 && words[first].Folded.Length > 2 && words.Tokens[first + 1].IsWord && words[first + 1].IsCapitalized && words[first + 1].Folded.Length > 2
        && (words[first + 1].Known.Given < 2 || words[first + 1].Known.Surname >= 3)
        && (words[first + 1].Kinds & (WordKinds.OrganizationWord | WordKinds.PlaceWord | WordKinds.Particle)) == 0;
}
