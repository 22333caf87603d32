using FactCheck.Names;

namespace FactCheck.Alignment.Names;

/// <summary>Weighs two given names before one surname: two people, all the more where the text speaks of relatives.</summary>
internal static class GivenNames
{
    private const int ShortText = 80;

    /// <param name="index">The names.</param>
    /// <param name="left">The one given name.</param>
    /// <param name="right">The other.</param>
    /// <param name="tellTheSame">True for short texts whose sentences tell the same: that both names are usual says nothing there.</param>
    /// <param name="reasons">The weights so far.</param>
    public static void Weigh(NameIndex index, NameWordUse left, NameWordUse right, bool tellTheSame, List<(double, string)> reasons)
    {
        if (!IsGivenName(left) || !IsGivenName(right))
        {
            return;
        }

        if (!tellTheSame)
        {
            if (left.Part.Known.Given >= 2 && right.Part.Known.Given >= 2)
            {
                reasons.Add((-1, "both are known given names"));
            }

            if (left.Part.Known.Given >= 1 && right.Part.Known.Given >= 1 && SpellingCost.Between(left.Folded, right.Folded) > 1)
            {
                reasons.Add((-2, "both are given names, and no slip makes the one of the other"));
            }

            if (left.Part.Known.Evidence(EntityType.Person) > 0 && right.Part.Known.Evidence(EntityType.Person) > 0 && GenderedNames.AreGivenNamePair(left.Folded, right.Folded))
            {
                reasons.Add((-2, "one is a woman's name, the other a man's"));
            }
        }

        if (left.Occurrences.Concat(right.Occurrences).Take(SlipWeighing.MaxCompared).Any(occurrence => NamesRelatives(index, occurrence)))
        {
            reasons.Add((-2.5, "the text speaks of relatives"));
        }
        else if (SharesRareSurname(left, right) && NameTheSameOther(index, left, right))
        {
            reasons.Add((4, "both short texts name the same other person beside"));
        }
    }

    private static bool IsGivenName(NameWordUse word) => word.Names.TrueForAll(name => name.Form.Parts.Count >= 2 && name.Form.Parts[^1].Folded != word.Folded);

    private static bool SharesRareSurname(NameWordUse left, NameWordUse right) =>
        left.Names.TrueForAll(name => right.Names.TrueForAll(that => name.Form.Parts[^1] is var surname && surname.Folded == that.Form.Parts[^1].Folded && surname.Known.Frequency < 2 && surname.Known.Common == 0));

    /// <summary>True when two texts with room for few people both name somebody else in full, each of them naming one of the two alone.</summary>
    private static bool NameTheSameOther(NameIndex index, NameWordUse left, NameWordUse right)
    {
        var (ours, theirs) = (left.Occurrences.Select(place => place.Document).Distinct().ToList(), right.Occurrences.Select(place => place.Document).Distinct().ToList());
        return ours is [var one] && theirs is [var other] && one != other && index.Documents[one].Text.Tokens.Count < ShortText && index.Documents[other].Text.Tokens.Count < ShortText
            && People(index.Documents[one]).Overlaps(People(index.Documents[other]));
    }

    private static HashSet<string> People(ReadDocument document) =>
        [.. document.Assertions.Where(assertion => assertion is { Kind: AssertionKind.Person, Value: NameValue name } && name.Spelling.Contains(' ', StringComparison.Ordinal)).Select(assertion => ((NameValue)assertion.Value).Spelling)];

    private static bool NamesRelatives(NameIndex index, NameOccurrence occurrence)
    {
        var text = index.Documents[occurrence.Document].Text;
        return KinshipWords.StandIn(text, text.SentenceOf(text.Tokens[occurrence.First]));
    }
}
