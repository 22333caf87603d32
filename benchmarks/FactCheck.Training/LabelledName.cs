namespace FactCheck.Training;

/// <summary>A marked name.</summary>
internal readonly record struct LabelledName(int Start, int End, EntityType Type);
