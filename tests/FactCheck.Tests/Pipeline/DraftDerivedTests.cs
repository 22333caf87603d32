namespace FactCheck.Tests.Pipeline;

/// <summary>What a draft works out of its sources, or tells less exactly, is borne out; what cannot be worked out of them is not.</summary>
public sealed class DraftDerivedTests
{
    private static readonly FactChecker Checker = new();

    [TestCase("The orchard shop opens on 14 May.", "The orchard shop opens in mid-May.", "mid-May")]
    [TestCase("Objections are possible until 28 June.", "Residents can object to the plan until the end of June.", "until the end of June")]
    [TestCase("The ferry runs from April to October.", "The ferry starts in April and stops when October is over.", "April")]
    [TestCase("The vote was put off to 9 December at the request of Mr Osei.", "The vote was held over until December.", "until December")]
    [TestCase("Simmer the stock for 30 minutes, then 20 more with the lid on.", "The stock needs 50 minutes.", "50 minutes")]
    [TestCase("The pond is 20 metres long and 15 wide and holds carp.", "The pond covers 300 square metres and holds carp.", "300 square metres")]
    [TestCase("The crew loaded eight sacks of 250 kilograms each on Friday.", "The crew loaded two tonnes on Friday.", "two tonnes")]
    [TestCase("The museum lets the yard of 300 square metres at 5 euros per square metre to a circus.", "The circus pays the museum 1,500 euros for the yard.", "1,500 euros")]
    [TestCase("The surcharge for Sundays goes up from 31 to 34 per cent.", "The Sunday surcharge rises by three points.", "three")]
    [TestCase("Nurses work 40 hours; those over sixty may go down to 36.", "Nurses over sixty can work four hours less.", "four hours")]
    [TestCase("Okello founded the brass band in 1961. It had nine players then. The band gave its last concert in 1998.", "The brass band of Okello lasted 37 years.", "37 years")]
    [TestCase("She ran the mill from 3 March 2009 until 10 November 2016.", "She ran the mill for more than seven years.", "seven years")]
    [TestCase("Drops protect for 8 weeks against fleas.", "The drops protect against fleas for two months.", "two months")]
    [TestCase("Mayor Pires won the vote of 5 June 2022. In 2018 she had lost by eleven votes.", "Four years ago Pires had lost by eleven votes.", "Four years ago")]
    [TestCase("The baths are open on Tuesdays, Thursdays and Saturdays from 3 to 8 p.m.", "The baths are open on three days a week for five hours.", "three days")]
    [TestCase("The baths are open on Tuesdays, Thursdays and Saturdays from 3 to 8 p.m.", "The baths are open on three days a week for five hours.", "five hours")]
    [TestCase("The loom is sold in Chile, Peru and Bolivia.", "The loom is sold in three countries.", "three")]
    [TestCase("The guests came in small groups, five on foot and two by bicycle.", "Seven guests came on foot or by bicycle.", "Seven")]
    [TestCase("The choir has two halls in the old town and one by the river.", "The choir sings in three halls.", "three")]
    [TestCase("Rent takes 30 per cent of the budget, food 25, travel 15.", "Food and travel take 40 per cent of the budget.", "40 per cent")]
    [TestCase("The rebate is 60 per cent in the first year and falls by five points each year.", "In its second year the rebate is 55 per cent.", "55 per cent")]
    [TestCase("The firm offers a year's notice to all drivers.", "Drivers get twelve months of notice.", "twelve months")]
    [TestCase("From 1951 to 1958 Lund led the ballet school in Ystad.", "Lund led the ballet school for seven years.", "seven years")]
    [TestCase("The fair opens on 12 June; the stalls are put up on 9 June.", "Three days before the fair opens the stalls are put up.", "Three days")]
    [TestCase("The road is closed between Monday 2 May and Friday 6 May 2030.", "The road is closed from 2 May to 6 May.", "from 2 May to 6 May")]
    [TestCase("Eight tickets of 30 euros were sold at the door.", "At the door tickets for 240 euros were sold.", "240 euros")]
    [TestCase("The opera lasts two hours and twenty, without a break.", "The opera is over after 140 minutes.", "140 minutes")]
    [TestCase("The kiln is fired at 8:10; the alarm rings at 7:55.", "The alarm rings fifteen minutes before the kiln is fired at 8:10.", "fifteen minutes")]
    [TestCase("The lock closed at 14:20 after a barge had struck its gate. The harbour master came at once. The lock opened again at 16:50.", "The lock was closed for two and a half hours.", "two and a half hours")]
    [TestCase("Dusk is at 18:30, when the tower is shut. The last climbers are let into the tower 50 minutes before dusk.", "The last climbers are let into the tower at 17:40.", "17:40")]
    [TestCase("The tower opens at 9:30. In winter the tower opens one hour later.", "In winter the tower opens at 10:30.", "10:30")]
    [TestCase("The ruling may be contested within two weeks; it was read out on 3 June 2030.", "The ruling may be contested until 17 June.", "until 17 June")]
    [TestCase("Seats for the regatta can be booked up to ten days ahead. The regatta is on 20 May.", "Seats can be booked from 10 May.", "10 May")]
    [TestCase("The refund is paid out between 6 and 19 November.", "The refund is paid out by 19 November.", "by 19 November")]
    [TestCase("The grazing season started on 4 May, a week late, and ended on 12 October.", "The grazing season lasted from 4 May to 12 October.", "from 4 May to 12 October")]
    [TestCase("The depot, planned for April 2031, will now open in January 2032.", "The depot is nine months late.", "nine months")]
    [TestCase("The shuttle needs 64 minutes instead of 51.", "The shuttle takes thirteen minutes longer.", "thirteen minutes")]
    [TestCase("The monthly rent is 840 francs. The bond is four months' rent.", "The bond comes to 3,360 francs.", "3,360 francs")]
    [TestCase("The rent is 840 francs a month. The bond equals five monthly rents.", "The bond comes to 4,200 francs.", "4,200 francs")]
    [TestCase("The club bears two-thirds of the bill of 960 euros, the town one-third.", "Of the bill the town pays 320 euros.", "320 euros")]
    [TestCase("A seat on the boat costs 14 euros. In May the price of a seat on the boat is cut by 3 euros.", "In May a seat on the boat costs 11 euros.", "11 euros")]
    [TestCase("Turnover of the dairy rose from 1.4 to 2.3 billion kroner.", "Turnover of the dairy grew by 0.9 billion kroner.", "0.9 billion kroner")]
    [TestCase("The wait at the desk fell from 4.5 to 3.9 hours.", "The wait at the desk fell by 36 minutes.", "36 minutes")]
    [TestCase("The silo takes 610 tonnes of barley and 85 of oats.", "The silo takes 695 tonnes of barley and oats.", "695 tonnes")]
    [TestCase("In the upper valley the average was 2,310, in the lower valley 1,980.", "The average of the upper valley exceeds that of the lower by 330 francs.", "330 francs")]
    [TestCase("The larger loom costs €7,240.", "The smaller loom costs €6,990, €250 less than the larger.", "€250")]
    [TestCase("Ferries leave the quay at 07:10, 09:40 and 15:05.", "Three ferries leave the quay each day.", "Three")]
    [TestCase("The study began with 318 bakers. At its end 284 bakers were still taking part in it.", "Thirty-four bakers left the study.", "Thirty-four")]
    [TestCase("The town spends 3.4 million on lanes and 1.5 million on quays.", "The town spends 4.9 million on lanes and quays.", "4.9 million")]
    [TestCase("The revue was to close on 4 May but has been extended by three weeks.", "The revue closes on 25 May.", "25 May")]
    [TestCase("The camp begins on 3 May and lasts ten days.", "The camp ends on 12 May.", "12 May")]
    [TestCase("A basket costs 40 euros; members pay 20 percent less.", "Members pay 32 euros for a basket.", "32 euros")]
    [TestCase("Two thirds of the 90 huts are let.", "30 huts are empty.", "30")]
    [TestCase("Adults pay 18 crowns for the slide, children half.", "Children pay 9 crowns for the slide.", "9")]
    [TestCase("The reserve rose by a fifth to 60 million.", "The reserve had been 50 million.", "50 million")]
    [TestCase("Born in 1950, she won the medal at the age of 30.", "She won the medal in 1980.", "1980")]
    [TestCase("The kiln makes 42,000 tiles a week.", "The kiln makes 6,000 tiles a day.", "6,000")]
    [TestCase("Rent for the stall is 14,400 francs a year.", "Rent for the stall is 1,200 francs a month.", "1,200 francs")]
    [TestCase("62 percent voted for the dam and 31 percent against; the rest abstained.", "Seven percent abstained.", "Seven percent")]
    [TestCase("The loss in the second quarter was 14 million euros.", "From April to June the loss was 14 million euros.", "From April to June")]
    [TestCase("The 23rd Alder Cup starts on Friday.", "The cup is rowed for the 23rd time on Friday.", "23rd")]
    [TestCase("Her brother runs the Nine Gables inn.", "Nine Gables is run by her brother.", "Nine")]
    [TestCase("The pump draws 1,400 W.", "The pump draws 1.4 kW.", "1.4 kW")]
    [TestCase("The walk took 5 h 40 min.", "The walk took 5 hours 40 minutes.", "5 hours 40 minutes")]
    public void Verify_ValueThatFollows_IsSupported(string source, string draft, string words)
    {
        var report = Checker.Verify(new Document("draft", draft), [new Document("source", source)]);

        report.Assertions.First(assertion => assertion.Assertion.Mention.Text == words).Verdict.ShouldBe(AssertionVerdict.Supported);
        Values(report).ShouldBeEmpty();
    }

    [TestCase("Objections are possible until 28 June.", "Residents can object to the plan until mid-June.", "until mid-June")]
    [TestCase("The orchard shop opens on 4 May.", "The orchard shop opens at the end of May.", "end of May")]
    [TestCase("Simmer the stock for 30 minutes, then 20 more with the lid on.", "The stock needs 45 minutes.", "45 minutes")]
    [TestCase("The pond is 20 metres long and 15 wide and holds carp.", "The pond covers 350 square metres and holds carp.", "350 square metres")]
    [TestCase("Okello founded the brass band in 1961. It had nine players then. The band gave its last concert in 1998.", "The brass band of Okello lasted 27 years.", "27 years")]
    [TestCase("Drops protect for 8 weeks against fleas.", "The drops protect against fleas for three months.", "three months")]
    [TestCase("The loom is sold in Chile, Peru and Bolivia.", "The loom is sold in four countries.", "four")]
    [TestCase("Dusk is at 18:30, when the tower is shut. The last climbers are let into the tower 50 minutes before dusk.", "The last climbers are let into the tower at 18:05.", "18:05")]
    [TestCase("The ruling may be contested within two weeks; it was read out on 3 June 2030.", "The ruling may be contested until 24 June.", "until 24 June")]
    [TestCase("The refund is paid out between 6 and 19 November.", "The refund is paid out by 26 November.", "by 26 November")]
    [TestCase("The grazing season started on 4 May, a week late, and ended on 12 October.", "The grazing season lasted from 4 May to 2 October.", "from 4 May to 2 October")]
    [TestCase("The depot, planned for April 2031, will now open in January 2032.", "The depot is seven months late.", "seven months")]
    [TestCase("The monthly rent is 840 francs. The bond is four months' rent.", "The bond comes to 3,340 francs.", "3,340 francs")]
    [TestCase("The club bears two-thirds of the bill of 960 euros, the town one-third.", "Of the bill the town pays 380 euros.", "380 euros")]
    [TestCase("The silo takes 610 tonnes of barley and 85 of oats.", "The silo takes 715 tonnes of barley and oats.", "715 tonnes")]
    [TestCase("The town spends 3.4 million on lanes and 1.5 million on quays.", "The town spends 5.9 million on lanes and quays.", "5.9 million")]
    [TestCase("The revue was to close on 4 May but has been extended by three weeks.", "The revue closes on 28 May.", "28 May")]
    [TestCase("A basket costs 40 euros; members pay 20 percent less.", "Members pay 36 euros for a basket.", "36 euros")]
    [TestCase("Rent for the stall is 14,400 francs a year.", "Rent for the stall is 1,400 francs a month.", "1,400 francs")]
    [TestCase("Ferries leave the quay at 07:10, 09:40 and 15:05.", "Five ferries leave the quay each day.", "Five")]
    public void Verify_ValueThatDoesNotFollow_IsNotSupported(string source, string draft, string words)
    {
        var report = Checker.Verify(new Document("draft", draft), [new Document("source", source)]);

        report.Assertions.First(assertion => assertion.Assertion.Mention.Text.Contains(words, StringComparison.Ordinal)).Verdict.ShouldNotBe(AssertionVerdict.Supported);
    }

    [TestCase("The dues rise by 3 percent in May 2030 and by 2 percent in May 2031.", "The dues rise by 3 percent from May 2030 and by 2 percent from the May after.")]
    [TestCase("He was fined 1,200 pounds for speeding, and 300 pounds for the broken lamp.", "Without his confession the fine for speeding would have been 1,500 pounds.")]
    [TestCase("The block has 120 tenants, of whom 18 are students.", "Fewer than one tenant in six is a student.")]
    [TestCase("Of the 60 walkers on the ridge, five gave up and one was hurt.", "Six walkers did not reach the top of the ridge.")]
    [TestCase("The pool is open from 9:00 to 11:30 and from 14:00 to 17:30.", "The last swimmers leave the pool at 17:15.")]
    [TestCase("The baker gets up at 4:15, and from twelve to two the shop is closed.", "At midday the shop closes.")]
    [TestCase("Aunt Rosa wrote her third novel in Aarau.", "Her first novel had sold 900 copies.")]
    [TestCase("He was fined 40 euros for the fence. Families below an income of 900 euros pay 3.50 euros.", "A seat costs 3.50 euros.")]
    [TestCase("Children under 12 pay half, adults 120 crowns for the boat.", "The boat costs children 60.")]
    [TestCase("The new train needs 35 minutes; the old one needs 44 minutes.", "The new train will save nine minutes.")]
    [TestCase("Her estimate had been 640 tonnes of plums; 615 tonnes were picked.", "Her estimate for the plums had been 25 tonnes too high.")]
    [TestCase("The nap group slept half an hour longer, seven hours in all.", "The nap group slept seven hours.")]
    public void Verify_ValueOfItsOwn_ContradictsNothing(string source, string draft)
    {
        var report = Checker.Verify(new Document("draft", draft), [new Document("source", source)]);

        report.Findings.ShouldNotContain(finding => finding.Verdict == Verdict.Conflict);
    }

    private static IEnumerable<Finding> Values(FactReport report) => report.Findings.Where(finding => finding.Reason != NotFoundReason.DraftUnsupported);
}
