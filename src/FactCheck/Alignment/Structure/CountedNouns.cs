using FactCheck.Text;

namespace FactCheck.Alignment.Structure;

/// <summary>Reads how many there are of something, where a word says that there are no others: "the only heir", "a sole guardian", "the last surviving forge".</summary>
internal static class CountedNouns
{
    /// <summary>Before the verb of "the third person to swim".</summary>
    public const char OrderMark = '\u0003';

    private const int MaxModifiers = 3;

    /// <summary>"the last surviving forge": there are no others.</summary>
    private static readonly WordSet Lasting = ["remaining", "surviving", "working", "living", "active", "operating", "functioning", "known", "existing"];

    private static readonly WordSet Owners = ["the", "a", "an", "its", "his", "her", "their", "our", "my", "'s", "as", "of"];

    private static readonly Dictionary<string, int> Ordinals = new(StringComparer.Ordinal)
    {
        ["first"] = 1, ["second"] = 2, ["third"] = 3, ["fourth"] = 4, ["fifth"] = 5, ["sixth"] = 6, ["seventh"] = 7, ["eighth"] = 8, ["ninth"] = 9, ["tenth"] = 10,
    };

    /// <summary>What is measured and not counted, and what a sentence has one of by its nature.</summary>
    private static readonly WordSet Units = new("times time second minute hour day week month year decade century percent point mile kilometre metre dollar euro pound game way thing reason goal question problem word exception hope chance".Split(' ').Select(Stemmer.Stem));

    /// <summary>True for a word that <see cref="At"/> reads as a count at all.</summary>
    public static bool MayBegin(KnownWord word) => word.Norm is "only" or "sole" or "lone" or "single" or "last" or "no" or "several"
        || (word.Number is not null && (Ordinals.ContainsKey(word.Norm) || CountedTimes.Small.ContainsKey(word.Norm)));

    /// <summary>"the only heir", "a sole guardian", "two heirs", "one of four colleges", "no copies", "a second entrance", "the third person to swim".</summary>
    public static CountClaim? At(DocumentText text, Sentence sentence, int i)
    {
        var norm = text.Tokens[i].Norm;
        var before = i > sentence.FirstToken ? text.Tokens[i - 1].Norm : "";
        if (norm is "only" or "sole" or "lone" or "single")
        {
            var isMargin = before == "a" && i - 1 > sentence.FirstToken && i + 1 < sentence.EndToken && text.Tokens[i - 2].Norm == "by" && text.Tokens[i + 1].Norm is "vote" or "ballot" or "goal" or "run" or "seat" or "shot" or "stroke";
            var isOwned = !isMargin && (Owners.Contains(before) || (norm != "only" && before is "one" or "is" or "was" or "remains"));
            return isOwned && Head(text, sentence, i + 1) is { } one && !IsPlural(text.Tokens[one]) && !Units.Contains(text.Tokens[one].Stem) ? Counted(text, sentence, i, i, one, 1, true) : null;
        }

        if (norm == "last" && (Owners.Contains(before)) && i + 1 < sentence.EndToken && Lasting.Contains(text.Tokens[i + 1].Norm))
        {
            return Head(text, sentence, i + 2) is { } last && !IsPlural(text.Tokens[last]) ? Counted(text, sentence, i, i, last, 1, true) with { Limits = [] } : null;
        }

        if (norm == "no" && i + 1 < sentence.EndToken && text.Tokens[i + 1].Norm == "other")
        {
            return Head(text, sentence, i + 2) is { } other && !IsPlural(text.Tokens[other]) && other + 1 < sentence.EndToken && text.Tokens[other + 1].Norm is "than" or "but" or "except" or "besides" && !Units.Contains(text.Tokens[other].Stem)
                ? Counted(text, sentence, i, i + 1, other, 1, true) with { Limits = [] } : null;
        }

        if (More(text, sentence, i, before) is { } more)
        {
            return more;
        }

        if (norm == "no" && before is not ("or" or "is" or "was" or "," or ""))
        {
            return Head(text, sentence, i + 1) is { } none && IsPlural(text.Tokens[none]) ? Counted(text, sentence, i, none, none, 0, true) : null;
        }

        if (Ordinals.TryGetValue(norm, out var place))
        {
            return Ordinal(text, sentence, i, place, before);
        }

        var number = CountedTimes.Small.TryGetValue(norm, out var word) ? word : text.Tokens[i].Kind == TokenKind.Number && norm.Length <= 3 && int.TryParse(norm, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var digits) ? digits : -1;
        if (number < 1 || before is "than" or "least" or "about" or "nearly" or "almost" or "other" or "another" or "or" or "to" or "-" or "the" or "these" or "those" && !IsOneOf(text, sentence, i))
        {
            return null;
        }

        if (number == 1 && before is not ("has" or "have" or "had" or "only" or "just" or "is" or "was" or "with" or "exactly"))
        {
            return null;
        }

        return Head(text, sentence, i + 1) is { } noun && IsPlural(text.Tokens[noun]) == (number != 1) && !Units.Contains(text.Tokens[noun].Stem) ? Counted(text, sentence, i, i, noun, number, number == 1) : null;
    }

    /// <summary>"by one other guest", "two other directors": with the one that is named, one more.</summary>
    private static CountClaim? More(DocumentText text, Sentence sentence, int i, string before) =>
        i > sentence.FirstToken && i + 1 < sentence.EndToken && text.Tokens[i + 1].Norm is "other" or "further" or "more" && before is "and" or "by" or "besides" or "with"
        && CountedTimes.Small.TryGetValue(text.Tokens[i].Norm, out var number) && Head(text, sentence, i + 2) is { } noun && IsPlural(text.Tokens[noun]) == (number != 1) && !Units.Contains(text.Tokens[noun].Stem)
            ? Counted(text, sentence, i, i + 1, noun, number + 1, false) with { Limits = [] } : null;

    private static bool IsOneOf(DocumentText text, Sentence sentence, int i) => i - 2 >= sentence.FirstToken && text.Tokens[i - 2].Norm == "of";

    /// <summary>"the third time", "the third person to swim", "a second heir"; "first of all" and "the first week" are no counts.</summary>
    private static CountClaim? Ordinal(DocumentText text, Sentence sentence, int i, int place, string before)
    {
        if (before is not ("the" or "a" or "its" or "their" or "his" or "her" or "became") || Head(text, sentence, i + 1) is not { } noun || IsPlural(text.Tokens[noun]))
        {
            return null;
        }

        if (text.Tokens[noun].Norm == "time" && noun == i + 1)
        {
            return new CountClaim(CountedTimes.TimeInOrder, place, true, true, i, i, []);
        }

        if (noun + 2 < sentence.EndToken && text.Tokens[noun + 1].Norm == "to" && text.Tokens[noun + 2].IsWord && IsSaidOfSomebody(text, sentence, i - 2))
        {
            return new CountClaim(OrderMark + text.Tokens[noun + 2].Stem, place, true, true, i, i, Limits(text, sentence, i, noun));
        }

        if (before == "the" && Holder(text, sentence, i, place) is { } holder)
        {
            return holder;
        }

        return place > 1 && before is "a" ? Counted(text, sentence, i, i, noun, place, false) with { IsOrdinal = true } : null;
    }

    /// <summary>"is the third priest in the office": the order of those who held a post, by what they are.</summary>
    public static CountClaim? Holder(DocumentText text, Sentence sentence, int i, int place) =>
        i > sentence.FirstToken + 1 && text.Tokens[i - 1].Norm == "the" && IsSaidOfSomebody(text, sentence, i - 2) && Head(text, sentence, i + 1) is { } noun && noun + 1 < sentence.EndToken && text.Tokens[noun + 1].IsWord
        && (PersonNouns.Gender(text.Tokens[noun].Norm) is not null || text.Tokens[noun].Norm == "person")
            ? new CountClaim("\u0005" + text.Tokens[noun].Stem, place, true, true, i, i, []) : null;

    /// <summary>"She is the first woman to lead it", not "The first woman to leave was she".</summary>
    private static bool IsSaidOfSomebody(DocumentText text, Sentence sentence, int i) => i > sentence.FirstToken && text.Tokens[i].Norm is "is" or "was" or "became" or "become" or "becomes" or "as" or "be" or "been" or "being";

    private static CountClaim Counted(DocumentText text, Sentence sentence, int first, int last, int noun, int number, bool isExclusive) =>
        new(text.Tokens[noun].Stem, number, isExclusive, false, first, last, Limits(text, sentence, first, noun));

    /// <summary>The adjectives before the noun, and the noun of "of" or "to" behind it.</summary>
    private static List<string> Limits(DocumentText text, Sentence sentence, int first, int noun)
    {
        var limits = new List<string>();
        for (var i = first + 1; i < noun; i++)
        {
            if (text.Tokens[i].IsWord)
            {
                limits.Add(text.Tokens[i].Stem);
            }
        }

        if (noun + 1 < sentence.EndToken && text.Tokens[noun + 1].Norm is "of" or "to" or "for" or "from" or "in" or "with" or "on")
        {
            for (var i = noun + 2; i < Math.Min(noun + 5, sentence.EndToken); i++)
            {
                if (text.Tokens[i].IsWord && !text.Tokens[i].IsStop)
                {
                    limits.Add(text.Tokens[i].Stem);
                    break;
                }
            }
        }

        return limits;
    }

    /// <summary>The head of the noun phrase that begins at a token, with up to three modifiers; null when none does.</summary>
    private static int? Head(DocumentText text, Sentence sentence, int first)
    {
        int? head = null;
        for (var i = first; i < Math.Min(first + MaxModifiers + 1, sentence.EndToken); i++)
        {
            ref readonly var token = ref text.Tokens[i];
            if (!token.IsWord || token.IsStop || token.Norm == "'s" || VerbWords.IsAuxiliary(token) || (head is not null && (VerbWords.IsFullVerb(token) || VerbWords.IsPastForm(token))))
            {
                break;
            }

            head = i;
            if (IsPlural(token))
            {
                break;
            }
        }

        return head;
    }

    private static bool IsPlural(in Token token) => (token.Norm.EndsWith('s') && !token.Norm.EndsWith("ss", StringComparison.Ordinal) && !token.Norm.EndsWith("us", StringComparison.Ordinal) && token.Stem != token.Norm) || token.Norm is "people" or "men" or "women" or "children";
}
