using FactCheck.Extraction.Frames;
using FactCheck.Extraction.Quotations;
using FactCheck.Extraction.Roles;
using FactCheck.Extraction.Structure;
using FactCheck.Extraction.Vocabulary;
using FactCheck.Text;

namespace FactCheck.Pipeline;

/// <summary>The first half of the flow: a document in, its assertions out, in the order of the text.</summary>
internal sealed class DocumentReading(IReadOnlyList<IAssertionExtractor> extractors, DomainVocabulary vocabulary)
{
    /// <summary>A shorter text is read by one thread: a second one would save half a millisecond and cost more than that.</summary>
    private const int LeastInTwo = 20_000;

    private readonly VocabularyReader? _vocabulary = vocabulary.IsEmpty ? null : new VocabularyReader(vocabulary);

    public ReadDocument Read(Document document) => Read(document, CancellationToken.None);

    /// <param name="document">The document.</param>
    /// <param name="cancellation">Of the run.</param>
    /// <param name="isListed">See <see cref="DocumentText.IsListed"/>.</param>
    /// <param name="isOneOfMany">True where other threads read other documents: then this one is read on this thread alone.</param>
    /// <param name="words">Of the run, if it reads several documents.</param>
    public ReadDocument Read(Document document, CancellationToken cancellation, bool isListed = false, bool isOneOfMany = false, KnownWords? words = null)
    {
        var text = new DocumentText(document, cancellation, words) { IsListed = isListed };
        if (Legibility.Problem(text) is { } problem)
        {
            return new ReadDocument(text, [], problem);
        }

        var extracted = new List<Assertion>[extractors.Count];
        if (isOneOfMany || document.Text.Length < LeastInTwo)
        {
            for (var i = 0; i < extracted.Length; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                extracted[i] = [.. extractors[i].Extract(text)];
            }
        }
        else
        {
            InParallel.RunInTwo(extracted.Length, i => extracted[i] = [.. extractors[i].Extract(text)], cancellation);
        }

        var assertions = new List<Assertion>();
        foreach (var some in extracted)
        {
            assertions.AddRange(some);
        }

        text = _vocabulary?.Reword(text, assertions) ?? text;
        assertions = [.. SpeakerReader.Read(text, assertions), .. RoleReader.Read(text, assertions), .. AffiliationReader.Read(text, assertions), .. GenderReader.Read(text, assertions)];
        assertions = _vocabulary?.Reread(text, assertions) ?? assertions;
        assertions.AddRange([.. StructureReader.Read(text, assertions)]);

        // A stable sort: at one place the extractors' order decides.
        return new ReadDocument(text, FrameReader.Frame(text, [.. assertions.OrderBy(assertion => assertion.Mention.Span)]));
    }
}
