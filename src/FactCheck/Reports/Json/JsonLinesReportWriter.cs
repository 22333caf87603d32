namespace FactCheck.Reports.Json;

/// <summary>One finding a line, then one line with the summary.</summary>
internal sealed class JsonLinesReportWriter : IReportWriter
{
    public string Format => "jsonl";

    public void Write(FactReport report, TextWriter output, ReportOptions options)
    {
        foreach (var finding in report.Findings)
        {
            JsonOutput.WriteLine(output, ReportJson.Compact, json => FindingJson.Write(json, finding));
        }

        if (options.WhyNot)
        {
            foreach (var pair in report.Compatible)
            {
                JsonOutput.WriteLine(output, ReportJson.Compact, json =>
                {
                    json.WriteStartObject();
                    json.WritePropertyName("compatible"u8);
                    FindingJson.Write(json, pair);
                    json.WriteEndObject();
                });
            }
        }

        JsonOutput.WriteLine(output, ReportJson.Compact, json => SummaryJson.Write(json, report));
    }
}
