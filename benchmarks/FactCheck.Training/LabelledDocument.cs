namespace FactCheck.Training;

/// <summary>A text put together from a corpus' tokens, and the names marked in it.</summary>
internal sealed record LabelledDocument(string Text, IReadOnlyList<LabelledName> Names);
