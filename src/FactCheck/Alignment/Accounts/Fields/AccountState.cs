namespace FactCheck.Alignment.Accounts.Fields;

/// <summary>What an account says of one question, where it does so.</summary>
/// <param name="State">The number of the answer.</param>
/// <param name="First">Index of the first token.</param>
/// <param name="Last">Index of the last token.</param>
/// <param name="IsNear">True when a word of the question stands near.</param>
/// <param name="Words">What stands around it.</param>
internal sealed record AccountState(int State, int First, int Last, bool IsNear, AccountWords Words);
