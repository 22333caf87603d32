namespace FactCheck.Text;

/// <summary>Tells verbs from other words by list and ending; light on purpose, no tagger.</summary>
internal static class VerbWords
{
    private static readonly WordSet Stems = new(WordListFile.Read("verbs.txt").Select(Stemmer.Stem));

    private static readonly WordSet Auxiliaries =
    [
        "am", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "having", "do", "does", "did", "will", "would", "shall", "should",
        "can", "could", "may", "might", "must", "'s", "'re", "'ve", "'ll", "'d",
    ];

    /// <summary>True for a full verb in any form. Words that are as often nouns ("work", "contract") count only with a verb's ending.</summary>
    public static bool IsFullVerb(in Token token) =>
        token.IsWord && !token.IsCapitalized && !token.IsStop && token.Word.IsVerb;

    /// <summary>True for the stem of a full verb.</summary>
    public static bool IsStem(string stem) => Stems.Contains(stem);

    /// <summary>True for a form of be, have, do or a modal.</summary>
    public static bool IsAuxiliary(in Token token) => token.IsWord && token.Word.IsAuxiliary;

    /// <summary>The same of a word in lower case.</summary>
    public static bool IsAuxiliary(string norm) => Auxiliaries.Contains(norm) || norm.EndsWith("n't", StringComparison.Ordinal);

    /// <summary>True for a word that can only be a finite past form or a participle by its look: "awarded", "extended".</summary>
    public static bool IsPastForm(in Token token) => token.IsWord && !token.IsCapitalized && token.Norm.Length > 4 && token.Norm.EndsWith("ed", StringComparison.Ordinal);

    /// <summary>True for "securing", "scanning".</summary>
    public static bool IsGerund(in Token token) => token.IsWord && !token.IsCapitalized && token.Norm.Length > 5 && token.Norm.EndsWith("ing", StringComparison.Ordinal);
}
