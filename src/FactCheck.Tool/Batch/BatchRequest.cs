using FactCheck.Tool.Configuration;

namespace FactCheck.Tool.Batch;

/// <summary>One line of input, read and not yet answered.</summary>
internal sealed class BatchRequest
{
    /// <summary>The request's id as JSON, quotes included, so that it is given back as it came; "null" when there is none.</summary>
    public string Id { get; set; } = "null";

    public string? Mode { get; set; }

    public string? Draft { get; set; }

    public string? EntityType { get; set; }

    public bool WhyNot { get; set; }

    public Settings Options { get; set; } = new();

    /// <summary>Null when the request has no such field.</summary>
    public IReadOnlyList<Document>? Documents { get; set; }
}
