using System.Text;

namespace FactCheck.Quality.PublicSets;

/// <summary>Comma-separated values with quoted fields (RFC 4180); the first row names the columns.</summary>
internal static class CsvRows
{
    public static IEnumerable<IReadOnlyDictionary<string, string>> Read(string path)
    {
        using var reader = new StreamReader(path);
        var columns = Row(reader) ?? throw new InvalidDataException($"{path}: the file is empty.");
        for (var number = 2; Row(reader) is { } row; number++)
        {
            if (row.Count != columns.Count)
            {
                throw new InvalidDataException($"{path}: row {number} has {row.Count} fields, the head has {columns.Count}.");
            }

            yield return columns.Zip(row).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        }
    }

    private static List<string>? Row(StreamReader reader)
    {
        if (reader.Peek() < 0)
        {
            return null;
        }

        var (fields, field, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var next = reader.Read(); next >= 0; next = reader.Read())
        {
            var letter = (char)next;
            if (isQuoted && letter == '"' && reader.Peek() == '"')
            {
                field.Append((char)reader.Read());
            }
            else if (letter == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && letter == ',')
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else if (!isQuoted && letter == '\n')
            {
                break;
            }
            else if (isQuoted || letter != '\r')
            {
                field.Append(letter);
            }
        }

        fields.Add(field.ToString());
        return fields;
    }
}
