using System.Buffers;

namespace FactCheck.Extraction.Quantities;

/// <summary>
/// The tokens of a document with what the numeric lexicon knows of each, seen one sentence at a time: outside the current sentence there
/// are no words, so that no reader looks over its edge. Used by one extraction and one thread.
/// </summary>
internal sealed class NumericText : IDisposable
{
    private readonly Lexeme?[] _lexemes;
    private int _start;
    private int _end;
    private bool? _isFuture;
    private SharedCurrencies? _currencies;

    public NumericText(DocumentText document)
    {
        Document = document;
        Folded = document.Folded;
        var tokens = document.TokenSpan;
        _lexemes = ArrayPool<Lexeme?>.Shared.Rent(Math.Max(1, tokens.Length));
        for (var i = 0; i < tokens.Length; i++)
        {
            _lexemes[i] = tokens[i].IsWord ? NumericLexicon.Find(tokens[i].Word) : null;
        }
    }

    public DocumentText Document { get; }

    public string Folded { get; }

    /// <summary>What "kroner" or "pesos" are in this text.</summary>
    public SharedCurrencies Currencies => _currencies ??= new SharedCurrencies(Document);

    /// <summary>First token of the current sentence.</summary>
    public int Start => _start;

    /// <summary>Index after the last token of the current sentence.</summary>
    public int End => _end;

    public ref readonly Token this[int i] => ref Document.TokenSpan[i];

    /// <summary>True when the sentence tells what is still to come: "will", "plans to", "scheduled for".</summary>
    public bool IsFuture => _isFuture ??= FutureTense.IsIn(this);

    public void Enter(Sentence sentence) => (_start, _end, _isFuture) = (sentence.FirstToken, sentence.EndToken, null);

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    public bool Holds(int i) => i >= _start && i < _end;

    /// <summary>What the lexicon knows of a token; null for other words and outside the sentence.</summary>
    public Lexeme? Lexeme(int i) => Holds(i) ? _lexemes[i] : null;

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    public bool Has(int i, LexemeKind kind) => Holds(i) && _lexemes[i] is { } lexeme && lexeme.Has(kind);

    /// <summary>The folded form; empty outside the sentence.</summary>
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    public string Norm(int i) => Holds(i) ? this[i].Norm : "";

    public bool Is(int i, string norm) => Holds(i) && this[i].Norm == norm;

    public bool Is(int i, char mark) => Holds(i) && this[i].Is(mark);

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    public bool IsNumber(int i) => Holds(i) && this[i].Kind == TokenKind.Number;

    public bool IsWord(int i) => Holds(i) && this[i].IsWord;

    public bool IsCapitalized(int i) => Holds(i) && this[i].IsCapitalized;

    /// <summary>True when no blank stands between a token and the one before it.</summary>
    public bool IsJoined(int i) => Holds(i) && i > _start && !this[i].IsAfterSpace;

    /// <summary>The words of a stretch of tokens, folded to lower case, with single blanks where the text has any.</summary>
    public string Words(int first, int end)
    {
        if (end == first + 1)
        {
            return this[first].Norm;
        }

        var words = new System.Text.StringBuilder();
        for (var i = first; i < end; i++)
        {
            if (i > first && this[i].IsAfterSpace)
            {
                words.Append(' ');
            }

            words.Append(this[i].Norm);
        }

        return words.ToString();
    }

    public TextSpan Span(int first, int end) => new(this[first].Span.Start, this[end - 1].Span.End);

    public void Dispose() => ArrayPool<Lexeme?>.Shared.Return(_lexemes, clearArray: true);
}
