using FactCheck.Alignment.Drafts;
using FactCheck.Alignment.Referents;
using FactCheck.Text;

namespace FactCheck.Alignment.Stories;

/// <summary>
/// Finds values given to the wrong one of several: "pupils in the east get 5 meals, pupils in the west 7" here, "7 meals for pupils in the
/// east" there. The value is given in both texts, but not to the same owner.
/// </summary>
internal sealed class StoryOwners(IReadOnlyList<ReadDocument> documents, StoryPassages passages)
{
    private const double MinStory = .42;

    /// <summary>The value that the first text gives to the owner whom the second gives another; null when owners agree or are not told.</summary>
    /// <param name="shared">The value in the text that tells several owners apart.</param>
    /// <param name="given">The equal value in the other text.</param>
    public PlacedAssertion? Rival(PlacedAssertion shared, PlacedAssertion given)
    {
        var row = Row(shared);
        if (row.Count == 2 && GivesNumber(given, ReferenceEquals(row[0], shared) ? row[1] : row[0]))
        {
            return null;
        }

        if (row.Count != 2 || Row(given).Count != 1 || !(IsCrossed(row, shared, given, IsGroup) || IsCrossed(row, shared, given, IsName)))
        {
            return null;
        }

        var (here, there) = (passages.Around(shared), passages.Around(given));
        var story = here.SharedWith(there, shared, given);
        return story < MinStory ? null : ReferenceEquals(row[0], shared) ? row[1] : row[0];
    }

    /// <summary>The values of one sentence that could be meant.</summary>
    private List<PlacedAssertion> Row(PlacedAssertion value) =>
        [.. passages.Around(value).Values.Where(other => other.Document == value.Document && other.Sentence == value.Sentence && other.Assertion.Kind == value.Assertion.Kind && MayBeOfOneThing(other, value))];

    /// <summary>"14 per cent in the hills, on the coast by three": the number of the other is told without its unit.</summary>
    private bool GivesNumber(PlacedAssertion given, PlacedAssertion other) => other.Assertion.Value is QuantityValue { Number: { } number }
        && passages.Around(given).Values.Any(value => value.Document == given.Document && value.Sentence == given.Sentence && value.Assertion.Kind is AssertionKind.Number or AssertionKind.Count && value.Assertion.Value is QuantityValue { Number: { } told } && told == number);

    private static bool MayBeOfOneThing(PlacedAssertion one, PlacedAssertion other) =>
        one.Assertion.Kind != AssertionKind.Count || one.Frame.Head is null || other.Frame.Head is null || RelatedWords.Are(one.Frame.Head, other.Frame.Head) || NounAgreement.Agree(one.Frame, other.Frame);

    private bool IsCrossed(List<PlacedAssertion> row, PlacedAssertion shared, PlacedAssertion given, Func<DocumentText, int, bool> isOwner)
    {
        if (Owners(row, isOwner) is not var (first, second))
        {
            return false;
        }

        var (mine, theirs) = ReferenceEquals(row[0], shared) ? (first, second) : (second, first);
        var (start, end) = ClauseOf(given);
        var named = OwnersIn(given.Document, start, end, isOwner);
        return named.Overlaps(theirs.Except(mine)) && !named.Overlaps(mine.Except(theirs));
    }

    /// <summary>The part of the sentence between commas, or words that set clauses against each other, in which a value stands.</summary>
    private (int First, int End) ClauseOf(PlacedAssertion value)
    {
        var text = documents[value.Document].Text;
        var sentence = text.Sentences[value.Sentence];
        var (first, end) = (value.FirstToken, value.EndToken);
        while (first > sentence.FirstToken && !IsEdge(text.Tokens[first - 1]))
        {
            first--;
        }

        while (end < sentence.EndToken && !IsEdge(text.Tokens[end]))
        {
            end++;
        }

        return (first, end);
    }

    private static bool IsEdge(in Token token) => token.Is(',') || token.Is(';') || token.Is(':') || token.Norm is "although" or "though" or "but" or "while" or "whereas";

    /// <summary>The owners named before each of two values, or behind each; null when it is not plain which.</summary>
    private (HashSet<string> First, HashSet<string> Second)? Owners(List<PlacedAssertion> row, Func<DocumentText, int, bool> isOwner)
    {
        var document = row[0].Document;
        var sentence = documents[document].Text.Sentences[row[0].Sentence];
        var before = OwnersIn(document, sentence.FirstToken, row[0].FirstToken, isOwner);
        var between = OwnersIn(document, row[0].EndToken, row[1].FirstToken, isOwner);
        var behind = OwnersIn(document, row[1].EndToken, sentence.EndToken, isOwner);
        return (before.Count > 0, between.Count > 0, behind.Count > 0) switch
        {
            (true, true, false) => (before, between),
            (false, true, true) => (between, behind),
            _ => null,
        };
    }

    private HashSet<string> OwnersIn(int document, int first, int end, Func<DocumentText, int, bool> isOwner)
    {
        var text = documents[document].Text;
        var owners = new HashSet<string>(StringComparer.Ordinal);
        for (var i = first; i < end; i++)
        {
            if (text.Tokens[i].IsWord && isOwner(text, i))
            {
                owners.Add(text.Tokens[i].Stem);
            }
        }

        return owners;
    }

    private static bool IsName(DocumentText text, int i) =>
        text.Tokens[i].IsCapitalized && i > text.SentenceOf(text.Tokens[i]).FirstToken && !text.Tokens[i].IsStop;

    private static bool IsGroup(DocumentText text, int i) => Contrasts.Of(text.Tokens[i].Stem).Any(answer => Contrasts.AsksForGroup(answer.Question));
}
