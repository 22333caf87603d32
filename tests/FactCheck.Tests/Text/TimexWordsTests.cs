using FactCheck.Text;

namespace FactCheck.Tests.Text;

internal sealed class TimexWordsTests
{
    [TestCase("2031-SP", "spring 2031")]
    [TestCase("XXXX-WI", "winter")]
    [TestCase("2031-Q3", "quarter 3 of 2031")]
    [TestCase("XXXX-WXX-5", "Friday")]
    [TestCase("XXXX-WXX-7", "Sunday")]
    [TestCase("XXXX-03-04", "4 March")]
    [TestCase("2031-11", "November 2031")]
    [TestCase("REF=1Y", "this year")]
    [TestCase("REF-1M", "the month before")]
    [TestCase("REF-3Y", "3 years before")]
    [TestCase("2031", "2031")]
    [TestCase("under president", "under president")]
    public void Of_Spelling_IsTold(string timex, string words) => TimexWords.Of(timex).ShouldBe(words);
}
