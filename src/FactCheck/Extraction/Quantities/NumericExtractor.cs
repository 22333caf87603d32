using FactCheck.Extraction.Dates;

namespace FactCheck.Extraction.Quantities;

/// <summary>
/// Reads amounts, percentages, counts, measures, ages, ordinals, ratios and numbers, and dates, clock times and durations, in one pass: each
/// stretch gets one reading, and a date wins over a number.
/// </summary>
internal sealed class NumericExtractor : IAssertionExtractor
{
    public IEnumerable<Assertion> Extract(DocumentText text)
    {
        using var words = new NumericText(text);
        var sink = new AssertionSink(words);
        var calendar = new Calendar(text.Document.Date, DayOrderReader.Read(text.Tokens));
        foreach (var sentence in text.Sentences)
        {
            words.Enter(sentence);
            var known = sink.Found.Count;
            for (var i = sentence.FirstToken; i < sentence.EndToken;)
            {
                i = Math.Max(i + 1, ReadAt(words, i, calendar, sink));
            }

            ConversionReader.Join(words, sink.Found, known);
            if (text.Document.Dateline is var (_, dateline) && sentence.Span.Overlaps(dateline))
            {
                // The day of publication is the document's, not of what it tells.
                sink.Found.RemoveAll(assertion => assertion.Mention.Span.Overlaps(dateline));
            }
        }

        return sink.Found;
    }

    private static int ReadAt(NumericText text, int i, Calendar calendar, AssertionSink sink)
    {
        if (!MayBegin(text, i))
        {
            return i;
        }

        var end = Idioms.Skip(text, i);
        if (end == i && NotAQuantity.IsNamed(text, i))
        {
            return NotAQuantity.RunEnd(text, i);
        }

        if (end == i)
        {
            end = DateReader.Read(text, i, calendar, sink);
        }

        if (end == i)
        {
            end = NotAQuantity.Skip(text, i);
        }

        return end > i ? end : QuantityReader.Read(text, i, calendar, sink);
    }

    /// <summary>False for a token with which nothing begins: a word the lexicon does not know, a mark that neither signs a number nor stands before one.</summary>
    private static bool MayBegin(NumericText text, int i) => text[i].Kind switch
    {
        TokenKind.Number => true,
        TokenKind.Word => text.Lexeme(i) is not null || MoneyReader.MayBegin(text, i),
        TokenKind.Mark when text.Norm(i)[0] is > '\u007F' or '$' => true,
        TokenKind.Mark when text.Norm(i)[0] is '-' or '+' or '.' or '\'' => !text.IsWord(i + 1) || MoneyReader.MayBegin(text, i + 1),
        _ => false,
    };
}
