using FactCheck.Alignment.Drafts;
using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Reckoning;

/// <summary>Values of a draft that a told change leads to from a level, and changes that lead from one level to another.</summary>
internal sealed class DerivedSteps(ReadDocument draft, GivenValues sources, ContextIndex context)
{
    /// <summary>"reduced by 3 euros" from 12 euros: 9 euros, though two texts tell the two.</summary>
    public Derivation? Of(PlacedAssertion asked, QuantityValue wanted)
    {
        foreach (var step in asked.Assertion.Kind is AssertionKind.Amount or AssertionKind.Measure ? sources.ValuesLike(asked.Assertion.Kind) : [])
        {
            if (ValueStanding.Interval(step.Assertion.Value) is not { Number: { } by } change || !(change.Dimension is null ? change.Unit == wanted.Unit : change.Dimension == wanted.Dimension) || !context.ShareAny(asked, step) || !ToldDifference.Is(sources.Documents[step.Document].Text, step))
            {
                continue;
            }

            by *= change.Factor / wanted.Factor;
            foreach (var level in sources.ValuesLike(asked.Assertion.Kind))
            {
                if (!ReferenceEquals(level, step) && level.Frame.ChangePart is ChangePart.None or ChangePart.Result && ValueStanding.Interval(level.Assertion.Value) is { Number: { } from } given && given.Unit == wanted.Unit && given.Factor == wanted.Factor
                    && StepWays(step, level).Any(way => Reckoned.Is(wanted, from + (way * by))) && (step.IsSameSentence(level) || (context.ShareAny(asked, level) && context.ShareAny(step, level))))
                {
                    return new Derivation($"{level.Mention.Text}, changed by {step.Mention.Text}, is {asked.Mention.Text}", [level.Assertion, step.Assertion]);
                }
            }
        }

        return null;
    }

    /// <summary>"cut by 3 euros" leads from the level before to the one behind, "40 centimetres below the record" from either to the other.</summary>
    private static int[] StepWays(PlacedAssertion step, PlacedAssertion level) => step.Frame switch
    {
        { ChangePart: ChangePart.Amount, Direction: ChangeDirection.Up } => level.Frame.ChangePart == ChangePart.Result ? [-1] : [1],
        { ChangePart: ChangePart.Amount, Direction: ChangeDirection.Down } => level.Frame.ChangePart == ChangePart.Result ? [1] : [-1],
        _ => step.IsSameSentence(level) ? [1, -1] : [],
    };

    /// <summary>"costs €640, €15 more than the other": of the two prices the draft tells one, and a source the other.</summary>
    public Derivation? Between(PlacedAssertion asked, QuantityValue wanted)
    {
        if (!ToldDifference.Is(draft.Text, asked) || wanted.Hedge is not null)
        {
            return null;
        }

        foreach (var told in draft.Assertions)
        {
            if (ReferenceEquals(told, asked.Assertion) || told.Kind != asked.Assertion.Kind || !draft.Text.SentenceSpan[asked.Sentence].Span.Contains(told.Mention.Span.Start) || ValueStanding.Interval(told.Value) is not { Number: { } level } beside || beside.Unit != wanted.Unit || beside.Factor != wanted.Factor)
            {
                continue;
            }

            foreach (var given in sources.ValuesLike(asked.Assertion.Kind))
            {
                if (given.Assertion.Kind == told.Kind && ValueStanding.Interval(given.Assertion.Value) is { Number: { } other } value && value.Unit == wanted.Unit && value.Factor == wanted.Factor && Math.Abs(level - other) == wanted.Number
                    && (told.Kind != AssertionKind.Count || NounAgreement.Agree(told.Frame, given.Frame)) && context.ShareAny(asked, given))
                {
                    return new Derivation($"{told.Mention.Text} and {given.Mention.Text} are {asked.Mention.Text} apart", [given.Assertion]);
                }
            }
        }

        return null;
    }
}
