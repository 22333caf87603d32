using FactCheck.Alignment.Accounts;
using FactCheck.Alignment.Events;
using FactCheck.Names.Places;
using FactCheck.Text;

namespace FactCheck.Alignment.Tellings.Twins;

/// <summary>
/// Two towns that two texts, alike in nearly all they give, tell their matter of: "Leeds. Damage of ...", "a fire in Graz". Each text names one town alone, so that
/// there is no other place in it where the matter may have been.
/// </summary>
internal static class TwinPlaces
{
    private const double Confidence = .65;

    /// <summary>Least words, names and numbers that the sentences of the two share; more of a place that stands behind a name and may be the name's.</summary>
    private const int LeastShared = 2;
    private const int LeastBehindName = 3;

    public static IEnumerable<Topic> Differing(Telling left, Telling right)
    {
        if (Only(left, right) is { } one && Only(right, left) is { } other
            && PlaceComparison.Between(NameOf(one).Spelling, NameOf(other).Spelling, isLoose: true) == PlaceRelation.Apart && AreOfOneMatter(left, one, right, other))
        {
            yield return new Topic(NameOf(one).Spelling, TopicBasis.Referent, [one, other], ["both texts give the same values, and each names one town alone"], Confidence);
        }
    }

    private static NameValue NameOf(Assertion assertion) => (NameValue)assertion.Value;

    /// <summary>The one town a telling names; null when it names several, or another place besides that the other telling does not have.</summary>
    private static Assertion? Only(Telling telling, Telling other)
    {
        Assertion? town = null;
        foreach (var assertion in telling.Document.Assertions)
        {
            if (assertion is { Kind: AssertionKind.Place, Value: NameValue name })
            {
                if (!other.Names.Lacks(assertion, telling.Names))
                {
                    continue;
                }

                if (!assertion.IsCertain || (town is not null && NameOf(town).Spelling != name.Spelling) || !IsTown(name.Spelling))
                {
                    return null;
                }

                town ??= assertion;
            }
        }

        return town;
    }

    private static bool IsTown(string spelling)
    {
        var spots = Atlas.Find(spelling);
        return spots.Count > 0 && spots.All(spot => spot.IsTown);
    }

    private static bool AreOfOneMatter(Telling left, Assertion one, Telling right, Assertion other)
    {
        var (mine, theirs) = (left.Text.TokenAt(one.Mention.Span.Start), right.Text.TokenAt(other.Mention.Span.Start));
        var (how, there) = (StandingOf(left, mine, right), StandingOf(right, theirs, left));
        if (how == TownStanding.Other || there == TownStanding.Other)
        {
            return false;
        }

        if (how == TownStanding.Heading || there == TownStanding.Heading)
        {
            return true;
        }

        var shared = SentenceComparison.Of(left.SentenceAt(mine), right.SentenceAt(theirs)).Shared;
        return shared >= (how == TownStanding.BehindName || there == TownStanding.BehindName ? LeastBehindName : LeastShared)
            && !TellingGuards.AreApart(left, mine, right, theirs);
    }

    private static TownStanding StandingOf(Telling telling, int town, Telling other)
    {
        var text = telling.Text;
        var sentence = text.SentenceOf(text.Tokens[town]);
        if (town == sentence.FirstToken)
        {
            // "Leeds. Damage of ...": the text begins with where it was, and says no more about it.
            return town == 0 && text.Tokens[town + 1].Is('.') && town + 2 == sentence.EndToken ? TownStanding.Heading : TownStanding.Other;
        }

        if (town < sentence.FirstToken + 2 || text.Tokens[town - 1].Norm is not ("in" or "near" or "outside") || Origins.IsOrigin(text, town))
        {
            return TownStanding.Other;
        }

        var governor = text.Tokens[town - 2];
        if (governor.IsCapitalized)
        {
            return TownStanding.BehindName;
        }

        return !governor.IsWord || EventWords.IsSpeech(governor) || RoleTitles.IsHeadWord(governor.Norm) || Trades.IsOne(governor.Norm) || TownGovernors.Of(text, town) is not null
            || (VerbWords.IsPastForm(governor) && !TellingGuards.Knows(other, telling, town - 2)) ? TownStanding.Other : TownStanding.Inside;
    }
}
