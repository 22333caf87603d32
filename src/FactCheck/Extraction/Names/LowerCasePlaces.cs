using FactCheck.Names;

namespace FactCheck.Extraction.Names;

/// <summary>Places in lower-case forum text: countries and large towns that are no English words, and place names of several words ("san francisco").</summary>
internal static class LowerCasePlaces
{
    private const int MaxWords = 3;

    public static List<NameSpan> Find(DocumentWords words, bool[] taken)
    {
        var found = new List<NameSpan>();
        for (var i = 0; i < taken.Length; i++)
        {
            if (taken[i] || words[i].IsCapitalized || words[i].Kind != TokenKind.Word || words[i].Known == default)
            {
                continue;
            }

            var last = PhraseEnd(words, taken, i);
            if (last >= i)
            {
                found.Add(new NameSpan(i, last, EntityType.Place, IsCertain: true));
                taken.AsSpan(i, last - i + 1).Fill(true);
                i = last;
            }
        }

        return found;
    }

    private static int PhraseEnd(DocumentWords words, bool[] taken, int first)
    {
        var word = words[first];
        if (word.Known.StartsPlace && word.Known.Common == 0 && !word.IsCapitalized)
        {
            var phrase = word.Folded;
            for (var last = first + 1; last < Math.Min(first + MaxWords, taken.Length) && !taken[last] && words[last].Folded.Length > 0 && words.Tokens[last].Sentence == words.Tokens[first].Sentence; last++)
            {
                phrase += " " + words[last].Folded;
                var known = NameLexicon.Find(phrase);
                if (known.IsTerritory || known.City >= 2)
                {
                    return last;
                }
            }
        }

        var isPlace = (word.Known.IsTerritory || word.Known.City == 3) && word.Known.Common == 0 && word.Known.Given < 2 && word.Folded.Length >= 4;
        return (isPlace || IsInPlace(words, first)) && (word.Kinds & ~WordKinds.PlaceWord) == WordKinds.None ? first : first - 1;
    }

    /// <summary>"living in malaysia": behind such a word a country or state whose name is given to children, too.</summary>
    private static bool IsInPlace(DocumentWords words, int token)
    {
        var known = words[token].Known;
        return token > 0 && words[token - 1].Norm is "in" or "from" or "near" && known is { Common: 0, IsTerritory: true } && words[token].Folded.Length >= 4;
    }
}
