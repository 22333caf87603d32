using FactCheck.Quality.PublicSets;
using FactCheck.Quality.Scoring;

namespace FactCheck.Quality.Weights;

/// <summary>A right summary and an edited one, which should have the lower score.</summary>
/// <param name="Article">The number of their article: pairs of one article are learned from, or tested on, together.</param>
/// <param name="Right">The right one.</param>
/// <param name="Edited">The edited one.</param>
internal sealed record RankedPair(int Article, ScoredDraft Right, ScoredDraft Edited)
{
    /// <summary>What learning looks at: a sum of the weights times these must be above 0.</summary>
    public double[] Differences => [.. Edited.Features.Zip(Right.Features, (edited, right) => edited - right)];

    /// <summary>Of pairs, how many are ranked right; ties are wrong.</summary>
    public static Share RankedRight(IEnumerable<RankedPair> pairs, DraftWeights weights) =>
        pairs.Aggregate(default(Share), (share, pair) => share.With(pair.Edited.Score(weights) < pair.Right.Score(weights)));

    public static List<RankedPair> Read(FactChecker checker, string path)
    {
        var articles = new Dictionary<string, (int Number, SourceIndex Index)>(StringComparer.Ordinal);
        var rights = new Dictionary<(string Article, string Text), ScoredDraft>();
        var pairs = new List<RankedPair>();
        foreach (var pair in BumpFile.Read(path))
        {
            if (!articles.TryGetValue(pair.Article, out var article))
            {
                articles.Add(pair.Article, article = (articles.Count, checker.Index([new Document("source", pair.Article)])));
            }

            if (!rights.TryGetValue((pair.Article, pair.Reference), out var right))
            {
                rights.Add((pair.Article, pair.Reference), right = ScoredDraft.Of(checker, article.Index, pair.Reference));
            }

            pairs.Add(new RankedPair(article.Number, right, ScoredDraft.Of(checker, article.Index, pair.Edited)));
        }

        return pairs;
    }
}
