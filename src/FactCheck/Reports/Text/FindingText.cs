namespace FactCheck.Reports.Text;

/// <summary>Writes one finding: what is wrong, where, why, and what to settle on.</summary>
internal static class FindingText
{
    /// <summary>A finding of hundreds of places shows these many and counts the others.</summary>
    private const int MaxPlaces = 12;

    public static void Write(StyledWriter writer, Finding finding)
    {
        var style = StyledWriter.StyleOf(finding.Severity);
        writer.Write($"{Wording.Of(finding.Severity)}[{finding.RuleId}]", style)
            .Line(": " + TerminalText.Clean(finding.Message), Style.Strong);

        var shown = finding.Mentions.Take(MaxPlaces).ToList();
        var gutter = shown.Max(mention => mention.Start.Line.ToString(System.Globalization.CultureInfo.InvariantCulture).Length) + 1;
        foreach (var mention in shown)
        {
            PlaceText.Write(writer, mention, style, gutter);
        }

        var margin = new string(' ', gutter);
        if (finding.Mentions.Count > shown.Count)
        {
            Remark(writer, margin, "also", Wording.Count(finding.Mentions.Count - shown.Count, "more place"));
        }

        WriteValues(writer, finding, margin);
        if (finding.Reason is { } reason)
        {
            Remark(writer, margin, "reason", Wording.Of(reason));
        }

        if (finding.Fidelity is { } fidelity)
        {
            Remark(writer, margin, "quotation", QuotationLadder.Word(fidelity));
        }

        foreach (var sentence in finding.Explanation)
        {
            Remark(writer, margin, "why", TerminalText.Clean(sentence));
        }

        if (finding.Suggestion is { } suggestion)
        {
            Remark(writer, margin, "suggestion", $"{TerminalText.Clean(suggestion.Value)} ({TerminalText.Clean(suggestion.Basis)})", Style.Good);
        }

        Remark(writer, margin, Wording.Of(finding.Verdict), $"confidence {Wording.Confidence(finding.Confidence)}, id {finding.Fingerprint}", Style.Faint);
        writer.Line();
    }

    /// <summary>The readings side by side, with how often each is given; left out when there is only one.</summary>
    private static void WriteValues(StyledWriter writer, Finding finding, string margin)
    {
        var readings = Side.Of(finding).Select(side => $"{TerminalText.Clean(side.Words)} ({Wording.Count(side.Mentions.Count, "place")})").ToList();
        if (readings.Count > 1)
        {
            Remark(writer, margin, "values", string.Join(" / ", readings));
        }
    }

    private static void Remark(StyledWriter writer, string margin, string label, string text, Style style = Style.Plain) =>
        writer.Write(margin).Write(" = ", Style.Faint).Write(label + ": ", Style.Strong).Line(text, style);
}
