using FactCheck.Text;

namespace FactCheck.Alignment.Names;

/// <summary>Finds out from the words around a name that it is the plural of another: "three Tarnas", "the Korvels were", beside "a Tarna", "Korvel".</summary>
internal static class PluralForms
{
    private static readonly WordSet Several = new("these those many several few both all most some other various".Split(' '));

    /// <summary>True when one of the two is shown to be the plural of the other, be either an established word or not.</summary>
    public static bool AreShown(List<ReadDocument> documents, NameWordUse left, NameWordUse right)
    {
        var (shorter, longer) = left.Folded.Length < right.Folded.Length ? (left, right) : (right, left);
        if (!longer.Folded.StartsWith(shorter.Folded, StringComparison.Ordinal))
        {
            return false;
        }

        var tail = longer.Folded[shorter.Folded.Length..];
        return tail is "s" or "es"
            ? Any(longer, IsPlural) || Any(shorter, IsOneOfAKind)
            : tail is "e" or "n" or "en" or "er" && Any(longer, IsSeveral);

        bool Any(NameWordUse word, Func<DocumentText, int, bool> test) => word.Occurrences.Take(SlipWeighing.MaxCompared).Any(place =>
            place.End == place.First + 1 && IsHead(documents[place.Document].Text, place.First) && test(documents[place.Document].Text, place.First));
    }

    private static bool IsPlural(DocumentText text, int i) =>
        IsSeveral(text, i) || (Norm(text, i, -1) == "the" && Norm(text, i, 1) is not ("is" or "was" or "has" or "does"));

    private static bool IsSeveral(DocumentText text, int i) =>
        Norm(text, i, 1) is "are" or "were" or "have"
        || (Norm(text, i, -1) is { } before && (Several.Contains(before) || NumberWords.Value(before) > 1 || (text.Tokens[i - 1].Kind == TokenKind.Number && before != "1")));

    private static bool IsOneOfAKind(DocumentText text, int i) => Norm(text, i, -1) is "a" or "an";

    /// <summary>True when no noun follows to which the name belongs: "the Tarnas bridge".</summary>
    private static bool IsHead(DocumentText text, int i)
    {
        if (i + 1 >= text.Tokens.Count || text.Tokens[i + 1] is var next && (!next.IsWord || next.Sentence != text.Tokens[i].Sentence))
        {
            return true;
        }

        return next.Norm != "'s" && !next.IsCapitalized
            && (next.IsStop || VerbWords.IsPastForm(next) || VerbWords.IsFullVerb(next) || Norm(text, i, 2) is "the" or "a" or "an" or "its" or "his" or "her" or "their");
    }

    private static string? Norm(DocumentText text, int i, int step) =>
        i + step is var at && at >= 0 && at < text.Tokens.Count && text.Tokens[at].Sentence == text.Tokens[i].Sentence ? text.Tokens[at].Norm : null;
}
