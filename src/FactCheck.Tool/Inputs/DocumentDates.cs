using FactCheck.Documents;

namespace FactCheck.Tool.Inputs;

/// <summary>The days of publication that a command line gives: "--date a.txt=2026-01-27", or "--date 2026-01-27" for all others.</summary>
internal sealed class DocumentDates
{
    private readonly Dictionary<string, (DateOnly Day, TimeOnly? Time)> _dates = new(StringComparer.Ordinal);
    private (DateOnly Day, TimeOnly? Time)? _default;

    /// <param name="written">The values of the option.</param>
    /// <param name="paths">The files they may name.</param>
    /// <exception cref="InputException">A date is none, or a path is not among those read.</exception>
    public static DocumentDates Parse(IEnumerable<string> written, IReadOnlyList<string> paths)
    {
        var dates = new DocumentDates();
        foreach (var value in written)
        {
            // A path may hold "="; a date never does.
            var equals = value.LastIndexOf('=');
            if (!IsoDate.TryParse(value.AsSpan(equals + 1), out var day, out var time))
            {
                throw new InputException($"--date {value}: not PATH=DATE with an ISO 8601 date");
            }

            if (equals < 0)
            {
                dates._default = (day, time);
                continue;
            }

            var path = value[..equals].Replace(Path.DirectorySeparatorChar, '/');
            if (!paths.Contains(path))
            {
                throw new InputException($"--date {value}: {path} is not among the files read");
            }

            dates._dates[path] = (day, time);
        }

        return dates;
    }

    public (DateOnly Day, TimeOnly? Time)? Of(string path) => _dates.TryGetValue(path, out var date) ? date : _default;
}
