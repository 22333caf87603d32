using FactCheck.Text;

namespace FactCheck.Reports.Text;

/// <summary>Writes what documents assert, a table a document.</summary>
internal static class AssertionTable
{
    public static void Write(TextWriter output, Document document, IReadOnlyList<Assertion> assertions, bool isColored)
    {
        var writer = new StyledWriter(output, isColored);
        writer.Write(Wording.Count(assertions.Count, "assertion") + " in ").Line(TerminalText.Clean(document.Id), Style.Strong);
        if (assertions.Count > 0)
        {
            var table = new TextTable("kind", "place", "source", "words", "value");
            foreach (var assertion in assertions)
            {
                table.Add(
                    Style.Note,
                    assertion.IsCertain ? Json.EnumSpelling.Spell(assertion.Kind) : Json.EnumSpelling.Spell(assertion.Kind) + "?",
                    assertion.Mention.Start.ToString(),
                    assertion.Mention.Source.Name,
                    Words(assertion),
                    ValueWords.Of(assertion.Value));
            }

            table.Write(writer);
        }

        writer.Line();
    }

    /// <summary>From the hedge to the counted noun, where they stand by the value.</summary>
    private static string Words(Assertion assertion)
    {
        const int reach = 40;
        var span = assertion.Mention.Span;
        var start = assertion.Hedge is { } hedge && hedge.Start < span.Start && span.Start - hedge.Start < reach ? hedge.Start : span.Start;
        var end = assertion.Noun is { } noun && noun.End > span.End && noun.End - span.End < reach ? noun.End : span.End;
        return assertion.Mention.Document.Text[start..end];
    }
}
