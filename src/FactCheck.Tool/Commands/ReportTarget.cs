using FactCheck.Tool.CommandLine;
using FactCheck.Tool.Inputs;
using FactCheck.Tool.Outputs;

namespace FactCheck.Tool.Commands;

/// <summary>A format and the file it goes to.</summary>
internal sealed record ReportTarget(IReportWriter Writer, string Path)
{
    /// <summary>Reads the values of <c>--report</c>; done before any work, so that a slip costs no time.</summary>
    /// <exception cref="UsageException">A value is not FORMAT=FILE, or two share a file.</exception>
    public static IReadOnlyList<ReportTarget> Parse(Arguments arguments, string command)
    {
        var targets = new List<ReportTarget>();
        foreach (var value in arguments.Values(CommonOptions.Report))
        {
            var equals = value.IndexOf('=', StringComparison.Ordinal);
            var writer = equals < 0 ? null : ReportWriters.All.FirstOrDefault(writer => writer.Format == value[..equals]);
            if (writer is null || equals == value.Length - 1)
            {
                var formats = string.Join(", ", ReportWriters.All.Select(writer => writer.Format));
                throw new UsageException($"--report {value}: must be FORMAT=FILE with one of {formats}", command);
            }

            var path = value[(equals + 1)..];
            if (targets.Exists(target => System.IO.Path.GetFullPath(target.Path) == System.IO.Path.GetFullPath(path)))
            {
                throw new UsageException($"--report {value}: the file is given twice", command);
            }

            targets.Add(new ReportTarget(writer, path));
        }

        return targets;
    }

    /// <exception cref="InputException">The file cannot be written.</exception>
    public void Write(FactReport report, ReportOptions options)
    {
        if (System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path)) is { } folder && !Directory.Exists(folder))
        {
            throw new InputException($"{Path}: the report cannot be written: there is no folder {folder}");
        }

        try
        {
            AtomicFile.Write(Path, output => Writer.Write(report, output, options));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{Path}: the report cannot be written: {exception.Message}");
        }
    }
}
