using System.Diagnostics;

namespace FactCheck.Benchmarks.Speed;

/// <summary>What a piece of work costs.</summary>
/// <param name="CpuSeconds">Of all threads.</param>
/// <param name="Seconds">On the clock.</param>
/// <param name="Allocated">Bytes.</param>
internal readonly record struct Cost(double CpuSeconds, double Seconds, long Allocated)
{
    /// <summary>Runs work once to warm up and then several times; the cheapest run counts, for noise only ever adds.</summary>
    public static Cost Of(Action work, int runs = 3, bool isWarm = false)
    {
        if (!isWarm)
        {
            work();
        }

        var best = new Cost(double.MaxValue, double.MaxValue, long.MaxValue);
        for (var i = 0; i < runs; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            var (cpu, allocated, start) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true), Stopwatch.GetTimestamp());
            work();
            var cost = new Cost((Environment.CpuUsage.TotalTime - cpu).TotalSeconds, Stopwatch.GetElapsedTime(start).TotalSeconds, GC.GetTotalAllocatedBytes(precise: true) - allocated);
            best = cost.CpuSeconds < best.CpuSeconds ? cost : best;
        }

        return best;
    }
}
