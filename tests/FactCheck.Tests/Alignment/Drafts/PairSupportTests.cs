namespace FactCheck.Tests.Alignment.Drafts;

/// <summary>How much of a draft's wording its sources bear out.</summary>
internal sealed class PairSupportTests
{
    private const string Source = "The ferry to Skarvik sails at noon. It carried 412 passengers on its first day, and the mayor of Skarvik waved from the quay. Tickets cost 35 kroner.";

    private static readonly FactChecker Checker = new();

    [Test]
    public void Verify_VerbatimExcerpt_IsWhollySupported() =>
        SupportOf("It carried 412 passengers on its first day, and the mayor of Skarvik waved from the quay. Tickets cost 35 kroner.").ShouldBe(1);

    [Test]
    public void Verify_OneLittleWordReplaced_CostsALittle()
    {
        var changed = SupportOf("The ferry to Skarvik sails at noon. It carried 412 passengers before its first day.");

        changed.ShouldBeLessThan(1);
        changed.ShouldBeGreaterThan(.95);
    }

    [Test]
    public void Verify_WordsFurtherApart_CostMore() =>
        SupportOf("The mayor carried 412 passengers to the quay.").ShouldBeLessThan(SupportOf("The mayor of Skarvik waved to 412 passengers."));

    private static double SupportOf(string draft) => Checker.Verify(new Document("draft", draft), [new Document("source", Source)]).Support!.Value;
}
