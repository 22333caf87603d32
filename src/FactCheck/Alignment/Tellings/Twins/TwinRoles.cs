using FactCheck.Text;

namespace FactCheck.Alignment.Tellings.Twins;

/// <summary>Two offices of one house that two texts, alike in nearly all they give, have one person hold: "its head of research, Ida Holm", "chief executive Ida Holm".</summary>
internal static class TwinRoles
{
    /// <summary>In a small house one person may hold both.</summary>
    private const double Confidence = .65;

    /// <summary>Tokens on either side of a title that may limit it.</summary>
    private const int Reach = 4;

    public static IEnumerable<Topic> Differing(Telling left, Telling right)
    {
        foreach (var (one, other) in TellingRoles.Pairs(left, right, AreTwoOffices))
        {
            if (!SpeaksOfMore(left, one) && !SpeaksOfMore(right, other))
            {
                yield return new Topic(((RoleValue)one.Value).Holder, TopicBasis.Referent, [one, other], ["both texts give the same values, and the name is the same"], Confidence);
                yield break;
            }
        }
    }

    private static bool AreTwoOffices(RoleValue one, RoleValue other) =>
        !one.IsFormer && !other.IsFormer && (one.Holder.Contains(' ', StringComparison.Ordinal) || other.Holder.Contains(' ', StringComparison.Ordinal))
        && RoleTitles.AreTwoOffices(RoleTitles.Core(one.Title), RoleTitles.Core(other.Title)) && AreOfOneHouse(one.Organization, other.Organization);

    /// <summary>Of two houses, or of a house and a part of it, somebody may hold one office each.</summary>
    private static bool AreOfOneHouse(string? one, string? other) =>
        one is null || other is null || IsPointing(one) || IsPointing(other) || string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static bool IsPointing(string house) => house is "its" or "their" or "our" || house.StartsWith("the ", StringComparison.OrdinalIgnoreCase);

    /// <summary>"acting", "until May", "who also", "and": the title is not all of it, or not of now.</summary>
    private static bool SpeaksOfMore(Telling telling, Assertion role)
    {
        var sentence = telling.SentenceAt(telling.Text.TokenAt(role.Mention.Span.Start)).Sentence;
        var (first, end) = (telling.Text.TokenAt((role.Noun ?? role.Mention.Span).Start), telling.Text.TokenAt((role.Noun ?? role.Mention.Span).End));
        for (var i = Math.Max(sentence.FirstToken, first - Reach); i < Math.Min(sentence.EndToken, end + Reach); i++)
        {
            if ((i < first || i >= end) && (telling.Text.Tokens[i].Norm is "acting" or "interim" or "then" or "former" or "formerly" or "now" or "today" or "later" or "until" or "since" or "once" or "also" or "both" or "deputy" or "co" or "next" or "incoming" or "outgoing" or "designate" || (telling.Text.Tokens[i].Norm is "and" && (i == first - 1 || i == end))))
            {
                return true;
            }
        }

        return false;
    }
}
