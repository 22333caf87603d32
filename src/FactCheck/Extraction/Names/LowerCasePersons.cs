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

    /// <summary>Given names alone; for when all other names are found.</summary>
    public static List<NameSpan> FindAlone(DocumentWords words, bool[] taken)
    {
        var found = new List<NameSpan>();
        for (var i = 0; i + 1 < taken.Length; i++)
        {
            if (!taken[i] && IsAlone(words, i))
            {
                found.Add(new NameSpan(i, i, EntityType.Person, IsCertain: true));
                taken[i] = true;
            }
        }

        return found;
    }

    /// <summary>"unless lisa promises": a common given name in a sentence without any capital, with no surname behind it.</summary>
    private static bool IsAlone(DocumentWords words, int token)
    {
        if (!IsPlain(words[token]) || words[token + 1].IsCapitalized || words[token].Known is not { Given: 3, IsTerritory: false, City: 0 } || !IsApart(words, token - 1) || !IsFollowed(words, token + 1))
        {
            return false;
        }

        var sentence = words.Text.SentenceSpan[words.Tokens[token].Sentence];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (words[i].IsCapitalized)
            {
                return false;
            }
        }

        return sentence.EndToken - sentence.FirstToken >= 4;
    }

    /// <summary>Not a part of a longer name: a mark, or an ordinary word that begins none ("santa monica", "angelina jolie").</summary>
    private static bool IsApart(DocumentWords words, int token) =>
        token < 0 || (!IsTied(words, token) && words[token].Norm != "-" && (!words.Tokens[token].IsWord
            || ((words[token].Known.Common > 1 || (words[token].Kinds & (WordKinds.Stop | WordKinds.Pronoun)) != 0) && !words[token].Known.StartsPlace && (words[token].Kinds & WordKinds.Title) == 0 && words[token].Norm is not ("st" or "st." or "santa" or "san"))));

    /// <summary>By a mark other than a hyphen, or by a word that no name goes on with: "lisa and", "lisa was".</summary>
    private static bool IsFollowed(DocumentWords words, int token) =>
        !words.Tokens[token].IsWord ? words[token].Norm != "-" && !IsTied(words, token)
            : words[token].Kinds == WordKinds.Saying || words[token].Norm is "and" or "or" or "is" or "are" or "was" or "were" or "has" or "had" or "will" or "would" or "who" or "to" or "for" or "in" or "on" or "at" or "but" or "when" or "because" or "if";

    private static bool IsPlain(NameWordInfo word) => !word.IsCapitalized && word.Kind == TokenKind.Word && word.Known.Common == 0 && word.Kinds == WordKinds.None && word.Folded.Length >= 3 && word.Folded.Length == word.Norm.Length;

    /// <summary>A part of an address or a handle: "@anna smith", "anna.smith".</summary>
    private static bool IsTied(DocumentWords words, int token) =>
        token >= 0 && token < words.Tokens.Count && words[token].Norm is "@" or "#" or "/" or "_" or "\\";
}
