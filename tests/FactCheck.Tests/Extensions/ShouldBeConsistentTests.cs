using FactCheck.Testing;

namespace FactCheck.Tests.Extensions;

/// <summary>The bridge to test frameworks.</summary>
internal sealed class ShouldBeConsistentTests
{
    private static readonly Document Wire = new("wire", "The bridge will cost $30 million, the mayor said.");
    private static readonly Document Paper = new("paper", "The bridge will cost $13 million, the mayor said.");

    [Test]
    public void ShouldBeConsistent_Conflict_FailsAndShowsBothQuotes()
    {
        var exception = Should.Throw<InconsistentTextException>(() => new FactChecker().Check([Wire, Paper]).ShouldBeConsistent());

        exception.Findings.ShouldHaveSingleItem().RuleId.ShouldBe("FC2001");
        exception.Message.ShouldStartWith("The 2 documents should be consistent, but:\n");
        exception.Message.ShouldContain("wire:1:22");
        exception.Message.ShouldContain("The bridge will cost $30 million");
        exception.Message.ShouldContain("paper:1:22");
        exception.Message.ShouldContain("The bridge will cost $13 million");
    }

    [Test]
    public void ShouldBeConsistent_Draft_TellsTheVerdictsOfTheReport()
    {
        var report = new FactChecker().Verify(new Document("draft", "The bridge will cost $13 million, the mayor said."), [Wire]);
        report.Assertions.ShouldContain(assertion => assertion.Verdict == AssertionVerdict.Contradicted);

        Should.Throw<InconsistentTextException>(() => report.ShouldBeConsistent()).Message.ShouldContain(" 1 contradicted, 0 not found");
    }

    [Test]
    public void ShouldBeConsistent_Agreement_ReturnsTheReport()
    {
        var report = new FactChecker().Check([Wire]);

        report.ShouldBeConsistent().ShouldBeSameAs(report);
    }

    [Test]
    public void ShouldBeConsistent_OnlyErrorsAsked_LetsWarningsPass()
    {
        var report = new FactChecker().Verify(new Document("draft", "The bridge will cost $30 million and open in May 2027."), [Wire]);

        report.Findings.ShouldContain(finding => finding.Severity == Severity.Warning);
        report.ShouldBeConsistent(Severity.Error);
        Should.Throw<InconsistentTextException>(() => report.ShouldBeConsistent()).Message.ShouldStartWith("The draft should be consistent");
    }

    [Test]
    public void ShouldBeConsistent_Contradiction_NamesTheFindingsWhereAFrameworkPrintsThem()
    {
        var report = new FactChecker().Verify(new Document("draft", "The bridge will cost $13 million, the mayor said."), [Wire]);

        var findings = Should.Throw<InconsistentTextException>(() => report.ShouldBeConsistent()).Findings;

        findings.ShouldNotBeEmpty();
        findings.ToString().ShouldBe(string.Join("; ", findings.Select(finding => $"{finding.RuleId} {finding.Message}")));
    }

    [Test]
    public void Check_DocumentWithoutText_IsNotChecked()
    {
        var report = new FactChecker().Check([Wire, new Document("empty", " \n")]);

        report.Documents.Select(document => document.IsChecked).ShouldBe([true, false]);
        using var text = new StringWriter { NewLine = "\n" };
        ReportWriters.Text.Write(report, text, ReportOptions.Default);
        text.ToString().ShouldContain("Not checked: empty");
    }
}
