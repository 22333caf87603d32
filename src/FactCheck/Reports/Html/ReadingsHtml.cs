namespace FactCheck.Reports.Html;

/// <summary>Writes who gives which value, and the values on one line where they can be laid out on one.</summary>
internal static class ReadingsHtml
{
    private const int MaxGivers = 3;

    public static void Write(HtmlContext context, Finding finding)
    {
        var readings = finding.Mentions.Where(mention => mention.Value is not null).GroupBy(mention => ValueWords.Of(mention.Value!), StringComparer.Ordinal).ToList();
        if (readings.Count < 2)
        {
            return;
        }

        var line = NumberLine.Of([.. readings.Select(reading => reading.First().Value!)]);
        var output = context.Output;
        output.Write("<table class=\"readings\"><caption class=\"unseen\">Readings</caption>\n<thead><tr><th scope=\"col\">Reading</th>");
        output.Write(line is null ? "" : $"<th scope=\"col\">{line.Caption}</th>");
        output.Write("<th scope=\"col\">Given by</th></tr></thead>\n<tbody>\n");
        for (var i = 0; i < readings.Count; i++)
        {
            var places = readings[i].ToList();
            output.Write($"<tr><th scope=\"row\"><bdi>{HtmlText.Line(readings[i].Key)}</bdi></th>");
            output.Write(line is null ? "" : $"<td>{line.Svg(i)}</td>");
            var givers = places.Select(mention => $"{context.Location(mention)} <span>{HtmlText.Line(mention.Source.Name)}</span>").Take(MaxGivers);
            output.Write($"<td>{string.Join("<br>", givers)}{(places.Count > MaxGivers ? $"<br>{HtmlContext.Number(places.Count - MaxGivers)} more" : "")}</td></tr>\n");
        }

        output.Write("</tbody></table>\n");
    }
}
