namespace FactCheck.Text;

/// <summary>Words whose dot does not end a sentence.</summary>
internal static class Abbreviations
{
    private static readonly SpelledSet Known = new(
    [
        "mr", "mrs", "ms", "dr", "prof", "rev", "fr", "hon", "gen", "col", "maj", "capt", "cmdr", "lt", "sgt", "cpl", "pvt", "adm", "gov", "sen", "rep", "pres",
        "supt", "insp", "det", "atty", "jr", "sr", "st", "mt", "ft", "ave", "blvd", "rd", "inc", "corp", "ltd", "co", "bros", "dept", "univ", "assn", "vs", "etc", "approx",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "fig", "vol", "ed", "eds", "est", "min", "max", "al", "ph", "messrs", "mme", "mlle",
    ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>True for a word that is written with a dot: "Mr", "Jan", "Inc".</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Known.Contains(word);

    /// <summary>True when the abbreviation, given with its dot, is found at the end of sentences too: "U.S.", "Inc.", "a.m.", but not "Mr.".</summary>
    public static bool MayEndSentence(string norm) =>
        norm.AsSpan(0, norm.Length - 1).Contains('.') || norm is "inc." or "corp." or "ltd." or "co." or "jr." or "sr." or "etc." or "bros." or "al.";
}
