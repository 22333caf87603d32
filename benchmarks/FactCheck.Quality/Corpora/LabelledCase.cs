namespace FactCheck.Quality.Corpora;

/// <summary>Short texts, and whether a check must report a conflict between them and where.</summary>
/// <param name="Id">"K5-01".</param>
/// <param name="Group">What it is a case of: "K5 Value of an amount or count".</param>
/// <param name="IsConflict">True when the texts cannot both be right; the marks are the only conflict.</param>
/// <param name="Strength">How sure an editor is.</param>
/// <param name="Documents">The texts, without their marks.</param>
/// <param name="Marks">The stretches in conflict.</param>
internal sealed record LabelledCase(string Id, string Group, bool IsConflict, Strength Strength, IReadOnlyList<Document> Documents, IReadOnlyList<(string DocumentId, TextSpan Span)> Marks)
{
    /// <summary>The letter in the id of those that were written together: "P" of "K05-P13"; "-" where there is none.</summary>
    public string Batch => Id.IndexOf('-', StringComparison.Ordinal) is >= 0 and var at && char.IsAsciiLetterUpper(Id[at + 1]) ? Id[(at + 1)..(at + 2)] : "-";

    /// <summary>True when a finding touches a mark in every text.</summary>
    public bool IsHitBy(Finding finding) => Documents.All(document => Marks.Any(mark => mark.DocumentId == document.Id
        && finding.Mentions.Any(mention => mention.Document.Id == document.Id && mention.Span.Overlaps(mark.Span))));
}
