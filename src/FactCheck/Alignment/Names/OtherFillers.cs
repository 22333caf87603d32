using FactCheck.Names;
using FactCheck.Text;

namespace FactCheck.Alignment.Names;

/// <summary>
/// What two short texts tell with one word and other words at its side: "a bone clinic", "a skin clinic"; "trained in Bilbao", "trained in Cork". Two writers who tell of one
/// bearer leave things out; those who tell of two in the form of a list, a register or a report fill in other words.
/// </summary>
internal static class OtherFillers
{
    private static readonly WordSet Leads = new("in at for of from to with by near into on".Split(' '));

    /// <summary>Number of words that have nothing but other words at their side.</summary>
    public static int Count(DocumentText left, DocumentText right, string name, string other)
    {
        var (ours, theirs) = (Read(left), Read(right));
        var count = 0;
        foreach (var (slot, fillers) in ours)
        {
            count += theirs.TryGetValue(slot, out var others) && fillers.TrueForAll(one => IsStrange(one, right, others)) && others.TrueForAll(one => IsStrange(one, left, fillers)) ? 1 : 0;
        }

        return count;

        bool IsStrange(Token filler, DocumentText text, List<Token> answers) =>
            !NameFold.Word(filler.Norm).Equals(name, StringComparison.Ordinal) && !NameFold.Word(filler.Norm).Equals(other, StringComparison.Ordinal) && !Has(text, filler)
            && answers.TrueForAll(answer => IsOfOneSort(filler, answer) && !Synonyms.Share(filler.Stem, answer.Stem) && !Deeds.AreOne(filler.Stem, answer.Stem));
    }

    private static Dictionary<(string Lead, string Stem), List<Token>> Read(DocumentText text)
    {
        var slots = new Dictionary<(string, string), List<Token>>();
        var tokens = text.TokenSpan;
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            if (!IsContent(tokens[i]) || tokens[i + 1].Sentence != tokens[i].Sentence)
            {
                continue;
            }

            if (IsNoun(tokens[i + 1]))
            {
                Add("", tokens[i + 1], tokens[i]);
            }
            else if (IsNoun(tokens[i]) && tokens[i + 1].Kind == TokenKind.Number)
            {
                Add("#", tokens[i], tokens[i + 1]);
            }
            else if (!tokens[i].IsCapitalized && Leads.Contains(tokens[i + 1].Norm))
            {
                var filler = i + 2;
                while (filler < tokens.Length && (BearerPhrase.IsArticle(tokens[filler].Norm) || tokens[filler].Norm is "his" or "her" or "its" or "their"))
                {
                    filler++;
                }

                if (filler < tokens.Length && IsContent(tokens[filler]))
                {
                    Add(tokens[i + 1].Norm, tokens[i], tokens[filler]);
                }
            }
        }

        return slots;

        void Add(string lead, Token word, Token filler)
        {
            if (!slots.TryGetValue((lead, word.Stem), out var fillers))
            {
                slots[(lead, word.Stem)] = fillers = [];
            }

            fillers.Add(filler);
        }
    }

    private static bool IsContent(in Token token) => token.IsWord && !token.IsStop && token.Norm.Length > 1 && !VerbWords.IsAuxiliary(token) && NumberWords.Value(token.Norm) is null;

    private static bool IsNoun(in Token token) => IsContent(token) && !token.IsCapitalized && !VerbWords.IsPastForm(token) && !VerbWords.IsGerund(token) && (!VerbWords.IsFullVerb(token) || PersonWords.IsOne(token));

    /// <summary>A name answers a name, a number a number.</summary>
    private static bool IsOfOneSort(in Token one, in Token other) => one.Kind == other.Kind && one.IsCapitalized == other.IsCapitalized;

    private static bool Has(DocumentText text, in Token word)
    {
        foreach (ref readonly var token in text.TokenSpan)
        {
            if (token.Stem == word.Stem)
            {
                return true;
            }
        }

        return false;
    }
}
