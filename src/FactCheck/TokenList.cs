using System.Collections;

namespace FactCheck;

/// <summary>The tokens of a text in its order. Immutable; an element is read where it lies and not copied.</summary>
public sealed class TokenList : IReadOnlyList<Token>
{
    private readonly Token[] _tokens;

    /// <param name="tokens">The tokens; there may be room behind them.</param>
    /// <param name="count">How many there are.</param>
    internal TokenList(Token[] tokens, int count) => (_tokens, Count) = (tokens, count);

    /// <inheritdoc/>
    public int Count { get; }

    /// <summary>The tokens where they lie.</summary>
    internal ReadOnlySpan<Token> Span => _tokens.AsSpan(0, Count);

    /// <summary>The token at an index.</summary>
    /// <param name="index">From 0.</param>
    /// <exception cref="IndexOutOfRangeException">The index is negative or not below <see cref="Count"/>.</exception>
    public ref readonly Token this[int index] => ref _tokens[(uint)index < (uint)Count ? index : -1];

    /// <inheritdoc/>
    Token IReadOnlyList<Token>.this[int index] => Span[index];

    /// <inheritdoc/>
    public IEnumerator<Token> GetEnumerator() => ((IEnumerable<Token>)new ArraySegment<Token>(_tokens, 0, Count)).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
