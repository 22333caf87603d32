using FactCheck.Names;
using FactCheck.Text;

namespace FactCheck.Extraction.Names;

/// <summary>
/// Cuts a person out of a span that holds more: a rank or form of address in front ("Supt Daniel Boakye", "DCI Amy Rowe"), a people
/// ("Ethiopian Dawit Alemu"), an office behind ("Judith Crane KC", "Ruakere J").
/// </summary>
internal static class PersonEdges
{
    /// <summary>What stands behind a name in capitals: counsel, judges, members of parliament, degrees.</summary>
    private static readonly HashSet<string> Offices = new("kc qc sc mp mep msp mla mpp td md phd dphil rn jp mbe obe cbe cj lj ja dj".Split(' '), StringComparer.Ordinal);

    /// <summary>The longest syllable of a Korean or Chinese given name: "Seung".</summary>
    private const int MaxSyllable = 6;

    public static NameSpan Cut(DocumentWords words, NameSpan span)
    {
        var (first, last) = (span.First, span.Last);
        while (first < last && IsRank(words, first, last))
        {
            first++;
            while (first < last && words.Tokens[first].Is('.'))
            {
                first++;
            }
        }

        var isRanked = first > span.First;
        var isOffice = last > first && !words[last - 1].IsAllCaps && ((words[last].IsAllCaps && Offices.Contains(words[last].Folded)) || IsJudge(words, first, last));
        if (isOffice && (isRanked || span.Type == EntityType.Person || words[first].Known.Given >= 2))
        {
            last--;
            isRanked = true;
        }

        if (IsPeopleBefore(words, first, last))
        {
            first++;
            isRanked = true;
        }

        if (HasSecondSyllable(words, first, last) && (span.Type == EntityType.Person || IsWordOfKorea(words, last)))
        {
            last += 2;
            span = span with { Last = last, Type = EntityType.Person };
        }

        return isRanked ? span with { First = first, Last = last, Type = EntityType.Person } : span;
    }

    /// <summary>"Kim Min" of "Kim Min-ji": a syllable in lower case, tied by a hyphen, that is no word of the language.</summary>
    private static bool HasSecondSyllable(DocumentWords words, int first, int last) =>
        last > first && last + 2 < words.Tokens.Count && words.Tokens[last + 1].Is('-') && !words.Tokens[last + 1].IsAfterSpace && !words.Tokens[last + 2].IsAfterSpace
        && words[last].Spelled.Length <= MaxSyllable && words[last + 2] is { IsCapitalized: false, Kind: TokenKind.Word } syllable && (syllable.Known.Common < 2 || IsWordOfKorea(words, last)) && syllable.Spelled.Length is > 1 and <= MaxSyllable;

    /// <summary>"Moon Jae-in", "Lee Young-so": a syllable that is a word of English, too, behind one that is none.</summary>
    private static bool IsWordOfKorea(DocumentWords words, int last) =>
        last + 2 < words.Tokens.Count && words[last].Known is { Common: 0, City: 0 } && words[last].Spelled.Length <= MaxSyllable && words[last + 2].Folded is "in" or "on" or "an" or "so" or "do"
        && (last + 3 >= words.Tokens.Count || !words.Tokens[last + 3].Is('-'));

    private static bool IsRank(DocumentWords words, int token, int last)
    {
        var word = words[token];
        var isName = word.Known.Given >= 2 || !words[last].IsCapitalized || !words[token + 1].IsCapitalized && !words.Tokens[token + 1].Is('.');
        return !isName && word.IsCapitalized && (NameVocabulary.Ranks.Contains(word.Folded) || (word.IsAllCaps && NameVocabulary.RanksInCapitals.Contains(word.Folded)));
    }

    /// <summary>"Hana Ruakere J," : the one capital of a judge, which no full stop follows.</summary>
    private static bool IsJudge(DocumentWords words, int first, int last) =>
        words[last] is { Folded: "j", IsCapitalized: true } && last - first >= 2 && (last + 1 >= words.Tokens.Count || !(words.Tokens[last + 1].Is('.') && words.Tokens[last + 1].Span.Start == words.Tokens[last].Span.End) && !words[last + 1].IsCapitalized);

    /// <summary>A people before a given name and one or two more words that are no words of the language.</summary>
    private static bool IsPeopleBefore(DocumentWords words, int first, int last)
    {
        var isNew = last - first == 2 && words[first + 1].Known is { Common: 0, City: 0 } && words[last].Known is { Common: 0, City: 0 } && !words[first + 1].StartsOrganization;
        if (last - first is not (2 or 3) || !IsPeople(words[first].Folded) || !(words[first + 1].Known.Given >= 1 || isNew))
        {
            return false;
        }

        for (var i = first + 1; i <= last; i++)
        {
            if (!words[i].IsCapitalized || words[i].IsAllCaps || words[i].Known.Common > 1 || (words[i].Kinds & (WordKinds.OrganizationWord | WordKinds.PlaceWord | WordKinds.Title)) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPeople(string folded) => NameVocabulary.Peoples.Contains(folded) || NameVocabulary.Demonyms.Contains(folded) || (Peoples.Of(folded) is [var people, ..] && people == folded);
}
