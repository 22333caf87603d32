using FactCheck.Alignment.Sentences;

namespace FactCheck.Alignment.Slots;

/// <summary>Says which pairs of documents are versions of one text rather than two texts on one story.</summary>
internal static class NearCopies
{
    /// <summary>Share of the shorter text's words in paired sentences that makes two documents versions of one text.</summary>
    public const double MinShare = .8;

    public static HashSet<(int Left, int Right)> Among(List<ReadDocument> documents, IReadOnlyList<SentencePair> pairs)
    {
        var shared = new Dictionary<(int, int), double>();
        foreach (var pair in pairs)
        {
            var left = documents[pair.Left.Document].Text.SentenceSpan[pair.Left.Sentence];
            var right = documents[pair.Right.Document].Text.SentenceSpan[pair.Right.Sentence];
            var tokens = Math.Min(left.EndToken - left.FirstToken, right.EndToken - right.FirstToken);
            var key = (pair.Left.Document, pair.Right.Document);
            shared[key] = shared.GetValueOrDefault(key) + (tokens * Math.Min(1, pair.Similarity + .2));
        }

        return [.. shared.Where(entry => IsCopy(documents, entry.Key, entry.Value)).Select(entry => entry.Key)];
    }

    private static bool IsCopy(List<ReadDocument> documents, (int Left, int Right) pair, double shared)
    {
        var longer = Math.Max(documents[pair.Left].Text.Tokens.Count, documents[pair.Right].Text.Tokens.Count);
        return shared >= MinShare * longer;
    }
}
