using System.Globalization;

namespace FactCheck.Reports;

/// <summary>The words that reports use for the members of our enums and for counts; one place, so that every format says the same.</summary>
internal static class Wording
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Conflict => "conflict",
        Verdict.NotFound => "not found",
        _ => "drift",
    };

    public static string Of(AssertionVerdict verdict) => verdict switch
    {
        AssertionVerdict.Supported => "supported",
        AssertionVerdict.Contradicted => "contradicted",
        _ => "not found",
    };

    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    public static string Of(NotFoundReason reason) => reason switch
    {
        NotFoundReason.Absent => "no source says it",
        NotFoundReason.LessSpecific => "the sources are less precise",
        NotFoundReason.OtherReferent => "no source plainly says it of this",
        NotFoundReason.UnresolvedReference => "the draft does not say what is meant",
        _ => "the sources hardly bear out its wording",
    };

    public static string Of(CompatibleReason reason) => reason switch
    {
        CompatibleReason.Alias => "two names or notations of one thing",
        CompatibleReason.IntervalOverlap => "the stated ranges overlap",
        CompatibleReason.DateContainment => "one date contains the other",
        CompatibleReason.Rounding => "one is the other, rounded",
        CompatibleReason.OtherReferent => "said of different things",
        CompatibleReason.OtherScope => "said of different times, places, groups or purposes",
        CompatibleReason.OtherAddressee => "told to different people",
        CompatibleReason.Succession => "one follows the other",
        CompatibleReason.Question => "one is asked, not said",
        CompatibleReason.Condition => "one stands under a condition",
        CompatibleReason.SameSentence => "one source gives both in one sentence",
        CompatibleReason.Paraphrase => "the same thing in other words",
        CompatibleReason.Excerpt => "one quotes less of the same words",
        _ => "different people or things",
    };

    /// <summary>"1 conflict", "2 conflicts", "1,032 documents".</summary>
    public static string Count(long count, string noun) => Count(count) + " " + noun + (count == 1 ? "" : "s");

    public static string Count(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>Two decimals: "0.97".</summary>
    public static string Confidence(double confidence) => confidence.ToString("0.00", CultureInfo.InvariantCulture);
}
