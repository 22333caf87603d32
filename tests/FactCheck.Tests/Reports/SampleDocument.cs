using System.Text;

namespace FactCheck.Tests.Reports;

/// <summary>A document written with its places marked, "over [|$900 million|]", so that no test counts offsets.</summary>
internal sealed class SampleDocument
{
    private readonly List<TextSpan> _places = [];

    public SampleDocument(string id, string marked, DateOnly? date = null)
    {
        var text = new StringBuilder();
        var start = 0;
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked.AsSpan(i).StartsWith("[|", StringComparison.Ordinal))
            {
                start = text.Length;
                i++;
            }
            else if (marked.AsSpan(i).StartsWith("|]", StringComparison.Ordinal))
            {
                _places.Add(new TextSpan(start, text.Length));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        Read = new DocumentText(new Document(id, text.ToString(), date));
    }

    public DocumentText Read { get; }

    public Document Document => Read.Document;

    public CheckedDocument Checked(int assertionCount, bool isChecked = true) => new(Document, Read.Sources, assertionCount, isChecked);

    /// <summary>The place marked first, second, ...: from 0.</summary>
    public Mention Place(int index, AssertionValue? value = null)
    {
        var span = _places[index];
        var source = Read.Sources.FirstOrDefault(source => source.Span.Contains(span)) ?? new Source("article", SourceKind.Article, span);
        return new Mention(Document, source, span, value);
    }
}
