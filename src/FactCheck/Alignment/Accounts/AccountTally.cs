namespace FactCheck.Alignment.Accounts;

/// <summary>The result of a vote or a match, and what stands around it.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Value">The result.</param>
/// <param name="IsVote">True for a vote, false for a match.</param>
/// <param name="Words">What stands around it.</param>
internal sealed record AccountTally(int First, int Last, TallyValue Value, bool IsVote, AccountWords Words);
