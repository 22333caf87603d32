using FactCheck.Names;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>
/// Finds a role that a draft gives one person and the sources another, and that one another role: "Ida Falk, a nurse" where they have "Tove Lund, a nurse" and "Ida Falk, a
/// baker". Only where they tell the role once.
/// </summary>
internal sealed class BorrowedRoles(DraftSources sources)
{
    private const double Confidence = .65;

    public IEnumerable<Topic> Topics(ReadDocument draft)
    {
        foreach (var told in draft.Assertions)
        {
            if (told is { IsCertain: true, Value: RoleValue { IsFormer: false } role } && !RoleTitles.IsKinTitle(role.Title) && HolderIn(draft, told, role.Holder) is { } name && Other(role) is var (bearer, own))
            {
                yield return new Topic(role.Holder, TopicBasis.Draft, [name, bearer], [$"the source calls {role.Holder} \"{own.Title}\", and tells of \"{role.Title}\" with another name alone"], Confidence);
            }
        }
    }

    /// <summary>The name that has the role in the sources, and the role that the draft's has there; null when either is missing or told more than once.</summary>
    private (Assertion Bearer, RoleValue Own)? Other(RoleValue role)
    {
        var key = RoleTitles.Key(role.Title);
        var own = sources.Roles.Where(other => IsOne(((RoleValue)other.Value).Holder, role.Holder)).Select(other => (RoleValue)other.Value).ToList();
        var same = sources.Roles.Where(other => RoleTitles.Key(((RoleValue)other.Value).Title) == key).ToList();
        if (same is not [{ Value: RoleValue { IsFormer: false } given } only] || IsOne(given.Holder, role.Holder) || own.Exists(other => other.IsFormer || RoleTitles.Key(other.Title) == key)
            || own.Find(other => !RoleTitles.IsKinTitle(other.Title) && !other.Title.Contains(" of ", StringComparison.Ordinal)) is not { } title || Occurrences(role.Title) != 1)
        {
            return null;
        }

        var source = sources.Sources.First(read => ReferenceEquals(read.Document, only.Mention.Document));
        return HolderIn(source, only, given.Holder) is { } bearer ? (bearer, title) : null;
    }

    /// <summary>How often the sources have the last word of a title.</summary>
    private int Occurrences(string title)
    {
        var stem = Stemmer.Stem(title[(title.LastIndexOf(' ') + 1)..].ToLowerInvariant());
        return sources.Sources.Sum(source => source.Text.Tokens.Count(token => token.IsWord && token.Stem == stem));
    }

    private static Assertion? HolderIn(ReadDocument read, Assertion role, string holder) =>
        read.Assertions.Find(assertion => assertion is { IsCertain: true, Kind: AssertionKind.Person, Value: NameValue name } && assertion.Mention.Span.Overlaps(role.Mention.Span) && IsOne(name.Spelling, holder));

    private static bool IsOne(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase) || one.Split(' ').Intersect(other.Split(' '), StringComparer.OrdinalIgnoreCase).Any(word => word.Length > 2) || NameMatcher.Compare(one, other, EntityType.Person).Relation != NameRelation.Different;
}
