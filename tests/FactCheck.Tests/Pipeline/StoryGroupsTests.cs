using FactCheck.Pipeline;
using FactCheck.Tests.Speed;

namespace FactCheck.Tests.Pipeline;

internal sealed class StoryGroupsTests
{
    [Test]
    public void Of_FewDocuments_IsOneGroup() =>
        StoryGroups.Of(MadeUpNews.Pairs(64), default).ShouldHaveSingleItem().ShouldBe(Enumerable.Range(0, 128));

    [Test]
    public void Of_ManyDocuments_KeepsTheTellingsOfAStoryTogether()
    {
        var groups = StoryGroups.Of(MadeUpNews.Pairs(200), default);
        groups.SelectMany(group => group).Order().ShouldBe(Enumerable.Range(0, 400));
        groups.Count(group => group.Length == 2 && group[0] / 2 == group[1] / 2).ShouldBeGreaterThan(195);
        groups.Select(group => group[0]).ShouldBeInOrder();
    }

    [Test]
    public void Of_DeclaredStories_AreNeverJoined()
    {
        var documents = MadeUpNews.Pairs(100).Select((document, i) => new Document(document.Id, document.Text) { Story = i % 2 == 0 ? "even" : "odd" }).ToList();
        StoryGroups.Of(documents, default).ShouldAllBe(group => group.All(index => index % 2 == group[0] % 2));
    }

    [Test]
    public void Of_CopiesOfOneText_StayWithinTheLimit()
    {
        var documents = Enumerable.Range(0, 300).Select(i => new Document($"d{i}", MadeUpNews.Pairs(1)[0].Text)).ToList();
        StoryGroups.Of(documents, default).Max(group => group.Length).ShouldBeLessThanOrEqualTo(StoryGroups.Together);
    }

    [Test]
    public void Run_PieceThrows_ThrowsWhatThePieceThrew() =>
        Should.Throw<InvalidOperationException>(() => InParallel.Run(4, i => throw new InvalidOperationException($"piece {i}"), default));
}
