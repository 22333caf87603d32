namespace FactCheck.Extraction.Names;

/// <summary>A stretch of tokens of one sentence that may be a name.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Last">Index of the last token, itself part of it.</param>
/// <param name="Type">What it names.</param>
/// <param name="IsCertain">False for a candidate that only serves comparison.</param>
internal readonly record struct NameSpan(int First, int Last, EntityType Type, bool IsCertain)
{
    /// <summary>For a span that is not certain: the tagger nearly took it for a name.</summary>
    public bool IsLikely { get; init; }

    public bool Overlaps(NameSpan other) => First <= other.Last && other.First <= Last;
}
