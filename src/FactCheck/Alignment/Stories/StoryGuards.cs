using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Stories;

/// <summary>What keeps two values of one story apart: another day, another period, another part, another matter, or a sum that reconciles them.</summary>
internal static class StoryGuards
{
    /// <summary>The first guard that fires; null when none does.</summary>
    public static ReferentComparison? First(DocumentText leftText, DocumentText rightText, PlacedAssertion left, PlacedAssertion right, StoryPassage here, StoryPassage there)
    {
        var (near, far) = (new NearWords(leftText, left), new NearWords(rightText, right));
        return ReferentGuards.InAnyWords(left, right)
            ?? Matter(near, far)
            ?? Dates(left, right, here, there)
            ?? Period(near, far)
            ?? Part(near, far, here, there)
            ?? Owner(left, right, here, there)
            ?? (StoryArithmetic.Explains(here, there, left, right) ? Apart(CompatibleReason.OtherReferent, "one follows from the other and the numbers around them") : null);
    }

    private static ReferentComparison? Matter(NearWords near, NearWords far)
    {
        var (ours, theirs) = (near.Answers(), far.Answers());
        return ours.Any(answer => theirs.TryGetValue(answer.Key, out var other) && other != answer.Value)
            ? Apart(CompatibleReason.OtherReferent, "what is counted or measured is not the same")
            : null;
    }

    /// <summary>Both are dated, and no date of the one goes together with one of the other.</summary>
    private static ReferentComparison? Dates(PlacedAssertion left, PlacedAssertion right, StoryPassage here, StoryPassage there)
    {
        var (ours, theirs) = (DatesOf(left, here), DatesOf(right, there));
        return ours.Count > 0 && theirs.Count > 0 && !ours.Exists(date => theirs.Exists(other => AreOneTime(date, other)))
            ? Apart(CompatibleReason.OtherScope, "they are of different times")
            : null;
    }

    private static List<AssertionValue> DatesOf(PlacedAssertion value, StoryPassage passage) =>
        [.. passage.Values.Where(other => other.Sentence == value.Sentence && other.Assertion.Value is DateValue).Select(other => other.Assertion.Value)];

    private static bool AreOneTime(AssertionValue one, AssertionValue other) => one.RelationTo(other) switch
    {
        ValueRelation.Equal or ValueRelation.Alias or ValueRelation.OtherHedge or ValueRelation.Incomparable => true,
        ValueRelation.Overlapping => ((DateValue)one).Granularity == ((DateValue)other).Granularity || ((DateValue)one).Bound is not null || ((DateValue)other).Bound is not null,
        _ => false,
    };

    private static ReferentComparison? Period(NearWords near, NearWords far)
    {
        var (ours, theirs) = (near.PeriodsNamed(), far.PeriodsNamed());
        var differ = ours.Count > 0 && theirs.Count > 0 && !ours.Overlaps(theirs);
        return differ || (near.ComparedWith() is { } before && far.ComparedWith() is { } other && before != other)
            ? Apart(CompatibleReason.OtherScope, "they are of different periods")
            : null;
    }

    /// <summary>One value is said to be of a part or an average, and the other text knows no such thing.</summary>
    private static ReferentComparison? Part(NearWords near, NearWords far, StoryPassage here, StoryPassage there)
    {
        var (ours, theirs) = (near.Restrictors(), far.Restrictors());
        var only = ours.Where(word => !theirs.Contains(word) && !there.Words.ContainsKey(word)).Concat(theirs.Where(word => !ours.Contains(word) && !here.Words.ContainsKey(word))).Order(StringComparer.Ordinal).FirstOrDefault();
        return only is null ? null : Apart(CompatibleReason.OtherScope, $"only one of them is told with \"{only}\"");
    }

    /// <summary>Each clause names somebody or some place, and the other text names neither.</summary>
    private static ReferentComparison? Owner(PlacedAssertion left, PlacedAssertion right, StoryPassage here, StoryPassage there)
    {
        var (ours, theirs) = (left.Frame.Entities, right.Frame.Entities);
        return ours.Count > 0 && theirs.Count > 0 && !ours.Any(name => IsNamed(name, there)) && !theirs.Any(name => IsNamed(name, here))
            ? Apart(CompatibleReason.OtherEntity, $"one is said of {ours[0]}, the other of {theirs[0]}")
            : null;
    }

    private static bool IsNamed(string name, StoryPassage passage) =>
        name.ToLowerInvariant().Split(' ', '-').Any(word => passage.Words.ContainsKey(word) || passage.Words.ContainsKey(Text.Stemmer.Stem(word)));

    private static ReferentComparison Apart(CompatibleReason reason, string explanation) => ReferentComparison.Apart(reason, explanation);
}
