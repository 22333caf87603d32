using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace FactCheck.MicrosoftRecognizers;

/// <summary>
/// Reads numbers, number ranges, percentages and ordinals with Microsoft.Recognizers.Text.Number, a sentence at a time. Where two readings
/// overlap the longer wins, then range, percentage, ordinal, number in this order. Stateless and thread-safe.
/// </summary>
public sealed class MicrosoftRecognizersExtractor : IAssertionExtractor
{
    private const string English = "en-us";

    /// <inheritdoc/>
    public IEnumerable<Assertion> Extract(DocumentText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var i = 0; i < text.Sentences.Count; i++)
        {
            foreach (var reading in Read(text, text.Sentences[i].Span).OrderBy(reading => reading.Span))
            {
                yield return new Assertion(reading.Kind, text.Mention(reading.Span, i), reading.Value);
            }
        }
    }

    private static List<RecognizedNumber> Read(DocumentText text, TextSpan sentence)
    {
        // The folded view has the offsets of the text and none of its odd blanks and quotes.
        var words = text.Folded[sentence.Start..sentence.End];
        var readings = new List<RecognizedNumber>();
        readings.AddRange(Of(NumberRecognizer.RecognizeNumberRange(words, English), AssertionKind.Number, sentence.Start));
        readings.AddRange(Of(NumberRecognizer.RecognizePercentage(words, English), AssertionKind.Percent, sentence.Start));
        readings.AddRange(Of(NumberRecognizer.RecognizeOrdinal(words, English), AssertionKind.Ordinal, sentence.Start));
        readings.AddRange(Of(NumberRecognizer.RecognizeNumber(words, English), AssertionKind.Number, sentence.Start));
        var kept = new List<RecognizedNumber>();
        foreach (var reading in readings.OrderByDescending(reading => reading.Span.Length))
        {
            if (!kept.Exists(other => other.Span.Overlaps(reading.Span)))
            {
                kept.Add(reading);
            }
        }

        return kept;
    }

    private static IEnumerable<RecognizedNumber> Of(List<ModelResult> results, AssertionKind kind, int offset) =>
        results.Select(result => RecognizedNumber.Of(result, kind, offset));
}
