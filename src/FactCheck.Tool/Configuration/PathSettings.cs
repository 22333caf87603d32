namespace FactCheck.Tool.Configuration;

/// <summary>Which rules are asked of some documents.</summary>
/// <param name="Files">A pattern of document ids: "drafts/**/*.md".</param>
/// <param name="Select">Rule prefixes; null for those asked elsewhere.</param>
/// <param name="Ignore">Rule prefixes that are not asked there.</param>
internal sealed record PathSettings(string Files, IReadOnlyList<string>? Select, IReadOnlyList<string>? Ignore);
