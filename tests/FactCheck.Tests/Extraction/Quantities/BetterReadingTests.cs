using System.Globalization;

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
    [TestCase("A flat costs more than 2mil SEK.", "amount 2mil SEK", Description = "the number belongs to its currency")]
    [TestCase("They will pay $2000 over 3 years.", "amount $2000|duration 3 years", Description = "three years are a duration, not a three")]
    [TestCase("It is a multibillion-dollar deal.", "", Description = "a currency without a number is no amount")]
    [TestCase("He paid with a $10 dollars bill.", "amount $10", Description = "the same currency told twice is one amount")]
    [TestCase("The symbol for it is mcg.", "", Description = "a unit without a number measures nothing")]
    [TestCase("She was the choir's partner of the week.", "", Description = "'of the week' tells no week")]
    [TestCase("Show the sales in the year.", "", Description = "'the year' without a date before it tells no year")]
    [TestCase("Sales in fiscal year terms rose.", "", Description = "a fiscal year without its number is none")]
    [TestCase("The task is less than 1 week old.", "age 1 week old", Description = "the hedge has a span of its own")]
    [TestCase("We meet around the 21st of this month.", "date the 21st of this month", Description = "a hedge before a date is no part of it")]
    [TestCase("It is the dearest sale to date.", "", Description = "'to date' is no date")]
    [TestCase("It was approved 3 weeks later.", "duration 3 weeks", Description = "counted from what the story tells, not from the day of writing")]
    [TestCase("The shop is shut for the hour.", "", Description = "'the hour' tells no length")]
    [TestCase("It happened the year before 2015.", "date before 2015", Description = "the year is known only from 2015")]
    [TestCase("The harbour has\n- 12 cranes\n- 21 metres of rope", "count 12|measure 21 metres", Description = "a dash with a blank at the head of a line marks an item")]
    [TestCase("The harbour has\n\n+ 40 berths\n\u2013 3 sheds", "count 40|count 3", Description = "so do a plus and a longer dash")]
    [TestCase("The harbour has\n-12 cranes\n-two sheds", "count 12|count two", Description = "the mark grown on the item, as on that of the next line")]
    [TestCase("Nights were cold:\n-3 degrees\n-5 degrees", "measure -3 degrees|measure -5 degrees", Description = "a sign before every number is a sign")]
    [TestCase("Find all with a date > = 2019.", "date 2019", Description = "an operator is no word of a date")]
    public void Extract_TextOthersMisread_TakesTheBetterReading(string text, string expected)
    {
        var found = new FactChecker().Extract(new Document("a", text))
            .Where(assertion => assertion.Kind is >= AssertionKind.Amount and <= AssertionKind.Duration)
            .Select(assertion => assertion.Kind.ToString().ToLowerInvariant() + " " + assertion.Mention.Text);

        string.Join('|', found).ShouldBe(expected);
    }

    [TestCase("The rota runs between now and November 15th.", "2019-04-23", "2019-11-16", Description = "the last day belongs to the range; the end is half-open")]
    [TestCase("Cases have risen over the past fortnight.", "2019-04-09", "2019-04-23", Description = "the fourteen days up to today, not two calendar weeks")]
    [TestCase("We hope to leave in the next fortnight.", "2019-04-24", "2019-05-08", Description = "the fourteen days from tomorrow on")]
    [TestCase("It had closed the day before.", null, null, Description = "the day before what the story tells; yesterday is another")]
    [TestCase("It is dry through the whole summer.", null, null, Description = "a summer of a year not told")]
    public void Extract_DateOthersResolveOtherwise_TakesTheBetterRange(string text, string? earliest, string? latest)
    {
        var date = new FactChecker().Extract(new Document("a", text, new DateOnly(2019, 4, 23))).Select(assertion => assertion.Value).OfType<DateValue>().ShouldHaveSingleItem();

        (date.Earliest, date.Latest).ShouldBe((Day(earliest), Day(latest)));
    }

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
