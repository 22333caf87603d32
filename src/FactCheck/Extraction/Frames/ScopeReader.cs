using FactCheck.Text;

namespace FactCheck.Extraction.Frames;

/// <summary>Reads the phrases that limit what a value is true of: when, where, under whom, for what, per what.</summary>
internal static class ScopeReader
{
    private const int MaxPhrase = 6;

    /// <summary>Words behind a value among which its rate begins.</summary>
    private const int RateReach = 3;

    /// <summary>The scopes in the clause [<paramref name="first"/>, <paramref name="end"/>), the value's own tokens left out.</summary>
    public static IReadOnlyList<Scope> Read(DocumentText text, int first, int end, int valueFirst, int valueEnd, IReadOnlyList<Assertion> inSentence)
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

        AddRate(text, valueEnd, end, scopes);
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

        var date = assertion.Value.Canonical;
        var before = at > 0 ? text.Tokens[at - 1].Norm : "";
        scopes.Add(new Scope(ScopeKind.Time, before is "since" or "until" or "before" or "after" or "by" && !date.StartsWith(before, StringComparison.Ordinal) ? before + " " + date : date));
    }

    private static ScopeKind? KindOf(DocumentText text, int i, IReadOnlyList<Assertion> inSentence)
    {
        var token = text.Tokens[i];
        return token.Norm switch
        {
            "under" when NextIsContent(text, i) => ScopeKind.Authority,
            "for" when NextIsContent(text, i) && !NextIs(text, i, inSentence, AssertionKind.Date, AssertionKind.Duration) => ScopeKind.Purpose,
            "among" or "with" when NextIsContent(text, i) => ScopeKind.Population,
            "including" or "excluding" or "only" => ScopeKind.Extent,
            "in" or "at" or "near" when NextIs(text, i, inSentence, AssertionKind.Place) => ScopeKind.Place,
            _ => null,
        };
    }

    private static bool NextIsContent(DocumentText text, int i) =>
        i + 1 < text.Tokens.Count && text.Tokens[i + 1].IsWord && text.Tokens[i + 1].Sentence == text.Tokens[i].Sentence;

    private static bool NextIs(DocumentText text, int i, IReadOnlyList<Assertion> inSentence, params ReadOnlySpan<AssertionKind> kinds)
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

    /// <summary>"the other four parties", "two more times", "20 other languages": one is left out of the count.</summary>
    private static void AddRest(DocumentText text, int first, int end, int valueFirst, int valueEnd, List<Scope> scopes)
    {
        var before = valueFirst > first ? text.Tokens[valueFirst - 1].Norm : "";
        var after = valueEnd < end ? text.Tokens[valueEnd].Norm : "";
        if (before is "other" or "another" or "additional" or "further" or "remaining" || after is "other" or "others" or "more" or "additional" or "further" or "remaining")
        {
            scopes.Add(new Scope(ScopeKind.Extent, Scope.Rest));
        }
    }

    private static void AddRate(DocumentText text, int valueEnd, int end, List<Scope> scopes)
    {
        for (var i = valueEnd; i < Math.Min(end, valueEnd + RateReach); i++)
        {
            if (Rates.At(text, i, end) is { } rate)
            {
                scopes.Add(new Scope(ScopeKind.Rate, rate));
            }
        }
    }
}
