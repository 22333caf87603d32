namespace FactCheck.Alignment.Names;

/// <summary>Which documents are versions of one text: most sentences of the shorter stand word for word in the other, or differ in one word.</summary>
internal sealed class VersionPairs(List<ReadDocument> documents)
{
    private const double MinShare = .5;

    private readonly Dictionary<(int, int), bool> _known = [];
    private readonly HashSet<string>?[] _sentences = new HashSet<string>?[documents.Count];

    public bool AreVersions(int left, int right)
    {
        if (left == right)
        {
            return false;
        }

        var key = (Math.Min(left, right), Math.Max(left, right));
        if (!_known.TryGetValue(key, out var known))
        {
            known = _known[key] = Compare(Halves(left), Halves(right));
        }

        return known;
    }

    private static bool Compare(HashSet<string> left, HashSet<string> right)
    {
        var (shorter, longer) = left.Count <= right.Count ? (left, right) : (right, left);
        return shorter.Count(longer.Contains) >= MinShare * shorter.Count;
    }

    /// <summary>Both halves of every sentence: one changed word spoils only one of them.</summary>
    private HashSet<string> Halves(int document)
    {
        if (_sentences[document] is { } known)
        {
            return known;
        }

        var text = documents[document].Text;
        var halves = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in text.Sentences)
        {
            var middle = (sentence.FirstToken + sentence.EndToken) / 2;
            halves.Add(Words(text, sentence.FirstToken, middle));
            halves.Add(Words(text, middle, sentence.EndToken));
        }

        return _sentences[document] = halves;
    }

    private static string Words(DocumentText text, int first, int end) =>
        string.Join(' ', Enumerable.Range(first, end - first).Select(token => text.Tokens[token].Norm));
}
