using FactCheck.Text;

namespace FactCheck.Alignment.Names;

/// <summary>Numbers and letters that tell things of one kind apart: "gate 2" and "gate 3", "Group A" and "Group B".</summary>
internal static class Labels
{
    private static readonly WordSet Kinds = new(
        """
        platform track trap lane group heat class court courtroom unit lot flat gate pool ward division race stage table room stand pier berth bay hall stall cell block bus line route squad pen ring pitch
        field category
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>True when each of two words stands once, and in its sentence beside a label that the other's sentence gives otherwise.</summary>
    public static bool Differ(List<ReadDocument> documents, NameWordUse left, NameWordUse right) =>
        Single(left) is { } one && Single(right) is { } other && Of(documents[one.Document].Text, one) is var (kind, label) && Of(documents[other.Document].Text, other) is var (that, labelThere) && kind == that && label != labelThere;

    private static NameOccurrence? Single(NameWordUse word) => word.Occurrences.Take(2).ToList() is [var place] ? place : null;

    /// <summary>The one label of a sentence; null where there are none or several.</summary>
    private static (string Kind, string Label)? Of(DocumentText text, NameOccurrence place)
    {
        var labels = new List<(string, string)>();
        var sentence = text.SentenceOf(text.Tokens[place.First]);
        for (var i = sentence.FirstToken; i + 1 < sentence.EndToken; i++)
        {
            if (Kinds.Contains(text.Tokens[i].Norm) && IsLabel(text.Tokens[i + 1]))
            {
                labels.Add((text.Tokens[i].Norm, text.Tokens[i + 1].Norm));
            }
        }

        return labels is [var only] ? only : null;
    }

    private static bool IsLabel(in Token token) => token.Kind == TokenKind.Number || (token.IsCapitalized && token.Norm.Length <= 2) || (token.Norm.Length <= 4 && char.IsDigit(token.Norm[0]));
}
