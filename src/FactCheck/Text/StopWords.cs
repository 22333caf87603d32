namespace FactCheck.Text;

/// <summary>Function words: they carry no topic.</summary>
internal static class StopWords
{
    private static readonly WordSet Words = new(WordListFile.Read("stopwords.txt"));

    public static bool Contains(string norm) => Words.Contains(norm);

    public static bool Contains(ReadOnlySpan<char> norm) => Words.Contains(norm);
}
