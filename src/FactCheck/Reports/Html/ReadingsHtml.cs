namespace FactCheck.Reports.Html;

/// <summary>Writes who gives which value, and the values on one line where they can be laid out on one.</summary>
internal static class ReadingsHtml
{
    private const int MaxGivers = 6;

    /// <summary>Longer readings are broken into lines.</summary>
    private const int MaxUnbroken = 24;

    public static void Write(HtmlContext context, Finding finding)
    {
        var readings = Side.Of(finding);
        if (readings.Count < 2)
        {
            return;
        }

        var line = NumberLine.Of([.. readings.Select(reading => reading.Mentions[0].Value!)]);
        var output = context.Output;
        output.Write("<table class=\"readings\"><caption class=\"unseen\">Readings</caption>\n<thead><tr><th scope=\"col\">Reading</th>");
        output.Write(line is null ? "" : $"<th scope=\"col\">{line.Caption}</th>");
        output.Write("<th scope=\"col\">Given by</th></tr></thead>\n<tbody>\n");
        for (var i = 0; i < readings.Count; i++)
        {
            var words = readings[i].Words;
            output.Write($"<tr><th scope=\"row\"{(words.Length > MaxUnbroken ? " class=\"words\"" : "")}><bdi>{HtmlText.Line(words)}</bdi></th>");
            output.Write(line is null ? "" : $"<td>{line.Svg(i)}</td>");
            output.Write($"<td>{Givers(context, readings[i].Mentions)}</td></tr>\n");
        }

        output.Write("</tbody></table>\n");
    }

    /// <summary>The documents, each linked to its first place.</summary>
    private static string Givers(HtmlContext context, IReadOnlyList<Mention> places)
    {
        var documents = places.GroupBy(mention => mention.Document.Id, StringComparer.Ordinal).Select(document => document.ToList()).ToList();
        var givers = documents.Take(MaxGivers).Select(document => context.Link(document[0], $"<bdi>{context.Name(document[0].Document)}</bdi>") + (document.Count > 1 ? $" <span>{HtmlContext.Number(document.Count)}x</span>" : ""));
        return string.Join(", ", givers) + (documents.Count > MaxGivers ? $" and {HtmlContext.Number(documents.Count - MaxGivers)} more" : "");
    }
}
