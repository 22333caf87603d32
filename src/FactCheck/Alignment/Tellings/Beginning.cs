namespace FactCheck.Alignment.Tellings;

/// <summary>When somebody or something began to be, to hold an office or to stand.</summary>
/// <param name="Told">The date, or the age or anniversary it is counted from; its value is a date either way.</param>
/// <param name="Kind">What began.</param>
/// <param name="Token">Index of the first token of what tells it.</param>
/// <param name="IsCounted">True when it is counted back from an age.</param>
internal sealed record Beginning(Assertion Told, BeginningKind Kind, int Token, bool IsCounted);
