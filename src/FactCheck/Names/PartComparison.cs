namespace FactCheck.Names;

/// <summary>Compares two parts of names, and aligns the parts of two names.</summary>
internal static class PartComparison
{
    private const int MaxParts = 12;

    public static PartMatch Compare(NamePart left, NamePart right, EntityType type)
    {
        if (left.Folded == right.Folded)
        {
            return new PartMatch(left, right, PartRelation.Equal, 0);
        }

        if (left.Number is not null || right.Number is not null)
        {
            return new PartMatch(left, right, PartRelation.Apart, SpellingCost.Exceeded);
        }

        if (left.IsInitial || right.IsInitial)
        {
            var isInitialOf = left.Folded[0] == right.Folded[0] && !(left.IsInitial && right.IsInitial);
            return new PartMatch(left, right, isInitialOf ? PartRelation.Initial : PartRelation.Apart, isInitialOf ? 0 : SpellingCost.Exceeded);
        }

        if (NameFamilies.Abbreviations.Share(left.Folded, right.Folded))
        {
            return new PartMatch(left, right, PartRelation.Abbreviation, 0);
        }

        if ((type is EntityType.Person or EntityType.Unknown && NameFamilies.Nicknames.Share(left.Folded, right.Folded)) || (type == EntityType.Person && GivenNameForms.AreForms(left, right)))
        {
            return new PartMatch(left, right, PartRelation.Nickname, 0);
        }

        if (NameFamilies.Spellings.Share(left.Folded, right.Folded) || (type == EntityType.Organization && ForeignForms.AreInstitution(left.Folded, right.Folded)) || RegionalSpelling.AreEqual(left.Folded, right.Folded) || MarkedLetters.AreOne(left.Spelled, right.Spelled))
        {
            return new PartMatch(left, right, PartRelation.Transliteration, 0);
        }

        if (type != EntityType.Person && Derivation.IsDerived(left.Folded, right.Folded))
        {
            return new PartMatch(left, right, PartRelation.Derived, 0);
        }

        return Near(left, right);
    }

    /// <summary>Pairs the parts of two names, each at most once, the closest first; parts without a partner are left out.</summary>
    public static List<PartMatch> Align(NameForm left, NameForm right, EntityType type)
    {
        var candidates = new List<(PartMatch Match, int Left, int Right)>();
        for (var i = 0; i < Math.Min(left.Parts.Count, MaxParts); i++)
        {
            for (var j = 0; j < Math.Min(right.Parts.Count, MaxParts); j++)
            {
                var match = Compare(left.Parts[i], right.Parts[j], type);
                // A surname has no pet form.
                if (match.Relation == PartRelation.Nickname && IsSurname(left, i) && IsSurname(right, j))
                {
                    match = Near(left.Parts[i], right.Parts[j]);
                }

                // The initial of a given name stands where the name does.
                var isMisplaced = match.Relation == PartRelation.Initial && (i == 0) != (j == 0);
                if (match.Relation != PartRelation.Apart && !isMisplaced)
                {
                    candidates.Add((match, i, j));
                }
            }
        }

        var matches = new List<PartMatch>();
        var (usedLeft, usedRight) = (0u, 0u);
        foreach (var (match, i, j) in candidates.OrderBy(c => c.Match.Relation).ThenBy(c => c.Match.Cost).ThenBy(c => Math.Abs(c.Left - c.Right)))
        {
            if ((usedLeft & (1u << i)) == 0 && (usedRight & (1u << j)) == 0)
            {
                usedLeft |= 1u << i;
                usedRight |= 1u << j;
                matches.Add(match);
            }
        }

        return matches;
    }

    private static bool IsSurname(NameForm form, int part) => part > 0 && part == form.Parts.Count - 1;

    private static PartMatch Near(NamePart left, NamePart right)
    {
        var length = Math.Max(left.Folded.Length, right.Folded.Length);
        var budget = SpellingCost.Budget(length, left.Folded[0] == right.Folded[0]);
        var isFixed = NameVocabulary.Directions.Contains(left.Folded) && NameVocabulary.Directions.Contains(right.Folded);
        var cost = isFixed || budget == 0 ? SpellingCost.Exceeded : SpellingCost.Between(left.Folded, right.Folded);
        if (cost > budget && !isFixed && ScrambledLetters.AreScrambled(left.Folded, right.Folded) && left.Known.Evidence(EntityType.Unknown) + right.Known.Evidence(EntityType.Unknown) == 2)
        {
            cost = budget;
        }

        return cost <= budget + 1e-9
            ? new PartMatch(left, right, PartRelation.Near, cost)
            : new PartMatch(left, right, PartRelation.Apart, SpellingCost.Exceeded);
    }
}
