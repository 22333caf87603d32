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
    public static RowCell? Of(DocumentText text, PlacedAssertion value, IReadOnlyList<PlacedAssertion> beside) => Read(text, value, beside).Find(cell => ReferenceEquals(cell.Value, value));

    /// <summary>The cells of a value and of those like it in its sentence, in the order of the text; none where nothing parts two of them.</summary>
    public static List<RowCell> Read(DocumentText text, PlacedAssertion value, IReadOnlyList<PlacedAssertion> beside)
    {
        var sentence = text.SentenceSpan[value.Sentence];
        List<(PlacedAssertion Value, int Place)> alike = [];
        List<(int First, int End)> joints = [];
        var isListed = false;
        foreach (var other in beside)
        {
            if (!AreLike(value, other))
            {
                continue;
            }

            if (alike.Count > 0 && !IsRange(text, alike[^1].Value, other))
            {
                if (Joint(text, alike[^1].Value.EndToken, other.FirstToken) is not { } joint)
                {
                    return [];
                }

                joints.Add(joint);
                isListed |= !text.Tokens[joint.First].Is(';');
            }

            alike.Add((other, joints.Count));
        }

        var label = LabelEnd(text, sentence.FirstToken, sentence.EndToken);
        var isTitle = joints.Count > 0 && label > sentence.FirstToken && !HasColon(text, label, sentence.EndToken);
        return alike.ConvertAll(placed =>
        {
            // "Stalls: potters 15 francs, weavers 9 francs".
            var first = placed.Place > 0 ? joints[placed.Place - 1].End : isTitle && label < placed.Value.FirstToken ? label : sentence.FirstToken;
            var end = placed.Place < joints.Count ? joints[placed.Place].First : sentence.EndToken;
            return new RowCell(text, placed.Value, first, End(text, placed.Value.EndToken, end, isListed), label, placed.Place, joints.Count + 1);
        });
    }

    /// <summary>"weavers 9 francs, buskers free"; "9 francs; buskers pay nothing".</summary>
    private static int End(DocumentText text, int first, int end, bool isListed)
    {
        for (var i = first; i < end; i++)
        {
            if (text.Tokens[i].Is(';') || (isListed && text.Tokens[i].Is(',')))
            {
                return i;
            }
        }

        return end;
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

    /// <summary>Whether two values of one sentence are like the same others.</summary>
    public static bool HaveOneList(PlacedAssertion one, PlacedAssertion other) => AreLike(one, other) && Counted(one) == Counted(other);

    private static string? Counted(PlacedAssertion value) => value.Assertion.Kind == AssertionKind.Count ? value.Frame.Head : null;

    private static bool IsCount(PlacedAssertion value) => value.Assertion.Kind is AssertionKind.Count or AssertionKind.Number;

    /// <summary>"16 to 18 knots".</summary>
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
