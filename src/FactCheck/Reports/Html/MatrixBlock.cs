namespace FactCheck.Reports.Html;

/// <summary>Findings that share documents, directly or over others, and those documents.</summary>
/// <param name="Findings">In the order of the report.</param>
/// <param name="Documents">In the order of the report.</param>
internal sealed record MatrixBlock(IReadOnlyList<Finding> Findings, IReadOnlyList<Document> Documents)
{
    /// <summary>The blocks of two documents and more, in the order of their first findings; a few documents are one block.</summary>
    /// <param name="context">Of the page.</param>
    /// <param name="few">So many documents are a few.</param>
    /// <param name="most">So many findings are looked at.</param>
    public static IReadOnlyList<MatrixBlock> Of(HtmlContext context, int few, int most)
    {
        if (context.Report.Documents.Count <= few)
        {
            return [new MatrixBlock([.. context.Findings.Take(most)], [.. context.Report.Documents.Select(document => document.Document)])];
        }

        // A document's group is the least index that the findings join it to.
        int[] groups = [.. Enumerable.Range(0, context.Report.Documents.Count)];
        var findings = context.Findings.Take(most).ToList();
        foreach (var finding in findings)
        {
            foreach (var mention in finding.Mentions)
            {
                var (one, other) = (Root(context.Index(finding.Mentions[0].Document)), Root(context.Index(mention.Document)));
                groups[Math.Max(one, other)] = Math.Min(one, other);
            }
        }

        var documents = context.Report.Documents.Select((document, i) => (document.Document, Group: Root(i))).ToLookup(pair => pair.Group, pair => pair.Document);
        return [.. findings.GroupBy(finding => Root(context.Index(finding.Mentions[0].Document))).Select(group => new MatrixBlock([.. group], [.. documents[group.Key]])).Where(block => block.Documents.Count > 1)];

        int Root(int document)
        {
            while (groups[document] != document)
            {
                document = groups[document] = groups[groups[document]];
            }

            return document;
        }
    }

    /// <summary>At most so many of the documents, those that the most findings are about; in their order.</summary>
    public IReadOnlyList<Document> MostFound(int most)
    {
        if (Documents.Count <= most)
        {
            return Documents;
        }

        var counts = Findings.SelectMany(finding => finding.Mentions.Select(mention => mention.Document.Id).Distinct(StringComparer.Ordinal)).GroupBy(id => id, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);
        var kept = Documents.OrderByDescending(document => counts.GetValueOrDefault(document.Id)).Take(most).ToHashSet();
        return [.. Documents.Where(kept.Contains)];
    }
}
