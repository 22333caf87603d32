namespace FactCheck.Names;

/// <summary>The last step of <see cref="NameMatcher"/>: names that differ in parts.</summary>
internal static class PartwiseJudgement
{
    private static readonly string[] PatronymicEndings = ["ovich", "evich", "ovitch", "evitch", "ovych", "evych", "ovics", "ovic", "evic", "ovitj", "owitsj", "ovna", "evna", "yich"];

    public static NameJudgement Judge(NameForm left, NameForm right, EntityType type)
    {
        var matches = PartComparison.Align(left, right, type);
        if (matches.Count == 0)
        {
            var none = new NameJudgement(NameRelation.Different, .95, ["The names have no part in common."]);
            return RunTogether(left, right, none) ?? none;
        }

        var extraLeft = Unmatched(left, matches.Select(match => match.Left));
        var extraRight = Unmatched(right, matches.Select(match => match.Right));
        if (type is EntityType.Person or EntityType.Unknown && matches.Count >= 2 && extraLeft.Any(IsPatronymic) != extraRight.Any(IsPatronymic))
        {
            extraLeft.RemoveAll(IsPatronymic);
            extraRight.RemoveAll(IsPatronymic);
        }

        var slips = matches.Where(match => match.Relation == PartRelation.Near).ToList();
        var shared = matches.Count(match => match.Relation is PartRelation.Equal && !match.Left.IsInitial);
        var judgement = new NameJudgement(NameRelation.Different, .9, ["The names differ in more than a slip."])
        {
            Slips = slips,
            Cost = slips.Sum(slip => slip.Cost),
            Evidence = slips.Count == 0 ? (0, 0) : Evidence(slips, type),
            Shared = shared,
            SharesRare = matches.Any(match => match.Relation == PartRelation.Equal && !match.Left.IsInitial && match.Left.Known.Frequency == 0 && match.Left.Known.Common == 0),
        };

        if (extraLeft.Count > 0 && extraRight.Count > 0)
        {
            return RunTogether(left, right, judgement) ?? judgement with
            {
                Slips = shared > 0 || matches.Count == 0 ? [] : slips,
                Explanation = [$"\"{extraLeft[0].Spelled}\" and \"{extraRight[0].Spelled}\" have nothing in common."],
            };
        }

        if (type != EntityType.Organization && IsFatherSwapped(left, right))
        {
            return judgement with { Explanation = ["Father and son have changed places."] };
        }

        var extra = extraLeft.Count > 0 ? extraLeft : extraRight;
        if (slips.Count == 0)
        {
            return JudgeVariant(left, right, matches, extra, judgement, type);
        }

        return extra.Count > 0 ? JudgeShortForm(left, right, slips, matches, extra, judgement, type) : SlipJudgement.Judge(matches, judgement);
    }

    private static NameJudgement JudgeVariant(NameForm left, NameForm right, List<PartMatch> matches, List<NamePart> extra, NameJudgement judgement, EntityType type)
    {
        if (extra.FirstOrDefault(part => NameVocabulary.Directions.Contains(part.Folded)) is { } direction && matches.All(match => match.Relation is PartRelation.Equal or PartRelation.Derived))
        {
            return judgement with { Explanation = [$"\"{direction.Spelled}\" makes it another one."] };
        }

        if (type == EntityType.Organization && extra.Count == 1 && extra[0].Known.IsTerritory && matches.Count > 1)
        {
            return judgement with { Score = .6, Explanation = [$"\"{extra[0].Spelled}\" names a part of the organization in one country."] };
        }

        if (type == EntityType.Organization && left.LegalForms.Count > 0 && right.LegalForms.Count > 0 && extra.Count > 0)
        {
            return judgement with { Score = .7, Explanation = [$"Both are full registered names, and only one has \"{extra[0].Spelled}\"."] };
        }

        var closest = matches.MaxBy(match => match.Relation);
        if (type == EntityType.Person && extra.Count > 0 && matches.All(match => match.Relation is PartRelation.Initial))
        {
            return judgement with { Explanation = ["Initials alone tell nobody."] };
        }

        var reason = closest.Relation switch
        {
            PartRelation.Initial => $"\"{Shorter(closest).TrimEnd('.')}.\" is the initial of \"{Longer(closest)}\".",
            PartRelation.Abbreviation => $"\"{Shorter(closest)}\" is short for \"{Longer(closest)}\".",
            PartRelation.Nickname => $"\"{closest.Left.Spelled}\" and \"{closest.Right.Spelled}\" are forms of one given name.",
            PartRelation.Transliteration => $"\"{closest.Left.Spelled}\" and \"{closest.Right.Spelled}\" are spellings of one name.",
            PartRelation.Derived => $"\"{closest.Left.Spelled}\" and \"{closest.Right.Spelled}\" are derived from one another.",
            _ when extra.Count > 0 => $"\"{(left.Parts.Count < right.Parts.Count ? left : right).Spelling}\" is a short form of the other.",
            _ => "They hold the same parts.",
        };
        return judgement with { Relation = NameRelation.Variant, Score = extra.Count > 0 ? .8 : .9, Explanation = [reason] };
    }

    /// <summary>A slip and words that only one has: one person's surname may be misspelt where it stands alone, nothing else.</summary>
    private static NameJudgement JudgeShortForm(
        NameForm left, NameForm right, List<PartMatch> slips, List<PartMatch> matches, List<NamePart> extra, NameJudgement judgement, EntityType type)
    {
        var (shorter, longer) = left.Parts.Count < right.Parts.Count ? (left, right) : (right, left);
        var slip = slips[0];
        var isLast = ReferenceEquals(slip.Left, left.Parts[^1]) && ReferenceEquals(slip.Right, right.Parts[^1]);
        var isClose = slips.Count == 1 && slip.Cost <= 1 && slip.Left.Folded[0] == slip.Right.Folded[0] && Math.Min(slip.Left.Folded.Length, slip.Right.Folded.Length) >= 5;
        var onlyInitials = extra.All(part => part.IsInitial);
        if (isClose && type is EntityType.Person or EntityType.Unknown && (isLast || onlyInitials) && (shorter.Parts.Count == 1 || matches.Count == shorter.Parts.Count) && judgement.Evidence.Low < 2)
        {
            return SlipJudgement.Judge(matches, judgement) is { Relation: NameRelation.Misspelling } found
                ? found with { Score = found.Score * .9, Explanation = [.. found.Explanation, $"\"{shorter.Spelling}\" is a short form of \"{longer.Spelling}\" but for the slip."] }
                : judgement;
        }

        return judgement with { Explanation = [$"Beside a near spelling one has \"{extra[0].Spelled}\" and the other has not."] };
    }

    /// <summary>Blanks set otherwise and one letter wrong: "Arefullaha Ref" and "Areffullah Aref".</summary>
    private static NameJudgement? RunTogether(NameForm left, NameForm right, NameJudgement judgement)
    {
        var (a, b) = (left.Core, right.Core);
        if (Math.Min(a.Length, b.Length) < 8 || left.Parts.Count == right.Parts.Count || a[0] != b[0] || left.IsAcronym || right.IsAcronym)
        {
            return null;
        }

        var cost = SpellingCost.Between(a, b);
        return cost <= 1
            ? judgement with { Relation = NameRelation.Misspelling, Score = .7, Cost = cost, Explanation = [$"Written together the names differ {EditDescription.Of(a, b)}."] }
            : null;
    }

    private static (int Low, int High) Evidence(List<PartMatch> slips, EntityType type)
    {
        var (low, high) = (2, 0);
        foreach (var slip in slips)
        {
            var (a, b) = (slip.Left.Known.Evidence(type), slip.Right.Known.Evidence(type));
            low = Math.Min(low, Math.Min(a, b));
            high = Math.Max(high, Math.Max(a, b));
        }

        return (low, high);
    }

    /// <summary>"Khalid bin Faisal" and "Faisal bin Khalid".</summary>
    private static bool IsFatherSwapped(NameForm left, NameForm right) =>
        left.HasPatronymicParticle && right.HasPatronymicParticle && left.Parts.Count >= 2 && right.Parts.Count >= 2
        && left.Parts[0].Folded == right.Parts[1].Folded && left.Parts[1].Folded == right.Parts[0].Folded && left.Parts[0].Folded != left.Parts[1].Folded;

    private static List<NamePart> Unmatched(NameForm form, IEnumerable<NamePart> matched)
    {
        var used = matched.ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. form.Parts.Where(part => !used.Contains(part))];
    }

    /// <summary>A Slavic father's name, which may be left out.</summary>
    private static bool IsPatronymic(NamePart part) =>
        part.Folded.Length >= 6 && PatronymicEndings.Any(ending => part.Folded.EndsWith(ending, StringComparison.Ordinal));

    private static string Shorter(PartMatch match) => match.Left.Folded.Length < match.Right.Folded.Length ? match.Left.Spelled : match.Right.Spelled;

    private static string Longer(PartMatch match) => match.Left.Folded.Length < match.Right.Folded.Length ? match.Right.Spelled : match.Left.Spelled;
}
