using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts.Rows;

/// <summary>Cuts a sentence into what it says beside each value of a kind.</summary>
internal static class RowCells
{
    private static readonly string[] Joints = ["and", "or", "but", "while", "whereas", "against", "versus"];

    /// <summary>The cell of a value; null where nothing parts it from another value of the kind: "fell from 58 million to 41 million".</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    /// <param name="beside">The values of its sentence, in the order of the text.</param>
    public static RowCell? Of(DocumentText text, PlacedAssertion value, IReadOnlyList<PlacedAssertion> beside)
    {
        var sentence = text.SentenceSpan[value.Sentence];
        var label = LabelEnd(text, sentence.FirstToken, sentence.EndToken);
        var (first, end, place, count) = (sentence.FirstToken, sentence.EndToken, 0, 1);
        var (previous, isBehind, isListed) = (default(PlacedAssertion), false, false);
        foreach (var other in beside)
        {
            if (!AreLike(value, other))
            {
                continue;
            }

            if (previous is not null && !IsRange(text, previous, other))
            {
                count++;
                if (Joint(text, previous.EndToken, other.FirstToken) is not { } joint)
                {
                    return null;
                }

                (first, place) = isBehind ? (first, place) : (joint.End, place + 1);
                isListed |= !text.Tokens[joint.First].Is(';');
                end = isBehind && end == sentence.EndToken ? joint.First : end;
            }

            isBehind |= ReferenceEquals(other, value);
            previous = other;
        }

        if (count > 1 && first == sentence.FirstToken && label > first && label < value.FirstToken && !HasColon(text, label, sentence.EndToken))
        {
            // "Stalls: potters 15 francs, weavers 9 francs".
            first = label;
        }

        for (var i = value.EndToken; i < end; i++)
        {
            // "weavers 9 francs, buskers free"; "9 francs; buskers pay nothing".
            end = text.Tokens[i].Is(';') || (isListed && text.Tokens[i].Is(',')) ? i : end;
        }

        return new RowCell(text, value, first, end, label, place, count);
    }

    /// <summary>Values of one kind and unit; counts of one thing.</summary>
    public static bool AreLike(PlacedAssertion one, PlacedAssertion other) => (one.Assertion.Value, other.Assertion.Value) switch
    {
        (QuantityValue mine, QuantityValue theirs) => mine.Unit == theirs.Unit && mine.Dimension == theirs.Dimension && (one.Assertion.Kind == other.Assertion.Kind || IsCount(one) == IsCount(other)) && (one.Frame.Head is not { } head || other.Frame.Head is not { } noun || one.Assertion.Kind != AssertionKind.Count || head == noun),
        (DurationValue, DurationValue) => true,
        (TimeValue, TimeValue) => true,
        (DateValue { Weekday: not null, Day: null }, DateValue { Weekday: not null, Day: null }) => true,
        _ => false,
    };

    private static bool IsCount(PlacedAssertion value) => value.Assertion.Kind is AssertionKind.Count or AssertionKind.Number;

    /// <summary>"16 to 19 degrees".</summary>
    private static bool IsRange(DocumentText text, PlacedAssertion one, PlacedAssertion other) =>
        other.FirstToken - one.EndToken <= 1 && other.FirstToken > one.EndToken && text.Tokens[one.EndToken].Norm is "to" or "-" or "\u2013" or "until";

    /// <summary>The mark or word that parts two values: a semicolon rather than the last comma, that rather than an "and".</summary>
    private static (int First, int End)? Joint(DocumentText text, int first, int end)
    {
        (int First, int End)? found = null;
        var rank = 0;
        for (var i = first; i < end; i++)
        {
            var here = text.Tokens[i].Is(';') ? 3
                : text.Tokens[i].Is(',') ? 2
                : Array.IndexOf(Joints, text.Tokens[i].Norm) >= 0 ? 1
                : 0;
            if (here > 0 && here >= rank)
            {
                (found, rank) = ((i, i + 1), here);
            }
        }

        return found;
    }

    private static int LabelEnd(DocumentText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.Tokens[i].Is(':') && i + 1 < end && text.Tokens[i + 1].IsAfterSpace)
            {
                return i + 1;
            }
        }

        return first;
    }

    private static bool HasColon(DocumentText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.Tokens[i].Is(':'))
            {
                return true;
            }
        }

        return false;
    }
}
