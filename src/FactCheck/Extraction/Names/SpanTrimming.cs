namespace FactCheck.Extraction.Names;

/// <summary>Cuts a span down to the name: no title in front, no "the", no possessive, no marks at the ends.</summary>
internal static class SpanTrimming
{
    public static NameSpan? Trim(DocumentWords words, NameSpan span)
    {
        var (first, last) = (span.First, span.Last);
        while (first <= last && (IsLoose(words, first) || words[first].Norm == "the" || (first < last && span.Type == EntityType.Person && (words[first].Kinds & WordKinds.Title) != 0 && words[first].Known.Given < 2)))
        {
            first++;
        }

        while (last >= first && (IsLoose(words, last) || words[last].Norm is "'s" or "'" or "the" or "of" or "and"))
        {
            last--;
        }

        if (first > last)
        {
            return null;
        }

        span = PersonEdges.Cut(words, span with { First = first, Last = last });
        return span.Type == EntityType.Person ? TrimPerson(words, span) : TrimBody(words, span);
    }

    /// <summary>"Maine Susan Collins", "Norman Peel MP", "Elyse - Just": the person alone. A part of a file's or a link's name is none.</summary>
    private static NameSpan? TrimPerson(DocumentWords words, NameSpan span)
    {
        var (first, last) = (span.First, span.Last);
        if (IsTied(words, first - 1) || IsTied(words, last + 1))
        {
            return null;
        }

        if (LineSeams.IsStray(words, span))
        {
            last--;
        }

        if (first == last && (words[first].Folded.Length < 2 || ((words[first].Kinds & WordKinds.Title) != 0 && words[first].Known is { Given: 0, Surname: 0, Common: > 0 })))
        {
            return null;
        }

        var isAdherent = last - first >= 2 && (words[first].Kinds & WordKinds.People) != 0;
        if (last - first >= 2 && (isAdherent || words[first].Known is { IsTerritory: true, Given: 0 }) && words[first + 1].Known.Given >= 2 && (isAdherent || first == 0 || words[first - 1].Norm is not ("of" or "in")))
        {
            first++;
        }

        for (var i = first + 1; i < last; i++)
        {
            if (words.Tokens[i].Is('-') && words.Tokens[i].IsAfterSpace && words.Tokens[i + 1].IsAfterSpace && words[i - 1].Known.Given >= 2 && words[i + 1].Known is { Given: 0, Common: > 1 } && (words[i - 1].Kinds & WordKinds.Particle) == 0)
            {
                last = i - 1;
            }
        }

        return span with { First = first, Last = last };
    }

    private static bool IsTied(DocumentWords words, int token) => token >= 0 && token < words.Tokens.Count && words[token].Norm.StartsWith('_');

    /// <summary>"Member of the Danish Parliament", "Board of Directors of the Elmet Fund", "Republican Party President": the body alone.</summary>
    private static NameSpan? TrimBody(DocumentWords words, NameSpan span)
    {
        var (first, last) = (span.First, span.Last);
        if (first + 2 <= last && words[first + 1].Norm == "of" && words[first].Folded is "member" or "members" or "president" or "chairman" or "director" or "governor")
        {
            first += 2;
        }

        if (first + 4 <= last && words[first].Folded == "board" && words[first + 1].Norm == "of" && words[first + 2].Folded is "directors" or "trustees" or "governors" && words[first + 3].Norm == "of")
        {
            first += 4;
        }

        first += first < last && words[first].Norm == "the" ? 1 : 0;
        if (first < last && words[first].Norm == "a" && words.Tokens[first + 1].IsAfterSpace)
        {
            first++;
            if (first == last && (words[first].Kinds & WordKinds.OrganizationWord) != 0)
            {
                return null;
            }
        }

        var isHolder = last > first && (words[last].Kinds & WordKinds.Title) != 0 && (words[last - 1].Known.IsTerritory || (words[last - 1].Kinds & (WordKinds.OrganizationWord | WordKinds.PlaceWord)) != 0);
        return span with { First = first, Last = isHolder ? last - 1 : last };
    }

    private static bool IsLoose(DocumentWords words, int token) => words.Tokens[token].Kind is TokenKind.Mark or TokenKind.Pictograph && words[token].Norm is not (")" or "!");
}
