using FactCheck.Alignment.Accounts;

namespace FactCheck.Alignment.Tellings;

/// <summary>One number that two tellings of one matter give in two units or currencies: "40 grams of yeast", "40 milligrams of yeast". No conversion leaves the number as it is.</summary>
internal static class TellingUnits
{
    private const double Confidence = .75;
    private const double MinTelling = 1.4;

    public static IEnumerable<Topic> Differing(Telling left, Telling right)
    {
        foreach (var one in left.Values.All)
        {
            foreach (var other in right.Values.All)
            {
                if (one.Assertion.Value is QuantityValue { Number: > 1 } mine && other.Assertion.Value is QuantityValue theirs && AreOneNumberOfTwoUnits(one, mine, other, theirs)
                    && !IsGiven(one, right) && !IsGiven(other, left) && AccountFit.Of(one.Words, other.Words).Telling >= MinTelling
                    && !TellingGuards.TellMore(left, one.Assertion, right, other.Assertion))
                {
                    yield return new Topic(one.Placed.Frame.Head ?? one.Placed.Mention.Text, TopicBasis.Referent, [one.Assertion, other.Assertion], ["one text tells again what the other tells, and the number is the same in another unit"], Confidence);
                }
            }
        }
    }

    private static bool AreOneNumberOfTwoUnits(AccountValue one, QuantityValue mine, AccountValue other, QuantityValue theirs) =>
        one.Assertion.Kind == other.Assertion.Kind && mine.Number == theirs.Number && mine.Unit != theirs.Unit && mine.Unit != QuantityValue.UnknownCurrency && theirs.Unit != QuantityValue.UnknownCurrency
        && (one.Assertion.Kind == AssertionKind.Amount || (one.Assertion.Kind == AssertionKind.Measure && mine.Dimension is { } dimension && dimension == theirs.Dimension));

    private static bool IsGiven(AccountValue value, Telling other) => other.Values.All.Exists(value.IsEqual);
}
