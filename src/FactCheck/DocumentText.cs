using FactCheck.Text;

namespace FactCheck;

/// <summary>
/// A document read: its sources, sentences and tokens. All offsets are those of the document's own text. Immutable and thread-safe.
/// </summary>
public sealed class DocumentText
{
    /// <summary>A stretch of the text in which <see cref="TokenAt"/> goes from token to token: 32 units, some six words.</summary>
    private const int StretchBits = 5;

    private readonly string _folded;
    private readonly Sentence[] _sentences;
    private readonly IReadOnlyList<TextSpan> _reworded = [];
    private CancellationToken _cancellation;
    private int[]? _stretches;

    /// <summary>True when what the document asserts is to be listed, with words that are only likely to be names; comparing needs no such marks.</summary>
    internal bool IsListed { get; init; }

    /// <summary>Reads a document.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public DocumentText(Document document)
        : this(document, CancellationToken.None)
    {
    }

    /// <summary>Reads a document in a run that may be cancelled.</summary>
    internal DocumentText(Document document, CancellationToken cancellation, KnownWords? words = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        Document = document;
        _cancellation = cancellation;
        _folded = Folding.Fold(document.Prose);
        Sources = document.Sources ?? Segmenter.Segment(document.Prose, _folded);
        cancellation.ThrowIfCancellationRequested();
        (Tokens, _sentences) = SentenceReader.Read(_folded, Sources, words ?? new KnownWords(_folded.Length), cancellation);
    }

    /// <summary>The same text told in other words in some places.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The tokens with the other words, each within the stretch of those that stand there.</param>
    /// <param name="sentences">Those of the text, by the new tokens.</param>
    /// <param name="reworded">The stretches, in order: one is mentioned as a whole or not at all.</param>
    internal DocumentText(DocumentText text, TokenList tokens, Sentence[] sentences, IReadOnlyList<TextSpan> reworded)
    {
        (Document, _cancellation, _folded, Sources, IsListed) = (text.Document, text._cancellation, text._folded, text.Sources, text.IsListed);
        (Tokens, _sentences, _reworded) = (tokens, sentences, reworded);
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>The sources in the order of the text; they do not overlap and leave out only blank stretches.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>All tokens in the order of the text, without those of furniture.</summary>
    public TokenList Tokens { get; }

    /// <summary>The tokens where they lie: what reads each of them several times need not copy them.</summary>
    internal ReadOnlySpan<Token> TokenSpan => Tokens.Span;

    /// <summary>All sentences in the order of the text, without those of furniture.</summary>
    public IReadOnlyList<Sentence> Sentences
    {
        get
        {
            ThrowIfCancelled();
            return _sentences;
        }
    }

    /// <summary>The sentences where they lie, for what asks for them by their indices. A look at them ends a run that was cancelled, too.</summary>
    internal ReadOnlySpan<Sentence> SentenceSpan
    {
        get
        {
            ThrowIfCancelled();
            return _sentences;
        }
    }

    /// <summary>
    /// The text with straight quotes, plain blanks and hyphens, repaired mojibake and pictures blotted out; of the same length as the
    /// document's text, so that an index into one is an index into the other.
    /// </summary>
    public string Folded => _folded;

    /// <summary>The sentence a token stands in.</summary>
    public Sentence SentenceOf(Token token) => _sentences[token.Sentence];

    /// <summary>
    /// Ends a run that was cancelled. Whoever goes through sentences, or through the documents of a check, passes here; so no stage has to
    /// remember to ask.
    /// </summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    internal void ThrowIfCancelled() => _cancellation.ThrowIfCancellationRequested();

    /// <summary>Frees the text of the run that has read it; to be called before it is shared.</summary>
    internal void OutliveRun() => _cancellation = CancellationToken.None;

    /// <summary>A mention of the stretch from the start of one token to the end of another of the same sentence.</summary>
    /// <param name="firstToken">Index of the first token.</param>
    /// <param name="lastToken">Index of the last token, itself part of the mention.</param>
    public Mention Mention(int firstToken, int lastToken) =>
        Mention(new TextSpan(Tokens[firstToken].Span.Start, Tokens[lastToken].Span.End), Tokens[firstToken].Sentence);

    /// <summary>A mention of a stretch inside a sentence.</summary>
    /// <param name="span">The stretch.</param>
    /// <param name="sentence">Index of the sentence.</param>
    public Mention Mention(TextSpan span, int sentence) => new(Document, _sentences[sentence].Source, _reworded.Count == 0 ? span : Whole(span));

    private TextSpan Whole(TextSpan span)
    {
        foreach (var stretch in _reworded)
        {
            span = stretch.Overlaps(span) ? new TextSpan(Math.Min(span.Start, stretch.Start), Math.Max(span.End, stretch.End)) : span;
        }

        return span;
    }

    /// <summary>Index of the first token that starts at or after an offset; the number of tokens when there is none.</summary>
    public int TokenAt(int offset)
    {
        var tokens = TokenSpan;
        if (offset <= 0 || offset > _folded.Length)
        {
            return offset <= 0 ? 0 : tokens.Length;
        }

        var at = (_stretches ??= Stretches(tokens, _folded.Length))[offset >> StretchBits];
        while (at < tokens.Length && tokens[at].Span.Start < offset)
        {
            at++;
        }

        return at;
    }

    /// <summary>For each stretch of the text the first token that starts in it or behind.</summary>
    private static int[] Stretches(ReadOnlySpan<Token> tokens, int length)
    {
        var stretches = new int[(length >> StretchBits) + 1];
        var stretch = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            for (var own = tokens[i].Span.Start >> StretchBits; stretch <= own; stretch++)
            {
                stretches[stretch] = i;
            }
        }

        stretches.AsSpan(stretch).Fill(tokens.Length);
        return stretches;
    }
}
