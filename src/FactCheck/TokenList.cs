using System.Collections;
using FactCheck.Text;

namespace FactCheck;

/// <summary>The tokens of a text in its order. Immutable; an element is read where it lies and not copied.</summary>
public sealed class TokenList : IReadOnlyList<Token>
{
    private readonly Token[] _tokens;

    private readonly DistinctWords _words;

    /// <param name="tokens">The tokens; there may be room behind them.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="words">Their words.</param>
    internal TokenList(Token[] tokens, int count, DistinctWords words) => (_tokens, Count, _words) = (tokens, count, words);

    /// <inheritdoc/>
    public int Count { get; }

    /// <summary>The words of the tokens by <see cref="Token.Number"/>, in the order of their first tokens.</summary>
    internal ReadOnlySpan<KnownWord> Words => _words.Span;

    /// <summary>The tokens where they lie.</summary>
    internal ReadOnlySpan<Token> Span => _tokens.AsSpan(0, Count);

    /// <summary>The token at an index.</summary>
    /// <param name="index">From 0.</param>
    /// <exception cref="IndexOutOfRangeException">The index is negative or not below <see cref="Count"/>.</exception>
    public ref readonly Token this[int index]
    {
        [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        get => ref _tokens[(uint)index < (uint)Count ? index : -1];
    }

    /// <inheritdoc/>
    Token IReadOnlyList<Token>.this[int index] => Span[index];

    /// <inheritdoc/>
    public IEnumerator<Token> GetEnumerator() => ((IEnumerable<Token>)new ArraySegment<Token>(_tokens, 0, Count)).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
