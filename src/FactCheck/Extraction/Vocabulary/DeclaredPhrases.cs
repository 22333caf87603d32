namespace FactCheck.Extraction.Vocabulary;

/// <summary>Cuts declared phrases into the words by which a text is searched for them.</summary>
internal static class DeclaredPhrases
{
    /// <exception cref="FormatException">A phrase is blank, stands alone in its group or stands in two.</exception>
    public static List<(string[] Words, IReadOnlyList<string> Group)> Read(IReadOnlyList<IReadOnlyList<string>> groups, string what)
    {
        var read = new List<(string[], IReadOnlyList<string>)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            if (group.Count < 2)
            {
                throw new FormatException($"The vocabulary has a group of {what} declarations with fewer than two names.");
            }

            foreach (var phrase in group)
            {
                var words = Words(phrase);
                if (words.Length == 0)
                {
                    throw new FormatException($"The vocabulary has a blank {what}.");
                }

                read.Add(seen.Add(string.Join(' ', words)) ? (words, group) : throw new FormatException($"The vocabulary has the {what} '{phrase}' twice."));
            }
        }

        return read;
    }

    /// <exception cref="FormatException">Two names are declared to be one and to be two.</exception>
    public static void ThrowIfBoth(IReadOnlyList<IReadOnlyList<string>> aliases, IReadOnlyList<IReadOnlyList<string>> distinct)
    {
        foreach (var group in distinct)
        {
            var names = group.Select(name => string.Join(' ', Words(name))).ToHashSet(StringComparer.Ordinal);
            foreach (var one in aliases)
            {
                if (one.Where(name => names.Contains(string.Join(' ', Words(name)))).Take(2).ToList() is [var first, var second])
                {
                    throw new FormatException($"The vocabulary has '{first}' and '{second}' both as aliases and as distinct.");
                }
            }
        }
    }

    /// <summary>The folded words of a phrase, possessive mark aside.</summary>
    public static string[] Words(string phrase) =>
        string.IsNullOrWhiteSpace(phrase) ? [] : [.. new DocumentText(new Document("vocabulary", phrase)).Tokens.Select(token => token.Norm).Where(norm => norm is not ("'s" or "'"))];
}
