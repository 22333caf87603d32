using System.Globalization;
using FactCheck.Text;

namespace FactCheck.Tests.Text;

internal sealed class OpeningTimeTests
{
    [TestCase("6 p.m. The lock is shut.", "18:00")]
    [TestCase("11.50 p.m. The lock is open.", "23:50")]
    [TestCase("12.05 am: no boat has passed.", "00:05")]
    [TestCase("Thursday, 9 p.m. The lock is open.", "21:00")]
    [TestCase("14:30 - No boat has passed.", "14:30")]
    [TestCase("07:25: the lock is shut.", "07:25")]
    public void Find_TextOpensWithATime_IsThatTime(string text, string expected) => OpeningTime.Find(text)?.ToString("HH:mm", CultureInfo.InvariantCulture).ShouldBe(expected);

    [TestCase("")]
    [TestCase("The lock was shut at 6 p.m. on Monday.")]
    [TestCase("6 p.m. is when the lock shuts.")]
    [TestCase("12 boats have passed.")]
    [TestCase("2.5 metres of water stood in the lock.")]
    [TestCase("25:10 - No such hour.")]
    public void Find_TextOpensOtherwise_IsNull(string text) => OpeningTime.Find(text).ShouldBeNull();
}
