namespace FactCheck.Tests.Values;

public sealed class QuantityRelationTests
{
    [TestCase("They paid $900 million.", "They paid 900 million bucks.", ValueRelation.Equal)]
    [TestCase("They paid $0.9 billion.", "They paid $900 million.", ValueRelation.Equal)]
    [TestCase("They paid $900 million.", "They paid $900 billion.", ValueRelation.Disjoint)]
    [TestCase("They paid C$30 million.", "They paid US$30 million.", ValueRelation.Incomparable)]
    [TestCase("They paid over $900 million.", "They paid $900 million.", ValueRelation.OtherHedge)]
    [TestCase("They paid over $900 million.", "They paid $950 million.", ValueRelation.Overlapping)]
    [TestCase("They paid over $900 million.", "They paid $850 million.", ValueRelation.Disjoint)]
    [TestCase("They paid $30 million.", "They paid $13 million.", ValueRelation.Disjoint)]
    [TestCase("They paid 75 cents.", "They paid $0.75.", ValueRelation.Alias)]
    [TestCase("It drew fewer than 50 people.", "It drew at least 50 people.", ValueRelation.Disjoint)]
    [TestCase("It drew at least 12 people.", "It drew 10 people.", ValueRelation.Disjoint)]
    [TestCase("It drew at least 12 people.", "It drew 12 people.", ValueRelation.OtherHedge)]
    [TestCase("It drew more than 20 people.", "It drew 20 people.", ValueRelation.Touching)]
    [TestCase("It drew nearly 1,000 people.", "It drew 1,050 people.", ValueRelation.Disjoint)]
    [TestCase("It drew nearly 1,000 people.", "It drew 997 people.", ValueRelation.Overlapping)]
    [TestCase("It drew about 1,000 people.", "It drew 1,032 people.", ValueRelation.Overlapping)]
    [TestCase("It drew up to 700 people.", "It drew 650 people.", ValueRelation.Overlapping)]
    [TestCase("It drew dozens of people.", "It drew 48 people.", ValueRelation.Overlapping)]
    [TestCase("It drew between 80 and 90 people.", "It drew 86 people.", ValueRelation.Overlapping)]
    [TestCase("It drew between 80 and 90 people.", "It drew 95 people.", ValueRelation.Disjoint)]
    [TestCase("It drew three people.", "It drew four people.", ValueRelation.Disjoint)]
    [TestCase("It drew three people.", "It drew 3 people.", ValueRelation.Equal)]
    [TestCase("It has 12.1 million people.", "It has 12,141,123 people.", ValueRelation.Overlapping)]
    [TestCase("It has 67 million people.", "It has 69 million people.", ValueRelation.Disjoint)]
    [TestCase("It rose 70%.", "It rose 71%.", ValueRelation.Disjoint)]
    [TestCase("It rose 70%.", "It rose 70.4%.", ValueRelation.Overlapping)]
    [TestCase("It rose 70%.", "It rose 70 per cent.", ValueRelation.Equal)]
    [TestCase("It fell by a third.", "It fell by 33%.", ValueRelation.Alias)]
    [TestCase("One in five people agreed.", "25% of people agreed.", ValueRelation.Disjoint)]
    [TestCase("It rose 2%.", "It rose 2 percentage points.", ValueRelation.Incomparable)]
    [TestCase("It is 10 km away.", "It is 6.2 miles away.", ValueRelation.Alias)]
    [TestCase("It is 5 km away.", "It is 5 miles away.", ValueRelation.Disjoint)]
    [TestCase("It was 20 degrees Celsius.", "It was 68 degrees Fahrenheit.", ValueRelation.Alias)]
    [TestCase("It took six months.", "It took 26 weeks.", ValueRelation.Alias)]
    [TestCase("It took six months.", "It took a year to build, or 12 months.", ValueRelation.Disjoint)]
    [TestCase("It took 48 hours.", "It took two days.", ValueRelation.Alias)]
    [TestCase("It is 13 feet deep.", "It is four metres deep.", ValueRelation.Alias)]
    [TestCase("It is one mile away.", "It is one kilometre away.", ValueRelation.Disjoint)]
    [TestCase("It drew almost half a million people.", "It drew 430,000 people.", ValueRelation.Overlapping)]
    [TestCase("It drew almost half a million people.", "It drew 380,000 people.", ValueRelation.Disjoint)]
    [TestCase("They paid £700m ($900m).", "They paid $900m.", ValueRelation.Equal)]
    [TestCase("They paid £700m ($900m).", "They paid £700m.", ValueRelation.Equal)]
    [TestCase("They paid £700m ($900m).", "They paid $920m.", ValueRelation.Alias)]
    [TestCase("They paid £700m ($900m).", "They paid $300m.", ValueRelation.Disjoint)]
    [TestCase("They paid £700m ($900m).", "They paid £750m ($900m).", ValueRelation.Disjoint)]
    [TestCase("They paid £700m ($900m).", "They paid £700m ($900bn).", ValueRelation.Disjoint)]
    [TestCase("They paid £700m ($900m).", "They paid €800m.", ValueRelation.Incomparable)]
    [TestCase("They paid more than £700m ($900m).", "They paid $1.1bn.", ValueRelation.Overlapping)]
    [TestCase("It is 6 miles (10 km) away.", "It is 10 km away.", ValueRelation.Equal)]
    [TestCase("It is 6 miles (10 km) away.", "It is 15 km away.", ValueRelation.Disjoint)]
    public void RelationTo_TwoQuantitiesOfOneMatter_IsAsAnEditorWouldSay(string left, string right, ValueRelation expected)
    {
        var (first, second) = (ValueOf(left), ValueOf(right));

        first.RelationTo(second).ShouldBe(expected);
        second.RelationTo(first).ShouldBe(expected);
    }

    [TestCase("The loop is 5 km (5 miles) long.", true)]
    [TestCase("The loop is 5 km (3.1 miles) long.", false)]
    [TestCase("The loop is 5 km long.", false)]
    [TestCase("Bake it at 350°F (175°C).", false)]
    [TestCase("They paid £700m ($900bn).", false)]
    public void IsMisconverted_NumberAndItsConversion_TellsWhetherTheyAgree(string text, bool expected) => ((QuantityValue)ValueOf(text)).IsMisconverted.ShouldBe(expected);

    private static AssertionValue ValueOf(string text) =>
        new FactChecker().Extract(new Document("a", text)).Last(assertion => assertion.Kind is >= AssertionKind.Amount and <= AssertionKind.Duration and not AssertionKind.Date).Value;
}
