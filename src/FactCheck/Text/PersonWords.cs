namespace FactCheck.Text;

/// <summary>Knows nouns for people: "pensioner", "radiologist", "winner", the "head" of something.</summary>
internal static class PersonWords
{
    private static readonly Lazy<WordSet> Words = new(() => new WordSet(WordListFile.Read("person-words.txt")));

    public static bool IsOne(in Token token) => token.IsWord && (Words.Value.Contains(token.Norm) || RoleTitles.IsHeadWord(token.Norm));
}
