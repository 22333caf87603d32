using FactCheck.Alignment.Events;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>A part of something counted before in the sentence: "seven of them" behind "60 lamps".</summary>
/// <param name="Text">Where it stands.</param>
/// <param name="First">The first token of the part.</param>
/// <param name="OfToken">The token of its "of".</param>
/// <param name="Count">How many they are; null where the part is told as a share.</param>
/// <param name="Low">The least share, from 0 to 1, where it is told as one.</param>
/// <param name="High">The greatest.</param>
/// <param name="Wholes">The numbers told before in the sentence, of which one is that of the whole.</param>
internal sealed record CountedPart(DocumentText Text, int First, int OfToken, decimal? Count, double Low, double High, IReadOnlyList<decimal> Wholes)
{
    public bool IsCounted => Count is not null;

    public string Words => string.Join(' ', Enumerable.Range(First, OfToken - First).Select(i => Text.Tokens[i].Norm));

    /// <summary>The largest of them, for a reader.</summary>
    public string WholeText => Wholes.Max().ToString("#,0", System.Globalization.CultureInfo.InvariantCulture);

    public Assertion Mentioned
    {
        get
        {
            var mention = Text.Mention(First, OfToken - 1);
            return new Assertion(AssertionKind.Event, mention, new EventValue(null, mention.Text.ToLowerInvariant(), EventAspect.Share));
        }
    }

    /// <summary>True when what is told of the part is denied: "31 of which never left the cellar".</summary>
    public bool IsDenied
    {
        get
        {
            for (var i = OfToken + 1; i < End; i++)
            {
                if (EventWords.IsNegator(Text.Tokens[i]) || Text.Tokens[i].Norm is "no" or "without" or "none")
                {
                    return true;
                }
            }

            return false;
        }
    }

    private int End
    {
        get
        {
            var end = Text.SentenceSpan[Text.Tokens[First].Sentence].EndToken;
            for (var i = OfToken + 2; i < end; i++)
            {
                if (Text.Tokens[i].Is(';') || (Text.Tokens[i].Norm == "of" && i + 1 < end && IsThose(Text.Tokens[i + 1])))
                {
                    return i;
                }
            }

            return end;
        }
    }

    /// <summary>The share of a whole of so many.</summary>
    public (double Low, double High) Of(decimal whole) => Count is { } count ? ((double)(count / whole), (double)(count / whole)) : (Low, High);

    /// <summary>The stems of the first content words behind it.</summary>
    public IEnumerable<string> Told(int most) =>
        Enumerable.Range(OfToken + 2, Math.Max(0, End - OfToken - 2)).Where(i => EventWords.IsContent(Text.Tokens[i]) && Text.Tokens[i].Word.Number is null).Take(most).Select(i => Text.Tokens[i].Stem);

    public static IEnumerable<CountedPart> In(ReadDocument document)
    {
        var text = document.Text;
        for (var i = 1; i + 1 < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].Norm != "of" || !IsThose(text.Tokens[i + 1]) || text.Tokens[i - 1].Sentence != text.Tokens[i].Sentence)
            {
                continue;
            }

            if (ShareReader.Before(text, i) is var (first, low, high))
            {
                if (Numbers(document, first) is { Count: > 0 } wholes)
                {
                    yield return new CountedPart(text, first, i, null, low, high, wholes);
                }
            }
            else if (Number(document, i) is >= 2 and var count && Numbers(document, i - 1).Where(whole => whole > count).ToList() is { Count: > 0 } larger)
            {
                yield return new CountedPart(text, i - 1, i, count, 0, 0, larger);
            }
        }
    }

    private static bool IsThose(in Token token) => token.Norm is "them" or "whom" or "which";

    /// <summary>The number of one token before an "of", told plainly.</summary>
    private static decimal? Number(ReadDocument document, int of)
    {
        var text = document.Text;
        var isHedged = of > 1 && (text.Tokens[of - 2].Norm is "than" or "over" or "under" or "about" or "around" or "some" or "nearly" or "almost" or "least" or "most" or "to" or "and" or "-" || text.Tokens[of - 2].Kind == TokenKind.Number);
        return isHedged ? null : Value(document, text.Tokens[of - 1]);
    }

    private static decimal? Value(ReadDocument document, in Token token)
    {
        var (low, high) = document.AssertionsIn(token.Span);
        for (; low < high; low++)
        {
            if (document.Assertions[low] is { Value: QuantityValue { Unit: "", Number: > 0 and var number }, Kind: AssertionKind.Count or AssertionKind.Number } assertion && assertion.Mention.Span.Start == token.Span.Start && number == decimal.Truncate(number))
            {
                return number;
            }
        }

        return token.Word.Number is > 0 and var told && told == decimal.Truncate(told) ? told : null;
    }

    private static List<decimal> Numbers(ReadDocument document, int before)
    {
        var text = document.Text;
        var numbers = new List<decimal>();
        for (var i = text.SentenceSpan[text.Tokens[before].Sentence].FirstToken; i < before; i++)
        {
            if ((text.Tokens[i].Kind == TokenKind.Number || text.Tokens[i].Word.Number is not null) && Value(document, text.Tokens[i]) is > 1 and var number)
            {
                numbers.Add(number);
            }
        }

        return numbers;
    }
}
