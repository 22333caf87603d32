namespace FactCheck.Alignment.Casualties;

/// <summary>What befalls people in an accident.</summary>
internal enum Harm
{
    Injury,
    Death,
}
