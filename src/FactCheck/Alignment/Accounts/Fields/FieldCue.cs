namespace FactCheck.Alignment.Accounts.Fields;

/// <summary>A word or phrase that says what a value beside it is of.</summary>
/// <param name="Tail">The stems after the first.</param>
/// <param name="Kind">The kind of values it says it of: "amount", "count", "length".</param>
/// <param name="Field">The number of the field.</param>
internal sealed record FieldCue(string[] Tail, string Kind, int Field);
