using FactCheck.Reports.Json;
using FactCheck.Text;

namespace FactCheck.Reports.Html;

/// <summary>A stretch of a document's text that is marked.</summary>
/// <param name="Span">Where.</param>
/// <param name="Rank">Of several at one place the lowest is shown.</param>
/// <param name="Class">How it looks.</param>
/// <param name="Title">What it is, for whoever rests on it.</param>
/// <param name="Finding">What it links to; null for a plain assertion.</param>
internal sealed record TextLayer(TextSpan Span, int Rank, string Class, string Title, Finding? Finding)
{
    /// <summary>The places of findings and the assertions of a document, in the order of the text.</summary>
    public static IReadOnlyList<TextLayer> Of(HtmlContext context, CheckedDocument document)
    {
        var found = context.Findings.SelectMany((finding, i) => finding.Mentions
            .Where(mention => mention.Document.Id == document.Document.Id)
            .Select(mention => new TextLayer(mention.Span, i, "found " + HtmlContext.Class(finding), finding.Message, finding)));
        var verdicts = context.Report.Assertions
            .Where(verified => verified.Assertion.DocumentId == document.Document.Id)
            .Select(verified => new TextLayer(
                verified.Assertion.Mention.Span, HtmlContext.MaxFindings, EnumSpelling.Spell(verified.Verdict), Wording.Of(verified.Verdict) + ": " + Words(verified.Assertion), null));
        var assertions = document.Assertions
            .Select(assertion => new TextLayer(
                assertion.Mention.Span, HtmlContext.MaxFindings + 1 + assertion.Mention.Span.Length, "assertion", Words(assertion), null));
        return [.. found.Concat(verdicts).Concat(assertions).Where(layer => layer.Span.Length > 0).OrderBy(layer => layer.Span.Start)];
    }

    /// <summary>The offsets of a document that something links to.</summary>
    public static IReadOnlySet<int> Anchors(HtmlContext context, Document document)
    {
        var mentions = context.Findings.SelectMany(finding => finding.Mentions)
            .Concat(context.Report.Compatible.SelectMany(pair => pair.Mentions))
            .Concat(context.Report.Assertions.SelectMany(verified => verified.Evidence.Append(verified.Assertion.Mention)));
        return mentions.Where(mention => mention.Document.Id == document.Id && mention.Span.Start < document.Text.Length).Select(mention => mention.Span.Start).ToHashSet();
    }

    private static string Words(Assertion assertion) => EnumSpelling.Spell(assertion.Kind) + ": " + ValueWords.Of(assertion.Value);
}
