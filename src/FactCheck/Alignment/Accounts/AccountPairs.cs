namespace FactCheck.Alignment.Accounts;

/// <summary>
/// The pairs of documents that are two accounts of one event: they name the same people, bodies and places and give some of the same numbers. Found
/// through an index, so that unrelated documents meet nowhere.
/// </summary>
internal static class AccountPairs
{
    /// <summary>A name or number in more documents than this brings none of them together.</summary>
    private const int MaxPostings = 40;

    /// <summary>Least evidence: a shared word of a name counts 1, a shared number, date or time 2.</summary>
    private const int MinEvidence = 6;
    private const int ValueEvidence = 2;

    /// <summary>Least evidence where so much of the rare words is the same, of so many at least.</summary>
    private const int LeastEvidence = 5;
    private const double MinRareShare = .5;
    private const int MinRareWords = 10;
    private const double MinRarity = .6;

    /// <summary>Least share of the name words of the document with fewer that the other has, too.</summary>
    private const double MinShare = .3;

    public static IEnumerable<(int Left, int Right)> Of(List<ReadDocument> documents)
    {
        var names = documents.Select(NameWords).ToArray();
        var evidence = Evidence(documents, names);
        return evidence
            .Where(pair => (pair.Value.Names + (ValueEvidence * pair.Value.Values) is var weight && (weight >= MinEvidence || (weight >= LeastEvidence && ShareSubject(documents[pair.Key.Item1].Text, documents[pair.Key.Item2].Text))))
                && pair.Value.Names >= MinShare * Math.Min(names[pair.Key.Item1].Count, names[pair.Key.Item2].Count))
            .Select(pair => pair.Key)
            .Order();
    }

    /// <summary>True when much of the rare words of the one stands in the other.</summary>
    private static bool ShareSubject(DocumentText left, DocumentText right)
    {
        var (ours, theirs) = (RareWords(left), RareWords(right));
        return ours.Count(theirs.Contains) >= MinRareShare * Math.Min(ours.Count, theirs.Count) && Math.Min(ours.Count, theirs.Count) >= MinRareWords;
    }

    private static HashSet<string> RareWords(DocumentText text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in text.Tokens.Words)
        {
            if (word is { Kind: TokenKind.Word, IsStop: false, IsCapitalized: false } && word.Rarity >= MinRarity)
            {
                words.Add(word.Stem);
            }
        }

        return words;
    }

    internal static Dictionary<(int, int), (int Names, int Values)> Evidence(List<ReadDocument> documents, HashSet<string>[]? words = null)
    {
        var names = words ?? documents.Select(NameWords).ToArray();
        var evidence = new Dictionary<(int, int), (int Names, int Values)>();
        Count(names, (known, _) => (known.Names + 1, known.Values), evidence);
        Count([.. documents.Select(Numbers)], (known, _) => (known.Names, known.Values + 1), evidence);
        return evidence;
    }

    private static void Count(HashSet<string>[] anchors, Func<(int Names, int Values), string, (int, int)> add, Dictionary<(int, int), (int Names, int Values)> evidence)
    {
        var postings = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var d = 0; d < anchors.Length; d++)
        {
            foreach (var anchor in anchors[d])
            {
                (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(postings, anchor, out _) ??= []).Add(d);
            }
        }

        foreach (var (anchor, meeting) in postings.Where(entry => entry.Value.Count is > 1 and <= MaxPostings))
        {
            for (var i = 0; i < meeting.Count; i++)
            {
                for (var j = i + 1; j < meeting.Count; j++)
                {
                    evidence[(meeting[i], meeting[j])] = add(evidence.GetValueOrDefault((meeting[i], meeting[j])), anchor);
                }
            }
        }
    }

    internal static HashSet<string> NameWords(ReadDocument document)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var assertion in document.Assertions)
        {
            if (assertion.Value is NameValue)
            {
                for (var i = document.Text.TokenAt(assertion.Mention.Span.Start); i < document.Text.Tokens.Count && document.Text.Tokens[i].Span.Start < assertion.Mention.Span.End; i++)
                {
                    if (document.Text.Tokens[i] is { IsWord: true, IsCapitalized: true, Norm.Length: > 2 } word && !word.IsStop)
                    {
                        words.Add(word.Norm);
                    }
                }
            }
        }

        return words;
    }

    /// <summary>Numbers above ten with their unit, days, months, years and times of day.</summary>
    private static HashSet<string> Numbers(ReadDocument document) =>
    [
        .. document.Assertions.Where(assertion => assertion.Value is TimeValue or DateValue { Granularity: DateGranularity.Day or DateGranularity.Month or DateGranularity.Year }
            or QuantityValue { Number: > 10 } or DurationValue { Length.Number: > 2 }).Select(assertion => assertion.Value.Canonical),
    ];
}
