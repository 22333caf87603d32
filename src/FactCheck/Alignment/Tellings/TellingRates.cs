namespace FactCheck.Alignment.Tellings;

/// <summary>How often something comes, told once and otherwise by each of two tellings of one matter: "twice a year", "every month".</summary>
internal static class TellingRates
{
    private const double Confidence = .7;

    public static IEnumerable<Topic> Differing(Telling left, Telling right)
    {
        if (left.Rates is [var rate] && right.Rates is [var rival] && !TellingGuards.AreApart(left, left.Text.TokenAt(rate.Mention.Span.Start), right, right.Text.TokenAt(rival.Mention.Span.Start)))
        {
            yield return new Topic(rate.Mention.Text, TopicBasis.Referent, [rate, rival], ["one text tells again what the other tells, and each gives one rate"], Confidence);
        }
    }
}
