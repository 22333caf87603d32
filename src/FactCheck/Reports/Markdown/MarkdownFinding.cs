using FactCheck.Text;

namespace FactCheck.Reports.Markdown;

/// <summary>Writes one finding with its places.</summary>
internal static class MarkdownFinding
{
    private const int MaxPlaces = 12;

    public static void Write(TextWriter output, Finding finding)
    {
        output.Write($"\n## {Wording.Of(finding.Severity)} {MarkdownText.Escape(finding.RuleId)}: {MarkdownText.Escape(finding.Message)}\n\n");
        foreach (var mention in finding.Mentions.Take(MaxPlaces))
        {
            var snippet = Snippet.Of(mention, columns: 160);
            output.Write($"- {MarkdownText.Code(mention.Document.Id + ":" + mention.Start)} ({MarkdownText.Escape(mention.Source.Name)})");
            output.Write(mention.Value is { } value ? $": {MarkdownText.Escape(ValueWords.Of(value))}\n" : "\n");
            output.Write($"  > {MarkdownText.Escape(snippet.Before)}<mark>{MarkdownText.Escape(snippet.Marked)}</mark>{MarkdownText.Escape(snippet.After)}\n");
        }

        if (finding.Mentions.Count > MaxPlaces)
        {
            output.Write($"- {Wording.Count(finding.Mentions.Count - MaxPlaces, "more place")}\n");
        }

        if (finding.Explanation.Count > 0)
        {
            output.Write("\n**Why**\n\n");
            foreach (var sentence in finding.Explanation)
            {
                output.Write($"- {MarkdownText.Escape(sentence)}\n");
            }
        }

        if (finding.Suggestion is { } suggestion)
        {
            output.Write($"\n**Suggestion:** {MarkdownText.Escape(suggestion.Value)} ({MarkdownText.Escape(suggestion.Basis)})\n");
        }

        var reason = finding.Reason is { } why ? $", {Wording.Of(why)}" : "";
        reason += finding.Fidelity is { } fidelity ? $", {QuotationLadder.Word(fidelity)}" : "";
        output.Write($"\n{Wording.Of(finding.Verdict)}{reason}, confidence {Wording.Confidence(finding.Confidence)}, id `{finding.Fingerprint}`\n");
    }
}
