using System.Globalization;

namespace FactCheck.Rules.Values;

/// <summary>A measure and its conversion that cannot both be right, rounding and the reporter's rule of thumb allowed for.</summary>
internal sealed class ConversionRule : IRuleOfBasis
{
    /// <summary>Shares by which people's conversions are off, round numbers for round numbers; only a gross slip lies beyond.</summary>
    private const decimal Looseness = .25m;

    public IReadOnlyList<RuleInfo> Rules => [ValueRules.Conversion];

    public bool Judges(TopicBasis basis) => basis == TopicBasis.Conversion;

    public IEnumerable<Judgement> Judge(Topic topic)
    {
        if (!Judges(topic.Basis) || topic.Assertions[0].Value is not QuantityValue { Number: not null, Conversion: { Number: not null } second } first)
        {
            yield break;
        }

        var (one, other) = (InBase(first), InBase(second));
        var off = Math.Abs(one - other);
        if (off <= Looseness * Math.Max(Math.Abs(one), Math.Abs(other)) || off <= Rounding(first) + Rounding(second))
        {
            yield break;
        }

        var right = ((one - second.Offset) / second.Factor).ToString("0.##", CultureInfo.InvariantCulture);
        var stated = $"{first.Number!.Value.ToString("0.##", CultureInfo.InvariantCulture)} {first.Unit}";
        yield return new Finding
        {
            RuleId = ValueRules.Conversion.Id,
            Kind = topic.Kind,
            Verdict = Verdict.Conflict,
            Confidence = topic.Confidence,
            Message = $"{MentionOrder.Quote(topic.Assertions[0].Mention)}: {stated} would be {right} {second.Unit}",
            Explanation = topic.Evidence,
            Mentions = [topic.Assertions[0].Mention],
        };
    }

    private static decimal InBase(QuantityValue value) => (value.Number!.Value * value.Factor) + value.Offset;

    /// <summary>Half of what the last digit told is worth: 0.5 for "6", 50 for "1,200".</summary>
    private static decimal Rounding(QuantityValue value)
    {
        var (number, step) = (Math.Abs(value.Number!.Value), 1m);
        while (number != 0 && number % (step * 10) == 0)
        {
            step *= 10;
        }

        while (number % step != 0)
        {
            step /= 10;
        }

        return step / 2 * value.Factor;
    }
}
