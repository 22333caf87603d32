using FactCheck.MicrosoftRecognizers;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace FactCheck.Tests.MicrosoftRecognizers;

/// <summary>The adapter's sources, compiled here against a stub of the package's signatures.</summary>
internal sealed class MicrosoftRecognizersTests
{
    [Test]
    public void Extract_InclusiveEnds_BecomeHalfOpenSpansOfTheDocument()
    {
        NumberRecognizer.Answer(Find("number", "twelve", "12"));

        var assertion = Extract("It rained. There were twelve of them.").ShouldHaveSingleItem();

        assertion.Mention.Text.ShouldBe("twelve");
        assertion.Kind.ShouldBe(AssertionKind.Number);
        ((QuantityValue)assertion.Value).Number.ShouldBe(12);
    }

    [Test]
    public void Extract_Percentage_IsReadInAnyCultureAndWinsOverItsNumber()
    {
        NumberRecognizer.Answer((model, query) => model switch
        {
            "percentage" => Find("percentage", "2.5%", "2.5%")(model, query),
            "number" => Find("number", "2.5", "2.5")(model, query),
            _ => [],
        });

        var assertion = Extract("Up by 2.5% since May.").ShouldHaveSingleItem();

        assertion.Kind.ShouldBe(AssertionKind.Percent);
        assertion.Value.Canonical.ShouldBe("2.5 %");
    }

    [Test]
    public void Extract_Range_IsAnInterval()
    {
        NumberRecognizer.Answer(Find("range", "between 10 and 20", "[10,20)"));

        var value = (QuantityValue)Extract("Take between 10 and 20.").ShouldHaveSingleItem().Value;

        (value.Low, value.High, value.IsLowExcluded, value.IsHighExcluded, value.Number).ShouldBe((10m, 20m, false, true, null));
    }

    [Test]
    public void Extract_ResultWithoutValue_IsKeptWithoutANumber()
    {
        NumberRecognizer.Answer((model, query) => model == "ordinal" ? [new ModelResult { Start = query.IndexOf("last", StringComparison.Ordinal), End = query.IndexOf("last", StringComparison.Ordinal) + 3 }] : []);

        ((QuantityValue)Extract("He came last today.").ShouldHaveSingleItem().Value).Number.ShouldBeNull();
    }

    [Test]
    public void WithMicrosoftRecognizers_Options_LeaveMoneyAndDatesToTheBuiltInReader()
    {
        NumberRecognizer.Answer((_, _) => []);
        var checker = new FactChecker(FactCheckerOptions.Default.WithMicrosoftRecognizers());

        var kinds = checker.Extract(new Document("a", "The third plan costs $30 million, 5% more than in 2019.")).Select(assertion => assertion.Kind);

        kinds.ShouldBe([AssertionKind.Amount, AssertionKind.Date]);
    }

    private static List<Assertion> Extract(string text) => [.. new MicrosoftRecognizersExtractor().Extract(new DocumentText(new Document("a", text)))];

    private static Func<string, string, List<ModelResult>> Find(string wanted, string words, string value) => (model, query) =>
    {
        var start = query.IndexOf(words, StringComparison.Ordinal);
        return model == wanted && start >= 0
            ? [new ModelResult { Text = words, Start = start, End = start + words.Length - 1, TypeName = wanted, Resolution = { ["value"] = value } }]
            : [];
    };
}
