using FactCheck.Alignment.Drafts.Claims;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts;

/// <summary>Finds what the sources say to a draft's names, roles and quotations: these rest on words, not on numbers.</summary>
internal sealed class WordMatcher(ReadDocument draft, DraftSources sources, ClaimAligner claims)
{
    private readonly DraftNames _names = new(draft, sources, claims);
    private readonly DraftQuotations _quotations = new(draft, sources);

    public DraftMatch Match(Assertion assertion) => assertion.Value switch
    {
        NameValue => _names.Match(assertion),
        RoleValue role => Role(assertion, role),
        QuotationValue => _quotations.Match(assertion),
        _ => DraftMatch.Supported(assertion),
    };

    private DraftMatch Role(Assertion assertion, RoleValue role)
    {
        var key = RoleTitles.Key(role.Title);
        var held = sources.Roles.Where(other => SameHolder(role.Holder, ((RoleValue)other.Value).Holder)).ToList();
        var same = held.Where(other => Agree(key, RoleTitles.Key(((RoleValue)other.Value).Title))).ToList();
        if (same.Count > 0)
        {
            return DraftMatch.Supported(assertion, same);
        }

        var rival = held.Find(other => other.Value is RoleValue { IsFormer: false } theirs && !role.IsFormer && RoleTitles.ExcludeEachOther(role.Title, theirs.Title));
        if (rival is not null)
        {
            return DraftMatch.Contradicted(assertion, rival, "the source gives the person another role", .8);
        }

        if (OfAnother(assertion, role, key, held) is { } other)
        {
            return other;
        }

        var words = role.Title.Split(' ').Select(word => word.ToLowerInvariant()).Where(word => !StopWords.Contains(word)).ToList();
        return !words.TrueForAll(sources.Vocabulary.HasWord) ? DraftMatch.Unestablished(assertion, NotFoundReason.Absent)
            : held.Count > 0 ? DraftMatch.Supported(assertion, held)
            : new DraftMatch(assertion, AssertionVerdict.Supported, null, [.. PlacesOf(assertion, words)], null);
    }

    /// <summary>Where the sources have the words of a role that they give nobody as one: "Nora Vik (treasurer)".</summary>
    private IEnumerable<Mention> PlacesOf(Assertion assertion, List<string> title)
    {
        var end = draft.Text.TokenAt(assertion.Mention.Span.End);
        for (var i = draft.Text.TokenAt(assertion.Mention.Span.Start); i < end; i++)
        {
            if (title.Contains(draft.Text.Tokens[i].Norm) && sources.Vocabulary.FindWord(draft.Text.Tokens[i]) is { } place)
            {
                yield return place;
            }
        }
    }

    /// <summary>The sources give the role to somebody else and this one another, or make a relative of another kind of this one and know no such relative.</summary>
    private DraftMatch? OfAnother(Assertion assertion, RoleValue role, string key, List<Assertion> held)
    {
        if (role.IsFormer || held.Count == 0)
        {
            return null;
        }

        if (RoleTitles.IsKin(key))
        {
            return !sources.Vocabulary.HasWord(key) && held.TrueForAll(other => RoleTitles.IsKin(RoleTitles.Key(((RoleValue)other.Value).Title)))
                ? DraftMatch.Contradicted(assertion, held[0], "the sources make this person another relative", .7)
                : null;
        }

        var holder = sources.Roles.FirstOrDefault(other => other.Value is RoleValue { IsFormer: false } theirs && RoleTitles.Key(theirs.Title) == key && !SameHolder(role.Holder, theirs.Holder));
        return holder is not null && role.Title.Contains(' ', StringComparison.Ordinal) && held.TrueForAll(other => other.Value is RoleValue { IsFormer: false })
            ? DraftMatch.Contradicted(assertion, held[0], $"the source gives this role to {((RoleValue)holder.Value).Holder}", .7)
            : null;
    }

    private static bool Agree(string left, string right) =>
        left == right || left.Contains(right, StringComparison.Ordinal) || right.Contains(left, StringComparison.Ordinal);

    private static bool SameHolder(string left, string right)
    {
        var (one, other) = (left.ToLowerInvariant(), right.ToLowerInvariant());
        return one == other || one.EndsWith(" " + other, StringComparison.Ordinal) || other.EndsWith(" " + one, StringComparison.Ordinal);
    }
}
