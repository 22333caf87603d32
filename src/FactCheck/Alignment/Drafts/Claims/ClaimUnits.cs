namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>
/// Finds one number that the draft gives in another currency than the statement of the sources that tells the same, or in days where that one counts working days: "$500,000"
/// for "EUR 500,000", "within 30 days" for "within 30 business days".
/// </summary>
internal static class ClaimUnits
{
    private const double LeastCover = .5;

    private const double Confidence = .75;

    public static IEnumerable<Topic> Topics(ClaimPair pair, DraftSources sources)
    {
        if (pair.Cover < LeastCover)
        {
            yield break;
        }

        foreach (var mine in pair.Own)
        {
            foreach (var theirs in pair.Others)
            {
                if (mine.Kind == AssertionKind.Amount && theirs.Kind == AssertionKind.Amount && AreOneSum(mine, theirs) && !IsGiven(sources, mine))
                {
                    yield return new Topic(mine.Frame.Head ?? mine.Mention.Text, TopicBasis.Referent, [mine, theirs], ["the statement of the source that tells the same gives the number in another currency"], Confidence);
                    yield break;
                }

                if (mine.Value is DurationValue own && theirs.Value is DurationValue given && AreOtherDays(own, given) && !IsGiven(sources, mine) && !IsCountedBack(pair.Draft.Text, mine) && !IsCountedBack(pair.Source.Text, theirs))
                {
                    yield return new Topic(mine.Mention.Text, TopicBasis.Event, [Days(mine), Days(theirs)], ["days and working days are two lengths of time"], Confidence);
                    yield break;
                }
            }
        }
    }

    private static bool AreOneSum(Assertion one, Assertion other) =>
        one.Value is QuantityValue { Number: > 1, Conversion: null } mine && other.Value is QuantityValue { Conversion: null } theirs && mine.Number == theirs.Number
        && mine.Unit != theirs.Unit && mine.Unit != QuantityValue.UnknownCurrency && theirs.Unit != QuantityValue.UnknownCurrency && Sign(one.Mention.Text) is { } sign && Sign(other.Mention.Text) is { } given && sign != given;

    /// <summary>
    /// The family of the currency, where a sign, a code or its name tells it: "$80" and "A$80" are one family. Null for names that many countries have ("francs", "pesos"), which only
    /// the rest of a text makes plain.
    /// </summary>
    private static string? Sign(string amount) =>
        Has(amount, "$", "dollar", "USD", "AUD", "CAD", "NZD", "SGD", "HKD") ? "dollar"
        : Has(amount, "\u00A3", "pound", "GBP") ? "pound"
        : Has(amount, "\u20AC", "euro", "EUR") ? "euro"
        : Has(amount, "\u00A5", "yen", "JPY", "yuan", "CNY") ? "yen"
        : Has(amount, "CHF") ? "franc"
        : null;

    private static bool Has(string amount, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (amount.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreOtherDays(DurationValue one, DurationValue other) =>
        one.Length is { Number: { } mine, Unit: "day" } && other.Length.Number == mine && other.Length.Unit == "day" && IsOfWork(one) != IsOfWork(other);

    private static bool IsOfWork(DurationValue value) => value.Timex.EndsWith("BD", StringComparison.Ordinal);

    /// <summary>"three days later": what happened, and no limit.</summary>
    private static bool IsCountedBack(DocumentText text, Assertion length) =>
        text.TokenAt(length.Mention.Span.End) is var next && next < text.Tokens.Count && text.Tokens[next].Norm is "ago" or "later" or "earlier";

    private static bool IsGiven(DraftSources sources, Assertion mine) => sources.ValuesLike(mine.Kind).Any(placed => placed.Assertion.Value.RelationTo(mine.Value) == ValueRelation.Equal
        && !(placed.Assertion.Value is DurationValue given && mine.Value is DurationValue own && IsOfWork(given) != IsOfWork(own)));

    private static Assertion Days(Assertion days) => new(AssertionKind.Event, days.Mention, new EventValue(null, days.Mention.Text.ToLowerInvariant(), EventAspect.Thing));
}
