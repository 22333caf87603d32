using FactCheck.Text;

namespace FactCheck.Alignment.Rivals;

/// <summary>Says whether two people are given one office of which a body has one holder at a time.</summary>
internal static class Offices
{
    public static (OfficeValue Left, OfficeValue Right, bool IsSameHouse)? Shared(List<ReadDocument> documents, NamedSentence left, Assertion one, NamedSentence right, Assertion other)
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

    public static RoleAgreement Compare(List<ReadDocument> documents, NamedSentence left, Assertion one, NamedSentence right, Assertion other)
    {
        var (ours, theirs) = (AllRolesOf(documents[left.Document], one).ToList(), AllRolesOf(documents[right.Document], other).ToList());
        if (ours.Exists(role => role.IsFormer) || theirs.Exists(role => role.IsFormer))
        {
            return RoleAgreement.Other;
        }

        if (ours.Count == 0 || theirs.Count == 0)
        {
            return RoleAgreement.Unknown;
        }

        var shared = ours.Find(role => theirs.Exists(that => RoleTitles.Key(role.Title) == RoleTitles.Key(that.Title)));
        return shared is null ? RoleAgreement.Other : RoleTitles.IsKnown(shared.Title) && !RoleTitles.IsSingle(shared.Title) && !RoleTitles.IsKin(shared.Title) ? RoleAgreement.OneOfMany : RoleAgreement.Same;
    }

    private static string Name(RoleValue role) => role.Organization is { } house && house is not ("his" or "her" or "their" or "my") ? $"{role.Title} of {house}" : role.Title;

    private static bool Agree(string one, string other) =>
        one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<RoleValue> RolesOf(ReadDocument document, Assertion name) => AllRolesOf(document, name).Where(role => !role.IsFormer);

    private static IEnumerable<RoleValue> AllRolesOf(ReadDocument document, Assertion name) => document.Assertions
        .Where(assertion => assertion.Value is RoleValue && assertion.Mention.Span.Contains(name.Mention.Span.Start))
        .Select(assertion => (RoleValue)assertion.Value)
        .Where(role => role.Holder == ((NameValue)name.Value).Spelling);
}
