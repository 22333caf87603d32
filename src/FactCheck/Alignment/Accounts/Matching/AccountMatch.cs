namespace FactCheck.Alignment.Accounts.Matching;

/// <summary>Two values, one of either account of an event, that may be of one matter.</summary>
/// <param name="Left">The value of the left account.</param>
/// <param name="Right">That of the right one.</param>
/// <param name="Fit">How well the words around the two go together.</param>
/// <param name="IsOfOneField">True when both accounts fill one field with these two only.</param>
/// <param name="Signs">What speaks for that and against it, in the order of <see cref="AccountSigns.Names"/>.</param>
/// <param name="Likelihood">How likely it is, from 0 to 1.</param>
internal sealed record AccountMatch(AccountValue Left, AccountValue Right, AccountFit Fit, bool IsOfOneField, double[] Signs, double Likelihood);
