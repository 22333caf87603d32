namespace FactCheck.Tests.Values;

public sealed class DateRelationTests
{
    private static readonly DateOnly Tuesday = new(2026, 1, 27);

    [TestCase("on January 24", "on January 25", ValueRelation.Disjoint)]
    [TestCase("on January 24", "on 24 January", ValueRelation.Equal)]
    [TestCase("in 2025", "in April 2025", ValueRelation.Overlapping)]
    [TestCase("in April 2025", "in May 2025", ValueRelation.Disjoint)]
    [TestCase("in April", "in May", ValueRelation.Disjoint)]
    [TestCase("on January 24", "on January 24, 2026", ValueRelation.Overlapping)]
    [TestCase("on January 24", "on Saturday", ValueRelation.Incomparable)]
    [TestCase("on Saturday", "on Friday", ValueRelation.Disjoint)]
    [TestCase("since 2017", "since 2018", ValueRelation.Overlapping)]
    [TestCase("before 2017", "in 2018", ValueRelation.Disjoint)]
    [TestCase("since 2017", "in 2017", ValueRelation.OtherHedge)]
    [TestCase("in early April 2025", "in late April 2025", ValueRelation.Disjoint)]
    [TestCase("yesterday", "on Friday", ValueRelation.Incomparable)]
    [TestCase("in the spring of 2025", "in April 2025", ValueRelation.Overlapping)]
    [TestCase("on 03/04/2026", "on March 4, 2026", ValueRelation.Equal)]
    [TestCase("on 03/04/2026", "on 3 April 2026", ValueRelation.Equal)]
    [TestCase("on 03/04/2026", "on 03/04/2026", ValueRelation.Equal)]
    [TestCase("on 03/04/2026", "on 04/03/2026", ValueRelation.Equal)]
    [TestCase("on 03/04/2026", "in April 2026", ValueRelation.Overlapping)]
    [TestCase("on 03/04/2026", "on 5 March 2026", ValueRelation.Disjoint)]
    [TestCase("on 03/04/2026", "in May 2026", ValueRelation.Disjoint)]
    [TestCase("on Friday, 03/04/2026", "on March 4, 2026", ValueRelation.Disjoint)]
    [TestCase("after 03/04/2026", "on 20 March 2026", ValueRelation.Overlapping)]
    [TestCase("after 03/04/2026", "on 1 March 2026", ValueRelation.Disjoint)]
    public void RelationTo_UndatedDocuments_ComparesWhatBothState(string left, string right, ValueRelation expected) => Relation(left, right, null).ShouldBe(expected);

    [TestCase("on Saturday", "on January 24", ValueRelation.Alias)]
    [TestCase("on Saturday", "on January 23", ValueRelation.Disjoint)]
    [TestCase("last Saturday", "on January 17", ValueRelation.Disjoint)]
    [TestCase("two years ago", "in 2022", ValueRelation.Disjoint)]
    [TestCase("two years ago", "in 2024", ValueRelation.Alias)]
    [TestCase("last month", "in December", ValueRelation.Alias)]
    [TestCase("yesterday", "on Monday", ValueRelation.Alias)]
    public void RelationTo_DatedDocuments_ComparesTheDaysMeant(string left, string right, ValueRelation expected) => Relation(left, right, Tuesday).ShouldBe(expected);

    [TestCase("on February 30", true)]
    [TestCase("on Monday, 24 January 2026", true)]
    [TestCase("on Saturday, 24 January 2026", false)]
    [TestCase("on February 29", false)]
    public void IsImpossible_StatedParts_AreKeptAndFlagged(string words, bool expected) => ValueOf(words, null).IsImpossible.ShouldBe(expected);

    private static ValueRelation Relation(string left, string right, DateOnly? date)
    {
        var (first, second) = (ValueOf(left, date), ValueOf(right, date));
        second.RelationTo(first).ShouldBe(first.RelationTo(second));
        return first.RelationTo(second);
    }

    private static DateValue ValueOf(string words, DateOnly? date) =>
        (DateValue)new FactChecker().Extract(new Document("a", $"The bridge fell {words}.", date)).Single(assertion => assertion.Kind == AssertionKind.Date).Value;
}
