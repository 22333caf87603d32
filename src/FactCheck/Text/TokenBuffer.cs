namespace FactCheck.Text;

/// <summary>The tokens of a text while it is read; what was read is taken without a copy.</summary>
/// <param name="capacity">How many there may be.</param>
internal sealed class TokenBuffer(int capacity)
{
    private Token[] _tokens = new Token[Math.Max(capacity, 4)];

    public DistinctWords Words { get; } = new(capacity);

    public int Count { get; private set; }

    public Span<Token> Span => _tokens.AsSpan(0, Count);

    public void Add(in Token token)
    {
        if (Count == _tokens.Length)
        {
            Array.Resize(ref _tokens, _tokens.Length * 2);
        }

        _tokens[Count++] = token;
    }

    public TokenList ToList() => new(_tokens, Count, Words);
}
