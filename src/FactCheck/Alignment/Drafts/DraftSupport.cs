namespace FactCheck.Alignment.Drafts;

/// <summary>How far a draft's wording is borne out by its sources.</summary>
/// <param name="Support">From 0 to 1: how near to each other its neighbouring words stand in a source.</param>
/// <param name="Coverage">From 0 to 1: how many of its words, weighted by rarity, stand in a source anywhere.</param>
/// <param name="LeastSupported">The words that weigh most against it, in the order of the text.</param>
/// <param name="Losses">What takes support from it, each to its extent.</param>
internal sealed record DraftSupport(double Support, double Coverage, IReadOnlyList<string> LeastSupported, SupportLosses Losses);
