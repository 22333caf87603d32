using FactCheck.Text;

namespace FactCheck.Alignment.Structure;

/// <summary>Finds the claims of a document about how many there are and how often something happened, that use a word for it.</summary>
internal static class UniquenessClaims
{
    /// <summary>The key of "the first time", "the third time".</summary>
    private const string TimeInOrder = "\u0004time";

    private const int MaxModifiers = 3;

    /// <summary>Tokens between "never" or "once" and its verb.</summary>
    private const int VerbReach = 5;

    private static readonly HashSet<string> Owners = new(StringComparer.Ordinal) { "the", "a", "an", "its", "his", "her", "their", "our", "my", "'s", "as", "of" };

    private static readonly Dictionary<string, int> Ordinals = new(StringComparer.Ordinal)
    {
        ["first"] = 1, ["second"] = 2, ["third"] = 3, ["fourth"] = 4, ["fifth"] = 5, ["sixth"] = 6, ["seventh"] = 7, ["eighth"] = 8, ["ninth"] = 9, ["tenth"] = 10,
    };

    private static readonly Dictionary<string, int> Small = new(StringComparer.Ordinal)
    {
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["several"] = 3,
    };

    /// <summary>What is measured and not counted, and what a sentence has one of by its nature.</summary>
    private static readonly HashSet<string> Units = new("times time second minute hour day week month year decade century percent point mile kilometre metre dollar euro pound game way thing reason goal question problem word exception hope chance".Split(' ').Select(Stemmer.Stem), StringComparer.Ordinal);

    /// <summary>Words that tell of a change: how many there were, and how many there are.</summary>
    private static readonly HashSet<string> Changing = new("ago then now today formerly used once left remaining remains remain still".Split(' '), StringComparer.Ordinal);

    /// <summary>Words that keep "never" and "once" from being counts of all time.</summary>
    private static readonly HashSet<string> Timed = new("since until before after except but unless when if this last past again yet season week month than would could should may might".Split(' '), StringComparer.Ordinal);

    public static IEnumerable<UniquenessClaim> Of(ReadDocument document, int index)
    {
        var text = document.Text;
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            var sentence = text.Sentences[s];
            if (sentence.IsQuestion)
            {
                continue;
            }

            var isChanging = false;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                isChanging |= Changing.Contains(text.Tokens[i].Norm);
            }

            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                var token = text.Tokens[i];
                if (token.IsWord || token.Kind == TokenKind.Number)
                {
                    if (((isChanging ? null : Noun(text, sentence, i)) ?? Times(text, sentence, i)) is var (key, number, isExclusive, isOrdinal, first, last, limits))
                    {
                        yield return new UniquenessClaim(key, number, isExclusive, isOrdinal, new Sentences.SentencePlace(index, s), first, last, limits);
                    }
                }
            }
        }
    }

    /// <summary>"the only witness", "a sole arbitrator", "two witnesses", "one of three suppliers", "no copies", "a second entrance", "the third person to climb".</summary>
    private static Found? Noun(DocumentText text, Sentence sentence, int i)
    {
        var norm = text.Tokens[i].Norm;
        var before = i > sentence.FirstToken ? text.Tokens[i - 1].Norm : "";
        if (norm is "only" or "sole" or "lone" or "single")
        {
            var isOwned = Owners.Contains(before) || (norm != "only" && before is "one" or "is" or "was" or "remains");
            return isOwned && Head(text, sentence, i + 1) is { } one && !IsPlural(text.Tokens[one]) && !Units.Contains(text.Tokens[one].Stem) ? Counted(text, sentence, i, i, one, 1, true) : null;
        }

        if (norm == "no" && before is not ("or" or "is" or "was" or "," or ""))
        {
            return Head(text, sentence, i + 1) is { } none && IsPlural(text.Tokens[none]) ? Counted(text, sentence, i, none, none, 0, true) : null;
        }

        if (Ordinals.TryGetValue(norm, out var place))
        {
            return Ordinal(text, sentence, i, place, before);
        }

        var number = Small.TryGetValue(norm, out var word) ? word : text.Tokens[i].Kind == TokenKind.Number && norm.Length <= 3 && int.TryParse(norm, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var digits) ? digits : -1;
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

    private static bool IsOneOf(DocumentText text, Sentence sentence, int i) => i - 2 >= sentence.FirstToken && text.Tokens[i - 2].Norm == "of";

    /// <summary>"the third time", "the third person to climb", "a second witness"; "first of all" and "the first week" are no counts.</summary>
    private static Found? Ordinal(DocumentText text, Sentence sentence, int i, int place, string before)
    {
        if (before is not ("the" or "a" or "its" or "their" or "his" or "her" or "became") || Head(text, sentence, i + 1) is not { } noun || IsPlural(text.Tokens[noun]))
        {
            return null;
        }

        if (text.Tokens[noun].Norm == "time" && noun == i + 1)
        {
            return new Found(TimeInOrder, place, true, true, i, i, []);
        }

        if (noun + 2 < sentence.EndToken && text.Tokens[noun + 1].Norm == "to" && text.Tokens[noun + 2].IsWord && IsSaidOfSomebody(text, sentence, i - 2))
        {
            return new Found("\u0003" + text.Tokens[noun + 2].Stem, place, true, true, i, i, Limits(text, sentence, i, noun));
        }

        return place > 1 && before is "a" ? Counted(text, sentence, i, i, noun, place, false) with { IsOrdinal = true } : null;
    }

    /// <summary>"She is the first woman to lead it", not "The first woman to leave was she".</summary>
    private static bool IsSaidOfSomebody(DocumentText text, Sentence sentence, int i) => i > sentence.FirstToken && text.Tokens[i].Norm is "is" or "was" or "became" or "become" or "becomes" or "as" or "be" or "been" or "being";

    /// <summary>"never seen", "seen once", "won three times", "nobody has climbed ... before".</summary>
    private static Found? Times(DocumentText text, Sentence sentence, int i)
    {
        var norm = text.Tokens[i].Norm;
        if (norm is "nobody" or "no-one" && VerbAround(text, sentence, i + 1, Math.Min(sentence.EndToken, i + 1 + VerbReach)) is { } done && Has(text, done, sentence.EndToken, "before"))
        {
            return new Found("\u0003" + text.Tokens[done].Stem, 1, true, true, i, Before(text, i, sentence.EndToken), []);
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
        return verb is { } what ? new Found("\u0002" + text.Tokens[what].Stem, number, true, false, i, last, []) : null;
    }

    /// <summary>The "before" that closes "nobody has climbed it before"; the first word when it is far off.</summary>
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

    private static bool IsVerb(Token token) => token.IsWord && !VerbWords.IsAuxiliary(token) && (VerbWords.IsFullVerb(token) || VerbWords.IsPastForm(token));

    private static Found Counted(DocumentText text, Sentence sentence, int first, int last, int noun, int number, bool isExclusive) =>
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
            var token = text.Tokens[i];
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

    private static bool IsPlural(Token token) => (token.Norm.EndsWith('s') && !token.Norm.EndsWith("ss", StringComparison.Ordinal) && !token.Norm.EndsWith("us", StringComparison.Ordinal) && token.Stem != token.Norm) || token.Norm is "people" or "men" or "women" or "children";

    /// <summary>A claim before it is placed.</summary>
    private sealed record Found(string Key, int Number, bool IsExclusive, bool IsOrdinal, int First, int Last, IReadOnlyList<string> Limits);
}
