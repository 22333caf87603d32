using FactCheck.Names;

namespace FactCheck.Extraction.Names;

/// <summary>Persons in lower-case forum text: a common given name and a surname ("jill allen"), or any unknown word that then speaks ("joe bidden said").</summary>
internal static class LowerCasePersons
{
    public static List<NameSpan> Find(DocumentWords words, bool[] taken)
    {
        var found = new List<NameSpan>();
        for (var i = 0; i + 1 < taken.Length; i++)
        {
            if (taken[i] || taken[i + 1] || words.Tokens[i].Sentence != words.Tokens[i + 1].Sentence || !words.Tokens[i + 1].IsAfterSpace
                || !IsPlain(words[i]) || words[i].Known.Given < 3 || !IsPlain(words[i + 1]) || IsTied(words, i - 1) || IsTied(words, i + 2))
            {
                continue;
            }

            var surname = words[i + 1];
            var speaks = i + 2 < taken.Length && (words[i + 2].Kinds & WordKinds.Saying) != 0;
            if (surname.Known.Surname >= 2 || (speaks && surname.Known == default(NameWord)))
            {
                found.Add(new NameSpan(i, i + 1, EntityType.Person, IsCertain: true));
                taken.AsSpan(i, 2).Fill(true);
                i++;
            }
        }

        return found;
    }

    private static bool IsPlain(NameWordInfo word) => !word.IsCapitalized && word.Kind == TokenKind.Word && word.Known.Common == 0 && word.Kinds == WordKinds.None && word.Folded.Length >= 3 && word.Folded.Length == word.Norm.Length;

    /// <summary>A part of an address or a handle: "@anna smith", "anna.smith".</summary>
    private static bool IsTied(DocumentWords words, int token) =>
        token >= 0 && token < words.Tokens.Count && words[token].Norm is "@" or "#" or "/" or "_" or "\\";
}
