namespace FactCheck.Tests.Readme;

// sample begins
/// <summary>Two amounts of which one is ten, a hundred or a thousand times the other: a digit has slipped.</summary>
public sealed class SlippedDigitRule : IConsistencyRule
{
    public IReadOnlyList<RuleInfo> Rules { get; } =
        [new("ACME1", "Digit slipped", Verdict.Conflict, "One amount is a power of ten times the other.", "Count the zeros.")];

    public IEnumerable<Judgement> Judge(Topic topic)
    {
        if (topic.Kind != AssertionKind.Amount || topic.Readings is not [{ Value: QuantityValue one }, { Value: QuantityValue other }])
        {
            yield break;
        }

        if (one.Number is > 0 and { } left && other.Number is > 0 and { } right && Math.Max(left, right) / Math.Min(left, right) is 10 or 100 or 1000)
        {
            yield return new Finding
            {
                RuleId = "ACME1",
                Kind = topic.Kind,
                Verdict = Verdict.Conflict,
                Confidence = .9,
                Message = $"a digit has slipped: {one} or {other}?",
                Explanation = topic.Evidence,
                Mentions = [.. topic.Assertions.Select(assertion => assertion.Mention)],
            };
        }
    }
}

// sample ends
