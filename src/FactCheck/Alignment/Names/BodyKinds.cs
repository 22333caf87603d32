using FactCheck.Names;

namespace FactCheck.Alignment.Names;

/// <summary>Weighs what kind of body two names are called: "Wikimedia Foundation" and "Wikipedia": one is always called a foundation, the other never; or each is called another kind of body.</summary>
internal static class BodyKinds
{
    public static void Weigh(NameWordUse left, NameWordUse right, List<(double, string)> reasons)
    {
        if (AlwaysHasKind(left) && AlwaysHasKind(right) && !Kinds(left).Overlaps(Kinds(right)))
        {
            reasons.Add((-2, "each is called another kind of body"));
        }

        if (AlwaysHasKind(left) != AlwaysHasKind(right) && (NeverHasKind(left) || NeverHasKind(right)))
        {
            reasons.Add((-1.5, "one is always called by its kind, the other never"));
        }
    }

    private static bool AlwaysHasKind(NameWordUse word) => word.Names.TrueForAll(name => HasKind(name, word));

    private static bool NeverHasKind(NameWordUse word) => !word.Names.Exists(name => HasKind(name, word));

    private static HashSet<string> Kinds(NameWordUse word) => [.. word.Names.SelectMany(name => name.Form.Parts).Select(part => part.Folded).Where(NameVocabulary.OrganizationWords.Contains)];

    private static bool HasKind(SpelledName name, NameWordUse word) => name.Form.Parts.Any(part => part.Folded != word.Folded && NameVocabulary.OrganizationWords.Contains(part.Folded));
}
