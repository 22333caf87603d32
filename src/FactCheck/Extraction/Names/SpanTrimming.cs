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

        return first > last ? null : span with { First = first, Last = last };
    }

    private static bool IsLoose(DocumentWords words, int token) => words.Tokens[token].Kind is TokenKind.Mark or TokenKind.Pictograph && words[token].Norm is not (")" or "!");
}
