using FactCheck.Names;

namespace FactCheck.Extraction.Names;

/// <summary>Place names of several words that the lexicon has: "St. Louis", "New York City".</summary>
internal static class PlacePhrases
{
    public const byte None = 0;
    public const byte Begin = 1;
    public const byte Inside = 2;

    private const int MaxWords = 5;

    /// <summary>For each token whether it begins such a name or stands inside one; the longest name wins.</summary>
    public static byte[] Find(DocumentWords words)
    {
        var roles = new byte[words.Tokens.Count];
        for (var i = 0; i + 1 < roles.Length; i++)
        {
            if (!words[i].IsCapitalized || !words[i].Known.StartsPlace)
            {
                continue;
            }

            var last = LongestEnd(words, i);
            if (last > i)
            {
                roles[i] = Begin;
                roles.AsSpan(i + 1, last - i).Fill(Inside);
                i = last;
            }
        }

        return roles;
    }

    private static int LongestEnd(DocumentWords words, int first)
    {
        Span<char> phrase = stackalloc char[96];
        var (length, best, count) = (0, first, 0);
        for (var at = first; at < words.Tokens.Count && count < MaxWords && words.Tokens[at].Sentence == words.Tokens[first].Sentence; at++)
        {
            var word = words[at];
            if (word.Norm == "-" && !words.Tokens[at].IsAfterSpace)
            {
                continue;
            }

            if (word.Folded.Length == 0 || (!word.IsCapitalized && (word.Kinds & (WordKinds.Particle | WordKinds.Stop)) == 0) || length + word.Folded.Length + 1 > phrase.Length)
            {
                break;
            }

            if (count > 0)
            {
                phrase[length++] = ' ';
            }

            word.Folded.CopyTo(phrase[length..]);
            length += word.Folded.Length;
            count++;
            if (count > 1 && word.IsCapitalized && NameLexicon.Find(phrase[..length]) is var known && (known.IsTerritory || known.City > 0))
            {
                best = at;
            }
        }

        return best;
    }
}
