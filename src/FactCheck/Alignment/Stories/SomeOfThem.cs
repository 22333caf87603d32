using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Stories;

/// <summary>Whether one count is of some of those whom the other counts in all: "up to 40 of the nurses come by ferry", "the hospital has 310 nurses".</summary>
internal static class SomeOfThem
{
    public static ReferentComparison? Apart(NearWords near, NearWords far) =>
        IsSome(near, far) || IsSome(far, near) ? ReferentComparison.Apart(CompatibleReason.OtherScope, "one is of some of those whom the other counts") : null;

    /// <summary>The smaller count is one "of the" others, the larger one is not, and no verb makes them the same deed.</summary>
    private static bool IsSome(NearWords some, NearWords all) =>
        IsPartitive(some) && !IsPartitive(all) && Number(some) is { } less && Number(all) is { } more && less < more
        && (some.Value.Frame.Predicate is not { } deed || all.Value.Frame.Predicate is not { } other || (deed != other && !RelatedWords.Are(deed, other)));

    private static bool IsPartitive(NearWords words)
    {
        var tokens = words.Text.TokenSpan;
        var of = words.Value.EndToken;
        return of + 1 < tokens.Length && tokens[of].Norm == "of" && tokens[of + 1].Norm is "the" or "its" or "their" or "his" or "her" or "our" or "your" or "my" or "these" or "those" or "all" or "them" or "us";
    }

    private static decimal? Number(NearWords words) => words.Value.Assertion is { Kind: AssertionKind.Count or AssertionKind.Number, Value: QuantityValue { Number: { } number } } ? number : null;
}
