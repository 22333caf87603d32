namespace FactCheck.Tests.Reports;

/// <summary>Reports made by hand: what a format does with them depends on no extractor and no rule.</summary>
internal static class SampleReports
{
    public static IReadOnlyList<RuleInfo> Rules { get; } =
    [
        new("FC1001", "Name spelt in two ways", Verdict.Conflict, "One name is spelt in two ways.", "Nicknames and initials are left alone. Settle on one spelling."),
        new("FC2001", "Other number", Verdict.Conflict, "One thing is given two numbers.", "Compared only within one unit and scope."),
        new("FC2101", "Other hedge", Verdict.Drift, "One number is hedged in one place and plain in another.", "Carry the hedge over."),
        new("FC4001", "Not in the sources", Verdict.NotFound, "No source establishes it.", "Find a source or take it out."),
    ];

    /// <summary>A conflict over three places, a weaker one, a drift, and three pairs that are none.</summary>
    public static FactReport Check { get; } = MakeCheck();

    /// <summary>A draft with a supported, a contradicted and a missing assertion.</summary>
    public static FactReport Verify { get; } = MakeVerify();

    /// <summary>Ten findings in two stories: nine documents about each of eight prices, three documents about each of two.</summary>
    public static FactReport Many { get; } = MakeMany();

    /// <summary>Nothing found.</summary>
    public static FactReport Empty { get; } = new(ReportMode.Check)
    {
        Documents = [new SampleDocument("quiet.txt", "Nothing happened.").Checked(0), new SampleDocument("autre.txt", "Rien de neuf.").Checked(0, isChecked: false)],
        Findings = [],
        Compatible = [],
        CompatibleCount = 0,
        Rules = Rules,
    };

    public static QuantityValue Money(decimal number, string? hedge = null) =>
        new() { Number = number, Unit = "USD", Low = number, High = hedge is null ? number : null, IsLowExcluded = hedge is not null, Hedge = hedge };

    private static FactReport MakeCheck()
    {
        var first = new SampleDocument("wire/harbour-1.txt", "Bridge Owner [|Marta Lindqvist|] Quits\n\nThe bridge over the Sel closed on [|Friday|]. Its owner, [|Marta Lindqvist|], had spent [|$30 million|] on it since 2019, and the town, which had asked for a new one for years without ever being heard, paid over [|$4 million|] more.\n", new DateOnly(2026, 3, 9));
        var second = new SampleDocument("wire/harbour-2.txt", "The owner, [|Marta Lindqist|], left on Monday \U0001F937\u200D♂️. She had put [|$13 million|] into the bridge.\n\nThe town paid [|$4 million|]. The bridge closed on [|March 6|].\n");
        var name = new NameValue("Marta Lindqvist", EntityType.Person);
        return new FactReport(ReportMode.Check)
        {
            Documents = [first.Checked(9) with { Assertions = [new Assertion(AssertionKind.Amount, first.Place(3), Money(30_000_000))] }, second.Checked(7)],
            Rules = Rules,
            Findings =
            [
                new Finding
                {
                    RuleId = "FC1001",
                    Kind = AssertionKind.Person,
                    Verdict = Verdict.Conflict,
                    Confidence = .97,
                    Message = "One person is spelt in two ways: \"Marta Lindqvist\" and \"Marta Lindqist\".",
                    Explanation = ["The spellings are one letter apart.", "Both own the bridge."],
                    Suggestion = new Suggestion("Marta Lindqvist", "2 of 3 mentions"),
                    Mentions = [first.Place(0, name), first.Place(2, name), second.Place(0, new NameValue("Marta Lindqist", EntityType.Person))],
                },
                new Finding
                {
                    RuleId = "FC2001",
                    Kind = AssertionKind.Amount,
                    Verdict = Verdict.Conflict,
                    Confidence = .6,
                    Message = "The owner spent $30 million or $13 million on the bridge.",
                    Explanation = ["Both are what the owner put into the bridge."],
                    Mentions = [first.Place(3, Money(30_000_000)), second.Place(1, Money(13_000_000))],
                },
                new Finding
                {
                    RuleId = "FC2101",
                    Kind = AssertionKind.Amount,
                    Verdict = Verdict.Drift,
                    Confidence = .9,
                    Message = "\"over $4 million\" in one place is plain \"$4 million\" in another.",
                    Mentions = [first.Place(4, Money(4_000_000, "over")), second.Place(2, Money(4_000_000))],
                },
            ],
            Compatible =
            [
                new Compatible(AssertionKind.Date, CompatibleReason.Alias, "March 6, 2026 is the Friday before the first text.", [first.Place(1), second.Place(3)]),
                new Compatible(AssertionKind.Amount, CompatibleReason.OtherReferent, "The owner's money and the town's.", [first.Place(3), second.Place(2)]),
                new Compatible(AssertionKind.Amount, CompatibleReason.OtherReferent, "The town's money and the owner's.", [first.Place(4), second.Place(1)]),
            ],
            CompatibleCount = 4,
        };
    }

    private static FactReport MakeMany()
    {
        string[] things = ["bridge", "tunnel", "pier", "school", "library", "stadium", "theatre", "hospital", "ferry", "lighthouse"];
        SampleDocument[] first = [.. Enumerable.Range(0, 9).Select(i => Tell($"texts/town-{i}-a-name-so-long-that-it-finds-no-room-at-the-head-of-a-column.txt", things[..8], i))];
        SampleDocument[] second = [.. Enumerable.Range(0, 3).Select(i => Tell($"texts/coast-{i}.txt", things[8..], i))];
        return new FactReport(ReportMode.Check)
        {
            Documents = [.. first.Concat(second).Select(document => document.Checked(2))],
            Rules = Rules,
            Findings = [.. things.Select((thing, i) => i < 8 ? Differ(thing, first, i) : Differ(thing, second, i - 8))],
            Compatible = [],
            CompatibleCount = 0,
        };

        static SampleDocument Tell(string id, string[] things, int i) => new(id, string.Join("\n\n", things.Select((thing, t) => $"The {thing} cost [|${Price(i, t)} million|].")) + "\n");

        static int Price(int document, int thing) => 10 + thing + (5 * ((document + thing) % 3));

        static Finding Differ(string thing, SampleDocument[] documents, int t) => new()
        {
            RuleId = "FC2001",
            Kind = AssertionKind.Amount,
            Verdict = Verdict.Conflict,
            Confidence = .9,
            Message = $"The {thing} is given three prices.",
            Explanation = ["The words around the price are the same."],
            Suggestion = new Suggestion("unresolved", "no price has most of the texts"),
            Mentions = [.. documents.Select((document, d) => document.Place(t, Money(Price(d, t) * 1_000_000)))],
        };
    }

    private static FactReport MakeVerify()
    {
        var draft = new SampleDocument("draft.txt", "The owner spent [|$13 million|]. The bridge closed on [|Friday|], after [|70%|] of its bolts had gone.");
        var source = new SampleDocument("source.txt", "The owner spent [|$30 million|] on it.\nThe bridge closed on [|Friday|].");
        var friday = new DateValue { Timex = "XXXX-WXX-5", Granularity = DateGranularity.Day, Weekday = 5 };
        var contradicted = new Finding
        {
            RuleId = "FC2001",
            Kind = AssertionKind.Amount,
            Verdict = Verdict.Conflict,
            Confidence = .9,
            Message = "The draft says $13 million, the source $30 million.",
            Explanation = ["Both are what the owner spent."],
            Suggestion = new Suggestion("$30 million", "the source says so"),
            Mentions = [draft.Place(0, Money(13_000_000)), source.Place(0, Money(30_000_000))],
        };
        var share = new QuantityValue { Number = 70, Unit = "%", Low = 69.5m, High = 70.5m };
        var missing = new Finding
        {
            RuleId = "FC4001",
            Kind = AssertionKind.Percent,
            Verdict = Verdict.NotFound,
            Reason = NotFoundReason.Absent,
            Confidence = .85,
            Message = "No source speaks of 70%.",
            Mentions = [draft.Place(2, share)],
        };
        return new FactReport(ReportMode.Verify)
        {
            Documents = [draft.Checked(3), source.Checked(2)],
            Rules = Rules,
            Findings = [contradicted, missing],
            Compatible = [],
            CompatibleCount = 0,
            Support = .75,
            Assertions =
            [
                new VerifiedAssertion(
                    new Assertion(AssertionKind.Amount, draft.Place(0), Money(13_000_000)), AssertionVerdict.Contradicted, null, [source.Place(0, Money(30_000_000))], [contradicted]),
                new VerifiedAssertion(
                    new Assertion(AssertionKind.Date, draft.Place(1), friday), AssertionVerdict.Supported, null, [source.Place(1, friday)], []),
                new VerifiedAssertion(
                    new Assertion(AssertionKind.Percent, draft.Place(2), share), AssertionVerdict.NotFound, NotFoundReason.Absent, [], [missing]),
            ],
        };
    }
}
