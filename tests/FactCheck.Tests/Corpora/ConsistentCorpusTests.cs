using FactCheck.Quality.Corpora;

namespace FactCheck.Tests.Corpora;

/// <summary>Texts that agree with each other, forms filled for different matters, and drafts without errors beside their sources: whatever is told between them is a false alarm. The frozen halves are counted and never read.</summary>
internal sealed class ConsistentCorpusTests
{
    private static readonly FactChecker Checker = new();

    [TestCase("open", 48, 1)]
    [TestCase("frozen", 48, 2)]
    public void Check_TextsThatAgree_TellsNoMoreConflictsThanCommitted(string half, int sets, int conflicts) =>
        Alarms(Files("consistent/" + half).SelectMany(ConsistentFile.Read), sets).ShouldBeLessThanOrEqualTo(conflicts);

    [TestCase("open", 24, 3)]
    [TestCase("frozen", 24, 14)]
    public void Check_FormsFilledForDifferentMatters_TellsNoMoreConflictsThanCommitted(string half, int sets, int conflicts) =>
        Alarms(Files("forms/" + half).SelectMany(ConsistentFile.Read), sets).ShouldBeLessThanOrEqualTo(conflicts);

    [TestCase("open", 115, 9)]
    [TestCase("frozen", 55, 10)]
    public void Check_DraftsWithoutErrorsAndTheirSources_TellsNoMoreConflictsThanCommitted(string half, int sets, int conflicts) =>
        Alarms(Files("drafts/" + half).SelectMany(DraftFile.Read).Select(ConsistentSet.Of).OfType<ConsistentSet>(), sets).ShouldBeLessThanOrEqualTo(conflicts);

    private static int Alarms(IEnumerable<ConsistentSet> sets, int least)
    {
        List<ConsistentSet> read = [.. sets];
        read.Count.ShouldBeGreaterThanOrEqualTo(least);
        return read.Sum(set => set.Alarms(Checker).Count);
    }

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(Repository.PathOf("tests/FactCheck.Tests/Corpora/" + folder), "*.json").Order(StringComparer.Ordinal);
}
