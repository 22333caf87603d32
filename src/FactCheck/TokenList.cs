using System.Collections;

namespace FactCheck;

/// <summary>The tokens of a text in its order. Immutable; an element is read where it lies and not copied.</summary>
public sealed class TokenList : IReadOnlyList<Token>
{
    private readonly Token[] _tokens;

    internal TokenList(Token[] tokens) => _tokens = tokens;

    /// <inheritdoc/>
    public int Count => _tokens.Length;

    /// <summary>The tokens where they lie.</summary>
    internal ReadOnlySpan<Token> Span => _tokens;

    /// <summary>The token at an index.</summary>
    /// <param name="index">From 0.</param>
    /// <exception cref="IndexOutOfRangeException">The index is negative or not below <see cref="Count"/>.</exception>
    public ref readonly Token this[int index] => ref _tokens[index];

    /// <inheritdoc/>
    Token IReadOnlyList<Token>.this[int index] => _tokens[index];

    /// <inheritdoc/>
    public IEnumerator<Token> GetEnumerator() => ((IEnumerable<Token>)_tokens).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
