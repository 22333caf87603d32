using FactCheck.Text;

namespace FactCheck.Extraction.Frames;

/// <summary>Reads the phrases that limit what a value is true of: when, where, under whom, for what, per what.</summary>
internal static class ScopeReader
{
    private const int MaxPhrase = 6;

    /// <summary>Words from a date to the account it dates.</summary>
    private const int AccountReach = 3;

    private static readonly HashSet<string> Accounts = new(StringComparer.Ordinal)
    {
        "survey", "poll", "report", "census", "statement", "study", "accounts", "evaluation", "audit", "review", "register", "bulletin", "letter", "minutes", "log", "inventory", "prospectus", "circular", "memo", "inspection",
    };

    /// <summary>Words behind a value among which its rate begins.</summary>
    private const int RateReach = 3;

    /// <summary>The scopes in the clause [<paramref name="first"/>, <paramref name="end"/>), the value's own tokens left out.</summary>
    public static IReadOnlyList<Scope> Read(DocumentText text, int first, int end, int valueFirst, int valueEnd, List<Assertion> inSentence)
    {
        var scopes = new List<Scope>();
        foreach (var assertion in inSentence)
        {
            AddTime(text, assertion, first, end, scopes);
        }

        for (var i = first; i < end; i++)
        {
            if ((i < valueFirst || i >= valueEnd) && KindOf(text, i, inSentence) is { } kind && Phrase(text, i, end) is { } words)
            {
                scopes.Add(new Scope(kind, words));
            }
        }

        AddRate(text, first, valueEnd, end, scopes);
        AddRest(text, first, end, valueFirst, valueEnd, scopes);
        if (valueFirst > first && text.Tokens[valueFirst - 1].Norm == "from" && Enumerable.Range(valueEnd, Math.Max(0, Math.Min(4, end - valueEnd))).Any(i => text.Tokens[i].Norm == "to"))
        {
            scopes.Add(new Scope(ScopeKind.Extent, Scope.ChangeStart));
        }

        return scopes;
    }

    private static void AddTime(DocumentText text, Assertion assertion, int first, int end, List<Scope> scopes)
    {
        if (assertion.Kind != AssertionKind.Date)
        {
            return;
        }

        var at = text.TokenAt(assertion.Mention.Span.Start);
        if (at < first || at >= end)
        {
            return;
        }

        if (DatesAnAccount(text, at, assertion))
        {
            return;
        }

        var date = IsOwner(text, assertion) ? ((DateValue)assertion.Value).Timex : assertion.Value.Canonical;
        if (IsOwner(text, assertion))
        {
            scopes.Add(new Scope(ScopeKind.Time, date));
            return;
        }

        var before = at > 0 ? text.Tokens[at - 1].Norm : "";
        scopes.Add(new Scope(ScopeKind.Time, before is "since" or "until" or "before" or "after" or "by" && !date.StartsWith(before, StringComparison.Ordinal) ? before + " " + date : date));
    }

    /// <summary>"the weekend's derailment": the time of something else, which "after" then belongs to.</summary>
    private static bool IsOwner(DocumentText text, Assertion assertion) =>
        assertion.Value is DateValue && text.TokenAt(assertion.Mention.Span.End) is var next && next < text.Tokens.Count && text.Tokens[next].Norm == "'s";

    /// <summary>"the survey of June", "the June survey": when an account was written, not when what it tells was so.</summary>
    private static bool DatesAnAccount(DocumentText text, int at, Assertion assertion)
    {
        var end = text.TokenAt(assertion.Mention.Span.End);
        if (at > 1 && text.Tokens[at - 1].Norm is "of" or "from" or "for" && Accounts.Contains(text.Tokens[at - 2].Norm))
        {
            return true;
        }

        for (var i = end; i < Math.Min(end + AccountReach, text.Tokens.Count) && text.Tokens[i].IsWord && !text.Tokens[i].IsStop; i++)
        {
            if (Accounts.Contains(text.Tokens[i].Norm))
            {
                return at > 0 && text.Tokens[at - 1].Norm is "the" or "its" or "their" or "a" or "an" or "his" or "her" or "'s";
            }
        }

        return false;
    }

    private static ScopeKind? KindOf(DocumentText text, int i, List<Assertion> inSentence)
    {
        ref readonly var token = ref text.Tokens[i];
        return token.Norm switch
        {
            "under" when NextIsContent(text, i) && NumberWords.Value(text.Tokens[i + 1].Norm) is null => ScopeKind.Authority,
            "for" when NextIsContent(text, i) && !NextIs(text, i, inSentence, AssertionKind.Date, AssertionKind.Duration) => ScopeKind.Purpose,
            "among" or "with" when NextIsContent(text, i) => ScopeKind.Population,
            "including" or "excluding" or "only" => ScopeKind.Extent,
            "in" or "at" or "near" when NextIs(text, i, inSentence, AssertionKind.Place) => ScopeKind.Place,
            _ => null,
        };
    }

    private static bool NextIsContent(DocumentText text, int i) =>
        i + 1 < text.Tokens.Count && text.Tokens[i + 1].IsWord && text.Tokens[i + 1].Sentence == text.Tokens[i].Sentence;

    private static bool NextIs(DocumentText text, int i, List<Assertion> inSentence, params ReadOnlySpan<AssertionKind> kinds)
    {
        if (i + 1 >= text.Tokens.Count)
        {
            return false;
        }

        foreach (var assertion in inSentence)
        {
            if (kinds.Contains(assertion.Kind) && assertion.Mention.Span.Start >= text.Tokens[i + 1].Span.Start
                && text.TokenAt(assertion.Mention.Span.Start) - i <= 2)
            {
                return true;
            }
        }

        return false;
    }

    private static string? Phrase(DocumentText text, int i, int end)
    {
        if (text.Tokens[i].Norm == "only")
        {
            return "only";
        }

        if (NounPhrase.At(text, i + 1, Math.Min(end, i + 1 + MaxPhrase)) is not { } phrase)
        {
            return null;
        }

        var words = text.Tokens[i].Norm + " " + Words(text, phrase);
        var after = phrase.Head + 1;

        // "for a platform called ImmigrationOS" is for ImmigrationOS.
        return after + 1 < text.Tokens.Count && text.Tokens[after].Norm is "called" or "named" or "dubbed" && NounPhrase.At(text, after + 1, text.SentenceOf(text.Tokens[i]).EndToken) is { } name
            ? words + " " + Words(text, name)
            : words;
    }

    private static string Words(DocumentText text, NounPhrase phrase) =>
        string.Join(' ', Enumerable.Range(phrase.First, phrase.Head - phrase.First + 1).Select(k => text.Tokens[k].Norm));

    /// <summary>"the other four parties", "two more times", "20 other languages": one is left out of the count; "all but three": the three are.</summary>
    private static void AddRest(DocumentText text, int first, int end, int valueFirst, int valueEnd, List<Scope> scopes)
    {
        var before = valueFirst > first ? text.Tokens[valueFirst - 1].Norm : "";
        var after = valueEnd < end ? text.Tokens[valueEnd].Norm : "";
        var isShare = text.Tokens[Math.Max(first, valueEnd - 1)].Norm is "percent" or "%" or "cent" or "times";
        var isLeftOut = before == "but" && valueFirst > first + 1 && text.Tokens[valueFirst - 2].Norm == "all";
        if (isLeftOut || before is "other" or "another" or "additional" or "further" or "remaining" || after is "other" or "others" or "additional" or "further" or "remaining" || (after == "more" && !isShare))
        {
            scopes.Add(new Scope(ScopeKind.Extent, Scope.Rest));
        }
    }

    /// <summary>"in the monthly number of births": an attribute of another noun.</summary>
    private static bool IsAttribute(DocumentText text, int i, int end) =>
        text.Tokens[i].Norm.EndsWith("ly", StringComparison.Ordinal) && text.Tokens[i - 1].Norm is "the" or "its" or "their" or "a" && i + 1 < end && text.Tokens[i + 1].IsWord && !text.Tokens[i + 1].IsStop;

    private static void AddRate(DocumentText text, int first, int valueEnd, int end, List<Scope> scopes)
    {
        // "Each had paid 40 euros".
        if (first < valueEnd && text.Tokens[first].Norm == "each")
        {
            scopes.Add(new Scope(ScopeKind.Rate, "each"));
        }

        for (var i = valueEnd; i < Math.Min(end, valueEnd + RateReach); i++)
        {
            if (Rates.At(text, i, end) is { } rate && !IsAttribute(text, i, end))
            {
                scopes.Add(new Scope(ScopeKind.Rate, rate));
            }
        }
    }
}
