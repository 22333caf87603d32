using FactCheck.Alignment.Accounts;
using FactCheck.Alignment.Stories;

namespace FactCheck.Alignment.Tellings;

/// <summary>Which one of several of a kind two tellings of one matter name: "from platform 4", "leaves platform 6"; "in Zone B", "in Zone C". Each names one alone.</summary>
internal static class TellingLabels
{
    private const double Confidence = .7;

    /// <summary>Least fit of what stands around the two.</summary>
    private const double MinFit = .25;
    private const double MinTelling = 2;

    public static IEnumerable<Topic> Differing(Telling left, Telling right)
    {
        var theirs = ThingLabels.Places(right.Text).ToLookup(label => label.Noun);
        foreach (var mine in ThingLabels.Places(left.Text).GroupBy(label => label.Noun))
        {
            if (Only([.. mine]) is { } one && Only([.. theirs[mine.Key]]) is { } other && one.Label != other.Label
                && Told(left, one.Token) is var told && Told(right, other.Token) is var toldThere
                && AreOfOneMatter(left, one.Token, right, other.Token) && !TellingGuards.TellMoreNumbers(left, told, right, toldThere))
            {
                yield return new Topic(left.Text.Tokens[one.Token].Norm, TopicBasis.Event, [told, toldThere], ["one text tells again what the other tells, and each names one of these alone"], Confidence);
            }
        }
    }

    private static LabelPlace? Only(List<LabelPlace> labels) => labels.Count > 0 && labels.TrueForAll(label => label.Label == labels[0].Label && !label.IsOneOfSeveral) ? labels[0] : null;

    private static bool AreOfOneMatter(Telling left, int one, Telling right, int other)
    {
        var fit = AccountFit.Of(Around(left, one), Around(right, other));
        return fit.Share >= MinFit && fit.Telling >= MinTelling && !TellingGuards.AreApart(left, one, right, other) && AccountSides.AreOfOneTime(Around(left, one), Around(right, other));
    }

    private static AccountWords Around(Telling telling, int token)
    {
        var sentence = telling.Text.Tokens[token].Sentence;
        return new AccountWords(telling.Text, sentence, token, token + 2, noun: null, telling.Values.In(sentence), WordSpread.Of(telling.Document));
    }

    private static Assertion Told(Telling telling, int token)
    {
        var mention = telling.Text.Mention(token, token + 1);
        return new Assertion(AssertionKind.Event, mention, new EventValue(null, mention.Text, EventAspect.Thing));
    }
}
