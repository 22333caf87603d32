using System.Globalization;
using System.Text.RegularExpressions;

namespace FactCheck.Tests;

/// <summary>Specs/seeds.md, line by line: exactly these findings on the two seed texts, and silence with the stated reason elsewhere.</summary>
internal sealed partial class SeedsGoldenTests
{
    private static readonly FactReport Report = new FactChecker().Check(Seeds.Both);

    private static IEnumerable<string> ExpectedFindings => Lines("conflict").Concat(Lines("drift"));

    private static IEnumerable<string> ExpectedSilence => Lines("silence");

    [TestCaseSource(nameof(ExpectedFindings))]
    public void Check_Seeds_ReportsWhatIsListed(string line)
    {
        var head = HeadPattern().Match(line);
        var places = Places(line);

        var finding = Report.Findings.Where(found => found.RuleId == head.Groups["rule"].Value && Described(found.Mentions) == string.Join(", ", places.Select(place => place.Text))).ShouldHaveSingleItem();

        finding.Kind.ToString().ToLowerInvariant().ShouldBe(head.Groups["kind"].Value);
        finding.Verdict.ShouldBe(Lines("conflict").Contains(line) ? Verdict.Conflict : Verdict.Drift);
        if (SuggestionPattern().Match(line) is { Success: true } suggestion)
        {
            finding.Suggestion.ShouldNotBeNull().Value.ShouldEndWith(suggestion.Groups[1].Value);
        }
    }

    [Test]
    public void Check_Seeds_ReportsNothingElse() => Report.Findings.Count.ShouldBe(ExpectedFindings.Count());

    [TestCaseSource(nameof(ExpectedSilence))]
    public void Check_Seeds_IsSilentWhereListed(string line)
    {
        var places = Places(line);
        var reason = ReasonPattern().Match(line).Groups[1].Value;

        Report.Findings.Where(finding => finding.Verdict == Verdict.Conflict && places.TrueForAll(place => finding.Mentions.Any(place.IsIn))).ShouldBeEmpty();
        if (reason == "none")
        {
            Report.Findings.Where(finding => places.TrueForAll(place => finding.Mentions.Any(place.IsIn))).ShouldBeEmpty();
        }
        else
        {
            var pair = Report.Compatible.Where(pair => places.TrueForAll(place => pair.Mentions.Any(place.IsIn))).ToList();
            pair.ShouldNotBeEmpty();
            pair.Select(each => each.Reason.ToString()).ShouldContain(stated => string.Equals(stated, reason, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Test]
    public void Check_Seeds_StatesAReasonForEveryDifferingPairOfAmounts()
    {
        var amounts = Seeds.Both.SelectMany(document => new FactChecker().Extract(document)).Where(assertion => assertion.Kind == AssertionKind.Amount).ToList();
        var pairs = (
            from i in Enumerable.Range(0, amounts.Count)
            from j in Enumerable.Range(i + 1, amounts.Count - i - 1)
            let one = amounts[i].Mention
            let other = amounts[j].Mention
            where one.Document.Id != other.Document.Id || !one.Source.IsSameVoice(other.Source)
            select (One: amounts[i], Other: amounts[j])).ToList();
        var differing = pairs.Where(pair => ((QuantityValue)pair.One.Value).Number != ((QuantityValue)pair.Other.Value).Number).ToList();

        pairs.Count.ShouldBe(68);
        differing.Count.ShouldBe(36);
        differing.Where(pair => !Report.Compatible.Any(stated => stated.Mentions.Any(mention => IsAt(mention, pair.One)) && stated.Mentions.Any(mention => IsAt(mention, pair.Other))))
            .Select(pair => $"{pair.One.Mention.Text} ({pair.One.Mention.Source.Name}) / {pair.Other.Mention.Text} ({pair.Other.Mention.Source.Name})")
            .ShouldBeEmpty();
    }

    private static bool IsAt(Mention mention, Assertion assertion) => mention.Document.Id == assertion.DocumentId && mention.Span == assertion.Mention.Span;

    private static IReadOnlyList<string> Lines(string section) =>
        [.. Repository.Read("tests/FactCheck.Tests/Specs/seeds.md").Split("\n## ").Single(part => part.StartsWith(section + "\n", StringComparison.Ordinal)).Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal))];

    private static List<Place> Places(string line) =>
        [.. PlacePattern().Matches(line.Split(" => ")[0]).Select(match => new Place(
            match.Groups["file"].Value == "A" ? Seeds.FirstId : Seeds.SecondId,
            int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture),
            match.Groups["words"].Value,
            $"{match.Groups["file"].Value}{match.Groups["line"].Value} \"{match.Groups["words"].Value}\""))];

    private static string Described(IEnumerable<Mention> mentions) =>
        string.Join(", ", mentions.Select(mention => $"{(mention.Document.Id == Seeds.FirstId ? "A" : "B")}{mention.Start.Line.ToString(CultureInfo.InvariantCulture)} \"{mention.Text}\""));

    [GeneratedRegex(@"^- (?<rule>FC\d{4}) (?<kind>\w+):", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HeadPattern();

    [GeneratedRegex("(?<file>[AB])(?<line>\\d+) \"(?<words>[^\"]+)\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PlacePattern();

    [GeneratedRegex(@"=> suggests (\w+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SuggestionPattern();

    [GeneratedRegex(@"=> (\w+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ReasonPattern();

    private sealed record Place(string DocumentId, int Line, string Words, string Text)
    {
        public bool IsIn(Mention mention) =>
            mention.Document.Id == DocumentId && mention.Start.Line == Line && (mention.Text.Contains(Words, StringComparison.Ordinal) || Words.Contains(mention.Text, StringComparison.Ordinal));
    }
}
