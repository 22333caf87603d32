namespace FactCheck.Reports.Text;

/// <summary>Writes the differing pairs that are no conflict, by reason.</summary>
internal static class CompatibleText
{
    public static void Write(StyledWriter writer, FactReport report)
    {
        writer.Line(report.CompatibleCount == 0 ? "Why not: nothing else differs." : "Why not: " + Differing(report) + ".", Style.Strong);
        writer.Line();
        foreach (var group in report.Compatible.GroupBy(pair => pair.Reason).OrderBy(group => group.Key))
        {
            writer.Write(Wording.Of(group.Key), Style.Note).Line($" ({group.Count()})", Style.Faint);
            foreach (var pair in group)
            {
                writer.Write("  ");
                for (var i = 0; i < pair.Mentions.Count; i++)
                {
                    writer.Write(i > 0 ? " / " : "", Style.Faint).Write($"\"{Words(pair.Mentions[i])}\"").Write(" " + PlaceText.Location(pair.Mentions[i]), Style.Faint);
                }

                writer.Line();
                writer.Line("    " + TerminalText.Clean(pair.Explanation));
            }

            writer.Line();
        }

        if (report.CompatibleCount > report.Compatible.Count)
        {
            writer.Line($"... and {Wording.Count(report.CompatibleCount - report.Compatible.Count, "more pair")}");
            writer.Line();
        }
    }

    /// <summary>"4 differing pairs are no conflict".</summary>
    public static string Differing(FactReport report) =>
        $"{Wording.Count(report.CompatibleCount, "differing pair")} {(report.CompatibleCount == 1 ? "is" : "are")} no conflict";

    private static string Words(Mention mention)
    {
        var words = TerminalText.Clean(mention.Text);
        return Columns.Of(words) > 60 ? Columns.Start(words, 57) + "..." : words;
    }
}
