using FactCheck.Alignment.Occasions;

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
