namespace FactCheck.Tests.Pipeline;

/// <summary>Two texts that give two values of which a third gives both in one sentence tell of two things.</summary>
internal sealed class GivenTogetherTests
{
    private const string Tent = "The Tarn tent weighs 2.3 kg and packs down to 44 cm. Its sheet stands 3,000 mm of water.";

    private const string OtherTent = "The Scar tent weighs 3.1 kg and packs down to 52 cm. Its sheet stands 4,000 mm of water.";

    private const string Test = "We took both up the fell. The Tarn weighs 2.3 kg, the Scar 3.1 kg; they pack down to 44 and 52 cm. Their sheets stand 3,000 and 4,000 mm of water.";

    private const string Women = "Some 700 women finished the run. The winner needed 1:31:10.";

    private const string Men = "Some 1,900 men finished the run. The winner needed 1:12:44.";

    private const string Both = "The women's run was won in 1:31:10 and the men's in 1:12:44. Some 700 women and 1,900 men finished.";

    private static readonly FactChecker Checker = new();

    [TestCase(Tent, OtherTent, Test)]
    [TestCase(Women, Men, Both)]
    public void Check_ThirdTextGivesBothValues_HasNoConflict(string one, string other, string both) =>
        Laws.Findings.Conflicts(Checker.Check([new Document("a", one), new Document("b", other), new Document("c", both)])).ShouldBeEmpty();

    [Test]
    public void Check_ThirdTextGivesOneValue_IsReported()
    {
        var report = Checker.Check([new Document("a", "The Tarn tent weighs 2.3 kg."), new Document("b", "The Tarn tent weighs 3.1 kg."), new Document("c", "At 2.3 kg the Tarn tent is no burden.")]);

        Laws.Findings.Conflicts(report).ShouldNotBeEmpty();
    }
}
