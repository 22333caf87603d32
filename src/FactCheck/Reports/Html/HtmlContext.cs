using System.Globalization;

namespace FactCheck.Reports.Html;

/// <summary>What the parts of a page share: the report, the output, and the anchors by which they link to one another.</summary>
internal sealed class HtmlContext
{
    /// <summary>Documents are shown with their texts until so many code units have been shown; a page of more than that serves nobody.</summary>
    private const int MaxText = 2_000_000;

    /// <summary>More findings than anybody reads; the others are counted.</summary>
    public const int MaxFindings = 1000;

    /// <summary>So many findings that one looks for a way through them.</summary>
    private const int MinLong = 8;

    private readonly Dictionary<string, int> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _shown = new(StringComparer.Ordinal);
    private readonly Dictionary<Finding, string> _anchors = new(ReferenceEqualityComparer.Instance);

    public HtmlContext(FactReport report, TextWriter output)
    {
        Report = report;
        Folder = CommonFolder(report.Documents);
        Output = output;
        Findings = [.. report.Findings.Take(MaxFindings)];
        var length = 0;
        for (var i = 0; i < report.Documents.Count; i++)
        {
            var document = report.Documents[i].Document;
            _documents[document.Id] = i;
            length += document.Text.Length;
            if (length <= MaxText)
            {
                _shown[document.Id] = i;
            }
        }

        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in Findings)
        {
            var anchor = "f-" + finding.Fingerprint;
            for (var i = 2; !anchors.Add(anchor); i++)
            {
                anchor = $"f-{finding.Fingerprint}-{Number(i)}";
            }

            _anchors[finding] = anchor;
        }
    }

    public FactReport Report { get; }

    public TextWriter Output { get; }

    /// <summary>The folder or file that all documents lie in, with its last <c>/</c> or <c>#</c>; said once, so that it need not stand at every place. Empty when there is none.</summary>
    public string Folder { get; }

    /// <summary>The findings that are shown.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>True for a page on which the findings are listed beside themselves and their reasons folded.</summary>
    public bool IsLong => Findings.Count >= MinLong;

    public string Anchor(Finding finding) => _anchors[finding];

    /// <summary>The number of a document in the report, from 0.</summary>
    public int Index(Document document) => _documents[document.Id];

    public bool IsShown(Document document) => _shown.ContainsKey(document.Id);

    /// <summary>The anchor of an offset of a document.</summary>
    public string Anchor(Document document, int offset) => $"d{Number(Index(document))}-{Number(offset)}";

    /// <summary>What a document is called on the page: its id below <see cref="Folder"/>.</summary>
    public string Name(Document document) => HtmlText.Line(document.Id.AsSpan(Folder.Length));

    /// <summary>"a.txt:5:40", linked to the place in the text when the text is shown.</summary>
    public string Location(Mention mention) => Link(mention, $"<bdi>{Name(mention.Document)}</bdi>:{mention.Start}");

    /// <summary>Words linked to a place in the text when the text is shown.</summary>
    public string Link(Mention mention, string words) => IsShown(mention.Document) ? $"<a href=\"#{Anchor(mention.Document, mention.Span.Start)}\">{words}</a>" : words;

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string CommonFolder(IReadOnlyList<CheckedDocument> documents)
    {
        var shared = documents.Count == 0 ? "" : documents[0].Document.Id;
        foreach (var document in documents)
        {
            shared = shared[..shared.AsSpan().CommonPrefixLength(document.Document.Id)];
        }

        var folder = shared[..(shared.AsSpan().LastIndexOfAny('/', '#') + 1)];
        return documents.Any(document => document.Document.Id.Length == folder.Length) ? "" : folder;
    }

    /// <summary>The class of a severity: "error", "warning", "note".</summary>
    public static string Class(Finding finding) => Wording.Of(finding.Severity);
}
