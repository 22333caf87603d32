using FactCheck.Text;

namespace FactCheck.Alignment.Drafts;

/// <summary>How near to each other, at best, the sources have two words.</summary>
/// <param name="Place">What stands between them; null when they stand near in one sentence.</param>
/// <param name="IsReversed">True in one sentence in the other order.</param>
internal readonly record struct PairNearness(SupportLoss? Place, bool IsReversed)
{
    private const int Reversed = (int)SupportLoss.Apart + 2;

    /// <summary>By <see cref="Rank"/>.</summary>
    private static readonly double[] Losses =
    [
        .. Enumerable.Range(0, 2 * Reversed).Select(rank => (rank % Reversed is > 0 and var place ? SupportLosses.WeightOf((SupportLoss)(place - 1)) : 0) + (rank >= Reversed ? SupportLosses.WeightOf(SupportLoss.Reversed) : 0)),
    ];

    private static readonly int NearTokens = (int)ScoreWeights.Of("near-tokens");

    public static PairNearness Apart { get; } = new(SupportLoss.Apart, false);

    public static PairNearness Near { get; } = new(null, false);

    /// <summary>What it takes from a draft that all pairs stand so.</summary>
    public double Loss => Losses[Rank];

    private int Rank => (Place is { } place ? (int)place + 1 : 0) + (IsReversed ? Reversed : 0);

    /// <summary>How far apart two words may be to stand near: as far as the draft has them in any case.</summary>
    public static int ReachOf(SupportedWord first, SupportedWord second) => Math.Max(NearTokens, second.Token - first.Token);

    public static PairNearness Of(in WordOccurrence first, in WordOccurrence second, int reach)
    {
        if (first.Document != second.Document)
        {
            return Apart;
        }

        return Math.Abs(first.Sentence - second.Sentence) switch
        {
            0 => new PairNearness(Math.Abs(first.Token - second.Token) <= reach ? null : SupportLoss.SameSentence, second.Token < first.Token),
            1 => new PairNearness(SupportLoss.NextSentence, false),
            2 => new PairNearness(SupportLoss.TwoSentences, false),
            _ => Apart,
        };
    }
}
