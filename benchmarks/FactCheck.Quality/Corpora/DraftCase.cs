namespace FactCheck.Quality.Corpora;

/// <summary>A draft and its sources.</summary>
/// <param name="Id">Of the case.</param>
/// <param name="Draft">The draft without marks.</param>
/// <param name="Sources">What it is verified against.</param>
/// <param name="Contradicted">The stretches that a source contradicts.</param>
/// <param name="Unmentioned">The stretches of which no source speaks.</param>
internal sealed record DraftCase(string Id, Document Draft, IReadOnlyList<Document> Sources, IReadOnlyList<TextSpan> Contradicted, IReadOnlyList<TextSpan> Unmentioned);
