namespace FactCheck.Extraction.Names;

/// <summary>Finds names that are tagged in one place where the tagger missed them in another.</summary>
internal static class RepeatedNames
{
    private const int MaxTokens = 8;

    /// <summary>The count of a name that was only seen as part of a longer one: "Tivola" of "Tivola, Inc." is not "Tivola" in "Tivola Tower".</summary>
    private const int Short = 0;

    public static List<NameSpan> Find(DocumentWords words, List<NameSpan> spans, bool[] taken)
    {
        var known = new Dictionary<string, (EntityType Type, int Count)>(StringComparer.Ordinal);
        
        // For each first word how many words its names have, a bit for each number.
        var starts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var span in spans)
        {
            if (span.Last - span.First >= MaxTokens || (span.First == span.Last && IsDoubtful(words, span)))
            {
                continue;
            }

            var key = Key(words, span.First, span.Last);
            known[key] = (span.Type, known.GetValueOrDefault(key).Count + 1);
            Start(words[span.First].Norm, span.Last - span.First);
            if (span.Type == EntityType.Organization && BaseEnd(words, span) is var end && end < span.Last && (end > span.First || words[end].Known.Common == 0))
            {
                known.TryAdd(Key(words, span.First, end), (span.Type, Short));
                Start(words[span.First].Norm, end - span.First);
            }

            if (IsFullName(words, span))
            {
                known.TryAdd(Key(words, span.Last, span.Last), (EntityType.Person, 1));
                Start(words[span.Last].Norm, 0);
            }
        }

        // The same for each distinct word, and one more, so that 0 is not yet known.
        var lengthsOf = new int[words.DistinctCount];
        var found = new List<NameSpan>();
        for (var i = 0; i < taken.Length; i++)
        {
            if (taken[i] || words[i].Kind != TokenKind.Word || LengthsOf(words[i]) is not (> 0 and var lengths) || !MayStart(words, i))
            {
                continue;
            }

            var limit = Math.Min(words.Text.SentenceSpan[words.Tokens[i].Sentence].EndToken, i + MaxTokens) - 1;
            for (var last = limit; last >= i; last--)
            {
                if ((lengths & (1 << (last - i))) != 0 && !taken.AsSpan(i, last - i + 1).Contains(true) && known.TryGetValue(Key(words, i, last), out var name) && (name.Count > Short || last == limit || !words[last + 1].IsCapitalized) && (last > i || words[i].IsCapitalized || IsPlain(words, i)))
                {
                    found.Add(new NameSpan(i, last, name.Type, IsCertain: true));
                    taken.AsSpan(i, last - i + 1).Fill(true);
                    i = last;
                    break;
                }
            }
        }

        return found;

        int LengthsOf(NameWordInfo word)
        {
            ref var read = ref lengthsOf[word.Index];
            read = read > 0 ? read : starts.GetValueOrDefault(word.Norm) + 1;
            return read - 1;
        }

        void Start(string norm, int more) => System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(starts, norm, out _) |= 1 << more;
    }

    /// <summary>The last token before the legal form: "Tivola" of "Tivola, Inc."</summary>
    public static int BaseEnd(DocumentWords words, NameSpan span)
    {
        var end = span.Last;
        while (end > span.First && (!words.Tokens[end].IsWord || (words[end].Kinds & WordKinds.LegalForm) != 0))
        {
            end--;
        }

        return end;
    }

    /// <summary>Its last word alone is the person, too, unless the word has other uses.</summary>
    private static bool IsFullName(DocumentWords words, NameSpan span) =>
        span.Type == EntityType.Person && span.Last > span.First && words[span.Last] is { IsCapitalized: true, IsAllCaps: false, Kinds: WordKinds.None, Folded.Length: >= 4 } surname
        && surname.Known is { Common: 0, IsTerritory: false, City: < 2 };

    /// <summary>An ordinary word in lower case is not the name: "ice", "bush".</summary>
    private static bool IsPlain(DocumentWords words, int token) => words[token].Known.Common == 0 && words[token].Folded.Length >= 4 && (words[token].Kinds & (WordKinds.Particle | WordKinds.Stop)) == 0;

    private static bool MayStart(DocumentWords words, int token) => words[token].IsCapitalized || IsPlain(words, token);

    /// <summary>A common word that is tagged once at the start of a sentence is no ground to tag it elsewhere.</summary>
    private static bool IsDoubtful(DocumentWords words, NameSpan span)
    {
        var word = words[span.First];
        return word.Known.Common > 0 && ((word.Evidence.Flags & WordEvidence.Capital) == 0 || ((word.Evidence.Flags & WordEvidence.Lower) != 0 && !word.IsAllCaps));
    }

    private static string Key(DocumentWords words, int first, int last)
    {
        if (first == last)
        {
            return words[first].IsAllCaps && words[first].Known.Common > 0 ? words[first].Spelled : words[first].Norm;
        }

        return string.Join(' ', Enumerable.Range(first, last - first + 1).Select(token => words[token].Norm));
    }
}
