using FactCheck.Names;

namespace FactCheck.Alignment.Names;

/// <summary>Weighs two given names before one surname: two people, all the more where the text speaks of relatives.</summary>
internal static class GivenNames
{
    public static void Weigh(NameIndex index, NameWordUse left, NameWordUse right, List<(double, string)> reasons)
    {
        if (!IsGivenName(left) || !IsGivenName(right))
        {
            return;
        }

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

        if (left.Occurrences.Concat(right.Occurrences).Take(SlipWeighing.MaxCompared).Any(occurrence => NamesRelatives(index, occurrence)))
        {
            reasons.Add((-2.5, "the text speaks of relatives"));
        }
    }

    private static bool IsGivenName(NameWordUse word) => word.Names.TrueForAll(name => name.Form.Parts.Count >= 2 && name.Form.Parts[^1].Folded != word.Folded);

    private static bool NamesRelatives(NameIndex index, NameOccurrence occurrence)
    {
        var text = index.Documents[occurrence.Document].Text;
        return KinshipWords.StandIn(text, text.SentenceOf(text.Tokens[occurrence.First]));
    }
}
