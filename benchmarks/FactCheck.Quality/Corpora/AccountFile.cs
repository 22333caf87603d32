using System.Globalization;

namespace FactCheck.Quality.Corpora;

/// <summary>Reads a file of two accounts; the corpora's README describes the format.</summary>
internal static class AccountFile
{
    /// <exception cref="InvalidDataException">The file lacks a part, or a conflict stands in one of the texts only; the message names the file.</exception>
    public static AccountPair Read(string path)
    {
        var parts = File.ReadAllText(path).ReplaceLineEndings("\n").Split("\n## a\n") is [var head, var rest] && rest.Split("\n## b\n") is [var first, var second]
            ? (Head: head.Split('\n'), A: first, B: second)
            : throw new InvalidDataException($"{path}: a heading, a date, \"## a\" and \"## b\" are expected.");
        var conflicts = new SortedDictionary<string, List<(string, TextSpan)>>(StringComparer.Ordinal);
        Document[] documents = [new("a", Read("a", parts.A, conflicts), DateOf("a", parts.Head, path)), new("b", Read("b", parts.B, conflicts), DateOf("b", parts.Head, path))];
        foreach (var (number, places) in conflicts)
        {
            if (places.Select(place => place.Item1).Distinct().Count() != documents.Length)
            {
                throw new InvalidDataException($"{path}: conflict {number} is not marked in both texts.");
            }
        }

        return new AccountPair(parts.Head[0].TrimStart('#', ' '), documents, conflicts.ToDictionary(entry => entry.Key, entry => (IReadOnlyList<(string, TextSpan)>)entry.Value, StringComparer.Ordinal));
    }

    /// <summary>"date-a: 2026-03-04" for one of the texts, or "date: 2026-03-04" for both.</summary>
    private static DateOnly DateOf(string id, string[] head, string path)
    {
        var dated = Array.Find(head, line => line.StartsWith($"date-{id}: ", StringComparison.Ordinal)) ?? Array.Find(head, line => line.StartsWith("date: ", StringComparison.Ordinal))
            ?? throw new InvalidDataException($"{path}: no date.");
        return DateOnly.Parse(dated.AsSpan(dated.IndexOf(' ', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture);
    }

    /// <summary>The text without its marks, "[7|" and "|]", whose places are added to the conflicts of their numbers.</summary>
    private static string Read(string id, string marked, SortedDictionary<string, List<(string DocumentId, TextSpan Span)>> conflicts)
    {
        var text = new System.Text.StringBuilder(marked.Length);
        var at = 0;
        while (marked.IndexOf('[', at) is var open && open >= 0)
        {
            var bar = marked.IndexOf('|', open);
            var close = marked.IndexOf("|]", bar + 1, StringComparison.Ordinal);
            text.Append(marked, at, open - at);
            var start = text.Length;
            text.Append(marked, bar + 1, close - bar - 1);
            var number = marked[(open + 1)..bar];
            if (!conflicts.TryGetValue(number, out var places))
            {
                conflicts.Add(number, places = []);
            }

            places.Add((id, new TextSpan(start, text.Length)));
            at = close + 2;
        }

        return text.Append(marked, at, marked.Length - at).ToString();
    }
}
