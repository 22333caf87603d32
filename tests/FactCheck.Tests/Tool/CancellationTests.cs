using System.Diagnostics;
using System.Globalization;
using System.Text;
using FactCheck.Tool;

namespace FactCheck.Tests.Tool;

/// <summary>A cancelled run ends at once, wherever it is, and leaves nothing half done.</summary>
[NonParallelizable]
internal sealed class CancellationTests
{
    private const int Points = 15;

    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(100);

    private static IEnumerable<TestCaseData> Inputs()
    {
        yield return new TestCaseData((object)Texts().Take(8).Select((text, i) => new Document($"d{i}", text)).ToArray()).SetArgDisplayNames("many documents");
        yield return new TestCaseData((object)new[] { new Document("long", string.Join("\n\n", Texts().Take(40))), new Document("other", Texts().Last()) }).SetArgDisplayNames("a long one");
    }

    /// <summary>Reckoned in processor time: on a machine that has other things to do, the clock tells of them and not of the check.</summary>
    [TestCaseSource(nameof(Inputs))]
    public void Check_CancelledAnywhere_EndsWithinATenthOfASecond(Document[] documents)
    {
        var checker = new FactChecker();
        checker.Check(documents);
        var clock = Stopwatch.StartNew();
        checker.Check(documents);
        var whole = clock.Elapsed;

        var late = new List<TimeSpan>();
        for (var i = 0; i < Points; i++)
        {
            using var cancellation = new CancellationTokenSource();
            TimeSpan cancelled = default;
            using var timer = new Timer(
                _ =>
                {
                    cancellation.Cancel();
                    cancelled = Environment.CpuUsage.TotalTime;
                },
                null,
                whole * ((i + .5) / Points),
                Timeout.InfiniteTimeSpan);
            try
            {
                checker.Check(documents, cancellation.Token);
            }
            catch (OperationCanceledException)
            {
                SpinWait.SpinUntil(() => cancelled > TimeSpan.Zero);
                late.Add(Environment.CpuUsage.TotalTime - cancelled);
            }
            finally
            {
                // The timer may be firing just now.
                timer.DisposeAsync().AsTask().Wait();
            }
        }

        late.Count.ShouldBeGreaterThan(Points / 5);
        // A collection of garbage may fall into one of them.
        late.Count(time => time > Limit).ShouldBeLessThanOrEqualTo(1, string.Join(", ", late.Select(time => $"{time.TotalMilliseconds:F0} ms")));
    }

    [TestCase("check", 0)]
    [TestCase("check", 30)]
    [TestCase("check", 120)]
    [TestCase("verify", 60)]
    [TestCase("extract", 10)]
    public void Run_Cancelled_Is130OrDoneAndLeavesNoHalfAReport(string command, int milliseconds)
    {
        using var folder = new TemporaryFolder();
        var paths = Texts().Select((text, i) => folder.Add($"{i}.txt", text)).ToList();
        Directory.CreateDirectory(folder["out"]);
        string[] reports = command == "extract" ? [] : ["--report", "html=" + folder["out/r.html"], "--report", "json=" + folder["out/r.json"]];
        string[] texts = command == "verify" ? [paths[0], "--against", .. paths.Skip(1)] : [.. paths];
        using var cancellation = new CancellationTokenSource();
        cancellation.CancelAfter(milliseconds);

        var run = ToolRun.With([command, .. texts, .. reports], cancellation: cancellation.Token);

        run.Exit.ShouldBeOneOf(ExitCode.Cancelled, ExitCode.Found, ExitCode.Clean);
        foreach (var file in Directory.EnumerateFiles(folder["out"]))
        {
            Path.GetExtension(file).ShouldBeOneOf(".html", ".json");
            File.ReadAllText(file).TrimEnd().ShouldEndWith(file.EndsWith("json", StringComparison.Ordinal) ? "}" : "</html>");
        }

        if (run.Exit == ExitCode.Cancelled)
        {
            run.Output.ShouldBeEmpty();
        }
    }

    /// <summary>Many texts with numbers, names and dates of their own.</summary>
    private static IEnumerable<string> Texts()
    {
        string[] towns = ["Alton", "Barrow", "Corby", "Dunmore", "Elgin", "Fulton"];
        string[] names = ["Anna Keller", "Peter Novak", "Maria Santos", "Tom Fields", "Ruth Adler"];
        string[] works = ["bridge", "school", "tunnel", "museum", "hospital", "harbour", "library"];
        for (var i = 0; i < 60; i++)
        {
            var text = new StringBuilder();
            for (var line = 0; line < 12; line++)
            {
                var n = (i * 31) + (line * 7);
                text.Append(CultureInfo.InvariantCulture, $"The {works[n % 7]} in {towns[n % 6]} will cost ${20 + (n % 60)} million, {names[n % 5]} said on {1 + (n % 28)} March 2025. ");
                text.Append(CultureInfo.InvariantCulture, $"About {100 + n} workers began on the {works[(n + 3) % 7]} in {2001 + (n % 24)}, and {names[(n + 1) % 5]} called it \"a good day for {towns[(n + 2) % 6]}\".\n\n");
            }

            yield return text.ToString();
        }
    }
}
