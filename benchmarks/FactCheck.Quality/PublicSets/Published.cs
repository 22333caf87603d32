using System.Globalization;

namespace FactCheck.Quality.PublicSets;

/// <summary>A figure that somebody else published on the whole of a set.</summary>
/// <param name="System">Whose figure it is.</param>
/// <param name="Value">From 0 to 1.</param>
/// <param name="Source">The address of the paper or of the run; empty where we have the figure and no source.</param>
internal sealed record Published(string System, double Value, string Source)
{
    /// <summary>The figures with each source once: "BARTScore .919, FactCC .595 (source); another .700 (source not at hand)".</summary>
    public static string Text(IEnumerable<Published> figures) => string.Join("; ", figures.GroupBy(figure => figure.Source, StringComparer.Ordinal)
        .Select(source => $"{string.Join(", ", source)} ({(source.Key.Length == 0 ? "source not at hand" : $"[source]({source.Key})")})"));

    public override string ToString() => $"{System} {Value.ToString(".000", CultureInfo.InvariantCulture)}";
}
