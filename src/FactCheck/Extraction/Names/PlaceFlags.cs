namespace FactCheck.Extraction.Names;

/// <summary>How a token stands in its sentence, for the tagger: a small number.</summary>
internal static class PlaceFlags
{
    public static int Of(DocumentWords words, int token, Sentence sentence)
    {
        var isFirst = words.FirstWord(sentence) == token;
        var before = token > sentence.FirstToken ? words[token - 1].Norm : "";
        var after = token + 1 < sentence.EndToken ? words[token + 1].Norm : "";
        return (isFirst ? 1 : 0) | (words.IsTitle(sentence) ? 2 : 0) | (before == "(" ? 4 : 0) | (after == ")" ? 8 : 0) | (after == "'s" ? 16 : 0) | (before is "\"" or "'" ? 32 : 0) | (words.PhraseRoles[token] << 6);
    }
}
