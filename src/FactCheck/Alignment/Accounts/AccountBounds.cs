namespace FactCheck.Alignment.Accounts;

/// <summary>
/// Values that two accounts of one event limit at one side by two numbers: "waits of up to five days", "of up to nine days". Both could be true, but nobody
/// who knows of nine days tells of up to five.
/// </summary>
internal static class AccountBounds
{
    /// <summary>Numbers nearer than this are two ways to round.</summary>
    private const decimal LeastRatio = 1.25m;

    private const double MinFit = .33;
    private const double MinTelling = 1.4;

    /// <summary>A bound is told loosely more often than a number is.</summary>
    private const double Confidence = .65;

    public static Topic? Compare(AccountValue left, AccountValue right, AccountFit fit)
    {
        if (BoundValue.Of(left.Assertion.Value) is not { } one || BoundValue.Of(right.Assertion.Value) is not { } other || one.IsUpper != other.IsUpper || one.Unit != other.Unit
            || Math.Max(one.Number, other.Number) < LeastRatio * Math.Min(one.Number, other.Number)
            || fit.Share < MinFit || (fit.Telling < MinTelling && fit.Near < 1))
        {
            return null;
        }

        return new Topic(
            left.Assertion.Frame.Head ?? left.Assertion.Mention.Text,
            TopicBasis.Referent,
            [Told(left.Assertion, one), Told(right.Assertion, other)],
            ["both texts tell one event, and of what each gives alone these two answer each other"],
            Confidence);
    }

    private static Assertion Told(Assertion assertion, BoundValue value) => new(assertion.Kind, assertion.Mention, value) { Hedge = assertion.Hedge, Noun = assertion.Noun, Frame = assertion.Frame };
}
