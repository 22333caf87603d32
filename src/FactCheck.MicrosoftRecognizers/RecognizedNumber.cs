using System.Globalization;
using Microsoft.Recognizers.Text;

namespace FactCheck.MicrosoftRecognizers;

/// <summary>A result of the original in FactCheck's terms: half-open offsets, an interval, invariant culture.</summary>
internal sealed record RecognizedNumber(AssertionKind Kind, TextSpan Span, QuantityValue Value)
{
    /// <param name="result">The result; its <c>End</c> is inclusive.</param>
    /// <param name="kind">What was asked for.</param>
    /// <param name="offset">Where the text given to the recognizer begins.</param>
    public static RecognizedNumber Of(ModelResult result, AssertionKind kind, int offset)
    {
        var resolved = result.Resolution is { } resolution && resolution.TryGetValue("value", out var value) ? value as string : null;
        return new RecognizedNumber(kind, new TextSpan(offset + result.Start, offset + result.End + 1), Read(resolved, kind));
    }

    private static QuantityValue Read(string? resolved, AssertionKind kind)
    {
        var unit = kind == AssertionKind.Percent ? "%" : "";
        if (resolved is null)
        {
            return new QuantityValue { Unit = unit };
        }

        if (resolved.Length > 2 && resolved[0] is '[' or '(')
        {
            var ends = resolved[1..^1].Split(',');
            return new QuantityValue
            {
                Unit = unit,
                Low = Number(ends[0]),
                High = ends.Length > 1 ? Number(ends[1]) : null,
                IsLowExcluded = resolved[0] == '(',
                IsHighExcluded = resolved[^1] == ')',
            };
        }

        var number = Number(resolved.TrimEnd('%'));
        return new QuantityValue { Unit = unit, Number = number, Low = number, High = number };
    }

    /// <summary>The number; null for an open end and for what no decimal holds.</summary>
    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
