namespace FactCheck.Text.Net8;

/// <summary>The stretches of a text between separators, empty ones too.</summary>
internal ref struct SplitSpan(ReadOnlySpan<char> text, char separator)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    public Range Current { get; private set; }

    public readonly SplitSpan GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_next > _text.Length)
        {
            return false;
        }

        var length = _text[_next..].IndexOf(separator);
        var end = length < 0 ? _text.Length : _next + length;
        Current = _next..end;
        _next = end + 1;
        return true;
    }
}
