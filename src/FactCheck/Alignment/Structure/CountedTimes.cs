using FactCheck.Text;

namespace FactCheck.Alignment.Structure;

/// <summary>Reads how often something happened: "never", "once", "three times", "twice before".</summary>
internal static class CountedTimes
{
    /// <summary>The key of "the first time", "the third time".</summary>
    public const string TimeInOrder = "\u0004time";

    /// <summary>Tokens between "never" or "once" and its verb.</summary>
    private const int VerbReach = 5;

    /// <summary>Small numbers in words.</summary>
    public static Dictionary<string, int> Small { get; } = new(StringComparer.Ordinal)
    {
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["several"] = 3,
    };

    /// <summary>Words that keep "never" and "once" from being counts of all time.</summary>
    private static readonly HashSet<string> Timed = new("since until before after except but unless when if this last past again yet season week month than would could should may might".Split(' '), StringComparer.Ordinal);

    /// <summary>True for a word that <see cref="At"/> reads as a count of times at all.</summary>
    public static bool MayBegin(KnownWord word) => word.Norm is "nobody" or "no-one" or "never" or "once" or "twice" or "several" || (word.Number is not null && Small.ContainsKey(word.Norm));

    /// <summary>"never seen", "seen once", "tried three times", "nobody has crossed ... before".</summary>
    public static CountClaim? At(DocumentText text, Sentence sentence, int i)
    {
        var norm = text.Tokens[i].Norm;
        if (norm is "nobody" or "no-one" && VerbAround(text, sentence, i + 1, Math.Min(sentence.EndToken, i + 1 + VerbReach)) is { } done && Has(text, done, sentence.EndToken, "before"))
        {
            return new CountClaim("\u0003" + text.Tokens[done].Stem, 1, true, true, i, Before(text, i, sentence.EndToken), []);
        }

        var isTimes = i + 1 < sentence.EndToken && text.Tokens[i + 1].Norm == "times" && Small.ContainsKey(norm);
        var number = norm switch
        {
            "never" => 0,
            "once" => 1,
            "twice" => 2,
            _ => isTimes ? Small[norm] : -1,
        };
        if (number < 0)
        {
            return null;
        }

        var last = isTimes ? i + 1 : i;
        if (number > 0 && last + 1 < sentence.EndToken && text.Tokens[last + 1].Norm == "before" && IsClosed(text, sentence, last + 1))
        {
            // "had been seen twice before": this is the third time.
            return new CountClaim(TimeInOrder, number + 1, true, true, i, last + 1, []);
        }

        var next = last + 1 < sentence.EndToken ? text.Tokens[last + 1] : default;
        var isRate = next.Norm is "a" or "an" or "per" or "every" or "as" or "more" or "the" or "again" || (number == 1 && !IsClosed(text, sentence, last) && !(i > sentence.FirstToken && text.Tokens[i - 1].Norm is "only" or "just"));
        var isTimed = false;
        for (var k = sentence.FirstToken; k < sentence.EndToken; k++)
        {
            isTimed |= Timed.Contains(text.Tokens[k].Norm);
        }

        if ((number > 0 && isRate) || isTimed)
        {
            return null;
        }

        var verb = number == 0 ? VerbAround(text, sentence, i + 1, Math.Min(sentence.EndToken, i + 1 + VerbReach)) : LastVerb(text, sentence, i);
        return verb is { } what ? new CountClaim("\u0002" + text.Tokens[what].Stem, number, true, false, i, last, []) : null;
    }

    /// <summary>The "before" that closes "nobody has crossed it before"; the first word when it is far off.</summary>
    private static int Before(DocumentText text, int from, int to)
    {
        for (var i = from; i < Math.Min(to, from + 9); i++)
        {
            if (text.Tokens[i].Norm == "before")
            {
                return i;
            }
        }

        return from;
    }

    private static bool IsClosed(DocumentText text, Sentence sentence, int last) =>
        last + 1 >= sentence.EndToken || text.Tokens[last + 1].Is(',') || text.Tokens[last + 1].Is('.') || text.Tokens[last + 1].Is(';') || text.Tokens[last + 1].Is(':') || text.Tokens[last + 1].Norm == "in";

    private static bool Has(DocumentText text, int from, int to, string norm)
    {
        for (var i = from; i < to; i++)
        {
            if (text.Tokens[i].Norm == norm)
            {
                return true;
            }
        }

        return false;
    }

    private static int? VerbAround(DocumentText text, Sentence sentence, int from, int to)
    {
        for (var i = from; i < Math.Min(to, sentence.EndToken); i++)
        {
            if (IsVerb(text.Tokens[i]))
            {
                return i;
            }
        }

        return null;
    }

    private static int? LastVerb(DocumentText text, Sentence sentence, int from)
    {
        for (var i = from - 1; i >= Math.Max(sentence.FirstToken, from - 8); i--)
        {
            if (IsVerb(text.Tokens[i]))
            {
                return i;
            }
        }

        return null;
    }

    private static bool IsVerb(in Token token) => token.IsWord && !VerbWords.IsAuxiliary(token) && (VerbWords.IsFullVerb(token) || VerbWords.IsPastForm(token));
}
