using System.Buffers;

namespace FactCheck.Text;

/// <summary>
/// Splits a file into its sources: headline, standfirst, article, section headings, the posts of a thread, page furniture. Works on
/// blocks of lines; a line that holds nothing but a no-break space, or a row of dashes, parts the posts of a thread.
/// </summary>
internal static class Segmenter
{
    private const int MaxHeadlineLength = 160;
    private const int MaxHeadingLength = 90;

    /// <summary>A line of fewer words right above a paragraph is a name or a label.</summary>
    private const int LeastTitleWords = 3;

    /// <summary>So many characters the paragraphs below are longer than their title.</summary>
    private const int LeastLonger = 40;

    private static readonly SearchValues<char> RuleMarks = SearchValues.Create("-_*=~ \u2014");

    private static readonly HashSet<string> FurnitureWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "back", "top", "back to top", "share", "print", "email", "advertisement", "ad", "read more", "comments", "home", "menu", "next", "previous",
        "subscribe", "sign in", "log in", "reply", "like", "report", "related", "skip to content", "load more", "show more", "close", "search", "view all",
    };

    public static IReadOnlyList<Source> Segment(string text, string folded)
    {
        var blocks = Blocks(text, folded);
        PartTitle(folded, blocks);
        if (blocks.Count == 0)
        {
            return [];
        }

        var parts = blocks.Count(block => block.IsDivider) >= 2;
        var kinds = new SourceKind[blocks.Count];
        var posts = new int[blocks.Count];
        var post = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].IsDivider)
            {
                post += parts ? 1 : 0;
                kinds[i] = SourceKind.Furniture;
                continue;
            }

            posts[i] = post;
            kinds[i] = IsFurniture(folded, blocks[i]) ? SourceKind.Furniture : post > 0 ? SourceKind.Comment : SourceKind.Article;
        }

        if (kinds.All(kind => kind == SourceKind.Furniture))
        {
            // A text of nothing but "Back" or "192" is no page: it says what it says.
            Array.Fill(kinds, SourceKind.Article);
        }

        MarkTitles(folded, blocks, kinds);
        return Merge(blocks, kinds, posts);
    }

    private static void MarkTitles(string folded, List<Block> blocks, SourceKind[] kinds)
    {
        var body = Enumerable.Range(0, blocks.Count).Where(i => kinds[i] == SourceKind.Article).ToList();
        if (body.Count < 2)
        {
            return;
        }

        var titled = IsTitle(folded, blocks[body[0]], MaxHeadlineLength);
        if (titled)
        {
            kinds[body[0]] = SourceKind.Headline;
        }

        for (var k = titled ? 1 : 0; k + 1 < body.Count; k++)
        {
            var block = blocks[body[k]];
            if (titled && k == 1 && IsTitleCase(folded, block) && block.Lines == 1)
            {
                kinds[body[k]] = SourceKind.Standfirst;
            }
            else if (IsTitle(folded, block, MaxHeadingLength) && !folded.AsSpan(block.Span.Start, block.Span.Length).Contains(':'))
            {
                kinds[body[k]] = SourceKind.Heading;
            }
        }
    }

    /// <summary>
    /// Parts the first line from those right below it where it is a title over paragraphs of one line each: it is much shorter than the next, and the first word
    /// below would have found room in it.
    /// </summary>
    private static void PartTitle(string folded, List<Block> blocks)
    {
        if (blocks.Count == 0 || blocks[0].IsDivider || blocks[0].Lines < 2)
        {
            return;
        }

        var block = blocks[0];
        var lines = folded.AsSpan(block.Span.Start, block.Span.Length);
        var first = lines[..lines.IndexOfAny('\n', '\r')].TrimEnd();
        var title = new Block(new TextSpan(block.Span.Start, block.Span.Start + first.Length), 1, false);
        if (!IsTitle(folded, title, MaxHeadingLength) || first.Count(' ') + 1 < LeastTitleWords || first.Contains('\t'))
        {
            return;
        }

        var rest = lines[first.Length..].TrimStart();
        foreach (var range in rest.Split('\n'))
        {
            var line = rest[range].Trim();
            if (!line.IsEmpty && (line.Length < first.Length + LeastLonger || !(char.IsUpper(line[0]) || char.IsDigit(line[0]) || line[0] is '"' or '\'') || !(line[^1] is '.' or '!' or '?' or '"' or '\'')))
            {
                return;
            }
        }

        blocks[0] = title;
        blocks.Insert(1, new Block(new TextSpan(block.Span.End - rest.Length, block.Span.End), block.Lines - 1, false));
    }

    /// <summary>One line, not long, that does not end like a sentence and starts like one.</summary>
    private static bool IsTitle(string folded, Block block, int maxLength)
    {
        if (block.Lines != 1 || block.Span.Length > maxLength)
        {
            return false;
        }

        var first = folded[block.Span.Start];
        var last = folded[block.Span.End - 1];
        return (char.IsUpper(first) || char.IsDigit(first) || first is '"' or '\'' or '$') && last is not ('.' or '!' or ';' or ',' or ':');
    }

    /// <summary>True when at least three quarters of the words longer than three letters are capitalised, and there are at least four of them.</summary>
    private static bool IsTitleCase(string folded, Block block)
    {
        var (longWords, capitals) = (0, 0);
        foreach (var range in folded.AsSpan(block.Span.Start, block.Span.Length).Split(' '))
        {
            var word = folded.AsSpan(block.Span.Start, block.Span.Length)[range];
            if (word.Length > 3 && char.IsLetter(word[0]))
            {
                longWords++;
                capitals += char.IsUpper(word[0]) ? 1 : 0;
            }
        }

        return longWords >= 4 && capitals * 4 >= longWords * 3;
    }

    private static bool IsFurniture(string folded, Block block)
    {
        var words = folded.AsSpan(block.Span.Start, block.Span.Length).Trim();
        if (words.Length > 24)
        {
            return false;
        }

        return block.LineTexts(folded).All(line => FurnitureWords.Contains(line) || line.All(unit => char.IsAsciiDigit(unit) || unit is ',' or '.'));
    }

    private static List<Source> Merge(List<Block> blocks, SourceKind[] kinds, int[] posts)
    {
        var sources = new List<Source>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].IsDivider)
            {
                continue;
            }

            var start = blocks[i].Span.Start;
            var end = blocks[i].Span.End;
            while (i + 1 < blocks.Count && !blocks[i + 1].IsDivider && kinds[i + 1] == kinds[i] && posts[i + 1] == posts[i]
                && kinds[i] is SourceKind.Article or SourceKind.Comment)
            {
                end = blocks[++i].Span.End;
            }

            var name = kinds[i] switch
            {
                SourceKind.Comment => "comment-" + posts[i].ToString(System.Globalization.CultureInfo.InvariantCulture),
                _ => kinds[i].ToString().ToLowerInvariant(),
            };
            sources.Add(new Source(name, kinds[i], new TextSpan(start, end)));
        }

        return sources;
    }

    /// <summary>Runs of lines that are not blank, and the dividers between posts.</summary>
    private static List<Block> Blocks(string text, string folded)
    {
        var blocks = new List<Block>();
        var start = -1;
        var end = 0;
        var lines = 0;
        for (var position = 0; position <= text.Length;)
        {
            var next = folded.AsSpan(position).IndexOfAny('\n', '\r') is var offset && offset < 0 ? text.Length : position + offset;
            var line = folded.AsSpan(position, next - position);
            var trimmed = line.Trim();
            var isDivider = IsDivider(text.AsSpan(position, next - position), trimmed);
            if (trimmed.IsEmpty || isDivider)
            {
                if (start >= 0)
                {
                    blocks.Add(new Block(new TextSpan(start, end), lines, false));
                    start = -1;
                }

                if (isDivider)
                {
                    blocks.Add(new Block(new TextSpan(position, next), 1, true));
                }
            }
            else
            {
                var lineStart = position + line.IndexOf(trimmed[0]);
                (start, lines) = start < 0 ? (lineStart, 1) : (start, lines + 1);
                end = lineStart + trimmed.Length;
            }

            position = next + (next + 1 < text.Length && folded[next] == '\r' && folded[next + 1] == '\n' ? 2 : 1);
        }

        if (start >= 0)
        {
            blocks.Add(new Block(new TextSpan(start, end), lines, false));
        }

        return blocks;
    }

    private static bool IsDivider(ReadOnlySpan<char> line, ReadOnlySpan<char> trimmed) =>
        trimmed.IsEmpty
            ? line.Contains('\u00A0')
            : trimmed.Length >= 3 && trimmed.IndexOfAnyExcept(RuleMarks) < 0;

    private readonly record struct Block(TextSpan Span, int Lines, bool IsDivider)
    {
        public string[] LineTexts(string folded) =>
            folded[Span.Start..Span.End].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }
}
