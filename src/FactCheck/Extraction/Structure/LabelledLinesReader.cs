using System.Globalization;

namespace FactCheck.Extraction.Structure;

/// <summary>Reads lines of a label and a number with their total in the last line: "canoes: 3", "kayaks: 6", "boats in total: 9".</summary>
internal static class LabelledLinesReader
{
    private const int MaxLine = 60;
    private const int LeastLines = 2;

    public static IEnumerable<Assertion> Read(DocumentText text)
    {
        var lines = new List<(decimal Number, TextSpan Span, string Label, string Unit)>();
        var whole = text.Document.Text;
        for (var start = 0; start < whole.Length;)
        {
            var end = whole.IndexOf('\n', start);
            end = end < 0 ? whole.Length : end;
            if (Line(whole, start, end) is { } line)
            {
                if (lines.Count >= LeastLines && IsTotal(line.Label) && lines.TrueForAll(item => item.Unit == line.Unit && !IsTotal(item.Label)))
                {
                    yield return Reckon(text, lines, line);
                    lines.Clear();
                }
                else
                {
                    lines.Add(line);
                }
            }
            else
            {
                lines.Clear();
            }

            start = end + 1;
        }
    }

    private static Assertion Reckon(DocumentText text, List<(decimal Number, TextSpan Span, string Label, string Unit)> lines, (decimal Number, TextSpan Span, string Label, string Unit) total)
    {
        var sum = lines.Sum(line => line.Number);
        var working = $"{string.Join(" + ", lines.Select(line => NumberInterval.Spell(line.Number)))} = {NumberInterval.Spell(sum)}";
        var value = new ReckoningValue(ReckoningKind.Total, NumberInterval.Exactly(total.Number), NumberInterval.Exactly(sum), working, [.. lines.Select(line => MentionOf(text, line.Span))]);
        return new Assertion(AssertionKind.Structure, MentionOf(text, total.Span), value) { IsCertain = false };
    }

    private static Mention MentionOf(DocumentText text, TextSpan span) => text.Mention(text.TokenAt(span.Start), text.TokenAt(span.Start));

    private static bool IsTotal(string label) =>
        (label.StartsWith("total", StringComparison.OrdinalIgnoreCase) && label.Count(char.IsWhiteSpace) < 2) || label.EndsWith("total", StringComparison.OrdinalIgnoreCase) || label.EndsWith("in all", StringComparison.OrdinalIgnoreCase)
        || label.EndsWith("altogether", StringComparison.OrdinalIgnoreCase) || label.Equals("sum", StringComparison.OrdinalIgnoreCase) || label.Equals("all", StringComparison.OrdinalIgnoreCase);

    /// <summary>A short line "label: 12", "label: 12 kg", "label: EUR 12.50".</summary>
    private static (decimal Number, TextSpan Span, string Label, string Unit)? Line(string text, int start, int end)
    {
        var line = text.AsSpan(start, end - start).TrimEnd();
        var colon = line.LastIndexOf(':');
        if (line.Length is 0 or > MaxLine || colon < 1 || line[..colon].Contains(':'))
        {
            return null;
        }

        var first = colon + 1;
        while (first < line.Length && !char.IsAsciiDigit(line[first]))
        {
            first++;
        }

        var last = first;
        while (last < line.Length && (char.IsAsciiDigit(line[last]) || (line[last] is ',' or '.' && last + 1 < line.Length && char.IsAsciiDigit(line[last + 1]))))
        {
            last++;
        }

        var unit = $"{line[(colon + 1)..Math.Min(first, line.Length)].Trim()}{line[last..].Trim().TrimEnd('.')}";
        return first < line.Length && unit.Length <= 8 && !unit.Contains(' ', StringComparison.Ordinal) && decimal.TryParse(line[first..last], NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
            ? (number, new TextSpan(start + first, start + last), line[..colon].Trim().ToString(), unit)
            : null;
    }
}
