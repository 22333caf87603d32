using FactCheck.Text;

namespace FactCheck.Alignment.Tellings;

/// <summary>Two trades, or two kinds of kin, that two tellings of one matter give somebody: "the carpenter Florin Petcu", "Florin Petcu, a plumber".</summary>
internal static class TellingRoles
{
    private const double Confidence = .7;

    public static IEnumerable<Topic> Differing(Telling left, Telling right)
    {
        var (ours, theirs) = (Of(left), Of(right));
        foreach (var one in ours)
        {
            foreach (var other in theirs)
            {
                var (mine, that) = ((RoleValue)one.Value, (RoleValue)other.Value);
                if (IsHolder(mine, that) && ExcludeEachOther(mine, that) && !ours.Exists(role => Shares(role, that)) && !theirs.Exists(role => Shares(role, mine)))
                {
                    yield return new Topic(mine.Holder, TopicBasis.Referent, [one, other], ["one text tells again what the other tells, and the name is the same"], Confidence);
                }
            }
        }
    }

    private static List<Assertion> Of(Telling telling) => [.. telling.Document.Assertions.Where(assertion => assertion.Value is RoleValue { IsFormer: false })];

    private static bool IsHolder(RoleValue one, RoleValue other) => string.Equals(one.Holder, other.Holder, StringComparison.OrdinalIgnoreCase);

    private static bool Shares(Assertion assertion, RoleValue other) => IsHolder((RoleValue)assertion.Value, other) && RoleTitles.Key(((RoleValue)assertion.Value).Title) == RoleTitles.Key(other.Title);

    private static bool ExcludeEachOther(RoleValue one, RoleValue other) =>
        (RoleTitles.AreOtherTrades(one.Title, other.Title) && !RoleTitles.ExcludeEachOther(one.Title, other.Title))
        || (RoleTitles.AreOtherKin(one.Title, other.Title) && (IsAnybodys(one) || IsAnybodys(other)));

    private static bool IsAnybodys(RoleValue role) => role.Organization is "his" or "her" or "their" or "my";
}
