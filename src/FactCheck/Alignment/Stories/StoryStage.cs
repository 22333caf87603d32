using FactCheck.Alignment.Referents;
using FactCheck.Text;

namespace FactCheck.Alignment.Stories;

/// <summary>
/// At which stage of its matter a value is told: what the union asked for is not what it got, what was promised not what has been done so far.
/// </summary>
internal static class StoryStage
{
    /// <summary>Words that only compare the value with one of another stage: "more than expected", "below forecast".</summary>
    private static readonly HashSet<string> Comparing = new(StringComparer.Ordinal) { "than", "below", "above", "beyond", "against", "exceed", "miss", "beat", "as", "over", "under", "behind", "meet", "match", "surpass" };

    private const string Enrolled = "enrolled";

    /// <summary>Words between "asked" and the "to" of what is asked.</summary>
    private const int VerbReach = 6;

    /// <summary>What keeps the two apart; null when they are told at one stage, or one of them of what is to come.</summary>
    public static ReferentComparison? Apart(NearWords near, NearWords far)
    {
        if (IsServedAndImposed(near, far) || IsServedAndImposed(far, near))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherScope, "one is the sentence, the other what was served of it");
        }

        var (mine, theirs) = (Of(near), Of(far));
        if (mine.SetEquals(theirs) || mine.Overlaps(theirs) || (mine.Count == 0 && near.IsToCome) || (theirs.Count == 0 && far.IsToCome))
        {
            return null;
        }

        var (stage, other) = (mine.Order(StringComparer.Ordinal).FirstOrDefault(), theirs.Order(StringComparer.Ordinal).FirstOrDefault());
        return ReferentComparison.Apart(CompatibleReason.OtherScope, $"one is {stage ?? other}, the other {(stage is null || other is null ? "is not" : other)}");
    }

    /// <summary>"was jailed for thirteen years", "served ten of them".</summary>
    private static bool IsServedAndImposed(NearWords near, NearWords far) =>
        near.Value.Assertion.Kind == AssertionKind.Duration && Has(near, "served", "serving") && !Has(far, "served", "serving") && Has(far, "sentenced", "jailed") && !Has(near, "sentenced", "jailed");

    private static bool Has(NearWords near, string norm, string other) => near.Tokens().Any(i => near.Text.TokenSpan[i].Norm == norm || near.Text.TokenSpan[i].Norm == other);

    private static HashSet<string> Of(NearWords near)
    {
        var stages = new HashSet<string>(StringComparer.Ordinal);
        var tokens = near.Text.Tokens;
        foreach (var i in near.Tokens())
        {
            var isCompared = i > 0 && (Comparing.Contains(tokens[i - 1].Stem) || Comparing.Contains(tokens[i - 1].Norm));
            var stage = isCompared ? null : Stages.Of(tokens[i].Norm) ?? (i + 1 < tokens.Count ? Stages.Of(tokens[i].Norm + "_" + tokens[i + 1].Norm) : null) ?? (IsGoverning(near, i) ? Stages.OfVerb(tokens[i].Norm) : null);
            if (stage is not null && !(stage == Enrolled && tokens[i].Norm == "registered" && !IsOfPeople(near)))
            {
                stages.Add(stage);
            }
        }

        if (near.IsSoFar)
        {
            stages.Add("counted so far");
        }

        return stages;
    }

    /// <summary>Police register break-ins, and only people enrol.</summary>
    private static bool IsOfPeople(NearWords near) => near.Value.Frame.Head is { } head && Drafts.NounAgreement.IsPerson(head);

    /// <summary>"claimed 80,000 pounds", "asked the court to jail him for six years".</summary>
    private static bool IsGoverning(NearWords near, int verb)
    {
        var tokens = near.Text.Tokens;
        if (verb >= near.Value.FirstToken || tokens[verb].IsCapitalized)
        {
            return false;
        }

        if (tokens[verb].Stem == near.Value.Frame.Predicate)
        {
            return true;
        }

        for (var i = verb + 1; i < Math.Min(verb + VerbReach, near.Value.FirstToken); i++)
        {
            if (tokens[i].Norm is "to" or "for")
            {
                return true;
            }
        }

        return false;
    }
}
