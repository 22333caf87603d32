using FactCheck.Reports.Text;

namespace FactCheck.Reports;

/// <summary>One line of a document around a place, cleaned and trimmed for people.</summary>
/// <param name="Before">What stands before the place on its line; begins with "..." when cut.</param>
/// <param name="Marked">The place itself, to the end of its first line; ends with "..." when cut.</param>
/// <param name="After">What stands after it; ends with "..." when cut.</param>
internal sealed record Snippet(string Before, string Marked, string After)
{
    private const string Cut = "...";

    /// <summary>How much of an endless line is looked at on either side, in code units.</summary>
    private const int Reach = 400;

    /// <param name="mention">The place.</param>
    /// <param name="columns">The room for the whole line.</param>
    public static Snippet Of(Mention mention, int columns = 100)
    {
        var text = mention.Document.Text;
        var (start, end) = (mention.Span.Start, mention.Span.End);
        var lineStart = text.AsSpan(0, start).LastIndexOfAny('\n', '\r') + 1;
        var lineEnd = LineEnd(text, start);
        var markedEnd = Math.Min(end, lineEnd);
        var from = Math.Max(lineStart, start - Reach);
        var to = Math.Min(lineEnd, markedEnd + Reach);

        var marked = TerminalText.Clean(text.AsSpan(start..Math.Min(markedEnd, start + Reach)));
        var room = columns - (2 * Cut.Length);
        if (Columns.Of(marked) > room || markedEnd > start + Reach)
        {
            marked = Columns.Start(marked, room - Cut.Length) + Cut;
        }

        var before = TerminalText.Clean(text.AsSpan(from..start));
        var after = TerminalText.Clean(text.AsSpan(markedEnd..to));
        room = Math.Max(0, columns - Columns.Of(marked));
        var (beforeColumns, afterColumns) = (Columns.Of(before), Columns.Of(after));
        var beforeRoom = Math.Max(room / 2, room - afterColumns);
        var afterRoom = Math.Max(room - beforeRoom, room - beforeColumns);
        return new Snippet(
            beforeColumns > beforeRoom || from > lineStart ? CutStart(before, beforeRoom) : before.TrimStart(),
            marked,
            afterColumns > afterRoom || to < lineEnd ? CutEnd(after, afterRoom) : after.TrimEnd());
    }

    private static int LineEnd(string text, int start) =>
        text.AsSpan(start).IndexOfAny('\n', '\r') is var index && index < 0 ? text.Length : start + index;

    /// <summary>Cuts before a word when one begins soon, inside it otherwise.</summary>
    private static string CutStart(string before, int room)
    {
        var kept = Columns.End(before, Math.Max(0, room - Cut.Length));
        var blank = kept.IndexOf(' ', StringComparison.Ordinal);
        return Cut + (blank is >= 0 and < 20 ? kept[(blank + 1)..] : kept);
    }

    private static string CutEnd(string after, int room)
    {
        var kept = Columns.Start(after, Math.Max(0, room - Cut.Length));
        var blank = kept.LastIndexOf(' ');
        return (blank >= 0 && kept.Length - blank < 20 ? kept[..blank] : kept) + Cut;
    }
}
