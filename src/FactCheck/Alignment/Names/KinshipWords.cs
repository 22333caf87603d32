namespace FactCheck.Alignment.Names;

/// <summary>Words that say of two people with one surname that they are two.</summary>
internal static class KinshipWords
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "brother", "brothers", "sister", "sisters", "sibling", "siblings", "twin", "twins", "father", "mother", "son", "sons", "daughter", "daughters", "cousin", "cousins", "uncle", "aunt", "nephew", "niece",
        "grandfather", "grandmother", "grandson", "granddaughter", "husband", "wife", "widow", "widower", "spouse", "namesake", "namesakes", "unrelated", "elder", "younger", "junior", "senior",
    };

    public static bool IsOne(string norm) => Words.Contains(norm);

    public static bool StandIn(DocumentText text, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (Words.Contains(text.Tokens[i].Norm))
            {
                return true;
            }
        }

        return false;
    }
}
