namespace FactCheck.Tests.Pipeline;

/// <summary>Documents that arrive one by one: what each changes, and that the end is what a check of all finds.</summary>
internal sealed class ArrivingDocumentsTests
{
    private static readonly FactChecker Checker = new();

    private static readonly Document[] Documents =
    [
        .. Stories.All.SelectMany(story => story),
        new("late-1", "Marta Kowalczyk, the head of the cooperative, said 40 trucks had left Gdynia on Monday."),
        new("late-2", "Marta Kowalczik, the head of the cooperative, said 40 trucks had left Gdynia on Monday."),
        new("late-3", "Marta Kowalczyk, the head of the cooperative, said 40 trucks had left Gdynia on Monday, and she was pleased."),
    ];

    [TestCase(true)]
    [TestCase(false)]
    public async Task CheckAsync_AtTheEnd_StandsWhatACheckOfAllFinds(bool isSlow)
    {
        var standing = new List<Finding>();
        await foreach (var change in Checker.CheckAsync(Arriving(isSlow)))
        {
            Apply(change, standing);
        }

        var expected = Checker.Check(Documents).Findings;
        expected.ShouldNotBeEmpty();
        standing.Select(Describe).Order(StringComparer.Ordinal).ShouldBe(expected.Select(Describe).Order(StringComparer.Ordinal));
    }

    [Test]
    public async Task CheckAsync_AnotherPlaceArrives_UpdatesTheFinding()
    {
        var kinds = new List<FindingChangeKind>();
        await foreach (var change in Checker.CheckAsync(Slowly(Documents[^3..])))
        {
            kinds.Add(change.Kind);
        }

        kinds.ShouldBe([FindingChangeKind.Added, FindingChangeKind.Updated]);
    }

    [Test]
    public async Task CheckAsync_NoDocument_ChangesNothing()
    {
        await foreach (var change in Checker.CheckAsync(Slowly([])))
        {
            Assert.Fail(change.Finding.Message);
        }
    }

    [Test]
    public async Task CheckAsync_SameIdTwice_Fails()
    {
        var exception = await Should.ThrowAsync<ArgumentException>(async () =>
        {
            await foreach (var _ in Checker.CheckAsync(Slowly([new("a", "One."), new("a", "Two.")])))
            {
            }
        });
        exception.Message.ShouldContain("'a'");
    }

    [Test]
    public async Task CheckAsync_Cancelled_Ends()
    {
        using var cancellation = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in Checker.CheckAsync(Slowly(Documents), cancellation.Token))
            {
                await cancellation.CancelAsync();
            }
        });
    }

    private static void Apply(FindingChange change, List<Finding> standing)
    {
        switch (change.Kind)
        {
            case FindingChangeKind.Added:
                standing.Add(change.Finding);
                break;
            case FindingChangeKind.Updated:
                standing.Remove(change.Previous!).ShouldBeTrue();
                standing.Add(change.Finding);
                break;
            default:
                standing.Remove(change.Finding).ShouldBeTrue();
                break;
        }
    }

    private static string Describe(Finding finding) => $"{finding.RuleId} {finding.Confidence} {finding.Message} {string.Join(' ', finding.Mentions.Select(mention => $"{mention.Document.Id}:{mention.Span}"))}";

    private static IAsyncEnumerable<Document> Arriving(bool isSlow) => isSlow ? Slowly(Documents) : AtOnce(Documents);

    private static async IAsyncEnumerable<Document> Slowly(IEnumerable<Document> documents)
    {
        foreach (var document in documents)
        {
            await Task.Yield();
            await Task.Delay(1);
            yield return document;
        }
    }

    private static async IAsyncEnumerable<Document> AtOnce(IEnumerable<Document> documents)
    {
        foreach (var document in documents)
        {
            yield return document;
        }

        await Task.CompletedTask;
    }
}
