namespace FactCheck.Reports.Json;

/// <summary>The report as one indented JSON object.</summary>
internal sealed class JsonReportWriter : IReportWriter
{
    public string Format => "json";

    public void Write(FactReport report, TextWriter output, ReportOptions options) =>
        JsonOutput.WriteLine(output, ReportJson.Indented, json => ReportJson.Write(json, report, options.WhyNot));
}
