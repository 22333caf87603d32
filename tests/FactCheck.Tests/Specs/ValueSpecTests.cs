using System.Globalization;

namespace FactCheck.Tests.Specs;

public sealed class ValueSpecTests
{
    private const string Folder = "tests/FactCheck.Tests/Specs/values";
    private const string KnownMissesFile = "tests/FactCheck.Tests/Specs/values-known-misses.txt";

    /// <summary>Words before a date that a span may take in or leave out.</summary>
    private static readonly HashSet<string> LeadingWords = new(
        "the since from between before after by until till in on at starting beginning through prior to no later than as of ever up during around".Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly FactChecker Checker = new();

    private static readonly Dictionary<string, string> KnownMisses = ReadKnownMisses();

    private static IEnumerable<TestCaseData> Phrasings =>
        ValueSpec.ReadAll(Repository.PathOf(Folder)).Select(spec => new TestCaseData(spec).SetName($"{spec.File}({spec.Line}): {spec.Text}"));

    [TestCaseSource(nameof(Phrasings))]
    public void Extract_Phrasing_ReadsAsTheSpecSays(object phrasing)
    {
        var spec = (ValueSpec)phrasing;
        var problem = ProblemOf(spec);
        if (KnownMisses.TryGetValue(spec.Text, out var reason))
        {
            problem.ShouldNotBeNull("It is listed as a known miss and passes: take it off the list.");
            Assert.Ignore(reason);
        }

        problem.ShouldBeNull(spec.Text);
    }

    private static string? ProblemOf(ValueSpec spec)
    {
        var found = Checker.Extract(new Document("a", spec.Text, spec.Date)).Where(assertion => assertion.Kind is >= AssertionKind.Amount and <= AssertionKind.Duration).ToList();
        if (spec.Kind == "nothing" || spec.Kind.StartsWith("no ", StringComparison.Ordinal))
        {
            var spurious = found.FirstOrDefault(assertion => spec.Kind == "nothing" || KindOf(assertion) == spec.Kind[3..].Trim());
            return spurious is null ? null : $"spurious {KindOf(spurious)} '{spurious.Mention.Text}'";
        }

        var there = found.Where(assertion => IsAt(assertion, spec)).ToList();
        var assertion = there.FirstOrDefault(assertion => KindOf(assertion) == spec.Kind);
        if (assertion is null)
        {
            return there.Count == 0 ? "nothing there, but " + string.Join(", ", found.Select(other => $"{KindOf(other)} '{other.Mention.Text}'")) : "kind " + KindOf(there[0]);
        }

        var wrong = spec.Keys.Where(key => key.Key != "date" && !Holds(key.Key, key.Value, assertion)).Select(key => $"{key.Key}={key.Value}").ToList();
        return wrong.Count == 0 ? null : $"not {string.Join(' ', wrong)} in {assertion.Value}";
    }

    private static bool IsAt(Assertion assertion, ValueSpec spec)
    {
        var span = assertion.Mention.Span;
        if (span.End != spec.End || span.Start > spec.Start)
        {
            return false;
        }

        var lead = spec.Text[span.Start..spec.Start].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return lead.Length == 0 || (spec.Kind == "date" && lead.All(LeadingWords.Contains));
    }

    private static bool Holds(string key, string want, Assertion assertion)
    {
        var quantity = assertion.Value as QuantityValue ?? (assertion.Value as DurationValue)?.Length;
        var date = assertion.Value as DateValue;
        var text = assertion.Mention.Document.Text;
        return key switch
        {
            "number" => IsNumber(want, quantity?.Number),
            "low" => IsNumber(want, quantity?.Low),
            "high" => IsNumber(want, quantity?.High),
            "unit" => quantity?.Unit == want,
            "converted" => IsNumber(want, quantity?.Conversion?.Number),
            "into" => quantity?.Conversion?.Unit == want,
            "timex" => (date?.Timex ?? (assertion.Value as DurationValue)?.Timex ?? (assertion.Value as TimeValue)?.Timex) == want,
            "earliest" => IsDay(want, date?.Earliest),
            "latest" => IsDay(want, date?.Latest),
            "hedge" => assertion.Hedge is { } hedge && text[hedge.Start..hedge.End].Equals(want, StringComparison.OrdinalIgnoreCase),
            "noun" => assertion.Noun is { } noun && text[noun.Start..noun.End].Equals(want, StringComparison.OrdinalIgnoreCase),
            _ => throw new ArgumentOutOfRangeException(nameof(key), key, "The spec files know no such key."),
        };
    }

    private static bool IsNumber(string want, decimal? number) =>
        want == "open" ? number is null : number is { } value && Math.Abs(value - decimal.Parse(want, CultureInfo.InvariantCulture)) <= .000001m * Math.Max(1, Math.Abs(value));

    private static bool IsDay(string want, DateOnly? day) => want == "open" ? day is null : day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) == want;

    private static string KindOf(Assertion assertion) => assertion.Kind.ToString().ToLowerInvariant();

    private static Dictionary<string, string> ReadKnownMisses() =>
        File.ReadLines(Repository.PathOf(KnownMissesFile)).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(" => ", 2)).ToDictionary(parts => parts[0], parts => parts[1]);
}
