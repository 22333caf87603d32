using FactCheck.Alignment.Referents;
using FactCheck.Names;

namespace FactCheck.Alignment.Drafts;

/// <summary>
/// Finds the date on which somebody took an office that a draft has held "since" another: "has led the council since 2021" where the source has "who took
/// over in 2022".
/// </summary>
internal sealed class TenureStart(ReadDocument draft, DraftSources sources)
{
    /// <summary>Tokens between the name and the verb, and between the verb and the date.</summary>
    private const int VerbReach = 3;
    private const int DateReach = 10;

    private static readonly HashSet<string> Holding = new(StringComparer.Ordinal)
    {
        "led", "leads", "leading", "headed", "heads", "run", "runs", "chaired", "chairs", "directed", "directs", "governed", "governs", "ruled", "managed", "manages", "head", "chief", "chair", "director", "president", "boss",
    };

    /// <summary>"since June 2017" where the source says "since June 2018" among the same words; null when no source dates it otherwise.</summary>
    public static DraftMatch? Since(PlacedAssertion asked, List<ValueCandidate> candidates, double least)
    {
        if (!IsSince(asked) || asked.Assertion.Value is not DateValue { Bound: not null, Year: not null } told)
        {
            return null;
        }

        foreach (var candidate in candidates)
        {
            if (candidate.Share >= least && IsSince(candidate.Placed) && candidate.Assertion.Value is DateValue { Bound: not null, Year: not null } given && given.Granularity == told.Granularity)
            {
                return DraftMatch.Contradicted(Beginning(asked, told), Beginning(candidate.Placed, given), "the source dates the beginning otherwise", .8) with { Assertion = asked.Assertion };
            }
        }

        return null;
    }

    private static bool IsSince(PlacedAssertion date) => date.Mention.Text.StartsWith("since", StringComparison.OrdinalIgnoreCase);

    /// <summary>The beginning itself, not the open time after it.</summary>
    private static Assertion Beginning(PlacedAssertion date, DateValue value) =>
        new(date.Assertion.Kind, date.Mention, value with { Bound = null, Earliest = null, Latest = null }) { Frame = date.Frame };

    /// <summary>The source's date of taking office, of the person whom the draft names before its own; null when none is told or it is the same.</summary>
    public DraftMatch? Other(PlacedAssertion asked)
    {
        if (asked.Assertion.Value is not DateValue { Bound: "since", Year: { } year } told || !IsSince(asked) || !IsHeld(asked) || PersonBefore(asked) is not { } person)
        {
            return null;
        }

        foreach (var date in sources.ValuesLike(AssertionKind.Date))
        {
            if (date.Assertion.Value is DateValue { Bound: null, Year: { } start } && start != year && Taker(date) is { } taker && AreOne(person, taker))
            {
                return DraftMatch.Contradicted(Beginning(asked, told), date.Assertion, "the source dates the beginning otherwise", .7) with { Assertion = asked.Assertion };
            }
        }

        return null;
    }

    private static bool AreOne(Assertion one, Assertion other) =>
        NameMatcher.Compare(((NameValue)one.Value).Spelling, ((NameValue)other.Value).Spelling, EntityType.Person).Relation != NameRelation.Different;

    private bool IsHeld(PlacedAssertion asked)
    {
        for (var i = asked.FirstToken - 1; i >= Math.Max(draft.Text.SentenceSpan[asked.Sentence].FirstToken, asked.FirstToken - DateReach); i--)
        {
            if (Holding.Contains(draft.Text.Tokens[i].Norm))
            {
                return true;
            }
        }

        return false;
    }

    private Assertion? PersonBefore(PlacedAssertion asked) => draft.Assertions.LastOrDefault(other =>
        IsPerson(other) && other.Mention.Span.End <= asked.Mention.Span.Start && draft.Text.SentenceSpan[asked.Sentence].Span.Contains(other.Mention.Span.Start));

    /// <summary>The one who takes over at a date: named right before "took over", "became", "succeeded", "was appointed".</summary>
    private Assertion? Taker(PlacedAssertion date)
    {
        var source = sources.Documents[date.Document];
        var text = source.Text;
        for (var i = date.FirstToken - 1; i > Math.Max(text.SentenceSpan[date.Sentence].FirstToken, date.FirstToken - DateReach); i--)
        {
            var isTaking = text.Tokens[i].Norm is "became" or "succeeded" or "replaced"
                || (text.Tokens[i].Norm is "over" or "office" && text.Tokens[i - 1].Norm == "took")
                || (text.Tokens[i].Norm is "appointed" or "elected" && text.Tokens[i - 1].Norm == "was");
            if (isTaking)
            {
                return source.Assertions.LastOrDefault(other => IsPerson(other) && text.TokenAt(other.Mention.Span.End) is var end && end <= i && i - end <= VerbReach);
            }
        }

        return null;
    }

    private static bool IsPerson(Assertion assertion) => assertion is { IsCertain: true, Value: NameValue { Type: EntityType.Person } };
}
