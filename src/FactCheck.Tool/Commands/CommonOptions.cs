using FactCheck.Tool.CommandLine;
using FactCheck.Tool.Configuration;
using FactCheck.Tool.Inputs;

namespace FactCheck.Tool.Commands;

/// <summary>The options that several commands share.</summary>
internal static class CommonOptions
{
    public static OptionSpec Format { get; } = new("--format", "FORMAT", "What to print on standard output; text unless told otherwise.")
    {
        Choices = [.. ReportWriters.All.Select(writer => writer.Format)],
    };

    public static OptionSpec DataFormat { get; } = new("--format", "FORMAT", "What to print; text unless told otherwise.") { Choices = ["text", "json", "jsonl"] };

    public static OptionSpec ShortFormat { get; } = new("--format", "FORMAT", "What to print; text unless told otherwise.") { Choices = ["text", "json"] };

    public static OptionSpec Report { get; } = new("--report", "FORMAT=FILE", "Write a report to a file as well; may be given several times.") { IsRepeatable = true };

    public static OptionSpec FailOn { get; } = new("--fail-on", "SEVERITY", "Exit with 1 from this severity on; warning unless told otherwise.")
    {
        Choices = ["error", "warning", "note", "never"],
    };

    public static OptionSpec ExitZero { get; } = new("--exit-zero", null, "Exit with 0 whatever is found; wrong usage and input still give 2.");

    public static OptionSpec WhyNot { get; } = new("--why-not", null, "Also list the differing pairs that are no conflict, with the reason.");

    public static OptionSpec MinConfidence { get; } = new("--min-confidence", "0..1", "Leave out findings that are less sure.");

    public static OptionSpec Date { get; } = new("--date", "PATH=DATE", "The day a file was published (ISO 8601); without PATH, of all others.") { IsRepeatable = true };

    public static OptionSpec StandardInputName { get; } = new("--stdin-name", "NAME", "The id of the document read from standard input; stdin unless told otherwise.");

    public static OptionSpec StandardInputFormat { get; } = new("--stdin-format", "FORMAT", "What standard input is; text unless told otherwise.") { Choices = ["text", "markdown", "jsonl"] };

    public static OptionSpec Color { get; } = new("--color", "WHEN", "Colour in text; auto is on a terminal unless NO_COLOR is set.") { Choices = ["auto", "always", "never"] };

    public static OptionSpec Quiet { get; } = new("--quiet", null, "No closing line on standard error.") { Short = "-q" };

    public static OptionSpec Verbose { get; } = new("--verbose", null, "Also say on standard error how each document was read.") { Short = "-v" };

    public const string PathDetails = """
        PATH is a file, a folder (all .txt, .md and .jsonl files in it), a pattern such as 'wire/**/*.txt', or - for standard input. Of folders and
        patterns the files are left out that --exclude or the nearest .factcheckignore names: "drafts/", "*.tmp.txt", "!drafts/final.txt".
        """;

    /// <exception cref="UsageException">It is no number from 0 to 1.</exception>
    public static double? Confidence(Arguments arguments, string command)
    {
        if (arguments.Value(MinConfidence) is not { } written)
        {
            return null;
        }

        var isNumber = double.TryParse(written, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var confidence);
        return isNumber && confidence is >= 0 and <= 1 ? confidence : throw new UsageException($"--min-confidence {written}: must be a number from 0 to 1", command);
    }

    /// <summary>Reads the files that paths name, with the dates and the name that the options give.</summary>
    public static IReadOnlyList<Document> Documents(Arguments arguments, IReadOnlyList<string> paths, RunSettings settings, ToolConsole console)
    {
        var name = arguments.Value(StandardInputName) ?? "stdin";
        return string.IsNullOrWhiteSpace(name)
            ? throw new UsageException("--stdin-name: the name is blank")
            : InputFiles.Read(paths, DocumentDates.Parse(arguments.Values(Date), paths), name, StandardInputReader(arguments, settings), settings.JsonLines, console);
    }

    private static IDocumentReader StandardInputReader(Arguments arguments, RunSettings settings) => arguments.Value(StandardInputFormat) switch
    {
        "markdown" => DocumentReaders.Markdown,
        "jsonl" => settings.JsonLines,
        _ => DocumentReaders.PlainText,
    };

    /// <summary>Our own decision: what is asked for, then NO_COLOR, then FORCE_COLOR, then whether it is a terminal.</summary>
    public static bool IsColored(Arguments arguments, ToolConsole console) => arguments.Value(Color) switch
    {
        "always" => true,
        "never" => false,
        _ when !string.IsNullOrEmpty(console.Variable("NO_COLOR")) => false,
        _ when console.Variable("FORCE_COLOR") is { Length: > 0 } force => force != "0",
        _ => console.IsTerminal && console.Variable("TERM") != "dumb",
    };
}
