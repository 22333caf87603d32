namespace FactCheck;

/// <summary>A text to check, with an id and, if known, its publication date. Immutable and thread-safe.</summary>
public sealed class Document
{
    private readonly string? _prose;
    private readonly IReadOnlyList<Source>? _sources;
    private readonly DateOnly? _date;
    private int[]? _lineStarts;

    private Published? _published;

    /// <summary>Makes a document; the text is kept as given and never changed.</summary>
    /// <param name="id">Names the document in every finding and error; not empty. The tool uses the path as given, with <c>/</c>.</param>
    /// <param name="text">The whole text. Lone surrogates and NUL characters are allowed and read as something that asserts nothing.</param>
    /// <param name="date">The day of publication, which "on Friday" or "last month" is counted from; null to take it from the dateline.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public Document(string id, string text, DateOnly? date = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(text);
        Id = id;
        Text = text;
        _date = date;
    }

    /// <summary>The name given to the constructor.</summary>
    public string Id { get; }

    /// <summary>The text as given; every offset of the library is an index into it.</summary>
    public string Text { get; }

    /// <summary>
    /// The day of publication: the one given, else the one the text tells at its top with day, month and year ("Published 14 May 2027",
    /// "HANOI, 9 June 2024 (Reuters) -"); null when neither does. The clock is never asked.
    /// </summary>
    public DateOnly? Date => _date ?? Dateline?.Day;

    /// <value>
    /// The time of publication on that day, in one time zone for all documents; it tells the later of two texts of one day. Default null, not known.
    /// </value>
    public TimeOnly? Time { get; init; }

    /// <summary>The time of publication: the one given, else the one the text opens with, "6.15 p.m. The bridge is ...".</summary>
    internal TimeOnly? ToldAt => Time ?? (_published ??= Published.Of(Prose)).At;

    /// <summary>The day of publication as the text tells it, and where; null when it does not. It is said of the document, not of what the document tells.</summary>
    internal (DateOnly Day, TextSpan Span)? Dateline => (_published ??= Published.Of(Prose)).Line;

    /// <value>
    /// What is read of the text: of the same length, with mark-up blotted out, so that an index into one is an index into the other.
    /// Default: the text itself.
    /// </value>
    /// <exception cref="ArgumentException">The length differs from that of <see cref="Text"/>.</exception>
    public string Prose
    {
        get => _prose ?? Text;
        init => _prose = value?.Length == Text.Length ? value : throw new ArgumentException("The prose must be as long as the text.", nameof(value));
    }

    /// <value>The sources, when the format tells them: in the order of the text, without overlap. Default null: they are told from the prose.</value>
    /// <exception cref="ArgumentException">They overlap, are out of order or reach beyond the text.</exception>
    public IReadOnlyList<Source>? Sources
    {
        get => _sources;
        init => _sources = value is null || AreInOrder(value) ? value : throw new ArgumentException("The sources must lie in the text, in order and apart.", nameof(value));
    }

    /// <value>What the document is about. A check does not compare documents of different stories. Default null, a story like any other.</value>
    public string? Story { get; init; }

    /// <summary>
    /// Line and column of an offset, both from 1. A line ends at LF, CR LF or a lone CR; the column counts UTF-16 code units.
    /// </summary>
    /// <param name="offset">0 up to and including the length of the text.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> lies outside the text.</exception>
    public TextLocation LocationOf(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Text.Length);
        var starts = _lineStarts ??= LineStarts(Text);
        var index = Array.BinarySearch(starts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new TextLocation(line + 1, offset - starts[line] + 1);
    }

    /// <summary>The document published at a time, unless it tells one.</summary>
    internal Document At(TimeOnly time) => Time is null ? new Document(Id, Text, _date) { Prose = Prose, Sources = _sources, Story = Story, Time = time } : this;

    private bool AreInOrder(IReadOnlyList<Source> sources)
    {
        var position = 0;
        foreach (var source in sources)
        {
            if (source.Span.Start < position || source.Span.End < source.Span.Start || source.Span.End > Text.Length)
            {
                return false;
            }

            position = source.Span.End;
        }

        return true;
    }

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            var endsLine = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (endsLine)
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }

    /// <summary>That the dateline was looked for, and what was found.</summary>
    private sealed record Published((DateOnly Day, TextSpan Span)? Line, TimeOnly? At)
    {
        public static Published Of(string prose) => new(FactCheck.Text.Dateline.Find(prose), FactCheck.Text.OpeningTime.Find(prose));
    }
}
