using System.Diagnostics;
using System.Globalization;
using FactCheck.Pipeline;
using FactCheck.Tests.Specs;

namespace FactCheck.Tests.Pipeline;

internal sealed class SourceIndexTests
{
    private static readonly List<DraftSpec> Specs = [.. DraftSpec.ReadAll(Repository.PathOf("tests/FactCheck.Tests/Specs/drafts"))];

    private static readonly Document[] Sources =
    [
        .. Stories.All.SelectMany(story => story),
        .. Specs.SelectMany(spec => spec.Sources).Distinct().Where((_, i) => i % 3 == 0).Select((text, i) => new Document(Name("source", i), text)),
    ];

    private static readonly Document[] Drafts =
    [
        .. Specs.Select((spec, i) => new Document(Name("draft", i), spec.Draft)),
        .. Stories.All.SelectMany(story => story).SelectMany(story => Enumerable.Range(0, 3).Select(which => new Document(story.Id + which.ToString(CultureInfo.InvariantCulture), WithSlips(story.Text, which)))),
    ];

    [Test]
    public void Verify_IndexedSources_SameReportAsWithTheSources()
    {
        var checker = new FactChecker();
        foreach (var spec in Specs)
        {
            Document[] sources = [.. spec.Sources.Select((text, i) => new Document(Name("source", i), text))];
            var draft = new Document("draft", spec.Draft);
            Json(checker.Verify(draft, checker.Index(sources))).ShouldBe(Json(checker.Verify(draft, sources)));
        }
    }

    [Test]
    public void Prepare_AnyDraft_TopicsAreThoseOfAllDocumentsTogether()
    {
        var reading = new DocumentReading(BuiltIn.Extractors, DomainVocabulary.Empty);
        ReadDocument[] sources = [.. Sources.Select(reading.Read)];
        ReadDocument nothing = reading.Read(new Document("nothing", ""));
        var found = 0;
        foreach (var prepared in BuiltIn.DraftAligners)
        {
            var topicsOf = prepared.Prepare([nothing, .. sources]);
            foreach (var draft in Drafts.Where((draft, i) => i % 8 == 3 || i >= Specs.Count).Select(reading.Read))
            {
                string[] together = [.. ((ITopicAligner)prepared).Align([draft, .. sources]).Topics.Where(topic => IsOf(topic, draft)).Select(Describe)];
                topicsOf(draft).Where(topic => IsOf(topic, draft)).Select(Describe).ShouldBe(together, $"{prepared.GetType().Name}: {draft.Document.Text}");
                found += together.Length;
            }
        }

        found.ShouldBeGreaterThan(20);
    }

    [Test]
    public void Verify_OneIndexOnManyThreads_SameBytes()
    {
        var checker = new FactChecker();
        var index = checker.Index(Sources);
        string[] expected = [.. Drafts.TakeLast(12).Select(draft => Json(checker.Verify(draft, Sources)))];
        var results = new string[expected.Length];

        Parallel.For(0, results.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => results[i] = Json(checker.Verify(Drafts[^(expected.Length - i)], index)));

        results.ShouldBe(expected);
    }

    [Test]
    public void Verify_DraftWithTheIdOfASource_Throws()
    {
        var checker = new FactChecker();
        var index = checker.Index(Stories.Bridge);

        Should.Throw<ArgumentException>(() => checker.Verify(new Document(Stories.Bridge[0].Id, "The bridge is open."), index)).ParamName.ShouldBe("draft");
    }

    [Test]
    public void Index_TwoSourcesOfOneId_Throws() =>
        Should.Throw<ArgumentException>(() => new FactChecker().Index([new Document("a", "One."), new Document("a", "Two.")]));

    [Test]
    public void Index_Sources_TellsThemInOrder() =>
        new FactChecker().Index(Stories.Bridge).Documents.Select(document => document.Id).ShouldBe(Stories.Bridge.Select(document => document.Id));

    /// <summary>Measured: reading the draft included, a tenth of what the sources take to read; the gate has three times the room.</summary>
    [Test]
    [NonParallelizable]
    public void Verify_WarmIndexOfTenThousandWords_CostsAFractionOfReadingThem()
    {
        var checker = new FactChecker();
        var sources = TenThousandWords();
        var draft = new Document("draft", string.Join('\n', Specs.Where(spec => spec.Draft.Length > 60).Select(spec => spec.Draft).Take(9)));
        draft.Text.Split(' ').Length.ShouldBeInRange(90, 160);
        var index = checker.Index(sources);

        var (reading, verifying, indexing) = (double.MaxValue, double.MaxValue, double.MaxValue);
        for (var i = 0; i < 10; i++)
        {
            // In turn, so that a busy machine is as busy for each.
            reading = Math.Min(reading, Time(() => sources.Sum(source => checker.Extract(source).Count)));
            indexing = Math.Min(indexing, Time(() => checker.Index(sources).Documents.Count));
            verifying = Math.Min(verifying, Enumerable.Range(0, 5).Min(_ => Time(() => checker.Verify(draft, index).Assertions.Count)));
        }

        (verifying / reading).ShouldBeLessThan(.35);
        (indexing / reading).ShouldBeLessThan(2.5);
    }

    private static Document[] TenThousandWords()
    {
        var texts = Directory.EnumerateFiles(Repository.PathOf("tests/FactCheck.Tests/Specs/values"), "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText);
        return [.. texts.Append(string.Join('\n', Sources.Select(source => source.Text))).Select((text, i) => new Document(Name("part", i), text[..Math.Min(text.Length, 6_000)])).Take(12)];
    }

    private static double Time(Func<int> run)
    {
        var start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>The text with a letter gone from every third long capitalised word.</summary>
    private static string WithSlips(string text, int which)
    {
        var count = which;
        return string.Join(' ', text.Split(' ').Select(word => word.Length > 5 && char.IsUpper(word[0]) && ++count % 3 == 0 ? word.Remove(3, 1) : word));
    }

    private static bool IsOf(Topic topic, ReadDocument document) => topic.Assertions.Any(assertion => assertion.Mention.Document == document.Document);

    private static string Describe(Topic topic) =>
        $"{topic.Basis} {topic.Subject} {topic.Confidence.ToString("F3", CultureInfo.InvariantCulture)}: {string.Join(" | ", topic.Assertions.Select(assertion => $"{assertion.DocumentId} {assertion.Mention.Text}"))}";

    private static string Name(string what, int number) => what + number.ToString(CultureInfo.InvariantCulture);

    private static string Json(FactReport report)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        ReportWriters.All.Single(writer => writer.Format == "json").Write(report, output, ReportOptions.Default);
        return output.ToString();
    }
}
