using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FactCheck.Tests.Reports;

/// <summary>The hostile texts, and a report that has one of them wherever text can stand.</summary>
internal static partial class HostilePayloads
{
    public static IReadOnlyList<string> All { get; } = Read();

    /// <summary>True for a line that holds what a terminal would act on: controls, and marks that turn the direction of writing.</summary>
    public static bool Acts(string line) => Acting().IsMatch(line);

    public static FactReport In(string payload, ReportMode mode = ReportMode.Check)
    {
        var first = new Document(payload + ".txt", $"Before {payload} after.\n\nOther {payload}");
        var second = new Document("b " + payload, $"{payload}\n");
        var name = new NameValue(payload, EntityType.Person);
        var money = new QuantityValue { Number = 5, Unit = payload, Hedge = payload, Low = 5 };
        Mention[] places =
        [
            new(first, new Source(payload, SourceKind.Comment, new TextSpan(0, first.Text.Length)), new TextSpan(7, 7 + payload.Length), name),
            new(second, new Source("article", SourceKind.Article, new TextSpan(0, second.Text.Length)), new TextSpan(0, payload.Length), money),
        ];
        var finding = new Finding
        {
            RuleId = "FC1001",
            Kind = AssertionKind.Person,
            Verdict = Verdict.Conflict,
            Confidence = .9,
            Message = payload,
            Explanation = [payload, payload],
            Suggestion = new Suggestion(payload, payload),
            Votes = [new Vote(payload, 1, 2, [first.Id]), new Vote("b " + payload, 1, 2, [second.Id])],
            Mentions = places,
        };
        return new FactReport(mode)
        {
            Documents = [new CheckedDocument(first, [places[0].Source], 1, IsChecked: true) { Assertions = [new Assertion(AssertionKind.Person, places[0], name), new Assertion(AssertionKind.Amount, places[0], money)] }, new CheckedDocument(second, [places[1].Source], 1, IsChecked: false)],
            Rules = [new RuleInfo("FC1001", payload, Verdict.Conflict, payload, payload)],
            Findings = [finding, finding with { Verdict = Verdict.Drift, Mentions = [places[1], places[0]] }],
            Compatible = [new Compatible(AssertionKind.Name, CompatibleReason.Alias, payload, places)],
            CompatibleCount = 1,
            Support = mode == ReportMode.Verify ? 1 : null,
            Assertions = mode == ReportMode.Check ? [] :
            [
                new VerifiedAssertion(new Assertion(AssertionKind.Person, places[0], name), AssertionVerdict.Contradicted, null, [places[1]], [finding]),
                new VerifiedAssertion(new Assertion(AssertionKind.Amount, places[0], money), AssertionVerdict.NotFound, NotFoundReason.Absent, [], []),
            ],
        };
    }

    private static List<string> Read()
    {
        using var stream = typeof(HostilePayloads).Assembly.GetManifestResourceStream("hostile-payloads.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Skip(1).Where(line => line.Length > 0).Select(Unescape)];
    }

    private static string Unescape(string line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] != '\\')
            {
                text.Append(line[i]);
                continue;
            }

            var digits = line[++i] switch { 'x' => 2, 'u' => 4, _ => 0 };
            text.Append(digits > 0
                ? (char)int.Parse(line.AsSpan(i + 1, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                : line[i] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', var other => other });
            i += digits;
        }

        return text.ToString();
    }

    [GeneratedRegex("[\\x00-\\x1F\\x7F-\\x9F\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Acting();
}
