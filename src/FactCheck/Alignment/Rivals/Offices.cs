using FactCheck.Text;

namespace FactCheck.Alignment.Rivals;

/// <summary>Says whether two people are given one office of which a body has one holder at a time.</summary>
internal static class Offices
{
    public static (OfficeValue Left, OfficeValue Right, bool IsSameHouse)? Shared(IReadOnlyList<ReadDocument> documents, NamedSentence left, Assertion one, NamedSentence right, Assertion other)
    {
        if (one.Kind != AssertionKind.Person)
        {
            return null;
        }

        foreach (var ours in RolesOf(documents[left.Document], one))
        {
            foreach (var theirs in RolesOf(documents[right.Document], other))
            {
                if (RoleTitles.Key(ours.Title) != RoleTitles.Key(theirs.Title) || !RoleTitles.IsSingle(ours.Title))
                {
                    continue;
                }

                var (here, there) = (ours.Organization, theirs.Organization);
                if (here is null || there is null || Agree(here, there))
                {
                    var isSameHouse = here is not null && there is not null && here is not ("his" or "her" or "their" or "my");
                    return (new OfficeValue(Name(ours), ours.Holder), new OfficeValue(Name(theirs), theirs.Holder), isSameHouse);
                }
            }
        }

        return null;
    }

    /// <summary>True when both are given the same role, whatever it is.</summary>
    public static bool HaveOneRole(IReadOnlyList<ReadDocument> documents, NamedSentence left, Assertion one, NamedSentence right, Assertion other) =>
        RolesOf(documents[left.Document], one).Any(ours => RolesOf(documents[right.Document], other).Any(theirs => RoleTitles.Key(ours.Title) == RoleTitles.Key(theirs.Title)));

    private static string Name(RoleValue role) => role.Organization is { } house && house is not ("his" or "her" or "their" or "my") ? $"{role.Title} of {house}" : role.Title;

    private static bool Agree(string one, string other) =>
        one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<RoleValue> RolesOf(ReadDocument document, Assertion name) => document.Assertions
        .Where(assertion => assertion.Value is RoleValue { IsFormer: false } && assertion.Mention.Span.Contains(name.Mention.Span.Start))
        .Select(assertion => (RoleValue)assertion.Value)
        .Where(role => role.Holder == ((NameValue)name.Value).Spelling);
}
