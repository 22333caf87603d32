namespace FactCheck.Alignment.Accounts.Matching;

/// <summary>Two values of two accounts that are alike in kind, unit and size, and what stands around them.</summary>
/// <param name="Left">Index of the value of the left account.</param>
/// <param name="Right">Index of that of the right one.</param>
/// <param name="Fit">How well the words around the two go together.</param>
internal readonly record struct AccountCandidate(int Left, int Right, AccountFit Fit);
