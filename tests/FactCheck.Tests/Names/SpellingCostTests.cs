using FactCheck.Names;

namespace FactCheck.Tests.Names;

internal sealed class SpellingCostTests
{
    [Test]
    public void Between_UsualSlips_CostLessThanOthers()
    {
        SpellingCost.Between("pretti", "preti").ShouldBe(.5);
        SpellingCost.Between("tokyo", "toyko").ShouldBe(.7);
        SpellingCost.Between("hansen", "hanson").ShouldBe(.7);
        SpellingCost.Between("marten", "marxen").ShouldBe(1);
        SpellingCost.Between("libya", "lybia").ShouldBe(.9);
    }

    [TestCase("abcdefghijklmnopqrstuvwxyzabcdefghijk", "abcdefghijklmnopqrstuvwxyzabcdefghij")]
    [TestCase("li", "libyan")]
    public void Between_TooLongOrUnlike_IsGivenUp(string left, string right) =>
        SpellingCost.Between(left, right).ShouldBe(SpellingCost.Exceeded);

    [Test]
    public void Between_EitherOrder_CostsTheSame() =>
        SpellingCost.Between("condoleezza", "condoleeza").ShouldBe(SpellingCost.Between("condoleeza", "condoleezza"));
}
