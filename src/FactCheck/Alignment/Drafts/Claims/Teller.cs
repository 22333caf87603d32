using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>Reads who tells what a segment says: "X, the mayor, says ...", "..., said X", "according to X", "X: ...".</summary>
internal static class Teller
{
    /// <summary>Tokens of an apposition between a name and its verb.</summary>
    private const int Reach = 14;

    /// <summary>Words of rank and trade between "said" and a name.</summary>
    private const int TitleReach = 7;

    /// <summary>The one who tells it; null when nobody or more than one does.</summary>
    public static PlacedName? Of(DocumentText text, Segment segment)
    {
        if (segment.Turn is { } turn)
        {
            return turn;
        }

        PlacedName? found = null;
        foreach (var name in segment.Names)
        {
            if (IsTelling(text, segment, name))
            {
                if (found is not null && !found.IsOne(name))
                {
                    return null;
                }

                found ??= name;
            }
        }

        return found;
    }

    public static bool IsTelling(DocumentText text, Segment segment, PlacedName name) =>
        name.Assertion.Kind is AssertionKind.Person or AssertionKind.Organization or AssertionKind.Name && (IsBeforeVerb(text, segment, name) || IsBehindVerb(text, segment, name));

    private static bool IsBeforeVerb(DocumentText text, Segment segment, PlacedName name)
    {
        // "the head of X says": a name behind "of" tells nothing.
        if (name.First > segment.First && text.Tokens[name.First - 1].Norm is "of" or "for" or "with" or "to" or "by" or "from" or "at" or "in" or "'s")
        {
            return false;
        }

        var i = name.End;
        if (i < segment.End && text.Tokens[i].Is(':'))
        {
            return true;
        }

        if (i < segment.End && (text.Tokens[i].Is(',') || text.Tokens[i].Is('(') || text.Tokens[i].Norm is "of" or "from" or "at"))
        {
            var isInserted = text.Tokens[i].Is(',');
            var close = i + 1;
            while (close < Math.Min(segment.End, i + Reach) && !text.Tokens[close].Is(isInserted ? ',' : ')') && !(!isInserted && TellingVerbs.Contains(text.Tokens[close])) && !text.Tokens[close].Is('"'))
            {
                close++;
            }

            if (close >= Math.Min(segment.End, i + Reach))
            {
                return false;
            }

            i = TellingVerbs.Contains(text.Tokens[close]) ? close : close + 1;
        }

        var isPassive = false;
        while (i < segment.End && (VerbWords.IsAuxiliary(text.Tokens[i]) || text.Tokens[i].Norm is "also" or "then" or "later" or "however" or "still" or "not" || text.Tokens[i].Norm.EndsWith("ly", StringComparison.Ordinal)))
        {
            isPassive = text.Tokens[i].Norm is "is" or "are" or "was" or "were" or "be" or "been" or "being" || (isPassive && !VerbWords.IsAuxiliary(text.Tokens[i]));
            i++;
        }

        return i < segment.End && !isPassive && TellingVerbs.Contains(text.Tokens[i]);
    }

    /// <summary>"said the coach, X", "according to X", "in the words of X".</summary>
    private static bool IsBehindVerb(DocumentText text, Segment segment, PlacedName name)
    {
        for (var i = name.First - 1; i >= Math.Max(segment.First, name.First - TitleReach); i--)
        {
            if (text.Tokens[i].Norm == "to" && i > segment.First && text.Tokens[i - 1].Norm == "according")
            {
                return true;
            }

            if (SpeechVerbs.Contains(text.Tokens[i]))
            {
                return i > segment.First && (text.Tokens[i - 1].Is('"') || text.Tokens[i - 1].Is(','));
            }

            if (!text.Tokens[i].IsWord && !text.Tokens[i].Is(',') && !text.Tokens[i].Is('.'))
            {
                return false;
            }
        }

        return false;
    }
}
