using FactCheck.Text;

namespace FactCheck.Alignment.Structure;

/// <summary>
/// Pairs a value of a headline with the one its text gives instead: one the text nowhere gives, when the first sentences give another of the same
/// matter and no second one.
/// </summary>
internal static class HeadlineValues
{
    /// <summary>Tokens between a count and what happened to the counted.</summary>
    private const int FateReach = 8;

    /// <summary>Tokens of whose the counted are.</summary>
    private const int AsideReach = 6;

    /// <summary>Tokens from "paid" to the amount.</summary>
    private const int PriceReach = 3;

    /// <summary>Stems of words for one fate.</summary>
    private static readonly string[][] Fates =
    [
        .. new[] { "killed died dead death", "injured hurt wounded", "arrested held detained custody", "rescued saved pulled", "missing lost", "charged accused" }.Select(words => words.Split(' ').Select(Stemmer.Stem).ToArray()),
    ];

    private static readonly HashSet<string> Ahead = new(StringComparer.Ordinal) { "sister", "brother", "son", "daughter", "mother", "father", "husband", "wife", "younger", "older", "turn", "turned", "turns", "turning", "next", "soon", "then", "when", "nearly", "almost" };

    private static readonly HashSet<string> People = new(
        "people person men man women woman boys girls children child others suspects victims passengers workers residents teenagers youths soldiers officers students pupils protesters members adults drivers players".Split(' '), StringComparer.Ordinal);

    public static IEnumerable<Topic> Topics(HeadlineStory story)
    {
        List<Assertion>? below = null;
        foreach (var told in story.Document.Assertions)
        {
            if (!story.Title.Span.Contains(told.Mention.Span) || !told.IsCertain || told.Value is not (QuantityValue { Number: not null } or DurationValue or DateValue) || told.Kind == AssertionKind.Ordinal)
            {
                continue;
            }

            below ??= [.. story.Document.Assertions.Where(assertion => assertion.Mention.Source.Kind == SourceKind.Article && !story.Title.Span.Contains(assertion.Mention.Span) && assertion.Value is QuantityValue or DurationValue or DateValue)];
            if (!HeadlineGiven.Is(told, below) && Rival(story, told, below) is { } rival)
            {
                yield return new Topic(told.Mention.Text, TopicBasis.Structure, [told, rival], [$"the text gives no other {Name(told.Kind)} of the kind"], rival.Kind is AssertionKind.Age or AssertionKind.Percent ? .85 : .8);
            }
        }
    }

    private static string Name(AssertionKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The one value of the first sentences that is said of the same matter and is another; null when there is none or several.</summary>
    private static Assertion? Rival(HeadlineStory story, Assertion told, List<Assertion> below)
    {
        Assertion? rival = null;
        foreach (var other in below)
        {
            var sentence = story.Lead.FirstOrDefault(sentence => sentence.Span.Contains(other.Mention.Span));
            if (sentence is null || !ExcludeEachOther(told.Value, other.Value) || !IsSameMatter(story, told, other, sentence))
            {
                continue;
            }

            if (rival is not null && ExcludeEachOther(rival.Value, other.Value))
            {
                return null;
            }

            rival ??= other;
        }

        return rival;
    }

    private static bool ExcludeEachOther(AssertionValue one, AssertionValue other) =>
        one is DateValue told ? other is DateValue date && HeadlineDates.Exclude(told, date) : one.RelationTo(other) == ValueRelation.Disjoint;

    private static bool IsSameMatter(HeadlineStory story, Assertion told, Assertion other, Sentence sentence) => told.Kind switch
    {
        AssertionKind.Age => other.Kind == AssertionKind.Age && !IsOther(story, other, sentence) && (story.Shared(sentence) >= 1 || IsTheAged(story, other, sentence)),
        AssertionKind.Percent => other.Kind == AssertionKind.Percent && told.Frame.Direction == other.Frame.Direction && story.Shared(sentence) >= 1,
        AssertionKind.Amount => other.Kind == told.Kind && (story.Shared(sentence) >= 2 || IsOnlyPrice(story, told, other, sentence)),
        AssertionKind.Measure => other.Kind == told.Kind && story.Shared(sentence) >= 2,
        AssertionKind.Duration => other.Kind == AssertionKind.Duration && SameUnit(told, other) && (IsYears(told) || story.SharedBeside(sentence, told, other) >= 3),
        AssertionKind.Date => HeadlineDates.IsSameMatter(story, told, other, sentence),
        AssertionKind.Count or AssertionKind.Number => IsSameCount(story, told, other, sentence),
        _ => false,
    };

    /// <summary>"Trust buys pier for 2m" and "It paid 3 million": the only amount of either, and a price here as there.</summary>
    private static bool IsOnlyPrice(HeadlineStory story, Assertion told, Assertion other, Sentence sentence)
    {
        if (((QuantityValue)told.Value).Unit != ((QuantityValue)other.Value).Unit || story.Document.Assertions.Count(assertion => assertion.Kind == AssertionKind.Amount) != 2)
        {
            return false;
        }

        return IsPrice(story, story.Title, told) && IsPrice(story, sentence, other);
    }

    private static bool IsPrice(HeadlineStory story, Sentence sentence, Assertion amount)
    {
        var first = story.Text.TokenAt(amount.Mention.Span.Start);
        for (var i = first - 1; i >= Math.Max(sentence.FirstToken, first - PriceReach); i--)
        {
            if (story.Text.Tokens[i].Norm is "for" or "paid" or "pay" or "pays" or "cost" or "costs" or "price" || story.Text.Tokens[i].Stem is "fetch" or "sell")
            {
                return true;
            }
        }

        return false;
    }

    private static bool SameUnit(Assertion told, Assertion other) => ((DurationValue)told.Value).Length.Unit == ((DurationValue)other.Value).Length.Unit;

    /// <summary>"after 80 years": a text has few lengths of years, and a second one keeps the first from being a rival.</summary>
    private static bool IsYears(Assertion told) => ((DurationValue)told.Value).Length is { Unit: "year" or "decade", Number: > 1 };

    /// <summary>"The 17-year-old": the one the text is about.</summary>
    private static bool IsTheAged(HeadlineStory story, Assertion age, Sentence sentence) =>
        story.Text.TokenAt(age.Mention.Span.Start) is var first && first > sentence.FirstToken && story.Text.Tokens[first - 1].Norm == "the";

    /// <summary>An age still to come, or one of somebody's relative.</summary>
    private static bool IsOther(HeadlineStory story, Assertion age, Sentence sentence)
    {
        var first = story.Text.TokenAt(age.Mention.Span.Start);
        var end = story.Text.TokenAt(age.Mention.Span.End);
        for (var i = Math.Max(sentence.FirstToken, first - 4); i < Math.Min(sentence.EndToken, end + 2); i++)
        {
            if (Ahead.Contains(story.Text.Tokens[i].Norm))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Four detained" and "detained two people"; "Five pools close" and "six pools will close".</summary>
    private static bool IsSameCount(HeadlineStory story, Assertion told, Assertion other, Sentence sentence)
    {
        if (other.Kind is not (AssertionKind.Count or AssertionKind.Number))
        {
            return false;
        }

        var (mine, theirs) = (Noun(story, told), Noun(story, other));
        var fate = Fate(story, told, mine);
        if (fate is not null)
        {
            return !IsOneOfSeveral(story, other) && (IsNear(story, fate, other, sentence) || IsOnlySuch(story, told, other, mine, theirs, sentence));
        }

        return mine is { } noun && theirs is { } counted && noun.Stem == counted.Stem && noun.Norm.EndsWith('s') && story.Shared(sentence) >= 2;
    }

    /// <summary>"Two miners saved" and "brought three miners up", in what words ever: the first sentences count them once, and share a name or more with the headline.</summary>
    private static bool IsOnlySuch(HeadlineStory story, Assertion told, Assertion other, Token? mine, Token? theirs, Sentence sentence) =>
        mine is { } noun && theirs is { } counted && noun.Stem == counted.Stem && noun.Norm.EndsWith('s') && other.Kind == AssertionKind.Count && story.SharedBeside(sentence, told, other) >= 2
        && sentence == story.Lead[0] && story.Document.Assertions.Count(assertion => assertion.Kind == AssertionKind.Count && sentence.Span.Contains(assertion.Mention.Span)) == 1;

    /// <summary>"three men and a woman", "three pupils of the school and one of its teachers".</summary>
    private static bool IsOneOfSeveral(HeadlineStory story, Assertion count)
    {
        var end = story.Text.TokenAt(Math.Max(count.Mention.Span.End, count.Noun?.End ?? 0));
        for (var i = 0; i < AsideReach && end + 1 < story.Text.Tokens.Count && (i == 0 ? story.Text.Tokens[end].Norm is "of" or "from" or "at" : story.Text.Tokens[end].IsWord && story.Text.Tokens[end].Norm is not ("and" or "plus" or "or")); i++)
        {
            end++;
        }

        return end + 1 < story.Text.Tokens.Count && story.Text.Tokens[end].Norm is "and" or "plus" or "or" && story.Text.Tokens[end + 1].Norm is "a" or "an" or "one" or "another" or "his" or "her" or "their";
    }

    private static Token? Noun(HeadlineStory story, Assertion count) =>
        count.Noun is { } noun ? story.Text.Tokens[Math.Max(0, story.Text.TokenAt(noun.End) - 1)] : null;

    /// <summary>What happened to the counted people of a headline: "Four detained", "Two boys charged", "killed six".</summary>
    private static string? Fate(HeadlineStory story, Assertion told, Token? noun)
    {
        if (noun is { } word && VerbWords.IsPastForm(word) | IsDeath(word))
        {
            return word.Stem;
        }

        var isPeople = noun is not { } people || People.Contains(people.Norm) || Trades.IsOne(people.Norm) || PersonNouns.Gender(people.Norm) is not null;

        var end = story.Text.TokenAt(Math.Max(told.Mention.Span.End, told.Noun?.End ?? 0));
        for (var i = end; i < Math.Min(end + 2, story.Title.EndToken); i++)
        {
            var token = story.Text.Tokens[i];
            if (token.IsWord && (token.Norm.EndsWith("ed", StringComparison.Ordinal) || IsDeath(token)) && (isPeople || Array.Exists(Fates, fate => Array.IndexOf(fate, token.Stem) >= 0)))
            {
                return token.Stem;
            }
        }

        if (!isPeople)
        {
            return null;
        }

        var first = story.Text.TokenAt(told.Mention.Span.Start);
        var before = first > story.Title.FirstToken ? story.Text.Tokens[first - 1] : default;
        return first > story.Title.FirstToken && before.IsWord && (VerbWords.IsFullVerb(before with { IsCapitalized = false }) || IsDeath(before)) ? before.Stem : null;
    }

    private static bool IsDeath(in Token token) => token.Norm is "dead" or "killed" or "die" or "died" or "hurt" or "injured" or "missing" or "held" or "kills" or "dies";

    /// <summary>True when the same is told of the count: the verb stands a few words off, and no other number between.</summary>
    private static bool IsNear(HeadlineStory story, string fate, Assertion count, Sentence sentence)
    {
        var first = story.Text.TokenAt(count.Mention.Span.Start);
        var fates = Array.Find(Fates, group => Array.IndexOf(group, fate) >= 0) ?? [fate];
        for (var i = Math.Max(sentence.FirstToken, first - FateReach); i < Math.Min(sentence.EndToken, first + FateReach); i++)
        {
            if (Array.IndexOf(fates, story.Text.Tokens[i].Stem) >= 0 && !IsApart(story, Math.Min(i, first + 1), Math.Max(i, first)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsApart(HeadlineStory story, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (story.Text.Tokens[i].Is(',') || story.Text.Tokens[i].Is(';') || story.Text.Tokens[i].Norm is "and" or "while" or "but" or "other" or "others")
            {
                return true;
            }
        }

        return false;
    }
}
