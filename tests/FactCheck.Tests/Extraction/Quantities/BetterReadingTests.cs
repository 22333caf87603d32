namespace FactCheck.Tests.Extraction.Quantities;

/// <summary>Where the readings of other recognisers are wrong for news text, and the reading taken here, with its reason.</summary>
public sealed class BetterReadingTests
{
    [TestCase("It won $900 million in contracts.", "amount $900 million", Description = "'in' is a preposition, not inches")]
    [TestCase("It has been in the news in recent weeks.", "", Description = "'recent' holds no cent")]
    [TestCase("It grew from $120m to $900m.", "amount $120m|amount $900m", Description = "an m behind dollars is a million, not a metre, and a change is two amounts")]
    [TestCase("It cost 900 million bucks.", "amount 900 million bucks", Description = "slang is money, too")]
    [TestCase("It costs 15-20 usd.", "amount 15-20 usd", Description = "a range has one unit")]
    [TestCase("It earned $20.", "amount $20", Description = "the sign belongs to the number; 20 alone is no second reading")]
    [TestCase("It paid US$ 1MM.", "amount US$ 1MM", Description = "one reading, money")]
    [TestCase("The server is at 192.168.1.2 today.", "date today", Description = "an address counts nothing")]
    [TestCase("They met on 5/17/2018.", "date 5/17/2018", Description = "a date is not three numbers")]
    [TestCase("The object is called SCP-173.", "", Description = "a name with a number")]
    [TestCase("Do exercises nrs. 22,24,26,31.", "", Description = "labels, not numbers")]
    [TestCase("Take the 180ml bottle.", "measure 180ml", Description = "a measure, joined or not")]
    [TestCase("He was named player of the year.", "", Description = "'the year' tells no date")]
    [TestCase("It lasted more than four days.", "duration four days", Description = "the hedge has a span of its own")]
    [TestCase("It is the two millionth car.", "ordinal two millionth", Description = "one ordinal, not a number and a fraction")]
    [TestCase("The file is report-20170302.html.", "", Description = "part of a file name")]
    public void Extract_TextOthersMisread_TakesTheBetterReading(string text, string expected)
    {
        var found = new FactChecker().Extract(new Document("a", text))
            .Where(assertion => assertion.Kind is >= AssertionKind.Amount and <= AssertionKind.Duration)
            .Select(assertion => assertion.Kind.ToString().ToLowerInvariant() + " " + assertion.Mention.Text);

        string.Join('|', found).ShouldBe(expected);
    }
}
