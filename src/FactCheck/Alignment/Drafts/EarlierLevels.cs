using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts;

/// <summary>
/// The level before that a source tells beside a level: "820 (2019: 940)", "15 instead of 21", "from 51.3 to 50.2", "4.1 after 3.8". Says which way it went though
/// the source has no word for it.
/// </summary>
internal sealed class EarlierLevels(DraftSources sources)
{
    /// <summary>Tokens between a level and what tells the one before: its unit, what it counts.</summary>
    private const int Reach = 5;

    /// <summary>So many numbers in brackets, with decimals, are those of the year before.</summary>
    private const int FewestBare = 3;

    /// <summary>A level that is so many times another is none of the same.</summary>
    private const decimal MaxRatio = 6;

    /// <summary>The level before one of the sources; null when none stands beside it.</summary>
    public PlacedAssertion? Before(PlacedAssertion level)
    {
        var text = sources.Documents[level.Document].Text;
        foreach (var other in sources.ValuesBeside(level))
        {
            if (!ReferenceEquals(other, level) && NumberOf(other) > 0 && MayBeOne(level, other) && IsBefore(text, level, other))
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>How a level compares with the one before, the scale told once counted for both; null when they are of other sizes.</summary>
    public static ChangeDirection? WayFrom(PlacedAssertion earlier, PlacedAssertion level)
    {
        var (now, then) = (NumberOf(level), NumberOf(earlier));
        if (now <= 0 || then <= 0)
        {
            return null;
        }

        foreach (var scale in (ReadOnlySpan<decimal>)[1m, 1_000m, 1_000_000m, 1_000_000_000m])
        {
            if (Math.Max(then * scale, now) / Math.Min(then * scale, now) <= MaxRatio)
            {
                return then * scale == now ? null : now > then * scale ? ChangeDirection.Up : ChangeDirection.Down;
            }
        }

        return null;
    }

    /// <summary>The number told, or the middle of a range; 0 when there is none.</summary>
    private static decimal NumberOf(PlacedAssertion value) => value.Assertion.Value is not QuantityValue quantity ? 0
        : quantity.Number ?? (quantity is { Low: { } low, High: { } high } ? (low + high) / 2 : 0);

    private static bool MayBeOne(PlacedAssertion level, PlacedAssertion other) =>
        level.Assertion.Value is QuantityValue mine && other.Assertion.Value is QuantityValue theirs && (mine.Unit == theirs.Unit || theirs.Unit.Length == 0)
        && other.Assertion.Kind is not (AssertionKind.Age or AssertionKind.Ordinal);

    private static bool IsBefore(DocumentText text, PlacedAssertion level, PlacedAssertion other)
    {
        // "from 51.3 to 50.2"
        if (other.EndToken < level.FirstToken && text.Tokens[level.FirstToken - 1].Norm == "to" && level.FirstToken - other.EndToken <= Reach && other.FirstToken > 0)
        {
            return text.Tokens[other.FirstToken - 1].Norm == "from";
        }

        var open = level.EndToken;
        while (open < other.FirstToken && open - level.EndToken < Reach && (text.Tokens[open].IsWord || text.Tokens[open].Is('%')) && !IsComparing(text, open))
        {
            open++;
        }

        if (open >= other.FirstToken)
        {
            return false;
        }

        return text.Tokens[open].Is('(') ? IsOfYear(text, open, other.FirstToken) : IsComparing(text, open) && IsNext(text, open, other.FirstToken) && !IsOfAnother(text, other.EndToken);
    }

    /// <summary>"(2024: 1,685)", "(previous year: 1,685)".</summary>
    private static bool IsOfYear(DocumentText text, int open, int value)
    {
        var isTold = false;
        for (var i = open + 1; i < value; i++)
        {
            if (text.Tokens[i].Is(')') || text.Tokens[i].Is(';') || value - open > 2 * Reach)
            {
                return false;
            }

            isTold |= text.Tokens[i].Is(':') || text.Tokens[i].Norm is "after" or "before" or "from" or "previously";
        }

        // "(940)" beside "(2019: 1,130)": the year is told once.
        return isTold || (IsBare(text, open) && (HasTold(text, text.Tokens[open].Sentence) || IsTable(text)));
    }

    private static bool IsBare(DocumentText text, int open) =>
        open + 2 < text.Tokens.Count && text.Tokens[open].Is('(') && text.Tokens[open + 1].Kind == TokenKind.Number && text.Tokens[open + 2].Is(')');

    /// <summary>"12.6 million francs (11.8), the deficit 2.4 million (3.1)": a report with many numbers of the year before in brackets.</summary>
    private static bool IsTable(DocumentText text)
    {
        var bare = 0;
        for (var i = 0; i + 2 < text.Tokens.Count; i++)
        {
            bare += IsBare(text, i) && text.Tokens[i + 1].Norm.Contains('.', StringComparison.Ordinal) ? 1 : 0;
        }

        return bare >= FewestBare;
    }

    private static bool HasTold(DocumentText text, int sentence)
    {
        for (var s = Math.Max(0, sentence - 1); s <= sentence; s++)
        {
            for (var i = text.SentenceSpan[s].FirstToken; i + 2 < text.SentenceSpan[s].EndToken; i++)
            {
                if (text.Tokens[i].Is('(') && text.Tokens[i + 1].Kind == TokenKind.Number && text.Tokens[i + 1].Norm.Length == 4 && text.Tokens[i + 2].Is(':'))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"52 seats, against 48 for the opposition": the other number is somebody else's.</summary>
    private static bool IsOfAnother(DocumentText text, int end)
    {
        for (var i = end; i < Math.Min(end + 2, text.Tokens.Count); i++)
        {
            if (text.Tokens[i].Norm is "for" or "of" or "by" or "at" or "with" or "from" or "against" or "votes" or "to")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsComparing(DocumentText text, int at) => text.Tokens[at].Norm switch
    {
        "instead" => at + 1 < text.Tokens.Count && text.Tokens[at + 1].Norm == "of",
        "rather" => at + 1 < text.Tokens.Count && text.Tokens[at + 1].Norm == "than",
        "compared" => at + 1 < text.Tokens.Count && text.Tokens[at + 1].Norm is "with" or "to",
        "up" or "down" => at + 1 < text.Tokens.Count && text.Tokens[at + 1].Norm is "from",
        "against" or "after" or "from" => true,
        _ => text.Tokens[at].Is(','),
    };

    /// <summary>Only words that belong to the phrase stand between: "after 3.8", "instead of 7.2", ", down from 51.3".</summary>
    private static bool IsNext(DocumentText text, int first, int value)
    {
        var isTold = false;
        for (var i = first; i < value; i++)
        {
            var norm = text.Tokens[i].Norm;
            isTold |= norm is "instead" or "rather" or "compared" or "from" or "against" or "after";
            if (!(text.Tokens[i].Is(',') || norm is "instead" or "of" or "rather" or "than" or "compared" or "with" or "to" or "up" or "down" or "from" or "against" or "after" or "the" or "a" or "about" or "some" or "only" or "currently"))
            {
                return false;
            }
        }

        return isTold;
    }
}
