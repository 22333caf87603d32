using FactCheck.Names;

namespace FactCheck.Extraction.Names;

/// <summary>"Immigration and Customs Enforcement (ICE)": a long form that is defined is one organization, however its words look.</summary>
internal static class AcronymDefinitions
{
    private const int MaxWords = 12;

    public static List<NameSpan> Find(DocumentWords words, List<NameSpan> spans, bool[] taken)
    {
        var found = new List<NameSpan>();
        var defined = new bool[words.Tokens.Count];
        for (var i = 0; i < words.Tokens.Count; i++)
        {
            ref readonly var token = ref words.Tokens[i];
            if (!IsAcronym(words, i) || token.Norm.Length is < 2 or > 8)
            {
                continue;
            }

            if (LongFormBefore(words, i) is { } first)
            {
                Take(new NameSpan(first, i - 2, EntityType.Organization, IsCertain: true));
                Take(new NameSpan(i, i, EntityType.Organization, IsCertain: true));
            }
            else if (LongFormAfter(words, i) is { } last)
            {
                Take(new NameSpan(i, i, EntityType.Organization, IsCertain: true));
                Take(new NameSpan(i + 2, last, EntityType.Organization, IsCertain: true));
            }
        }

        if (found.Count > 0)
        {
            spans.RemoveAll(span => defined.AsSpan(span.First, span.Last - span.First + 1).Contains(true));
        }

        return found;

        void Take(NameSpan span)
        {
            if (defined.AsSpan(span.First, span.Last - span.First + 1).Contains(true))
            {
                return;
            }

            defined.AsSpan(span.First, span.Last - span.First + 1).Fill(true);
            taken.AsSpan(span.First, span.Last - span.First + 1).Fill(true);
            found.Add(span);
        }
    }

    /// <summary>All capitals, or capitals among small letters ("UpT") by itself between parentheses.</summary>
    private static bool IsAcronym(DocumentWords words, int token)
    {
        if (words.Tokens[token].IsAllCaps)
        {
            return true;
        }

        var spelled = words[token].Spelled;
        return spelled.Length is >= 2 and <= 6 && words[token].IsCapitalized && spelled.AsSpan(1).ContainsAnyInRange('A', 'Z') && token > 0 && words.Tokens[token - 1].Is('(');
    }

    /// <summary>The last token of what stands in parentheses behind the acronym, if the acronym is its initials: "ICE (Immigration and Customs Enforcement)".</summary>
    private static int? LongFormAfter(DocumentWords words, int acronym)
    {
        var sentence = words.Text.SentenceSpan[words.Tokens[acronym].Sentence];
        if (acronym + 3 >= sentence.EndToken || !words.Tokens[acronym + 1].Is('(') || !words[acronym + 2].IsCapitalized)
        {
            return null;
        }

        var close = acronym + 3;
        while (close < sentence.EndToken && close - acronym <= MaxWords + 2 && !words.Tokens[close].Is(')'))
        {
            close++;
        }

        return close < sentence.EndToken && words.Tokens[close].Is(')') && Matches(words, acronym + 2, close - 1, words[acronym].Folded) ? close - 1 : null;
    }

    /// <summary>The first token of the words before the parenthesis whose initials the acronym is; null when there are none.</summary>
    private static int? LongFormBefore(DocumentWords words, int acronym)
    {
        if (acronym < 2 || acronym + 1 >= words.Tokens.Count || !words.Tokens[acronym - 1].Is('(') || !words.Tokens[acronym + 1].Is(')'))
        {
            return null;
        }

        var letters = words[acronym].Folded;
        var sentence = words.Text.SentenceSpan[words.Tokens[acronym].Sentence];
        int? best = null;
        for (var first = acronym - 3; first >= sentence.FirstToken && acronym - first <= MaxWords; first--)
        {
            if (!words.Tokens[first].IsWord && !words.Tokens[first].Is('-') && !words.Tokens[first].Is('&'))
            {
                break;
            }

            if (words[first].IsCapitalized && words[first].Folded.Length > 0 && words[first].Folded[0] == letters[0] && Matches(words, first, acronym - 2, letters))
            {
                best = first;
                break;
            }
        }

        // "US Citizenship ..." before "(USCIS)" begins with the country's name.
        if (best is { } start && start > sentence.FirstToken && words[start - 1].IsAllCaps && letters.StartsWith(words[start - 1].Folded, StringComparison.Ordinal))
        {
            best = start - 1;
        }

        return best;
    }

    private static bool Matches(DocumentWords words, int first, int last, string letters)
    {
        var spelled = words.Text.Folded[words.Tokens[first].Span.Start..words.Tokens[last].Span.End];
        return Acronym.StandsFor(letters, NameFormReader.Read(spelled, EntityType.Organization));
    }
}
