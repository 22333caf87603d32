using System.Text.Json;
using FactCheck.Reports.Json;
using FactCheck.Tool.Silencing;

namespace FactCheck.Tool.Batch;

/// <summary>Answers a request: works first, writes then, so that a failure leaves nothing half written.</summary>
internal static class RequestAnswer
{
    private static readonly FactChecker Default = new();

    /// <exception cref="RequestException">The request asks for something that cannot be answered.</exception>
    public static Action<Utf8JsonWriter> To(BatchRequest request)
    {
        var documents = request.Documents ?? throw Invalid("'documents' is missing.");
        var checker = request.Options is { MinConfidence: null, Vocabulary: null } ? Default : request.Options.Checker();
        switch (request.Mode)
        {
            case "check":
                return Report(checker.Check(documents), request);
            case "verify":
                return Report(Verify(checker, request.Draft, documents), request);
            case "extract":
                var assertions = documents.SelectMany(checker.Extract).ToList();
                return json => AssertionJson.WriteAll(json, assertions);
            case "names":
                var comparison = CompareNames(documents, request.EntityType);
                return json => NameComparisonJson.WriteFields(json, comparison);
            case null:
                throw Invalid("'mode' is missing: check, verify, extract or names.");
            default:
                throw Invalid($"Unknown mode '{request.Mode}': check, verify, extract or names.");
        }
    }

    private static Action<Utf8JsonWriter> Report(FactReport report, BatchRequest request)
    {
        var shown = FindingPolicy.Apply(report, request.Options);
        return json =>
        {
            json.WritePropertyName("report"u8);
            ReportJson.Write(json, shown, request.WhyNot || (request.Options.WhyNot ?? false));
        };
    }

    private static FactReport Verify(FactChecker checker, string? draftId, IReadOnlyList<Document> documents)
    {
        if (draftId is null)
        {
            throw Invalid("'draft' is missing: the id of the document to verify.");
        }

        var draft = documents.FirstOrDefault(document => document.Id == draftId)
            ?? throw Invalid($"No document has the id '{draftId}' of the draft.");
        return documents.Count > 1
            ? checker.Verify(draft, documents.Where(document => document != draft))
            : throw Invalid("There is no document to verify the draft against.");
    }

    private static NameComparison CompareNames(IReadOnlyList<Document> documents, string? entityType) =>
        documents is not [var first, var second] || string.IsNullOrWhiteSpace(first.Text) || string.IsNullOrWhiteSpace(second.Text)
            ? throw Invalid("'names' compares the texts of two documents; neither may be blank.")
            : FactChecker.CompareNames(first.Text, second.Text, EntityTypes.Parse(entityType));

    private static RequestException Invalid(string message) => new(RequestException.InvalidRequest, message);
}
