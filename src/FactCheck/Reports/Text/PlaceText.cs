using System.Globalization;
using FactCheck.Text;

namespace FactCheck.Reports.Text;

/// <summary>Writes a place as a compiler does: where it is, its line, and a mark under the words that matter.</summary>
internal static class PlaceText
{
    /// <summary>"seeds/a.txt:5:40", fit for a terminal.</summary>
    public static string Location(Mention mention) => TerminalText.Clean(mention.Document.Id) + ":" + mention.Start;

    public static void Write(StyledWriter writer, Mention mention, Style style, int gutter)
    {
        var margin = new string(' ', gutter);
        var snippet = Snippet.Of(mention);
        writer.Write(margin).Write("--> ", Style.Faint).Write(Location(mention), Style.Strong)
            .Line(" (" + TerminalText.Clean(mention.Source.Name) + ")", Style.Faint);
        writer.Write(mention.Start.Line.ToString(CultureInfo.InvariantCulture).PadLeft(gutter), Style.Faint).Write(" | ", Style.Faint)
            .Write(snippet.Before).Write(snippet.Marked, style).Line(snippet.After);
        writer.Write(margin).Write(" | ", Style.Faint)
            .Write(new string(' ', Columns.Of(snippet.Before)))
            .Write(new string('^', Math.Max(1, Columns.Of(snippet.Marked))), style);
        if (Label(mention) is { } label)
        {
            writer.Write(" ").Write(label, style);
        }

        writer.Line();
    }

    /// <summary>What is read there, where it is more than the words themselves.</summary>
    private static string? Label(Mention mention) =>
        mention.Value is { } value && ValueWords.Of(value) is var words && words != mention.Text ? Columns.Start(TerminalText.Clean(words), 60) : null;
}
