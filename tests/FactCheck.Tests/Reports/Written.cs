namespace FactCheck.Tests.Reports;

/// <summary>What a writer writes, as a string.</summary>
internal static class Written
{
    public static string By(IReportWriter writer, FactReport report, ReportOptions? options = null)
    {
        using var output = new StringWriter { NewLine = "\r\n" };
        writer.Write(report, output, options ?? ReportOptions.Default);
        return output.ToString();
    }
}
