namespace FactCheck.Alignment.Accounts.Matching;

/// <summary>What is known of two values beyond themselves.</summary>
/// <param name="Fit">How well the words around the two go together.</param>
/// <param name="IsOfOneField">True when both accounts fill one field with these two only.</param>
/// <param name="LeftOthers">How many other values of the right account the left value might answer.</param>
/// <param name="RightOthers">How many other values of the left account the right value might answer.</param>
/// <param name="LeftNext">How well the best of the former fits, from 0 to 1.</param>
/// <param name="RightNext">How well the best of the latter fits.</param>
/// <param name="Displacement">How far apart in their texts they stand, as a share of the text, from 0 to 1.</param>
/// <param name="Evidence">How much says that the two texts are accounts of one event.</param>
internal readonly record struct AccountSetting(AccountFit Fit, bool IsOfOneField, int LeftOthers, int RightOthers, double LeftNext, double RightNext, double Displacement, double Evidence);
