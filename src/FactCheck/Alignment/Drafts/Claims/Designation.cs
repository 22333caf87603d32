namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>A number or code that names one thing of a row instead of counting: "version 2.4.1", "Article 17", "OpenSSL 3.0.8", "HX-450".</summary>
/// <param name="Label">What it is a number of, in lower case and in its full form: "version", "article", "openssl", "hx-".</param>
/// <param name="Code">The number or code, in lower case: "2.4.1", "7.1(b)", "450".</param>
/// <param name="Start">Index of the first token of the label.</param>
/// <param name="First">Index of the first token of the code.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="IsNamed">True where a name and no common noun stands before the code.</param>
internal sealed record Designation(string Label, string Code, int Start, int First, int Last, bool IsNamed)
{
    /// <summary>"2.4" says less than "2.4.1", and "Article 6" less than "Article 6(1)".</summary>
    public bool IsPartOf(Designation other) => other.Code.Length > Code.Length && other.Code.StartsWith(Code, StringComparison.Ordinal) && !char.IsAsciiDigit(other.Code[Code.Length]);
}
