namespace FactCheck.Alignment.Accounts.Fields;

/// <summary>What the words beside a value say that it is of.</summary>
/// <param name="Nearest">The fields of the nearest of these words.</param>
/// <param name="All">Those and the fields of words hardly farther off.</param>
internal sealed record ValueFields(int[] Nearest, int[] All)
{
    public static ValueFields None { get; } = new([], []);

    public bool Has(int field) => Array.IndexOf(All, field) >= 0;

    public bool IsNearest(int field) => Array.IndexOf(Nearest, field) >= 0;

    /// <summary>True when some field is told of both.</summary>
    public bool Meet(ValueFields other) => Array.Exists(All, other.Has);

    /// <summary>True when fields are told of either, and none of both. Counts stand among too many words to tell.</summary>
    public bool AreApart(ValueFields other) => All.Length > 0 && other.All.Length > 0 && !Meet(other);
}
