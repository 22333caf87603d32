using FactCheck.Text;

namespace FactCheck.Alignment.Names;

/// <summary>Reads what the bearer of a name does, and what is done to them.</summary>
internal static class BearerDeedReader
{
    private static readonly WordSet Making = new("make made carry carried order ordered sign signed write wrote written issue issued lead led launch launched give gave deliver delivered conduct conducted announce announced approve approved".Split(' '));

    /// <summary>Verbs of which who receives stands right behind: "won Petra the prize".</summary>
    private static readonly WordSet Bringing = new("win wins won earn earns earned bring brings brought give gives gave send sends sent hand hands handed cost costs buy buys bought lend lends lent pay pays paid owe owes owed".Split(' '));

    public static bool HasVerb(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if ((IsVerb(tokens[i]) && !IsNounHere(tokens, i)) || (VerbWords.IsAuxiliary(tokens[i]) && tokens[i].Norm is not ("is" or "was" or "'s")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the crash", "the Harrow crash": a plain form behind an article or a name.</summary>
    private static bool IsNounHere(ReadOnlySpan<Token> tokens, int i) =>
        i > 0 && (BearerPhrase.IsArticle(tokens[i - 1].Norm) || tokens[i - 1].Norm == "'s" || tokens[i - 1].IsCapitalized) && !VerbWords.IsPastForm(tokens[i]) && !tokens[i].Norm.EndsWith('s');

    public static void Read(ReadOnlySpan<Token> tokens, int first, int before, NameOccurrence place, int end, BearerPart part)
    {
        var name = place.First;
        if (before > first && tokens[before - 1].Norm is "the" or "a" or "an" or "'s")
        {
            before--;
        }

        if (before - 1 >= first && tokens[before - 1].Norm == "by")
        {
            for (var i = before - 2; i >= Math.Max(first, before - 4); i--)
            {
                if (IsVerb(tokens[i]))
                {
                    Do(tokens, i, part);
                    part.Deeds.Add(new BearerDeed(tokens[i].Stem, IsSuffered: false));
                    break;
                }
            }
        }
        else if (before - 1 >= first && before - 1 < name && IsVerb(tokens[before - 1]) && !Bringing.Contains(tokens[before - 1].Norm) && !SpeechVerbs.Contains(tokens[before - 1]))
        {
            part.Deeds.Add(new BearerDeed(tokens[before - 1].Stem, IsSuffered: true));
        }

        for (var i = place.End; i < tokens.Length; i++)
        {
            if (tokens[i].Norm == "as" && i + 2 < tokens.Length && i < end + BearerPartReader.MaxInsertion && BearerPhrase.IsArticle(tokens[i + 1].Norm))
            {
                BearerPhrase.Call(tokens, i + 2, BearerPhrase.End(tokens, i + 2), part);
            }

            if (i == end || (tokens[i].Norm is "he" or "she" or "who" && i < end + BearerPartReader.MaxInsertion))
            {
                ReadPredicate(tokens, tokens[i].Norm is "he" or "she" or "who" ? i + 1 : i, part);
            }
        }
    }

    /// <summary>"was sued", "had sued", "later gave the order".</summary>
    private static void ReadPredicate(ReadOnlySpan<Token> tokens, int start, BearerPart part)
    {
        var (isBe, i) = (false, start);
        while (i < tokens.Length && (VerbWords.IsAuxiliary(tokens[i]) || tokens[i].Norm is "not" or "later" or "then" or "also" or "had" or "got" || tokens[i].Norm.EndsWith("ly", StringComparison.Ordinal)))
        {
            isBe |= tokens[i].Norm is "is" or "are" or "was" or "were" or "be" or "been" or "being" or "got";
            i++;
        }

        if (i >= tokens.Length || !IsVerb(tokens[i]))
        {
            return;
        }

        part.Deeds.Add(new BearerDeed(tokens[i].Stem, isBe && !VerbWords.IsGerund(tokens[i])));
        if (!isBe)
        {
            Do(tokens, i, part);
        }
    }

    /// <summary>"gave the order", "signed the expulsion": the noun is the deed.</summary>
    private static void Do(ReadOnlySpan<Token> tokens, int verb, BearerPart part)
    {
        if (!Making.Contains(tokens[verb].Norm))
        {
            return;
        }

        for (var i = verb + 1; i < Math.Min(tokens.Length, verb + BearerPhrase.MaxWords) && (tokens[i].IsStop || BearerPhrase.IsNoun(tokens[i])) && tokens[i].Norm is not ("for" or "against" or "by" or "to"); i++)
        {
            if (!tokens[i].IsStop)
            {
                part.Deeds.Add(new BearerDeed(tokens[i].Stem, IsSuffered: false));
            }
        }
    }

    private static bool IsVerb(in Token token) => Making.Contains(token.Norm) || MatterParts.IsVerb(token) || VerbWords.IsFullVerb(token) || VerbWords.IsPastForm(token);
}
