using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <summary>Finds the hedge before or behind a number: the longest phrase wins.</summary>
internal static class HedgeReader
{
    /// <summary>The most words a hedge before a number has.</summary>
    private const int MaxWords = 5;

    private static readonly PhraseTable<HedgeKind> BeforeNumber = new(Read('<'));
    private static readonly PhraseTable<HedgeKind> BehindNumber = new(Read('>'));

    /// <summary>The hedge that ends right before a token, an article or a determiner between them allowed ("over the $900 million").</summary>
    public static Hedge Before(NumericText text, int first)
    {
        var end = first;
        if (text.Is(end - 1, "the") || text.Is(end - 1, "a") || text.Is(end - 1, "another"))
        {
            end--;
        }

        for (var i = end - MaxWords; i < end; i++)
        {
            if (text.Holds(i) && BeforeNumber.Match(text, i, out var kind) == end && !IsSomethingElse(text, i, end))
            {
                return new Hedge(kind, i, end);
            }
        }

        return default;
    }

    /// <summary>The hedge that begins right behind a number and its unit.</summary>
    public static Hedge Behind(NumericText text, int end)
    {
        var after = BehindNumber.Match(text, end, out var kind);
        if (after == end)
        {
            return default;
        }

        // "10 odd jobs", "5 + 3", "200 minimum wage": part of something else.
        var isLoose = text.Is(end, '+') && (!text.IsJoined(end) || text.IsNumber(after));
        return isLoose || (text.Is(end, "odd") && !text.IsWord(after)) || (text.Is(end, "plus") && text.IsNumber(after)) || (text.Is(end, "plus") && text.IsWord(after) && !text.IsJoined(end))
            ? default
            : new Hedge(kind, end, after);
    }

    /// <summary>Words that hedge a number only where they do not govern or name something: "looked over 12 contracts", "some 20th-century".</summary>
    private static bool IsSomethingElse(NumericText text, int first, int end)
    {
        if (text.Is(first, "short") || text.Is(first, "shy"))
        {
            // "just shy of" is read whole; "fell short of 50" says it was less.
            return false;
        }

        if (end - first == 1 && text.Is(first, "over"))
        {
            return text.Is(first - 1, "took") || text.Is(first - 1, "look") || text.Is(first - 1, "looked") || text.Is(first - 1, "by");
        }

        if (end - first == 1 && text.Is(first, "c.") && !text.IsNumber(end))
        {
            return true;
        }

        // "not over 50" and "no over" turn the hedge round: rare enough to leave the number unhedged.
        return end - first == 1 && text.Is(first, "estimated") && text.Is(first - 1, "be");
    }

    private static IEnumerable<(string Words, HedgeKind Kind)> Read(char side)
    {
        foreach (var line in WordListFile.Lines("hedges.txt"))
        {
            var parts = line.Split(' ', 3);
            if (parts[1][0] == side)
            {
                var kind = Enum.Parse<HedgeKind>(parts[0], ignoreCase: true);
                foreach (var phrase in parts[2].Split('|'))
                {
                    yield return (phrase, kind);
                }
            }
        }
    }
}
