using FactCheck.Alignment.Occasions;
using FactCheck.Alignment.Reckoning;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>Finds how often something comes where the statement of the sources that tells the same has another rate: "twice a year" for "four times a year".</summary>
internal static class ClaimRates
{
    private const double Confidence = .75;

    public static IEnumerable<Topic> Topics(ClaimPair pair)
    {
        if (In(pair.Draft.Text, pair.Clause.First, pair.Clause.End) is [var rate] && In(pair.Source.Text, pair.Theirs.First, pair.Theirs.End) is [var rival] && rate.Value.RelationTo(rival.Value) == ValueRelation.Disjoint)
        {
            yield return new Topic(rate.Mention.Text, TopicBasis.Referent, [rate, rival], ["the statement of the source that tells the same gives one rate"], Confidence);
        }

        foreach (var paid in Paid(pair))
        {
            yield return paid;
        }
    }

    /// <summary>"7 francs a quarter" where the source has "7 francs a week": one sum told per two stretches of time.</summary>
    private static IEnumerable<Topic> Paid(ClaimPair pair)
    {
        foreach (var mine in pair.Own.Where(mine => mine.Kind == AssertionKind.Amount))
        {
            List<Assertion> equal = [.. pair.Others.Where(theirs => theirs.Value.RelationTo(mine.Value) is ValueRelation.Equal or ValueRelation.Alias)];
            if (equal is [var theirs] && Behind(pair.Draft.Text, mine) is { } rate && Behind(pair.Source.Text, theirs) is { } rival && rate.Value.RelationTo(rival.Value) == ValueRelation.Disjoint)
            {
                yield return new Topic(rate.Mention.Text, TopicBasis.Referent, [rate, rival], ["the statement of the source that tells the same gives the sum for another stretch of time"], Confidence);
            }
        }
    }

    private static Assertion? Behind(DocumentText text, Assertion amount)
    {
        var end = text.TokenAt(amount.Mention.Span.End);
        return end + 1 < text.Tokens.Count && text.Tokens[end].Norm is "a" or "per" or "each" or "every" && Periods.Of(text.Tokens[end + 1].Norm) is { } times
            ? new Assertion(AssertionKind.Duration, text.Mention(end, end + 1), new FrequencyValue(times, $"{text.Tokens[end].Norm} {text.Tokens[end + 1].Norm}"))
            : null;
    }

    private static List<Assertion> In(DocumentText text, int first, int end)
    {
        var rates = new List<Assertion>();
        for (var i = first; i < end; i++)
        {
            if (FrequencyReader.At(text, i, out var last) is { } rate)
            {
                rates.Add(rate);
                i = last;
            }
        }

        return rates;
    }
}
