namespace FactCheck.Alignment.Accounts.Matching;

/// <summary>The candidates that one value has in the other account: how many there are, and how well the best two of them fit.</summary>
internal struct AccountCompetitors
{
    private double _best;
    private double _second;

    public int Count { get; private set; }

    public void Add(double share)
    {
        Count++;
        (_best, _second) = share > _best ? (share, _best) : (_best, Math.Max(_second, share));
    }

    /// <summary>How well the best of the others fits, from 0 to 1.</summary>
    /// <param name="share">How well one of them fits.</param>
    public readonly double Next(double share) => share < _best ? _best : _second;
}
