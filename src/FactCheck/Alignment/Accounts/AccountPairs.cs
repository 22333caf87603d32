namespace FactCheck.Alignment.Accounts;

/// <summary>
/// The pairs of documents that are two accounts of one event: they name the same people, bodies and places, give some of the same numbers and tell it in some of the
/// same rare words. Found through an index, so that unrelated documents meet nowhere.
/// </summary>
internal static class AccountPairs
{
    /// <summary>A name or number in more documents than this brings none of them together.</summary>
    private const int MaxPostings = 40;

    /// <summary>
    /// What the logarithm of one more than the number of shared words of names, of values and of rare words counts. Set by hand, near a logistic regression of 90 open labelled
    /// accounts of events against documents of two stories that share a name: all of the former and fewer than one in a thousand of the 48,012 latter are taken for one event.
    /// The business texts among the accounts (103 on), such as a contract and a memo, came later and were not part of it.
    /// </summary>
    private const double NameWeight = 3;
    private const double ValueWeight = 1.3;
    private const double RareWeight = 3.4;

    /// <summary>Least evidence, and least evidence of names and values without which rare words are not looked at.</summary>
    private const double MinEvidence = 12;
    private const double MinNamesAndValues = 4.8;

    /// <summary>Least share of the rare words of the document with fewer that the other has, too: long documents share many.</summary>
    private const double MinRareShare = .1;
    private const double MinRarity = .6;

    /// <summary>The pairs, in the order of the documents, with how much says that they are of one event.</summary>
    public static IEnumerable<(int Left, int Right, double Evidence)> Of(List<ReadDocument> documents)
    {
        HashSet<string>[] names = [.. documents.Select(NameWords)];
        var rare = new HashSet<string>?[documents.Count];
        foreach (var ((left, right), shared) in Evidence(documents, names).OrderBy(pair => pair.Key))
        {
            var known = (NameWeight * Math.Log(1 + shared.Names)) + (ValueWeight * Math.Log(1 + shared.Values));
            if (known >= MinNamesAndValues && known + Rare(left, right) is var evidence && evidence >= MinEvidence)
            {
                yield return (left, right, evidence);
            }
        }

        double Rare(int left, int right)
        {
            var (fewer, more) = (rare[left] ??= RareWords(documents[left], names[left]), rare[right] ??= RareWords(documents[right], names[right]));
            (fewer, more) = fewer.Count <= more.Count ? (fewer, more) : (more, fewer);
            var shared = fewer.Count(more.Contains);
            return shared >= MinRareShare * fewer.Count ? RareWeight * Math.Log(1 + shared) : 0;
        }
    }

    /// <summary>The stems of the words that are no names and rare in English.</summary>
    private static HashSet<string> RareWords(ReadDocument document, HashSet<string> names)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in document.Text.Tokens.Words)
        {
            if (word is { Kind: TokenKind.Word, IsStop: false, Number: null } && word.Rarity >= MinRarity && !names.Contains(word.Norm))
            {
                words.Add(word.Stem);
            }
        }

        return words;
    }

    private static Dictionary<(int, int), (int Names, int Values)> Evidence(List<ReadDocument> documents, HashSet<string>[] names)
    {
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

    private static HashSet<string> NameWords(ReadDocument document)
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
