using FactCheck.Quality.Reports;
using FactCheck.Training;

namespace FactCheck.Quality.PublicSets;

/// <summary>
/// Names in running text, from files of a token, a tab and its BIO label a line (*.bio, *.iob2): UNER English EWT, CrossNER and others. Exact spans; no leading
/// "the", no title, no possessive.
/// </summary>
internal sealed class LabelledNamesSet : IPublicSet
{
    private static readonly (EntityType Type, AssertionKind Kind, string Label)[] Types =
    [
        (EntityType.Person, AssertionKind.Person, "persons"),
        (EntityType.Organization, AssertionKind.Organization, "organizations"),
        (EntityType.Place, AssertionKind.Place, "places"),
    ];

    public ReportSection? Score(FactChecker checker, DataFolder data)
    {
        IReadOnlyList<string> files = [.. data.Files("*.bio"), .. data.Files("*.iob2")];
        if (files.Count == 0)
        {
            return null;
        }

        var (spans, typed) = (default(Detection), new Detection[Types.Length]);
        foreach (var document in files.SelectMany(TokenFile.Read))
        {
            var wanted = document.Names.ToDictionary(name => (name.Start, name.End), name => name.Type);
            var found = checker.Extract(new Document("text", document.Text)).Where(assertion => assertion.Value is NameValue)
                .DistinctBy(assertion => assertion.Mention.Span).ToDictionary(assertion => (assertion.Mention.Span.Start, assertion.Mention.Span.End), assertion => assertion.Kind);
            foreach (var span in wanted.Keys.Union(found.Keys))
            {
                spans = spans.With(wanted.ContainsKey(span), found.ContainsKey(span));
                for (var i = 0; i < Types.Length; i++)
                {
                    typed[i] = typed[i].With(wanted.TryGetValue(span, out var type) && type == Types[i].Type, found.TryGetValue(span, out var kind) && kind == Types[i].Kind);
                }
            }
        }

        var figures = new Figures().Add("spans of any type", spans);
        for (var i = 0; i < Types.Length; i++)
        {
            figures.Add(Types[i].Label, typed[i]);
        }

        return new ReportSection("Names in running text", $"{string.Join(", ", files.Select(Path.GetFileName))}. Data: {DataFolder.OriginOf(files[0])}.") { Table = figures.Table() };
    }
}
