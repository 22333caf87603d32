using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts;

/// <summary>What is said of a draft's value that no source gives and no rival answers: told less exactly, meant of something else, worked out, or missing.</summary>
internal sealed class UngivenValues(ReadDocument draft, DraftSources sources, DraftSlots slots, ContextIndex context)
{
    private readonly Deixis _deixis = new(draft, sources);
    private readonly FarDifferences _differences = new(draft, sources);
    private readonly OwnReckoning _own = new(draft, sources);

    /// <param name="asked">The draft's value.</param>
    /// <param name="candidates">The values of the sources that are of its kind.</param>
    /// <param name="isOneOfMany">True when many of them are as near.</param>
    /// <param name="isComputed">True when the draft works it out.</param>
    public DraftMatch Match(PlacedAssertion asked, List<ValueCandidate> candidates, bool isOneOfMany, bool isComputed)
    {
        var overlap = candidates.Where(candidate => candidate.Relation == ValueRelation.Overlapping && !asked.Mention.Text.StartsWith("since", StringComparison.OrdinalIgnoreCase) && ValueStanding.MayBeNear(asked.Assertion.Value, candidate.Assertion.Value)).OrderByDescending(candidate => candidate.Share).ToList();
        if (overlap.Count > 0 && overlap[0].Share >= RivalCrowd.RivalShare)
        {
            return DraftMatch.Missing(asked.Assertion, NotFoundReason.LessSpecific, "the source says it less exactly", .4, overlap[0].Assertion);
        }

        if (asked.Assertion.Value is DateValue && asked.EndToken - asked.FirstToken > 1 && sources.Vocabulary.FindRow(draft.Text, asked.FirstToken, asked.EndToken - 1) is { } row)
        {
            // "second-quarter sales": the words are there, not as a date.
            return new DraftMatch(asked.Assertion, AssertionVerdict.Supported, null, [row], null);
        }

        if (NamedRow(asked) is { } named)
        {
            return new DraftMatch(asked.Assertion, AssertionVerdict.Supported, null, [named], null);
        }

        if (slots.For(asked.Assertion) is var (counterpart, _) && RelativeTimes.IsWithin(draft.Text, asked, counterpart.Value))
        {
            return DraftMatch.Unestablished(asked.Assertion, NotFoundReason.OtherReferent);
        }

        if (isOneOfMany || Elsewhere(asked) >= .08 || Counterfactual.Is(draft.Text, asked) || ValueStanding.IsWeak(asked.Assertion))
        {
            return DraftMatch.Unestablished(asked.Assertion, NotFoundReason.OtherReferent);
        }

        if (_deixis.As(asked) is { } elsewhere)
        {
            return elsewhere;
        }

        var isSpelled = char.IsLetter(asked.Mention.Text[0]);
        if (_deixis.IsImplied(asked) || (isSpelled && asked.Assertion.Kind == AssertionKind.Ordinal))
        {
            // "the third of them to fall" counts what the sources only list.
            return DraftMatch.Unestablished(asked.Assertion, NotFoundReason.OtherReferent);
        }

        return isComputed || _differences.Has(asked) || _own.Has(asked) || (asked.Assertion.Value is DurationValue && !candidates.Exists(candidate => candidate.Relation == ValueRelation.Overlapping) && RivalGuards.IsCountedFrom(draft.Text, asked))
            ? DraftMatch.Unestablished(asked.Assertion, NotFoundReason.Absent)
            : DraftMatch.Missing(asked.Assertion, NotFoundReason.Absent, "no source gives this value", isSpelled ? .4 : .6);
    }

    /// <summary>"the Nimbus 40 weighs": the number of a name that the source has, too.</summary>
    private Mention? NamedRow(PlacedAssertion asked) =>
        asked is { Assertion.Kind: AssertionKind.Number or AssertionKind.Count, FirstToken: > 0 } && draft.Text.Tokens[asked.FirstToken - 1].IsCapitalized && draft.Text.Tokens[asked.FirstToken].Kind == TokenKind.Number
            ? sources.Vocabulary.FindRow(draft.Text, asked.FirstToken - 1, asked.FirstToken)
            : null;

    /// <summary>True when the draft's own words, or far values of the sources, explain the value.</summary>
    public bool IsReckoned(PlacedAssertion asked) => _differences.Has(asked) || _own.Has(asked) || _deixis.As(asked) is not null;

    /// <summary>Best context among source values of the same number, whatever they count; dates and ordinals meet only their like.</summary>
    public double Elsewhere(PlacedAssertion asked)
    {
        if (asked.Assertion.Value is not (QuantityValue or DurationValue) || ValueStanding.Interval(asked.Assertion.Value) is not { Number: { } number })
        {
            return 0;
        }

        return sources.Values
            .Where(placed => ValueStanding.Interval(placed.Assertion.Value) is { Number: { } other } given && other == number && !(asked.Assertion.Value is DurationValue mine && placed.Assertion.Value is DurationValue && given.Unit != mine.Length?.Unit) && (placed.Assertion.Kind == AssertionKind.Ordinal) == (asked.Assertion.Kind == AssertionKind.Ordinal))
            .Select(placed => context.Share(asked, placed))
            .DefaultIfEmpty(0)
            .Max();
    }
}
