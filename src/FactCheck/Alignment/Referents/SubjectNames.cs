using FactCheck.Names;
using FactCheck.Text;

namespace FactCheck.Alignment.Referents;

/// <summary>
/// The names that two sentences open with, where they are names of two of one kind: "Ottery Foods" and "Kelling Foods", "the ABDW" and "the ABDT", and any two that one of
/// the texts tells side by side.
/// </summary>
internal static class SubjectNames
{
    private const int LeastAcronym = 3;

    public static bool AreOfTwo(DocumentText left, Sentence ours, DocumentText right, Sentence theirs)
    {
        if (ours.IsTitleCase || theirs.IsTitleCase || Open(left, ours) is not var (first, end) || Open(right, theirs) is not var (start, last))
        {
            return false;
        }

        var (one, other) = (Parts(left, first, end), Parts(right, start, last));
        if (one.Count == 0 || other.Count == 0 || one.SequenceEqual(other, StringComparer.Ordinal))
        {
            return false;
        }

        return AreAcronyms(left, first, end, right, start, last)
            || ShareOneWord(one, other, left.Tokens[end - 1].IsAllCaps && right.Tokens[last - 1].IsAllCaps)
            || ((StandIn(left, other) || StandIn(right, one)) && one.Count == other.Count && one.Zip(other).All(words => words.First == words.Second || IsNear(words.First, words.Second)));
    }

    /// <summary>
    /// True when two sentences tell of two that have nothing in common, and neither text knows the other's: "Lund Ferries sail on Friday", "Moen Line sails on Sunday". A sentence that
    /// goes on with a pronoun or a noun of the one before tells of what that one tells of: "Orre is a village. Its mill was built in 1810".
    /// </summary>
    public static bool AreStrangers(DocumentText left, int ours, DocumentText right, int theirs) =>
        !ReferenceEquals(left, right) && Subject(left, ours) is { } one && Subject(right, theirs) is { } other
        && one.TrueForAll(word => other.TrueForAll(that => IsFar(word, that)) && !HasCapital(right, word)) && other.TrueForAll(word => !HasCapital(left, word));

    /// <summary>The words of the name that a sentence tells of, those aside that are words of the language, too; null where it opens with no name, or with somebody who says what is told.</summary>
    private static List<string>? Subject(DocumentText text, int sentence)
    {
        while (sentence > 0 && GoesOn(text, sentence))
        {
            sentence--;
        }

        var place = text.SentenceSpan[sentence];
        if (place.IsTitleCase || Open(text, place) is not var (first, end) || Enumerable.Range(end, place.EndToken - end).Any(i => SpeechVerbs.Contains(text.Tokens[i])))
        {
            return null;
        }

        List<string> words = [.. Parts(text, first, end).Where(word => !IsGeneral(word) && NameLexicon.Find(word).Common == 0)];
        return words.Count > 0 && !words.Exists(word => NameLexicon.Find(word).IsTerritory || Peoples.Of(word).Count > 0) ? words : null;
    }

    /// <summary>"It was", "its mill", "the club" behind a sentence that has the noun.</summary>
    private static bool GoesOn(DocumentText text, int sentence)
    {
        var first = text.SentenceSpan[sentence].FirstToken;
        if (Pronouns.IsThirdPerson(text.Tokens[first].Norm))
        {
            return true;
        }

        var before = text.SentenceSpan[sentence - 1];
        return text.Tokens[first].Norm == "the" && first + 1 < text.SentenceSpan[sentence].EndToken && text.Tokens[first + 1] is { IsWord: true, IsCapitalized: false, IsStop: false } noun
            && Enumerable.Range(before.FirstToken, before.EndToken - before.FirstToken).Any(i => text.Tokens[i].Stem == noun.Stem);
    }

    private static bool HasCapital(DocumentText text, string word)
    {
        foreach (ref readonly var token in text.TokenSpan)
        {
            if (token.IsCapitalized && token.Norm == word)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The run of words with a capital that a sentence begins with, an article aside; null when no plain word goes on behind it.</summary>
    private static (int First, int End)? Open(DocumentText text, Sentence sentence)
    {
        var first = sentence.FirstToken;
        first += text.Tokens[first].Norm is "the" && first + 1 < sentence.EndToken ? 1 : 0;
        var end = first;
        while (end < sentence.EndToken && text.Tokens[end] is { IsWord: true, IsCapitalized: true })
        {
            end++;
        }

        return end > first && end < sentence.EndToken && (text.Tokens[end].IsWord || text.Tokens[end].Is(',')) && !text.Tokens[first].IsStop && !VerbWords.IsGerund(text.Tokens[first]) ? (first, end) : null;
    }

    private static List<string> Parts(DocumentText text, int first, int end) => [.. Enumerable.Range(first, end - first).Select(i => text.Tokens[i].Norm)];

    /// <summary>Of one length, and all but one letter the same.</summary>
    private static bool AreAcronyms(DocumentText left, int first, int end, DocumentText right, int start, int last) =>
        end - first == 1 && last - start == 1 && left.Tokens[first].IsAllCaps && right.Tokens[start].IsAllCaps && left.Tokens[first].Norm is var one && right.Tokens[start].Norm is var other
        && one.Length >= LeastAcronym && one.Length == other.Length && one.Zip(other).Count(letters => letters.First != letters.Second) == 1;

    /// <summary>The first word or the last is the same, and the rest is told in words that are nowhere near each other; a given name is shared by one person with two surnames.</summary>
    private static bool ShareOneWord(List<string> one, List<string> other, bool areCodes)
    {
        if (one.Count < 2 || other.Count < 2)
        {
            return false;
        }

        var (isLast, isFirst) = (one[^1] == other[^1], one[0] == other[0] && NameLexicon.Find(one[0]).Given == 0);
        if (isLast == isFirst || IsGeneral(isLast ? one[^1] : one[0]))
        {
            return false;
        }

        if (isFirst && areCodes && one.Count == 2 && other.Count == 2)
        {
            return true;
        }

        var (ours, theirs) = isLast ? (one[..^1], other[..^1]) : (one[1..], other[1..]);
        var common = ours.Intersect(theirs, StringComparer.Ordinal).ToList();
        ours.RemoveAll(common.Contains);
        theirs.RemoveAll(common.Contains);
        return ours.Count > 0 && theirs.Count > 0 && ours.TrueForAll(word => !IsGeneral(word) && theirs.TrueForAll(that => !IsGeneral(that) && IsFar(word, that)));
    }

    /// <summary>A title, a rank or a legal form comes and goes with one bearer.</summary>
    private static bool IsGeneral(string word) => NameVocabulary.Titles.Contains(word) || NameVocabulary.Ranks.Contains(word) || NameVocabulary.LegalForms.Contains(word) || NameVocabulary.Stops.Contains(word) || RoleTitles.IsHeadWord(word);

    private static bool IsNear(string word, string other) =>
        word.Length > 3 && SpellingCost.Between(word, other) <= SpellingCost.Budget(Math.Max(word.Length, other.Length), word[0] == other[0]);

    private static bool IsFar(string word, string other) =>
        word != other && !NameFamilies.Nicknames.Share(word, other) && !NameFamilies.Spellings.Share(word, other) && !NameFamilies.Abbreviations.Share(word, other)
        && word.Length > 2 && other.Length > 2 && SpellingCost.Between(word, other) > SpellingCost.Budget(Math.Max(word.Length, other.Length), word[0] == other[0]);

    private static bool StandIn(DocumentText text, List<string> name)
    {
        for (var i = 0; i + name.Count <= text.Tokens.Count; i++)
        {
            var k = 0;
            while (k < name.Count && text.Tokens[i + k].IsCapitalized && text.Tokens[i + k].Norm == name[k])
            {
                k++;
            }

            if (k == name.Count)
            {
                return true;
            }
        }

        return false;
    }
}
