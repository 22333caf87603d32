using System.Globalization;
using System.Text;
using System.Xml;
using FactCheck.Reports.Text;

namespace FactCheck.Reports.JUnit;

/// <summary>
/// JUnit XML for build servers: a suite a document, a case a finding at its place to change. Errors and warnings fail, notes pass with their
/// words as output; a document without findings has one case that passes, one that could not be read as English one that is skipped.
/// </summary>
internal sealed class JUnitReportWriter : IReportWriter
{
    public string Format => "junit";

    public void Write(FactReport report, TextWriter output, ReportOptions options)
    {
        var findings = report.Findings.ToLookup(finding => PrimaryPlace.Of(finding).Document.Id, StringComparer.Ordinal);
        output.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, Encoding = Encoding.UTF8, CloseOutput = false };
        using (var xml = XmlWriter.Create(output, settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "factcheck");
            WriteCounts(xml, report.Documents.Sum(document => Math.Max(1, findings[document.Document.Id].Count())), report.Findings);
            foreach (var document in report.Documents)
            {
                WriteSuite(xml, report, document, [.. findings[document.Document.Id]]);
            }

            xml.WriteEndElement();
        }

        output.Write('\n');
    }

    private static void WriteSuite(XmlWriter xml, FactReport report, CheckedDocument document, IReadOnlyList<Finding> findings)
    {
        var name = TerminalText.Clean(document.Document.Id);
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", name);
        WriteCounts(xml, Math.Max(1, findings.Count), findings);
        xml.WriteAttributeString("skipped", document.IsChecked || findings.Count > 0 ? "0" : "1");
        foreach (var finding in findings)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", name);
            xml.WriteAttributeString("name", $"{finding.RuleId} {TerminalText.Clean(ReportRules.Title(report, finding.RuleId))} at {PrimaryPlace.Of(finding).Start}");
            WriteOutcome(xml, finding);
            xml.WriteEndElement();
        }

        if (findings.Count == 0)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", name);
            xml.WriteAttributeString("name", document.IsChecked ? "no contradictions" : "not checked");
            if (!document.IsChecked)
            {
                xml.WriteElementString("skipped", "");
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteOutcome(XmlWriter xml, Finding finding)
    {
        if (finding.Severity == Severity.Note)
        {
            xml.WriteElementString("system-out", Details(finding));
            return;
        }

        xml.WriteStartElement("failure");
        xml.WriteAttributeString("type", $"{finding.RuleId} {Wording.Of(finding.Severity)}");
        xml.WriteAttributeString("message", TerminalText.Clean(finding.Message));
        xml.WriteString(Details(finding));
        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, int tests, IReadOnlyList<Finding> findings)
    {
        xml.WriteAttributeString("tests", tests.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", findings.Count(finding => finding.Severity > Severity.Note).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", "0");
    }

    private static string Details(Finding finding)
    {
        var lines = new List<string> { TerminalText.Clean(finding.Message) };
        foreach (var mention in finding.Mentions.Take(20))
        {
            var snippet = Snippet.Of(mention);
            lines.Add($"{PlaceText.Location(mention)} ({TerminalText.Clean(mention.Source.Name)}): {snippet.Before}>>{snippet.Marked}<<{snippet.After}");
        }

        lines.AddRange(finding.Explanation.Select(sentence => TerminalText.Clean(sentence)));
        if (finding.Suggestion is { } suggestion)
        {
            lines.Add($"Suggestion: {TerminalText.Clean(suggestion.Value)} ({TerminalText.Clean(suggestion.Basis)})");
        }

        return string.Join('\n', lines);
    }
}
