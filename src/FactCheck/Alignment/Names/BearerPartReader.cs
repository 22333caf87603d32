using FactCheck.Names;
using FactCheck.Text;

namespace FactCheck.Alignment.Names;

/// <summary>Reads the part of a bearer from the sentences that name them; no parser, so it reads the plain patterns and leaves the rest.</summary>
internal static class BearerPartReader
{
    /// <summary>Tokens that may stand between a name and what goes on about it.</summary>
    internal const int MaxInsertion = 14;

    private const int MaxPlaces = 8;

    /// <param name="documents">The documents.</param>
    /// <param name="places">The places of the name.</param>
    /// <param name="isPerson">False to read of their deeds those alone that tell the part in a matter.</param>
    public static BearerPart Read(List<ReadDocument> documents, IEnumerable<NameOccurrence> places, bool isPerson)
    {
        var part = new BearerPart();
        foreach (var place in places.Take(MaxPlaces))
        {
            var text = documents[place.Document].Text;
            Read(text, text.SentenceOf(text.Tokens[place.First]), place, part);
        }

        if (!isPerson)
        {
            part.Deeds.RemoveAll(deed => !MatterParts.IsVerb(deed.Stem));
        }

        return part;
    }

    /// <summary>The part that the sentence with one place of a name tells.</summary>
    public static BearerPart Read(DocumentText text, NameOccurrence place)
    {
        var part = new BearerPart();
        Read(text, text.SentenceOf(text.Tokens[place.First]), place, part);
        return part;
    }

    private static void Read(DocumentText text, Sentence sentence, NameOccurrence place, BearerPart part)
    {
        var tokens = text.TokenSpan[..sentence.EndToken];
        var before = Before(tokens, sentence.FirstToken, place.First, part);
        var (start, end) = Behind(tokens, place.End, part);
        BearerWorks.Read(tokens, place.End, part);
        ReadOthers(tokens, sentence.FirstToken, place, (before, place.First), (start, end), part);
        BearerDeedReader.Read(tokens, sentence.FirstToken, before, place, end, part);
        if (HomeAt(tokens, place.End) is { } home)
        {
            part.Homes.Add(home);
        }

        if (BearerWorks.TeamAt(tokens, sentence.FirstToken, place) is { } team)
        {
            part.Homes.Add(team);
        }

        for (var i = sentence.FirstToken; i < tokens.Length; i++)
        {
            if ((i < place.First || i >= place.End) && !tokens[i].IsStop && (tokens[i].Kind == TokenKind.Number || (tokens[i].IsWord && (!tokens[i].IsCapitalized || i == sentence.FirstToken))))
            {
                // "patients" are not the patient.
                part.Sentence.Add(tokens[i].Norm == tokens[i].Stem + "s" ? tokens[i].Norm : tokens[i].Stem);
            }
        }
    }

    /// <summary>"the lift attendant, X", "Duty officer: X", "trainer X": where the phrase begins; the name itself when there is none.</summary>
    private static int Before(ReadOnlySpan<Token> tokens, int first, int name, BearerPart part)
    {
        if (PersonWords.IsOne(tokens[name]) && tokens[name].IsCapitalized && name + 2 < tokens.Length && tokens[name + 1] is { IsWord: true, IsCapitalized: true } && tokens[name + 2] is { IsWord: true, IsCapitalized: true })
        {
            part.Heads.Add(tokens[name].Stem);
            part.Called.Add(tokens[name].Stem);
        }

        var i = name - 1;
        while (i >= first && (tokens[i].Is('.') || NameVocabulary.Titles.Contains(tokens[i].Norm.TrimEnd('.'))) && !PersonWords.IsOne(tokens[i]))
        {
            i--;
        }

        if (i - 1 > first && tokens[i].Is(',') && BearerService.ServantAt(tokens, first, i - 1) is >= 0 and var servant)
        {
            part.Heads.Add(tokens[servant].Stem);
            part.Called.Add(tokens[servant].Stem);
            return servant;
        }

        var isSetOff = i >= first && (tokens[i].Is(',') || tokens[i].Is(':') || tokens[i].Is('('));
        var isLabel = isSetOff && !tokens[i].Is(',');
        var head = isSetOff ? i - 1 : i;
        if (isLabel)
        {
            while (head > first && i - head < BearerPhrase.MaxWords && tokens[head].IsWord && !PersonWords.IsOne(tokens[head]))
            {
                head--;
            }
        }

        var start = head + 1;
        while (start > first && name - start < BearerPhrase.MaxWords + 2 && IsPhraseWord(tokens, first, start - 1))
        {
            start--;
        }

        if (start > head || (isSetOff && !isLabel && !IsDetermined(tokens, first, start)))
        {
            return name;
        }

        return BearerPhrase.Call(tokens, start, head + 1, part) ? start : name;
    }

    /// <summary>", 61, a former ferry pilot,", ", who is the owner of", " was the conductor": what is set beside the name, up to where the clause goes on.</summary>
    private static (int First, int End) Behind(ReadOnlySpan<Token> tokens, int end, BearerPart part)
    {
        if (end + 1 >= tokens.Length)
        {
            return (end, end);
        }

        if (!tokens[end].Is(','))
        {
            if (VerbWords.IsAuxiliary(tokens[end]) && tokens[end].Norm is "is" or "was" && BearerPhrase.IsArticle(tokens[end + 1].Norm))
            {
                BearerPhrase.Call(tokens, end + 2, BearerPhrase.End(tokens, end + 2), part);
            }

            return (end, end);
        }

        var start = end + 1;
        if (BearerService.Pleads(tokens, start))
        {
            part.Heads.Add("counsel");
            part.Called.Add("counsel");
        }

        if (tokens[start].Kind == TokenKind.Number && start + 1 < tokens.Length && tokens[start + 1].Is(','))
        {
            start += 2;
            if (start < tokens.Length && (VerbWords.IsAuxiliary(tokens[start]) || VerbWords.IsPastForm(tokens[start])))
            {
                return (end, start);
            }
        }

        if (start + 1 < tokens.Length && tokens[start].Norm == "who" && tokens[start + 1].Norm is "is" or "was")
        {
            start += 2;
        }

        while (start < tokens.Length && (BearerPhrase.IsArticle(tokens[start].Norm) || tokens[start].Norm is "his" or "her" or "their" or "its"))
        {
            start++;
        }

        start = Owned(tokens, start);
        if (start < tokens.Length && BearerPhrase.IsNoun(tokens[start]))
        {
            BearerPhrase.Call(tokens, start, BearerPhrase.End(tokens, start), part);
        }

        for (var i = end + 1; i < Math.Min(tokens.Length, end + MaxInsertion); i++)
        {
            if (tokens[i].Is(',') && i > start)
            {
                return (end, i + 1);
            }
        }

        return (end, end);
    }

    /// <summary>"Corvia Foods' head of research": where the owned begins; the start itself where nobody owns it.</summary>
    private static int Owned(ReadOnlySpan<Token> tokens, int start)
    {
        for (var i = start; i < Math.Min(tokens.Length - 1, start + BearerPhrase.MaxWords) && tokens[i].IsWord && (tokens[i].IsCapitalized || tokens[i].Norm == "'s"); i++)
        {
            if (tokens[i].Norm == "'s")
            {
                return i + 1;
            }
        }

        return start;
    }

    /// <summary>"the flower seller", "the plant's engineer" elsewhere in the sentence; and what the bearer owns.</summary>
    private static void ReadOthers(ReadOnlySpan<Token> tokens, int first, NameOccurrence place, (int First, int End) before, (int First, int End) behind, BearerPart part)
    {
        for (var i = first; i + 1 < tokens.Length; i++)
        {
            if (!(tokens[i].Norm is "the" or "that" or "this" or "'s" or "his" or "her" or "their") || (i >= before.First - 1 && i < before.End) || (i >= behind.First && i < behind.End))
            {
                continue;
            }

            var end = BearerPhrase.End(tokens, i + 1);
            var isPossessed = tokens[i].Norm is "his" or "her";
            for (var head = i + 1; head < end; head++)
            {
                if (PersonWords.IsOne(tokens[head]) && tokens[head].Norm != tokens[head].Stem + "s" && (head + 1 >= end || !BearerPhrase.IsNoun(tokens[head + 1]) || VerbWords.IsPastForm(tokens[head + 1])))
                {
                    // No verb between the two: the phrase may be set beside the name.
                    var isBeside = head < place.First ? !BearerDeedReader.HasVerb(tokens, head + 1, place.First) : i >= place.End && !IsAnotherParty(tokens, place.End, i) && !BearerDeedReader.HasVerb(tokens, place.End, i);
                    for (var k = i + 1; k <= head; k++)
                    {
                        (isBeside ? part.Called : part.Others).Add(tokens[k].Stem);
                    }

                    break;
                }

                if (isPossessed && head == end - 1 && head > i + 1)
                {
                    part.Owned.Add(tokens[i + 1].Stem);
                }
            }
        }
    }

    /// <summary>"X's lawyer", "X after a row with the lawyer": whom a preposition or the name itself leads to is not the bearer.</summary>
    private static bool IsAnotherParty(ReadOnlySpan<Token> tokens, int end, int i) => (i == end && tokens[i].Norm == "'s") || tokens[i - 1].Norm is "at" or "with" or "by" or "from" or "for" or "against" or "to" or "of" or "near" or "behind" or "beside";

    /// <summary>"of Lublin", ", from Lublin", "(Lublin)", and of a place ", Sutherland" or "in Sutherland".</summary>
    private static string? HomeAt(ReadOnlySpan<Token> tokens, int end)
    {
        var i = end;
        var isBracketed = i < tokens.Length && tokens[i].Is('(');
        i += isBracketed || (i < tokens.Length && tokens[i].Is(',')) ? 1 : 0;
        i += i < tokens.Length && tokens[i].Norm is "of" or "from" or "in" ? 1 : 0;
        if (i == end || i >= tokens.Length || !IsNameWord(tokens[i]))
        {
            return null;
        }

        var last = i;
        while (last + 1 < tokens.Length && last < i + 2 && IsNameWord(tokens[last + 1]))
        {
            last++;
        }

        var isClosed = last + 1 >= tokens.Length || (isBracketed ? tokens[last + 1].Is(')') : tokens[last + 1].Norm is not ("'s" or "and" or "&"));
        return isClosed ? string.Join(' ', tokens[i..(last + 1)].ToArray().Select(token => token.Norm)) : null;
    }

    internal static bool IsNameWord(in Token token) => token is { IsWord: true, IsCapitalized: true, IsStop: false } && token.Norm.Length > 2;

    internal static bool IsPhraseWord(ReadOnlySpan<Token> tokens, int first, int i) =>
        BearerPhrase.IsNoun(tokens[i]) || tokens[i].Is('-') || (tokens[i].IsWord && tokens[i].IsCapitalized && (i == first || PersonWords.IsOne(tokens[i])))
        || (tokens[i].Norm is "of" && i > first && PersonWords.IsOne(tokens[i - 1]));

    private static bool IsDetermined(ReadOnlySpan<Token> tokens, int first, int start) =>
        start == first
        || ((BearerPhrase.IsArticle(tokens[start - 1].Norm) || tokens[start - 1].Norm is "his" or "her" or "its" or "their" or "'s")
            && (start - 2 < first || tokens[start - 2].Norm is not ("of" or "in" or "at" or "on" or "from" or "to" or "near" or "with" or "for" or "against")));
}
