namespace FactCheck.Alignment.Tellings.Posts;

/// <summary>Somebody a telling names, and where.</summary>
/// <param name="Surname">The last word of the name, folded.</param>
/// <param name="Given">The first word; null where the telling gives the surname alone.</param>
/// <param name="Spelling">The name in full, as spelt.</param>
/// <param name="Places">The tokens of each mention: first, and after the last.</param>
internal sealed record Bearer(string Surname, string? Given, string Spelling, List<(int First, int End)> Places)
{
    /// <summary>True when both may be one person: one surname, and given names of which neither contradicts the other.</summary>
    public bool MayBe(Bearer other) => Surname == other.Surname && (Given is null || other.Given is null || Given == other.Given || IsInitial(Given, other.Given) || IsInitial(other.Given, Given));

    private static bool IsInitial(string one, string other) => one.TrimEnd('.').Length == 1 && other[0] == one[0];
}
