namespace FactCheck.Reports.Html;

/// <summary>Writes the documents themselves, with every assertion marked and every finding linked.</summary>
internal static class DocumentHtml
{
    public static void WriteAll(HtmlContext context)
    {
        context.Output.Write("<section aria-labelledby=\"documents\">\n<h2 id=\"documents\">Documents</h2>\n");
        foreach (var document in context.Report.Documents)
        {
            Write(context, document);
        }

        context.Output.Write("</section>\n");
    }

    private static void Write(HtmlContext context, CheckedDocument document)
    {
        var output = context.Output;
        var id = context.Name(document.Document);
        var date = document.Document.Date is { } day ? ", " + day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : "";
        var state = document.IsChecked ? "" : ", not checked";
        output.Write($"<details class=\"document\"><summary><bdi>{id}</bdi> <span>{Wording.Count(document.AssertionCount, "assertion")}{date}{state}</span></summary>\n");
        if (context.IsShown(document.Document))
        {
            output.Write("<div class=\"text\">");
            WriteText(context, document);
            output.Write("</div>\n");
        }
        else
        {
            output.Write("<p>The text is not shown here: the report would grow too long.</p>\n");
        }

        output.Write("</details>\n");
    }

    /// <summary>Goes from one place where something begins or ends to the next and writes what lies between in the best of the layers there.</summary>
    private static void WriteText(HtmlContext context, CheckedDocument document)
    {
        var text = document.Document.Text;
        var layers = TextLayer.Of(context, document);
        var anchors = TextLayer.Anchors(context, document.Document);
        var edges = new SortedSet<int> { 0, text.Length };
        foreach (var layer in layers)
        {
            edges.Add(layer.Span.Start);
            edges.Add(layer.Span.End);
        }

        edges.UnionWith(anchors);
        var open = new List<TextLayer>();
        var next = 0;
        var from = -1;
        foreach (var edge in edges)
        {
            if (from >= 0)
            {
                Piece(context, document.Document, new TextSpan(from, edge), open, anchors.Contains(from));
            }

            open.RemoveAll(layer => layer.Span.End <= edge);
            while (next < layers.Count && layers[next].Span.Start <= edge)
            {
                open.Add(layers[next++]);
            }

            from = edge;
        }
    }

    private static void Piece(HtmlContext context, Document document, TextSpan span, List<TextLayer> layers, bool isAnchor)
    {
        var output = context.Output;
        var words = HtmlText.Lines(document.Text.AsSpan(span.Start, span.Length));
        var anchor = isAnchor ? $" id=\"{context.Anchor(document, span.Start)}\"" : "";
        if (layers.MinBy(layer => layer.Rank) is not { } layer)
        {
            output.Write(isAnchor ? $"<span{anchor}>{words}</span>" : words);
            return;
        }

        output.Write(layer.Finding is { } finding
            ? $"<a{anchor} class=\"{layer.Class}\" href=\"#{context.Anchor(finding)}\">{words}</a>"
            : $"<mark{anchor} class=\"{layer.Class}\" title=\"{HtmlText.Line(layer.Title)}\">{words}</mark>");
    }
}
