namespace FactCheck.Names;

/// <summary>Weighs names whose parts all agree but for near spellings: a slip, or two names.</summary>
internal static class SlipJudgement
{
    public static NameJudgement Judge(IReadOnlyList<PartMatch> matches, NameJudgement judgement)
    {
        var slip = judgement.Slips[0];
        var (low, high) = judgement.Evidence;
        var difference = $"\"{slip.Left.Spelled}\" and \"{slip.Right.Spelled}\" differ {EditDescription.Of(slip.Left.Folded, slip.Right.Folded)}.";
        var others = matches.Count - judgement.Slips.Count;
        if (low == 2 && !(judgement.SharesRare && judgement.Cost <= 1))
        {
            return judgement with { Score = .8, Explanation = [$"\"{slip.Left.Spelled}\" and \"{slip.Right.Spelled}\" are both established spellings, so these are two names.", difference] };
        }

        var firstDiffers = slip.Left.Folded[0] != slip.Right.Folded[0];
        if (firstDiffers && others == 0 && high < 2)
        {
            return judgement with { Score = .7, Explanation = ["The first letters differ and nothing else binds the names.", difference] };
        }

        if (others == 0 && judgement.Cost > 1 && high < 2)
        {
            return judgement with { Score = .6, Explanation = [difference, "That is much for a slip between names that no list knows."] };
        }

        var score = Math.Clamp(.9 - (.1 * judgement.Cost) + (high - low == 2 ? .08 : 0) + (others > 0 ? .05 : -.1) - (firstDiffers ? .15 : 0) - (low == 2 ? .2 : 0), .3, .98);
        // The rare end of the lists holds slips of its own: only a common spelling is evidence.
        var established = high == 2 && low < 2
            ? $"\"{(Better(slip) ? slip.Left : slip.Right).Spelled}\" is the established spelling."
            : "Neither spelling is common.";
        return judgement with
        {
            Relation = NameRelation.Misspelling,
            Score = score,
            Explanation = others > 0 ? [difference, "All other parts agree.", established] : [difference, established],
        };
    }

    private static bool Better(PartMatch slip) => slip.Left.Known.Evidence(EntityType.Unknown) > slip.Right.Known.Evidence(EntityType.Unknown);
}
