namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>What befalls people in an accident.</summary>
internal enum Harm
{
    Injury,
    Death,
}
