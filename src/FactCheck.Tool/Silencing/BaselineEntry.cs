namespace FactCheck.Tool.Silencing;

/// <summary>A finding to live with.</summary>
/// <param name="Id">Made of rule, verdict, values and the documents' paths relative to the baseline; lines do not enter.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="Message">What it said, for whoever reads the file.</param>
/// <param name="Documents">The documents it rests on, relative to the baseline, in ordinal order.</param>
internal sealed record BaselineEntry(string Id, string RuleId, string Message, IReadOnlyList<string> Documents);
