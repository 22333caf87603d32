namespace FactCheck.Quality.Corpora;

/// <summary>Two whole accounts of one event, and each matter on which they differ.</summary>
/// <param name="Title">What they tell.</param>
/// <param name="Documents">The texts, without their marks.</param>
/// <param name="Conflicts">By its number, where a conflict stands in either text.</param>
internal sealed record AccountPair(string Title, IReadOnlyList<Document> Documents, IReadOnlyDictionary<string, IReadOnlyList<(string DocumentId, TextSpan Span)>> Conflicts)
{
    /// <summary>True when a finding touches a conflict in both texts.</summary>
    public static bool IsHit(IReadOnlyList<(string DocumentId, TextSpan Span)> places, Finding finding) =>
        places.GroupBy(place => place.DocumentId).All(document => document.Any(place =>
            finding.Mentions.Any(mention => mention.Document.Id == place.DocumentId && mention.Span.Overlaps(place.Span))));
}
