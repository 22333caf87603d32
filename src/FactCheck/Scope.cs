namespace FactCheck;

/// <summary>A phrase that limits what a value is true of.</summary>
/// <param name="Kind">What it limits.</param>
/// <param name="Words">The phrase, folded to lower case with single blanks: "since 2017". Never empty.</param>
public sealed record Scope(ScopeKind Kind, string Words)
{
    /// <summary>The words of the <see cref="ScopeKind.Extent"/> scope of a value a change starts from: the first of "from $15m to $60m".</summary>
    public const string ChangeStart = "from";

    /// <summary>The words of the <see cref="ScopeKind.Extent"/> scope of a count that leaves some out: "the other four parties".</summary>
    public const string Rest = "other";
}
