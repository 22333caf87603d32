namespace FactCheck.Alignment.Referents;

/// <summary>Whether two values of one kind and unit are said of one matter, and if not, why not.</summary>
/// <param name="IsOneMatter">True when nothing keeps them apart.</param>
/// <param name="Reason">What keeps them apart; meaningless when nothing does.</param>
internal readonly record struct ReferentComparison(bool IsOneMatter, CompatibleReason Reason)
{
    /// <summary>A string, or what puts it into words: most pairs are compared and never told of.</summary>
    private object Told { get; init; } = "";

    /// <summary>The reason in words, or the evidence that they are one matter.</summary>
    public string Explanation => Told as string ?? ((Func<string>)Told)();

    public static ReferentComparison One(string evidence) => new(true, default) { Told = evidence };

    /// <inheritdoc cref="One(string)"/>
    public static ReferentComparison One(Func<string> evidence) => new(true, default) { Told = evidence };

    /// <summary>That two values are set apart, and why.</summary>
    public Compatible SetApart(PlacedAssertion left, PlacedAssertion right) => Told is Func<string> told
        ? new Compatible(left.Assertion.Kind, Reason, told, [left.Mention, right.Mention])
        : new Compatible(left.Assertion.Kind, Reason, (string)Told, [left.Mention, right.Mention]);

    public static ReferentComparison Apart(CompatibleReason reason, string explanation) => new(false, reason) { Told = explanation };

    /// <inheritdoc cref="Apart(CompatibleReason, string)"/>
    public static ReferentComparison Apart(CompatibleReason reason, Func<string> explanation) => new(false, reason) { Told = explanation };
}
