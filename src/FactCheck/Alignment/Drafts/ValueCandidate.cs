using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts;

/// <summary>A source's value that may answer a draft's.</summary>
/// <param name="Placed">The source's value.</param>
/// <param name="Relation">How it stands to the draft's.</param>
/// <param name="Share">Share of the draft value's context that stands around it, from 0 to 1.</param>
internal readonly record struct ValueCandidate(PlacedAssertion Placed, ValueRelation Relation, double Share)
{
    public Assertion Assertion => Placed.Assertion;
}
