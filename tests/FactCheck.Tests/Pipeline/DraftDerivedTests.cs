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
    public void Verify_ValueOfItsOwn_ContradictsNothing(string source, string draft)
    {
        var report = Checker.Verify(new Document("draft", draft), [new Document("source", source)]);

        report.Findings.ShouldNotContain(finding => finding.Verdict == Verdict.Conflict);
    }

    private static IEnumerable<Finding> Values(FactReport report) => report.Findings.Where(finding => finding.Reason != NotFoundReason.DraftUnsupported);
}
