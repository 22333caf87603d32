using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts;

/// <summary>Which side of a thing a measure is of: "two metres deep" is told by no "two metres wide".</summary>
internal static class MeasuredSides
{
    /// <summary>The candidates for a measure: of its own side alone where the sources tell that side of anything.</summary>
    public static List<ValueCandidate> Of(PlacedAssertion asked, DocumentText draft, List<ValueCandidate> candidates, List<ReadDocument> documents)
    {
        if (asked.Assertion.Kind != AssertionKind.Measure || Side(draft, asked) is not { } side)
        {
            return candidates;
        }

        var own = candidates.FindAll(candidate => Side(documents[candidate.Placed.Document].Text, candidate.Placed) == side);
        return own.Count > 0 ? own : candidates.FindAll(candidate => Side(documents[candidate.Placed.Document].Text, candidate.Placed) is null);
    }

    /// <summary>True for "two metres deep" beside "two metres wide".</summary>
    public static bool Differ(DocumentText draft, PlacedAssertion asked, DocumentText source, PlacedAssertion given) =>
        Side(draft, asked) is { } mine && Side(source, given) is { } theirs && mine != theirs;

    private static string? Side(DocumentText text, PlacedAssertion value) => value.EndToken < text.Tokens.Count ? text.Tokens[value.EndToken].Norm switch
    {
        "deep" => "deep",
        "wide" or "broad" => "wide",
        "long" => "long",
        "high" or "tall" => "high",
        "thick" => "thick",
        _ => null,
    }
    : null;
}
