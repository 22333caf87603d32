namespace FactCheck.Names;

/// <summary>Decides what two names are to each other from their spelling and the name lists alone.</summary>
internal static class NameMatcher
{
    public static NameComparison Compare(string first, string second, EntityType type) =>
        first == second
            ? new NameComparison(NameRelation.Same, 1, ["the spellings are equal"])
            : new NameComparison(NameRelation.Different, 0, [$"the spellings differ ({type})"]);
}
