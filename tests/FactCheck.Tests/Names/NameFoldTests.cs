using FactCheck.Names;

namespace FactCheck.Tests.Names;

internal sealed class NameFoldTests
{
    [TestCase("Łódź", "lodz")]
    [TestCase("O’Brien", "obrien")]
    [TestCase("İmparator", "imparator")]
    [TestCase("Nguyễn", "nguyen")]
    [TestCase("Сергей", "sergei")]
    [TestCase("e\u0301", "e")]
    [TestCase("Straße", "strasse")]
    public void Word_MarksAndScripts_Folded(string word, string folded) => NameFold.Word(word).ShouldBe(folded);
}
