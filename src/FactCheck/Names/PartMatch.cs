namespace FactCheck.Names;

/// <summary>Two aligned parts.</summary>
/// <param name="Left">The part of the first name.</param>
/// <param name="Right">The part of the second.</param>
/// <param name="Relation">What they are to each other.</param>
/// <param name="Cost">The spelling cost of a <see cref="PartRelation.Near"/> pair; else 0.</param>
internal readonly record struct PartMatch(NamePart Left, NamePart Right, PartRelation Relation, double Cost)
{
    /// <summary>True when they are two forms of one word.</summary>
    public bool AreForms => Relation is > PartRelation.Equal and < PartRelation.Near;
}
