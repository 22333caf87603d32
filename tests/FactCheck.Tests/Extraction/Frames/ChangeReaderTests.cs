namespace FactCheck.Tests.Extraction.Frames;

internal sealed class ChangeReaderTests
{
    [TestCase("Unemployment rose [0.3 points] in May.", ChangeDirection.Up, ChangePart.Amount)]
    [TestCase("Shares in the brewer fell sharply by about [12%] on Tuesday.", ChangeDirection.Down, ChangePart.Amount)]
    [TestCase("The council wants to cut library spending [8%] next year.", ChangeDirection.Down, ChangePart.Amount)]
    [TestCase("Nurses were offered a [5%] pay rise.", ChangeDirection.Up, ChangePart.Amount)]
    [TestCase("The ferry operator announced a [$4] fare increase.", ChangeDirection.Up, ChangePart.Amount)]
    [TestCase("Analysts had forecast an increase of nearly [3 percent].", ChangeDirection.Up, ChangePart.Amount)]
    [TestCase("Rents were [11%] higher than a year before.", ChangeDirection.Up, ChangePart.Amount)]
    [TestCase("Sales, down [6%] since Easter, worry the owners.", ChangeDirection.Down, ChangePart.Amount)]
    [TestCase("The fund slashed its stake from [14%] to 9%.", ChangeDirection.Down, ChangePart.Start)]
    [TestCase("The fund slashed its stake from 14% to [9%].", ChangeDirection.Down, ChangePart.Result)]
    [TestCase("Membership has grown in the past decade to [2.4 million].", ChangeDirection.Up, ChangePart.Result)]
    [TestCase("The bank raised its main rate to [4.5%].", ChangeDirection.Up, ChangePart.Result)]
    [TestCase("The plant shed [300] jobs over the winter.", ChangeDirection.Down, ChangePart.Amount)]
    [TestCase("The sentence was reduced to [six years] on appeal.", ChangeDirection.Down, ChangePart.Result)]
    public void Frame_ValueOfAChange_HasDirectionAndPart(string marked, ChangeDirection direction, ChangePart part)
    {
        var frame = FrameOf(marked);

        (frame.Direction, frame.ChangePart).ShouldBe((direction, part));
    }

    [TestCase("The start-up raised [$5 million] from two investors.")]
    [TestCase("The start-up raised $5 million from [two] investors.")]
    [TestCase("He was raised by [two] aunts in Leeds.")]
    [TestCase("About [40%] of pupils drop out before the exam.")]
    [TestCase("Ministers cut the ribbon and donated [200] books to the school.")]
    [TestCase("The show moved to [three] theatres in the autumn.")]
    [TestCase("Prices in the shop begin at [$12].")]
    [TestCase("[Twelve] firms increased their dividend.")]
    [TestCase("The mayor, who fell ill, gave [$300] to the choir.")]
    public void Frame_NoChange_HasNeither(string marked)
    {
        var frame = FrameOf(marked);

        (frame.Direction, frame.ChangePart).ShouldBe((ChangeDirection.None, ChangePart.None));
    }

    private static Frame FrameOf(string marked)
    {
        var start = marked.IndexOf('[', StringComparison.Ordinal);
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        return new FactChecker().Extract(new Document("d", text)).Single(assertion => assertion.Mention.Span.Start == start && assertion.Value is QuantityValue or DurationValue).Frame;
    }
}
