using System.Globalization;

namespace FactCheck.Tests.Readme;

// sample begins
/// <summary>"FL350" is an altitude of 35,000 feet.</summary>
public sealed class FlightLevelExtractor : IAssertionExtractor
{
    public IEnumerable<Assertion> Extract(DocumentText text)
    {
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var word = text.Tokens[i].Norm;
            if (word.Length == 5 && word.StartsWith("fl", StringComparison.Ordinal) && int.TryParse(word.AsSpan(2), CultureInfo.InvariantCulture, out var level))
            {
                decimal feet = level * 100;
                var altitude = new QuantityValue { Number = feet, Low = feet, High = feet, Unit = "ft", Dimension = "length", Factor = .3048m };
                yield return new Assertion(AssertionKind.Measure, text.Mention(i, i), altitude);
            }
        }
    }
}

// sample ends
