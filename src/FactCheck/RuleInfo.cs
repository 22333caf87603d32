namespace FactCheck;

/// <summary>What there is to know about a rule. Ids are stable and never reused.</summary>
/// <param name="Id">"FC" and four digits: FC1 names, FC2 quantities, FC3 dates and durations, FC4 roles, attribution and wording, FC5 structure, FC9 input.</param>
/// <param name="Title">A few words: "Name spelt in two ways".</param>
/// <param name="Verdict">What its findings say.</param>
/// <param name="Summary">One sentence: what is reported.</param>
/// <param name="Help">A few sentences for <c>factcheck explain</c>: what is compared, what is left alone, what to do.</param>
public sealed record RuleInfo(string Id, string Title, Verdict Verdict, string Summary, string Help);
