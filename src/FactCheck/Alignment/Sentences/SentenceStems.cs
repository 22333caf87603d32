namespace FactCheck.Alignment.Sentences;

/// <summary>The distinct stems of a sentence with their weights: 1 for content words and numbers, .2 for function words.</summary>
internal sealed class SentenceStems
{
    private const double FunctionWeight = .2;

    private SentenceStems(Dictionary<string, double> weights, double total, int contentCount)
    {
        Weights = weights;
        Total = total;
        ContentCount = contentCount;
    }

    public IReadOnlyDictionary<string, double> Weights { get; }

    public double Total { get; }

    public int ContentCount { get; }

    public static SentenceStems Of(DocumentText text, Sentence sentence)
    {
        var weights = new Dictionary<string, double>(sentence.EndToken - sentence.FirstToken, StringComparer.Ordinal);
        var (total, contentCount) = (0.0, 0);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            ref readonly var token = ref text.Tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number) || token.Norm == "'s")
            {
                continue;
            }

            var isContent = !token.IsStop;
            var weight = isContent ? 1 : FunctionWeight;
            if (weights.TryAdd(token.Stem, weight))
            {
                total += weight;
                contentCount += isContent ? 1 : 0;
            }
        }

        return new SentenceStems(weights, total, contentCount);
    }

    /// <summary>Weighted Dice: twice the shared weight over the sum of both.</summary>
    public double Similarity(SentenceStems other)
    {
        var shared = 0.0;
        foreach (var (stem, weight) in Weights)
        {
            shared += other.Weights.ContainsKey(stem) ? weight : 0;
        }

        return Total + other.Total > 0 ? 2 * shared / (Total + other.Total) : 0;
    }
}
