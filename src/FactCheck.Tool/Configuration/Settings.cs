namespace FactCheck.Tool.Configuration;

/// <summary>What a factcheck.json, or the "options" of a batch request, may say. Null: not said.</summary>
internal sealed record Settings
{
    /// <summary>Rule prefixes that are asked; null for all.</summary>
    public IReadOnlyList<string>? Select { get; init; }

    /// <summary>Rule prefixes that are not asked.</summary>
    public IReadOnlyList<string>? Ignore { get; init; }

    /// <summary>Severities by rule prefix.</summary>
    public IReadOnlyDictionary<string, Severity>? Severities { get; init; }

    /// <summary>What is left out of folders and patterns, written as in an ignore file.</summary>
    public IReadOnlyList<string>? Exclude { get; init; }

    public double? MinConfidence { get; init; }

    public bool? WhyNot { get; init; }

    public string? FailOn { get; init; }

    public string? Format { get; init; }

    /// <summary>Path of the baseline, relative to the working folder.</summary>
    public string? Baseline { get; init; }

    /// <summary>Names of the fields of JSON Lines: id, text, date, story.</summary>
    public IReadOnlyDictionary<string, string>? Fields { get; init; }

    /// <summary>Aliases, look-alikes, units and roles of a domain.</summary>
    public DomainVocabulary? Vocabulary { get; init; }

    /// <summary>What holds for some documents only.</summary>
    public IReadOnlyList<PathSettings>? Paths { get; init; }

    /// <summary>A checker with these settings.</summary>
    public FactChecker Checker() => new(FactCheckerOptions.Default with
    {
        MinConfidence = MinConfidence ?? 0,
        Vocabulary = Vocabulary ?? DomainVocabulary.Empty,
    });

    /// <summary>These settings, and where they say nothing the others.</summary>
    public Settings Over(Settings other) => new()
    {
        Select = Select ?? other.Select,
        Ignore = Ignore ?? other.Ignore,
        Exclude = Exclude ?? other.Exclude,
        Severities = Severities ?? other.Severities,
        MinConfidence = MinConfidence ?? other.MinConfidence,
        WhyNot = WhyNot ?? other.WhyNot,
        FailOn = FailOn ?? other.FailOn,
        Format = Format ?? other.Format,
        Baseline = Baseline ?? other.Baseline,
        Fields = Fields ?? other.Fields,
        Vocabulary = Vocabulary ?? other.Vocabulary,
        Paths = Paths ?? other.Paths,
    };
}
