using FactCheck.Alignment.Accounts;
using FactCheck.Text;

namespace FactCheck.Alignment.Tellings.Posts;

/// <summary>
/// Two posts, instruments, ranks or belongings of one person in two tellings of one matter that nobody has at once: "the cellist Ida Berg", "Ida Berg, a viola player";
/// "for the defence", "for the prosecution".
/// </summary>
internal static class TellingPosts
{
    private const double Confidence = .7;

    public static IEnumerable<Topic> Differing(Telling left, Telling right)
    {
        if (!AccountScopes.AreOfOneStage(left.Document.Document, right.Document.Document))
        {
            yield break;
        }

        var (ours, theirs) = (left.Posts, right.Posts);
        foreach (var bearer in ours.Bearers)
        {
            if (ours.Bearers.Exists(kin => kin != bearer && kin.Surname == bearer.Surname) || theirs.Bearers.FindAll(bearer.MayBe) is not [var same]
                || (bearer.Given is null && same.Given is null && !(ours.Bearers.Count == 1 && theirs.Bearers.Count == 1)) || theirs.Bearers.Exists(kin => kin != same && kin.Surname == same.Surname))
            {
                continue;
            }

            if (Rivals(ours.All, bearer, theirs.All, same) is var (one, other))
            {
                var name = bearer.Given is null ? same.Spelling : bearer.Spelling;
                yield return new Topic(name, TopicBasis.Referent, [Told(left.Text, name, one), Told(right.Text, name, other)], ["one text tells again what the other tells, and the name is the same"], Confidence);
            }
        }
    }

    /// <summary>Of what somebody was once there may be several, one after the other.</summary>
    private static (BearerPost One, BearerPost Other)? Rivals(List<BearerPost> left, Bearer bearer, List<BearerPost> right, Bearer same)
    {
        foreach (var one in left)
        {
            foreach (var other in right)
            {
                if (one.Bearer == bearer && other.Bearer == same && one.Standing == other.Standing && (one.Standing & (PostStanding.Past | PostStanding.Denied)) == 0 && one.Mark.Excludes(other.Mark)
                    && !Gives(left, bearer, other.Mark) && !Gives(right, same, one.Mark))
                {
                    return (one, other);
                }
            }
        }

        return null;
    }

    /// <summary>True when the telling gives the post of the other to the same person, too, or to nobody it names.</summary>
    private static bool Gives(List<BearerPost> posts, Bearer bearer, KindMark mark) => posts.Exists(post => (post.Bearer is null || post.Bearer == bearer) && post.Mark.IsOfFamily(mark));

    private static Assertion Told(DocumentText text, string name, BearerPost post)
    {
        var mention = text.Mention(post.Mark.First, post.Mark.Last);
        return new Assertion(AssertionKind.Role, mention, new RoleValue(name, mention.Text)) { Noun = mention.Span };
    }
}
