using FactCheck.Text;

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
            if (Words.Contains(text.Tokens[i].Norm) && !IsTitle(text, i, sentence.EndToken) && !CountsChildren(text, i, sentence.EndToken))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Sister Amabel", "Father Prior".</summary>
    private static bool IsTitle(DocumentText text, int i, int end) =>
        text.Tokens[i] is { IsCapitalized: true, Norm: "sister" or "brother" or "father" or "mother" } && i + 1 < end && text.Tokens[i + 1] is { IsWord: true, IsCapitalized: true };

    /// <summary>"a father of two": nobody of the name.</summary>
    private static bool CountsChildren(DocumentText text, int i, int end) =>
        i + 2 < end && text.Tokens[i + 1].Norm == "of" && (text.Tokens[i + 2].Kind == TokenKind.Number || NumberWords.Value(text.Tokens[i + 2].Norm) is not null);
}
