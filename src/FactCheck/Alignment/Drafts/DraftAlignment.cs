namespace FactCheck.Alignment.Drafts;

/// <summary>What a draft laid against its sources gives.</summary>
/// <param name="Matches">What the sources say to each assertion of the draft, in its order.</param>
/// <param name="Topics">Matters beside the assertions: words that stand in the place of a source's.</param>
/// <param name="Support">How far the sources bear out the wording.</param>
internal sealed record DraftAlignment(IReadOnlyList<DraftMatch> Matches, IReadOnlyList<Topic> Topics, DraftSupport Support);
