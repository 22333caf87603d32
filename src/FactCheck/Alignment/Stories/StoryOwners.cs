using FactCheck.Alignment.Referents;
using FactCheck.Text;

namespace FactCheck.Alignment.Stories;

/// <summary>
/// Finds values given to the wrong one of several: "staff in the Americas have 20 days, staff in Europe 30" here, "30 days for staff in the
/// Americas" there. The value is given in both texts, but not to the same owner.
/// </summary>
internal sealed class StoryOwners(IReadOnlyList<ReadDocument> documents, StoryPassages passages)
{
    private const double MinStory = .42;

    /// <summary>The value that the first text gives to the owner whom the second gives <paramref name="given"/>; null when owners agree or are not told.</summary>
    /// <param name="shared">The value in the text that tells several owners apart.</param>
    /// <param name="given">The equal value in the other text.</param>
    public PlacedAssertion? Rival(PlacedAssertion shared, PlacedAssertion given)
    {
        var row = Row(shared);
        if (row.Count != 2 || Row(given).Count != 1)
        {
            return null;
        }

        var other = ReferenceEquals(row[0], shared) ? row[1] : row[0];
        if (Owners(row) is not { } owners)
        {
            return null;
        }

        var (mine, theirs) = ReferenceEquals(row[0], shared) ? (owners.First, owners.Second) : (owners.Second, owners.First);
        var sentence = documents[given.Document].Text.Sentences[given.Sentence];
        var named = OwnersIn(given.Document, sentence.FirstToken, sentence.EndToken);
        var isCrossed = named.Overlaps(theirs.Except(mine)) && !named.Overlaps(mine.Except(theirs));
        var (here, there) = (passages.Around(shared), passages.Around(given));
        return isCrossed && (here.ShareIn(there, shared, given) + there.ShareIn(here, given, shared)) / 2 >= MinStory ? other : null;
    }

    /// <summary>The values of one sentence that could be meant, the bare numbers of an enumeration among them.</summary>
    private List<PlacedAssertion> Row(PlacedAssertion value) =>
        [.. passages.Around(value).Values.Where(other => other.Document == value.Document && other.Sentence == value.Sentence
            && (other.Assertion.Kind == value.Assertion.Kind || other.Assertion.Kind == AssertionKind.Number) && other.Assertion.Kind is not (AssertionKind.Date or AssertionKind.Time or AssertionKind.Ordinal))];

    /// <summary>The owners named before each of two values, or behind each; null when it is not plain which.</summary>
    private (HashSet<string> First, HashSet<string> Second)? Owners(List<PlacedAssertion> row)
    {
        var document = row[0].Document;
        var sentence = documents[document].Text.Sentences[row[0].Sentence];
        var before = OwnersIn(document, sentence.FirstToken, row[0].FirstToken);
        var between = OwnersIn(document, row[0].EndToken, row[1].FirstToken);
        var behind = OwnersIn(document, row[1].EndToken, sentence.EndToken);
        return (before.Count > 0, between.Count > 0, behind.Count > 0) switch
        {
            (true, true, false) => (before, between),
            (false, true, true) => (between, behind),
            _ => null,
        };
    }

    /// <summary>Names, and words that tell groups apart.</summary>
    private HashSet<string> OwnersIn(int document, int first, int end)
    {
        var text = documents[document].Text;
        var owners = new HashSet<string>(StringComparer.Ordinal);
        for (var i = first; i < end; i++)
        {
            var token = text.Tokens[i];
            if (token.IsWord && ((token.IsCapitalized && i > text.SentenceOf(token).FirstToken && !StopWords.Contains(token.Norm)) || Contrasts.Of(token.Stem).Any(answer => Contrasts.AsksForGroup(answer.Question))))
            {
                owners.Add(token.Stem);
            }
        }

        return owners;
    }
}
