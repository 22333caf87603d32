using FactCheck.Alignment.Names;
using FactCheck.Names;
using FactCheck.Text;

namespace FactCheck.Alignment.Accounts;

/// <summary>Somebody an account names in full, where it does so first, what stands around that, and the offices it gives them.</summary>
/// <param name="Name">The first mention.</param>
/// <param name="Form">The name taken apart.</param>
/// <param name="Words">What stands around it.</param>
/// <param name="Roles">The keys of their titles, with the body where told.</param>
/// <param name="Part">The part that the sentence gives them.</param>
internal sealed record AccountPerson(Assertion Name, NameForm Form, AccountWords Words, IReadOnlyList<(string Title, string? Body)> Roles, Lazy<BearerPart> Part)
{
    public string Given => Form.Parts[0].Folded;

    public string Surname => Form.Parts[^1].Folded;

    /// <summary>True when both hold one office, of one body where both tell it; a body has many professors.</summary>
    public bool SharesRole(AccountPerson other) => Roles.Any(role => other.Roles.Any(that => role.Title == that.Title && (RoleTitles.IsSingle(role.Title) || (!RoleTitles.IsKnown(role.Title) && role.Body is not null && that.Body is not null)) && (role.Body is null || that.Body is null || SharesWord(role.Body, that.Body))));

    /// <summary>True when the two accounts give them parts that one person does not play at once, or short ones tell what excludes what the other tells.</summary>
    public bool PlaysBeside(AccountPerson other, bool isShort) => BearerParts.AreTwo(Part.Value, other.Part.Value, isShort) || (isShort && Part.Value.IsToldOtherwise(other.Part.Value));

    private static bool SharesWord(string one, string other) => one.Split(' ').Intersect(other.Split(' '), StringComparer.OrdinalIgnoreCase).Any();
}
