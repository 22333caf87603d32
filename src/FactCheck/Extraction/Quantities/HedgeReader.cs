using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <summary>Finds the hedge before or behind a number: the longest phrase wins.</summary>
internal static class HedgeReader
{
    /// <summary>The most words a hedge before a number has.</summary>
    private const int MaxWords = 5;

    private static readonly PhraseTable<HedgeKind> BeforeNumber = new(Read('<'));
    private static readonly PhraseTable<HedgeKind> BehindNumber = new(Read('>'));

    /// <summary>What is done while a time passes: "over" behind them is no "more than".</summary>
    private static readonly HashSet<string> Spread = new(
        "carry carries carrying spread staggered stretched distributed scattered phased averaged paid payable repaid repayable invested spent cut shed raised built delivered created out in evolved developed accumulated amassed carried collected gathered".Split(' '),
        StringComparer.Ordinal);

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
            if (text.Holds(i) && BeforeNumber.Match(text, i, out var kind) == end && !IsSomethingElse(text, i, end) && !(end < first && IsPreposition(text, i, end, first)))
            {
                return kind is HedgeKind.Above or HedgeKind.Below && DeniedComparison.NegatorOf(text.Document, i) >= 0
                    ? new Hedge(kind == HedgeKind.Above ? HedgeKind.AtMost : HedgeKind.AtLeast, i, end) { IsDenied = true }
                    : new Hedge(kind, i, end);
            }
        }

        return default;
    }

    /// <summary>The hedge that begins at a token and ends before a number: "less than" in "$ less than 75".</summary>
    public static Hedge At(NumericText text, int i)
    {
        var end = BeforeNumber.Match(text, i, out var kind);
        return end > i && text.IsNumber(end) ? new Hedge(kind, i, end) : default;
    }

    /// <summary>"anger over the $30 million contract", "a row over a five-year plan", "concerns about the 12 jobs": with an article between them the word governs a noun, unless the number is a mark that is passed.</summary>
    private static bool IsPreposition(NumericText text, int i, int end, int first)
    {
        if (end - i > 1 || text.Is(end, "another") || text.Norm(i) is not ("over" or "above" or "under" or "below" or "beyond" or "around" or "about"))
        {
            return false;
        }

        if (text.Is(end, "a"))
        {
            return text.Norm(i) is not ("about" or "around");
        }

        for (var k = first + 1; k < first + MarkDistance; k++)
        {
            if (text.Norm(k) is "mark" or "threshold" or "level" or "limit" or "line" or "barrier" or "target" or "minimum" or "maximum" or "average")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Tokens between a number and "mark" or "threshold" behind it.</summary>
    private const int MarkDistance = 5;

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

        if (text.Norm(first) is "more" or "less" or "fewer" && (text.Is(end, "a") || text.Is(end, "the")) && (text.IsNumber(first - 1) || text.Is(first - 1, '%') || text.Norm(first - 1) is "percent" or "cent" || text.IsNumber(first - 2)))
        {
            // "5% fewer than a year earlier", "5 kroner less than last year" compare two things.
            return true;
        }

        if (text.Is(first, "up"))
        {
            // "adds up to $3 million", "went up to 300": a sum, a rise.
            return text.Norm(first - 1) is "add" or "adds" or "added" or "adding" or "sum" or "sums" or "summed" or "tot" or "tots" or "totted" or "totals" or "total" or "round" or "rounds" or "rounded" or "rounding" or "amounts" or "amounted"
                or "went" or "gone" or "lives" or "lived" or "revised" or "adjusted" or "climbed" or "moved" or "ticked" or "edged" or "nudged" or "bumped" or "inched" or "crept";
        }

        if (end - first == 1 && text.Is(first, "over"))
        {
            if (IsTime(text, end))
            {
                // "cut over three years" is while they pass; "took over three years" is more than them.
                return Spread.Contains(text.Norm(first - 1)) || IsWhile(text, first, end);
            }

            return text.Norm(first - 1) is "take" or "takes" or "took" or "taken" or "taking" or "look" or "looks" or "looked" or "looking" or "hand" or "hands" or "handed" or "handing" or "carry" or "carries" or "carried" or "carrying" or "roll" or "rolls" or "rolled" or "rolling" or "sign" or "signed" or "signing" or "turned" or "by";
        }

        if (text.Is(end - 1, "than") && text.Is(end, "a") && IsComparison(text, first, end))
        {
            return true;
        }

        if (end - first == 1 && text.Is(first, "c.") && !text.IsNumber(end))
        {
            return true;
        }

        return end - first == 1 && text.Is(first, "estimated") && text.Is(first - 1, "be");
    }

    /// <summary>"5 kroner less than a year before", "8 percent more than a month ago": by how much something differs from what it was, not how long ago.</summary>
    private static bool IsComparison(NumericText text, int first, int end) =>
        text.Has(end + 1, LexemeKind.TimeUnit) && text.Norm(end + 2) is "before" or "earlier" or "ago" or "previously"
        && (text.Is(first - 1, '%') || text.Has(first - 1, LexemeKind.Percent) || (text.Holds(first - 1) && MoneyReader.IsCodeAt(text, first - 1)) || text.IsNumber(first - 1));

    /// <summary>"five trips over six years", "80 beats a minute over an hour", "$4 million over three years": a number that is told of the time; not "four oarsmen over 55 years old".</summary>
    private static bool IsWhile(NumericText text, int over, int number)
    {
        for (var i = number; i < Math.Min(text.End, number + AgeReach); i++)
        {
            if (text.Norm(i) is "old" or "older" or "long" or "age")
            {
                return false;
            }
        }

        return text.IsNumber(over - 1) || text.Is(over - 1, '%') || text.Has(over - 1, LexemeKind.Percent | LexemeKind.Scale)
            || (text.Has(over - 1, LexemeKind.TimeUnit) ? text.Norm(over - 2) is "a" or "an" or "per"
            : text.IsWord(over - 1) && text.Norm(over - 1).EndsWith('s') && (text.IsNumber(over - 2) || text.Has(over - 2, LexemeKind.Cardinal)));
    }

    /// <summary>Tokens from a number in which "old" tells that it is an age.</summary>
    private const int AgeReach = 5;

    /// <summary>A unit of time behind the number at a token.</summary>
    private static bool IsTime(NumericText text, int number) =>
        text.Has(number + 1, LexemeKind.TimeUnit) || (text.Is(number, "half") && text.Norm(number + 1) is "a" or "an" && text.Has(number + 2, LexemeKind.TimeUnit)) || (text.Has(number + 1, LexemeKind.Cardinal) && text.Has(number + 2, LexemeKind.TimeUnit)) || (text.Is(number + 1, '-') && text.Has(number + 3, LexemeKind.TimeUnit));

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
