using System.Globalization;

namespace FactCheck.Documents.Markdown;

/// <summary>
/// Tells the blocks of a Markdown text apart, line by line: headings, paragraphs and lists, quotes, the cells of tables, code. What is no
/// prose is blotted out with blanks, so that every offset stays.
/// </summary>
internal sealed class MarkdownBlocks
{
    private readonly string _text;
    private readonly char[] _prose;
    private readonly List<Source> _sources = [];
    private Block _open;
    private bool _hasProse;
    private int _quotes;

    public MarkdownBlocks(string text)
    {
        _text = text;
        _prose = text.ToCharArray();
        var position = ReadFrontMatter();
        var lastClosing = text.LastIndexOf("-->", StringComparison.Ordinal);
        var fence = 0;
        var fenceMark = '`';
        var fenceStart = 0;
        var isAfterBlank = true;
        var isInList = false;
        var inTable = false;
        for (; position < text.Length; position = NextLine(position))
        {
            var end = LineEnd(position);
            if (fence == 0)
            {
                HtmlComments.Blot(text, _prose, new TextSpan(position, end), lastClosing);
            }

            var (start, isQuote) = QuoteMarks(position, end);
            var indent = start - position;
            var line = Line(start, end);
            if (fence > 0)
            {
                var closing = MarkdownLine.FenceLength(line);
                var closes = closing >= fence && line[0] == fenceMark && line[closing..].IsWhiteSpace();
                if (closes)
                {
                    Blot(fenceStart, end);
                    Add("code", SourceKind.Furniture, new TextSpan(fenceStart, end));
                    fence = 0;
                }

                isAfterBlank = true;
                continue;
            }

            if (line.IsWhiteSpace())
            {
                inTable = false;
                isAfterBlank = true;
                if (_open.Kind != SourceKind.Article)
                {
                    Close();
                }

                _open = _open with { ParagraphStart = -1 };
                continue;
            }

            if (MarkdownLine.FenceLength(line) is var length and > 0)
            {
                Close();
                (fence, fenceMark, fenceStart) = (length, line[0], start);
                continue;
            }

            if (!isQuote && isAfterBlank && !isInList && IsIndentedCode(position, indent))
            {
                Close();
                Blot(start, end);
                Add("code", SourceKind.Furniture, new TextSpan(start, end));
                continue;
            }

            ReadLine(start, end, isQuote, ref inTable);
            isInList = MarkdownLine.ListMarkLength(line) > 0 || (isInList && (indent > 0 || !isAfterBlank));
            isAfterBlank = false;
        }

        Close();
        if (fence > 0)
        {
            Blot(fenceStart, text.Length);
            Add("code", SourceKind.Furniture, new TextSpan(fenceStart, text.Length));
        }

        foreach (var source in _sources)
        {
            if (source.Kind != SourceKind.Furniture)
            {
                MarkdownInline.Blot(_prose.AsSpan(source.Span.Start, source.Span.Length));
            }
        }

        Prose = new string(_prose);
        Sources = [.. _sources.Where(source => !Prose.AsSpan(source.Span.Start, source.Span.Length).IsWhiteSpace() || source.Kind == SourceKind.Furniture)];
    }

    /// <summary>The text without mark-up, of the same length.</summary>
    public string Prose { get; }

    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The "date" of the front matter; null when there is none.</summary>
    public DateOnly? Date { get; private set; }

    /// <summary>The time that stands beside the date; null without one.</summary>
    public TimeOnly? Time { get; private set; }

    private void ReadLine(int start, int end, bool isQuote, ref bool inTable)
    {
        var line = Line(start, end);
        if (inTable && line.Contains('|'))
        {
            Cells(start, end);
        }
        else if (MarkdownLine.HeadingLevel(line) is var level and > 0)
        {
            Blot(start, start + level);
            var closing = start + line.TrimEnd().TrimEnd('#').Length;
            Blot(Math.Max(closing, start + level), end);
            Heading(start + level, end, isQuote);
        }
        else if (MarkdownLine.IsUnderline(line) && _open.Length > 0 && _open.ParagraphStart >= 0 && _open.Kind == SourceKind.Article && !isQuote)
        {
            Blot(start, end);
            var heading = _open.ParagraphStart;
            _open = _open with { End = _open.EndBefore };
            Close();
            Heading(heading, start, isQuote: false);
        }
        else if (MarkdownLine.IsThematicBreak(line) || MarkdownLine.IsLinkDefinition(line))
        {
            Close();
            Blot(start, end);
        }
        else if (line.Contains('|') && NextLine(end) is var next && next < _text.Length && MarkdownLine.IsTableRule(Line(next, LineEnd(next)).Trim()))
        {
            Close();
            inTable = true;
            Cells(start, end);
        }
        else
        {
            Paragraph(start, end, isQuote, line);
        }
    }

    private void Paragraph(int start, int end, bool isQuote, ReadOnlySpan<char> line)
    {
        // A quoted paragraph may go on without its mark.
        var isLazy = _open.Kind == SourceKind.Quote && _open.Length > 0 && MarkdownLine.ListMarkLength(line) == 0;
        var kind = isQuote || isLazy ? SourceKind.Quote : SourceKind.Article;
        if (line[0] == '+' && MarkdownLine.ListMarkLength(line) > 0)
        {
            _prose[start] = '-';
        }

        if (_open.Length == 0 || _open.Kind != kind)
        {
            Close();
            _open = new Block(kind, start, end, MarkdownLine.ListMarkLength(line) > 0 ? -1 : start, start);
            return;
        }

        _open = _open with { End = end, EndBefore = _open.ParagraphStart < 0 ? _open.End : _open.EndBefore, ParagraphStart = _open.ParagraphStart < 0 ? start : _open.ParagraphStart };
    }

    private void Heading(int start, int end, bool isQuote)
    {
        Close();
        var isHeadline = !_hasProse && !isQuote && !_sources.Exists(source => source.Kind == SourceKind.Headline);
        var kind = isHeadline ? SourceKind.Headline : SourceKind.Heading;
        Add(isHeadline ? "headline" : "heading", kind, new TextSpan(start, end));
    }

    /// <summary>Each cell by itself: a row is no sentence.</summary>
    private void Cells(int start, int end)
    {
        Close();
        if (MarkdownLine.IsTableRule(Line(start, end)))
        {
            Blot(start, end);
            return;
        }

        var cell = start;
        for (var i = start; i <= end; i++)
        {
            if (i == end || (_prose[i] == '|' && (i == 0 || _prose[i - 1] != '\\')))
            {
                Add("table", SourceKind.Table, new TextSpan(cell, i));
                cell = i + 1;
            }
        }
    }

    private void Close()
    {
        if (_open.Length > 0)
        {
            var name = _open.Kind == SourceKind.Quote ? "quote-" + (++_quotes).ToString(CultureInfo.InvariantCulture) : "article";
            Add(name, _open.Kind, new TextSpan(_open.Start, _open.End));
        }

        _open = default;
    }

    /// <summary>Adds a source without the blanks around it; one of blanks only is left out.</summary>
    private void Add(string name, SourceKind kind, TextSpan span)
    {
        var words = kind == SourceKind.Furniture ? _text.AsSpan(span.Start, span.Length) : Line(span.Start, span.End);
        if (words.IsWhiteSpace())
        {
            return;
        }

        var start = span.Start + words.Length - words.TrimStart().Length;
        _sources.Add(new Source(name, kind, new TextSpan(start, start + words.Trim().Length)));
        _hasProse |= kind is SourceKind.Article or SourceKind.Quote or SourceKind.Table;
    }

    /// <returns>Where the text begins.</returns>
    private int ReadFrontMatter()
    {
        if (!_text.StartsWith("---", StringComparison.Ordinal) || !Line(3, LineEnd(0)).IsWhiteSpace())
        {
            return 0;
        }

        for (var position = NextLine(0); position < _text.Length; position = NextLine(position))
        {
            var line = _text.AsSpan(position, LineEnd(position) - position);
            if (line.TrimEnd() is "---" or "...")
            {
                Blot(0, LineEnd(position));
                return NextLine(position);
            }

            var value = line.StartsWith("date:") ? line[5..].Trim(" \t'\"") : default;
            if (IsoDate.TryParse(value, out var day, out var time) || (value.Length > 10 && IsoDate.TryParse(value[..10], out day, out time)))
            {
                (Date, Time) = (day, time);
            }
        }

        (Date, Time) = (null, null);
        return 0;
    }

    /// <summary>Blots the ">" at the beginning of a line.</summary>
    /// <returns>Where the rest begins, after its indent.</returns>
    private (int Start, bool IsQuote) QuoteMarks(int position, int end)
    {
        var isQuote = false;
        var start = position;
        while (start < end && (_prose[start] is ' ' or '\t' || (_prose[start] == '>' && (isQuote || start - position <= 3))))
        {
            isQuote |= _prose[start] == '>';
            _prose[start] = _prose[start] == '>' ? ' ' : _prose[start];
            start++;
        }

        return (start, isQuote);
    }

    private bool IsIndentedCode(int position, int indent) =>
        (indent >= 4 || _text.AsSpan(position, indent).Contains('\t')) && _text.AsSpan(position, indent).IsWhiteSpace();

    private ReadOnlySpan<char> Line(int start, int end) => _prose.AsSpan(start, Math.Max(0, end - start));

    private int LineEnd(int position) => _text.AsSpan(position).IndexOfAny('\n', '\r') is var length && length < 0 ? _text.Length : position + length;

    private int NextLine(int position)
    {
        var end = LineEnd(position);
        return end + (end + 1 < _text.Length && _text[end] == '\r' && _text[end + 1] == '\n' ? 2 : 1);
    }

    private void Blot(int start, int end) => Blank.Fill(_prose.AsSpan(start, Math.Max(0, end - start)));

    /// <summary>A run of paragraphs in one voice, and where its last paragraph begins; -1 after a blank line.</summary>
    private readonly record struct Block(SourceKind Kind, int Start, int End, int ParagraphStart, int EndBefore)
    {
        public int Length => End - Start;
    }
}
