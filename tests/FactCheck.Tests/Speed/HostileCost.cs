using System.Runtime;

namespace FactCheck.Tests.Speed;

/// <summary>What reading a fragment over and over costs.</summary>
/// <param name="Ratio">How many times as long a text of twice the length takes: 2 for a linear reader, 4 for a quadratic one.</param>
/// <param name="Time">Milliseconds for 16 KB.</param>
/// <remarks>
/// Processor time of the process is measured, not the clock, so that other work on the machine does not count; of several measurements the least
/// is the one least disturbed. The text is made as long as it takes for a measurement to be no noise.
/// </remarks>
internal sealed record HostileCost(double Ratio, double Time)
{
    /// <summary>Above it a reader is not linear.</summary>
    public const double MaxRatio = 2.5;

    /// <summary>Milliseconds below which a measurement is noise: the text is made longer until it takes as much, up to <see cref="MaxLength"/>.</summary>
    private const double Least = 4;

    private const int MinLength = 32 * 1024;
    private const int MaxLength = 512 * 1024;

    /// <summary>The shorter and the longer text are measured in turn this often at least, and at most.</summary>
    private const int MinRounds = 2;
    private const int MaxRounds = 20;

    /// <summary>Bytes one measurement may allocate without a collection.</summary>
    private const long MostAllocated = 200L * 1024 * 1024;

    /// <param name="make">Makes what is read from a number of characters.</param>
    /// <param name="read">What is measured.</param>
    /// <param name="maxTime">Milliseconds for 16 KB that are still good.</param>
    public static HostileCost Of<T>(Func<int, T> make, Action<T> read, double maxTime)
    {
        var length = MinLength;
        while (length < MaxLength && Measure(make(length), read) <= Least)
        {
            length *= 2;
        }

        // A reader that is not linear only looks worse the longer the text.
        var cost = Compare(make, read, length, maxTime);
        for (; length < MaxLength && (cost.Ratio >= MaxRatio || cost.Time > maxTime); length *= 2)
        {
            cost = Compare(make, read, 2 * length, maxTime);
        }

        return cost;
    }

    private static HostileCost Compare<T>(Func<int, T> make, Action<T> read, int length, double maxTime)
    {
        var (shorter, longer) = (make(length), make(2 * length));
        var (least, most) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < MaxRounds && (round < MinRounds || most >= MaxRatio * least || PerPage(least, length) > maxTime); round++)
        {
            least = Math.Min(least, Measure(shorter, read));
            most = Math.Min(most, Measure(longer, read));
        }

        return new HostileCost(most / least, PerPage(least, length));
    }

    /// <summary>A document of so many characters that says one thing over and over.</summary>
    public static Document Repeat(string fragment, int length) => new("hostile", string.Concat(Enumerable.Repeat(fragment, length / fragment.Length)));

    /// <summary>Milliseconds for 16 KB.</summary>
    private static double PerPage(double milliseconds, int length) => milliseconds * 16 * 1024 / length;

    /// <summary>Milliseconds of processor time; no garbage is collected while it runs, whose cost depends on what else lives on the heap.</summary>
    private static double Measure<T>(T text, Action<T> read)
    {
        var isQuiet = GC.TryStartNoGCRegion(MostAllocated);
        var before = Environment.CpuUsage.TotalTime;
        read(text);
        var spent = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        if (isQuiet && GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
        {
            GC.EndNoGCRegion();
        }

        return Math.Max(spent, Least);
    }
}
