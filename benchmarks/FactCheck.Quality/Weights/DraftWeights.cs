using FactCheck.Alignment.Drafts;
using FactCheck.Text;

namespace FactCheck.Quality.Weights;

/// <summary>The weights of a draft's score.</summary>
/// <param name="Losses">In the order of <see cref="SupportLoss"/>.</param>
/// <param name="Conflict">Of a conflict.</param>
/// <param name="NotFound">Of a notFound.</param>
internal sealed record DraftWeights(IReadOnlyList<double> Losses, double Conflict, double NotFound)
{
    private const string ConflictName = "verify-conflict";
    private const string NotFoundName = "verify-not-found";

    /// <summary>The names in score-weights.txt, in the order of <see cref="ScoredDraft.Features"/>.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. SupportLosses.Names, ConflictName, NotFoundName];

    /// <summary>Those the library has.</summary>
    public static DraftWeights Shipped { get; } = Of([.. Names.Select(ScoreWeights.Of)]);

    /// <summary>In the order of <see cref="Names"/>.</summary>
    public IReadOnlyList<double> All => [.. Losses, Conflict, NotFound];

    /// <param name="all">In the order of <see cref="Names"/>.</param>
    public static DraftWeights Of(IReadOnlyList<double> all) => new([.. all.SkipLast(2)], all[^2], all[^1]);

    /// <summary>With one of them so many times as large.</summary>
    public DraftWeights Scale(int index, double factor) => Of([.. All.Select((weight, i) => i == index ? weight * factor : weight)]);
}
