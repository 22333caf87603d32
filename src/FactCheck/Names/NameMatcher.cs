namespace FactCheck.Names;

/// <summary>
/// Decides what two names are to each other from their spelling and the name lists alone. The steps are taken in order and each names its
/// evidence: equal but for marks, acronym, titles and legal forms, short form, then part by part. What separates a slip from another person
/// is how established the two spellings are: two common names ("John", "Joan") are two people.
/// </summary>
internal static class NameMatcher
{
    public static NameComparison Compare(string first, string second, EntityType type)
    {
        var (left, right) = (NameFormReader.Read(first, type), NameFormReader.Read(second, type));
        var comparison = Judge(left, right, type).ToComparison();
        return comparison.Relation == NameRelation.Same ? comparison : comparison with { Explanation = [.. comparison.Explanation, SpellingRatio.Describe(left.Squashed, right.Squashed)] };
    }

    public static NameJudgement Judge(NameForm left, NameForm right, EntityType type)
    {
        if (left.Squashed == right.Squashed)
        {
            return new(NameRelation.Same, 1, ["The spellings are equal but for case, marks and blanks."]);
        }

        if (left.Aliased == right.Aliased && left.Aliased.Length > 0)
        {
            return new(NameRelation.Variant, .95, ["They are two usual ways to write one name."]);
        }

        if (CompareAcronym(left, right) is { } acronym)
        {
            return acronym;
        }

        if (IsTail(left, right) || IsTail(right, left))
        {
            return new(NameRelation.Variant, .9, ["One is the surname of the other with its particle."]);
        }

        if (NumbersDiffer(left, right) is { } numbers)
        {
            return numbers;
        }

        if (CompareSuffixes(left, right) is { } generations)
        {
            return generations;
        }

        if (left.Core == right.Core && left.Core.Length > 0)
        {
            return LegalFormsDiffer(left, right)
                ? new(NameRelation.Different, .6, [$"Their legal forms differ: {string.Join(' ', left.LegalForms)} and {string.Join(' ', right.LegalForms)}."])
                : new(NameRelation.Variant, .97, ["They differ in titles, suffixes or legal forms only."]);
        }

        return PartwiseJudgement.Judge(left, right, type);
    }

    /// <summary>"Van Aalst" and "Joris van Aalst": the particle takes a capital where no given name stands before it.</summary>
    private static bool IsTail(NameForm shorter, NameForm longer) =>
        shorter.Parts.Count >= 2 && longer.Parts.Count >= 2 && NameVocabulary.Particles.Contains(shorter.Parts[0].Folded) && shorter.Parts[0].Spelled.Length > 1
        && shorter.Squashed.Length < longer.Squashed.Length && longer.Squashed.EndsWith(shorter.Squashed, StringComparison.Ordinal) && shorter.Parts[^1].Folded == longer.Parts[^1].Folded;

    private static NameJudgement? NumbersDiffer(NameForm left, NameForm right)
    {
        var a = left.Parts.Where(part => part.Number is not null).Select(part => part.Number!.Value).Order().ToList();
        var b = right.Parts.Where(part => part.Number is not null).Select(part => part.Number!.Value).Order().ToList();
        return a.Count == 0 || b.Count == 0 || a.SequenceEqual(b)
            ? null
            : new(NameRelation.Different, .9, [$"Their numbers differ: {string.Join(", ", a)} and {string.Join(", ", b)}."]);
    }

    private static NameJudgement? CompareSuffixes(NameForm left, NameForm right)
    {
        var (a, b) = (Generation(left), Generation(right));
        return a is not null && b is not null && a != b ? new(NameRelation.Different, .95, [$"{a} and {b} are two generations."]) : null;
    }

    private static string? Generation(NameForm form)
    {
        var suffix = form.Suffixes.FirstOrDefault(word => word is "jr" or "junior" or "sr" or "senior");
        return suffix is null ? null : suffix[0] == 'j' ? "Jr." : "Sr.";
    }

    private static NameJudgement? CompareAcronym(NameForm left, NameForm right)
    {
        if (left.IsAcronym == right.IsAcronym)
        {
            return left.IsAcronym && left.Squashed.Length <= 5 && right.Squashed.Length <= 5
                ? new(NameRelation.Different, .9, ["Two acronyms with different letters are two organizations."])
                : null;
        }

        var (acronym, longForm) = left.IsAcronym ? (left, right) : (right, left);
        return Acronym.StandsFor(acronym.Squashed, longForm)
            ? new(NameRelation.Variant, .95, [$"\"{acronym.Spelling}\" is made of the first letters of \"{longForm.Spelling}\"."])
            : null;
    }

    private static bool LegalFormsDiffer(NameForm left, NameForm right)
    {
        return Strong(left) is { } a && Strong(right) is { } b && a != b;

        static string? Strong(NameForm form) => form.LegalForms.FirstOrDefault(word => word is "ag" or "gmbh" or "jsc" or "llc" or "plc" or "srl" or "sarl" or "spa" or "bv" or "nv");
    }
}
