namespace FactCheck;

/// <summary>Writes a report in one format. Implementations keep no state and are thread-safe.</summary>
public interface IReportWriter
{
    /// <summary>The format's name on the command line, in lower case: "text", "json".</summary>
    string Format { get; }

    /// <summary>Writes the whole report; lines end with <c>\n</c>; the writer is neither flushed nor closed.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to.</param>
    /// <param name="options">What to show.</param>
    void Write(FactReport report, TextWriter output, ReportOptions options);
}
