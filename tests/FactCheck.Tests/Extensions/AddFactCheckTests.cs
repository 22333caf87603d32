using System.Diagnostics;
using System.Diagnostics.Metrics;
using FactCheck.Extensions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FactCheck.Tests.Extensions;

/// <summary>Registration, log lines, metrics and traces.</summary>
[NonParallelizable]
internal sealed class AddFactCheckTests
{
    private static readonly Document Wire = new("wire", "The bridge will cost $30 million, the mayor said.");
    private static readonly Document Paper = new("paper", "The bridge will cost $13 million, the mayor said.");

    [Test]
    public void AddFactCheck_Configured_GivesOneCheckerWithTheOptions()
    {
        using var provider = new ServiceCollection().AddFactCheck(options => options with { MinConfidence = .5 }).BuildServiceProvider();

        var checker = provider.GetRequiredService<FactChecker>();

        checker.Options.MinConfidence.ShouldBe(.5);
        provider.GetRequiredService<FactChecker>().ShouldBeSameAs(checker);
    }

    [Test]
    public void AddFactCheck_CheckerRegisteredBefore_Stays()
    {
        var own = new FactChecker();
        using var provider = new ServiceCollection().AddSingleton(own).AddFactCheck().BuildServiceProvider();

        provider.GetRequiredService<FactChecker>().ShouldBeSameAs(own);
    }

    [Test]
    public void ObservedCheck_Always_LogsCountsAndTraces()
    {
        var log = new Lines();
        var counted = new Dictionary<string, double>(StringComparer.Ordinal);
        var traced = new List<string>();
        using var meters = new MeterListener { InstrumentPublished = (instrument, listener) => { if (instrument.Meter.Name == "FactCheck") { listener.EnableMeasurementEvents(instrument); } } };
        meters.SetMeasurementEventCallback<long>((instrument, value, _, _) => counted[instrument.Name] = counted.GetValueOrDefault(instrument.Name) + value);
        meters.SetMeasurementEventCallback<double>((instrument, _, _, _) => counted[instrument.Name] = counted.GetValueOrDefault(instrument.Name) + 1);
        meters.Start();
        using var activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "FactCheck",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => traced.Add($"{activity.OperationName} {activity.GetTagItem("factcheck.documents")} {activity.Status}"),
        };
        ActivitySource.AddActivityListener(activities);
        using var provider = new ServiceCollection().AddSingleton<ILogger<ObservedFactChecker>>(log).AddFactCheck().BuildServiceProvider();
        var checker = provider.GetRequiredService<ObservedFactChecker>();

        checker.Check([Wire, Paper]);
        Should.Throw<ArgumentException>(() => checker.Verify(Wire, [Wire]));

        log.ShouldHaveSingleItem().ShouldStartWith("FactCheck check in ");
        counted["factcheck.documents"].ShouldBe(2);
        counted["factcheck.findings"].ShouldBe(1);
        counted["factcheck.duration"].ShouldBe(1);
        traced.ShouldBe(["FactCheck.check 2 Unset", "FactCheck.verify  Error"]);
    }

    private sealed class Lines : List<string>, ILogger<ObservedFactChecker>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Add(formatter(state, exception));
    }
}
