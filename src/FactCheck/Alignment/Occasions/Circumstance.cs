using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Occasions;

/// <summary>When, at what hour, how long or where something is said to have happened.</summary>
/// <param name="Kind">What it tells.</param>
/// <param name="Place">The assertion and where it stands.</param>
/// <param name="Deed">What happened then or there.</param>
internal sealed record Circumstance(CircumstanceKind Kind, PlacedAssertion Place, Deed Deed)
{
    public Assertion Assertion => Place.Assertion;

    public int Document => Place.Document;

    public int Sentence => Place.Sentence;
}
