namespace FactCheck.Alignment.Accounts.Fields;

/// <summary>A phrase that says how something was.</summary>
/// <param name="Tail">The stems after the first.</param>
/// <param name="Question">The number of what is asked: the plea, the getaway.</param>
/// <param name="State">The number of the answer.</param>
internal sealed record StatePhrase(string[] Tail, int Question, int State);
