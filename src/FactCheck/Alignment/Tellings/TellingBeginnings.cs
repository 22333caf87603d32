using FactCheck.Alignment.Events;
using FactCheck.Alignment.Names;

namespace FactCheck.Alignment.Tellings;

/// <summary>
/// When somebody or something began, as two tellings of one matter have it: "the seven-week-old lamb" and "born on 3 March", "keeps its 40th birthday" and
/// "founded in 1970". At least one of the two is counted from an age.
/// </summary>
internal static class TellingBeginnings
{
    private const double Confidence = .7;

    public static IEnumerable<Topic> Differing(Telling left, Telling right)
    {
        foreach (var kind in Enum.GetValues<BeginningKind>())
        {
            if (left.Beginnings.FindAll(beginning => beginning.Kind == kind) is [var one] && right.Beginnings.FindAll(beginning => beginning.Kind == kind) is [var other]
                && one.IsCounted != other.IsCounted && one.Told.Value.RelationTo(other.Told.Value) == ValueRelation.Disjoint
                && !IsOfOther(left, one) && !IsOfOther(right, other) && AreOfOne(left, one, right, other))
            {
                yield return new Topic(one.Told.Mention.Text, TopicBasis.Referent, [one.Told, other.Told], ["one text tells again what the other tells, and of what began the age does not fit the date"], Confidence);
            }
        }
    }

    /// <summary>"her 40-year-old brother", "his grandfather, born in 1911".</summary>
    private static bool IsOfOther(Telling telling, Beginning beginning) =>
        beginning.Kind == BeginningKind.Life && KinshipWords.StandIn(telling.Text, telling.SentenceAt(beginning.Token).Sentence);

    /// <summary>A name or noun that is in the sentence of either, or a sentence that leaves out who was born.</summary>
    private static bool AreOfOne(Telling left, Beginning one, Telling right, Beginning other)
    {
        var pair = SentenceComparison.Of(left.SentenceAt(one.Token), right.SentenceAt(other.Token), isTelling: true);
        foreach (var token in pair.Left.Content)
        {
            if (token != one.Token && !pair.Left.IsTime(token) && pair.PartnerOf(token) >= 0)
            {
                return true;
            }
        }

        return IsWithoutSubject(left, one) || IsWithoutSubject(right, other);
    }

    /// <summary>"Born at Garve in 1930.", "Founded by two brothers in 1902."</summary>
    private static bool IsWithoutSubject(Telling telling, Beginning beginning)
    {
        ref readonly var first = ref telling.Text.TokenSpan[telling.SentenceAt(beginning.Token).Sentence.FirstToken];
        return !beginning.IsCounted && first.Norm is "born" or "founded" or "built" or "erected" or "established" or "he" or "she" or "it";
    }
}
