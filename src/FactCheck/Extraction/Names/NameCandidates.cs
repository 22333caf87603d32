using FactCheck.Names;

namespace FactCheck.Extraction.Names;

/// <summary>Runs of capitalised words that no other step took: untyped, for comparison only.</summary>
internal static class NameCandidates
{
    public static List<NameSpan> Find(DocumentWords words, bool[] places, bool[] taken)
    {
        var found = new List<NameSpan>();
        foreach (var sentence in words.Text.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (!IsPart(words, places, taken, i))
                {
                    continue;
                }

                var end = i + 1;
                while (end < sentence.EndToken && (IsPart(words, places, taken, end) || IsJoint(words, places, taken, end, sentence)))
                {
                    end++;
                }

                if (Trim(words, i, end - 1, sentence) is { } span)
                {
                    found.Add(span);
                }

                i = end - 1;
            }
        }

        return found;
    }

    private static bool IsPart(DocumentWords words, bool[] places, bool[] taken, int token) => places[token] && !taken[token] && words.Tokens[token].IsWord && words[token].IsCapitalized;

    /// <summary>A particle or hyphen between two capitals of one name.</summary>
    private static bool IsJoint(DocumentWords words, bool[] places, bool[] taken, int token, Sentence sentence)
    {
        if (token + 1 >= sentence.EndToken || taken[token] || !IsPart(words, places, taken, token + 1))
        {
            return false;
        }

        var isHyphen = words.Tokens[token].Is('-') && !words.Tokens[token].IsAfterSpace && !words.Tokens[token + 1].IsAfterSpace;
        return isHyphen || words[token].Norm is "de" or "del" or "van" or "von" or "der" or "bin" or "ibn" or "al" or "el" or "du" or "di" or "da" or "la" or "le" or "&";
    }

    private static NameSpan? Trim(DocumentWords words, int first, int last, Sentence sentence)
    {
        // At the start of a sentence an ordinary word is no part of a name.
        while (first <= last && (IsOrdinaryStart(words, first, sentence) || IsEdge(words, first)))
        {
            first++;
        }

        while (last >= first && IsEdge(words, last))
        {
            last--;
        }

        if (first > last || words[first].Folded.Length < 2)
        {
            return null;
        }

        // An acronym among words that is no word itself names something, mostly an organization.
        var isAcronym = first == last && words[first].IsAllCaps && words[first].Known.Common == 0 && words[first].Folded.Length is >= 2 and <= 5
            && (words[first].Kinds & (WordKinds.People | WordKinds.LegalForm)) == 0 && !NameVocabulary.Abbreviations.Contains(words[first].Folded) && words.CapitalCounts(first, sentence) && !IsShouted(words, sentence)
            && ((words[first].Evidence.Flags & (WordEvidence.AfterThe | WordEvidence.InParentheses | WordEvidence.Possessive)) != 0 || (first > 0 && words.Tokens[first - 1].Is('(') && words[first].Folded.Length > 2));
        if (IsParty(words, first, last, sentence))
        {
            return new NameSpan(first, last + 1, EntityType.Organization, IsCertain: true);
        }

        return isAcronym || (first == last && IsListed(words, first))
            ? new NameSpan(first, last, EntityType.Organization, IsCertain: true)
            : new NameSpan(first, last, Guess(words, first, last), IsCertain: false);
    }

    /// <summary>"the Liberal party": a conviction with a capital, and what those are who share it.</summary>
    private static bool IsParty(DocumentWords words, int first, int last, Sentence sentence)
    {
        var word = words[last].Folded;
        return first == last && last + 1 < sentence.EndToken && words[last + 1].Norm == "party" && words.CapitalCounts(first, sentence)
            && (word is "green" or "labour" or "labor" or "reform" or "tory" or "nazi" or "whig" || word.EndsWith("al", StringComparison.Ordinal) || word.EndsWith("ive", StringComparison.Ordinal)
                || word.EndsWith("ist", StringComparison.Ordinal) || word.EndsWith("ican", StringComparison.Ordinal) || word.EndsWith("atic", StringComparison.Ordinal));
    }

    /// <summary>"Nintendo" at the start of a sentence: on the list of organizations, and no word of another kind.</summary>
    private static bool IsListed(DocumentWords words, int token) =>
        words.OrganizationRoles[token] == KnownOrganizations.Whole && words[token].Known is { Common: 0, Given: 0, IsTerritory: false, City: 0 } && words[token].Kinds == WordKinds.None
        && (!words[token].IsAllCaps || words[token].Folded.Length > 3);

    /// <summary>A third of the words in capitals: they say nothing there.</summary>
    private static bool IsShouted(DocumentWords words, Sentence sentence)
    {
        var (count, caps) = (0, 0);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            count += words.Tokens[i].IsWord ? 1 : 0;
            caps += words.Tokens[i].IsAllCaps ? 1 : 0;
        }

        return caps * 3 > count;
    }

    private static bool IsOrdinaryStart(DocumentWords words, int token, Sentence sentence) =>
        token == words.FirstWord(sentence) && (words[token].Known.Common > 0 || words[token].Kinds != WordKinds.None)
        && ((words[token].Evidence.Flags & WordEvidence.Capital) == 0 || (words[token].Evidence.Flags & WordEvidence.Lower) != 0);

    private static bool IsEdge(DocumentWords words, int token) => (words[token].Kinds & (WordKinds.Title | WordKinds.Stop | WordKinds.Calendar | WordKinds.Pronoun)) != 0 || !words.Tokens[token].IsWord;

    private static EntityType Guess(DocumentWords words, int first, int last)
    {
        if (last > first && words[first].Known.Given >= 2 && (words[last].Kinds & (WordKinds.OrganizationWord | WordKinds.PlaceWord)) == 0)
        {
            return EntityType.Person;
        }

        return (words[last].Kinds & (WordKinds.OrganizationWord | WordKinds.LegalForm)) != 0 && last > first ? EntityType.Organization : EntityType.Unknown;
    }
}
