namespace FactCheck.Reports.Json;

/// <summary>The JSON Schema that the JSON of this library keeps to.</summary>
internal static class ReportSchema
{
    /// <summary>The schema, ended with <c>\n</c>.</summary>
    public static string Text
    {
        get
        {
            using var stream = typeof(ReportSchema).Assembly.GetManifestResourceStream("report.schema.json")!;
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }
}
