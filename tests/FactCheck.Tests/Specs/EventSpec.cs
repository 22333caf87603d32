using System.Globalization;

namespace FactCheck.Tests.Specs;

/// <summary>A line of events.md.</summary>
internal sealed record EventSpec(string Rule, IReadOnlyList<Document> Documents, IReadOnlyList<(string Id, TextSpan Span)> Places)
{
    public string Name => $"{Rule}: {Documents[0].Text} / {Documents[1].Text}";

    public static EventSpec Parse(string line)
    {
        var parts = line[2..].Split(" | ");
        var head = parts[0].Split(' ');
        var places = new List<(string, TextSpan)>();
        Document[] documents = [Read("a", parts[1], head.ElementAtOrDefault(1), places), Read("b", parts[2], head.ElementAtOrDefault(2), places)];
        return new EventSpec(head[0], documents, places);
    }

    private static Document Read(string id, string marked, string? date, List<(string, TextSpan)> places)
    {
        var first = marked.IndexOf("[|", StringComparison.Ordinal);
        var text = marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        if (first >= 0)
        {
            places.Add((id, new TextSpan(first, marked.IndexOf("|]", StringComparison.Ordinal) - 2)));
        }

        var published = date is null ? (DateTime?)null : DateTime.Parse(date, CultureInfo.InvariantCulture);
        var time = date?.Contains('T', StringComparison.Ordinal) == true ? TimeOnly.FromDateTime(published!.Value) : (TimeOnly?)null;
        return new Document(id, text, published is { } at ? DateOnly.FromDateTime(at) : null) { Time = time };
    }
}
