namespace FactCheck.Alignment.Events;

/// <summary>Finds words of two sentences of which one is the other denied by its prefix: "admissible" and "inadmissible", "paid" and "unpaid".</summary>
internal static class Negatives
{
    private const int LeastRoot = 4;

    private static readonly string[] Prefixes = ["un", "in", "im", "ir", "il", "non", "dis"];

    /// <summary>Words that only look denied: "disease" is no want of ease.</summary>
    private static readonly HashSet<string> Lookalikes = new(
        "income incomes inform informed inside indeed intense intent inland invent invented invest invested intact import imported imports impart impress impressed improve improved impose imposed imply impact illusion disease display displayed discover discovered discharge discharged dispose disposed dismiss dismissed dispatch distribute distributed distress district disclose disclosed discount discounted discourse distant until under union united unit unique universe university uncle invaluable infamous inflammable increase increased inquire institute install installed instance instant inherit inherited inhabited include included inclined insured insure insured indifferent impassioned unloose uncover uncovered inter indent indented incite inset inlay indoor imprint".Split(' '),
        StringComparer.Ordinal);

    public static IEnumerable<(int Left, int Right)> Among(SentenceComparison pair)
    {
        foreach (var left in pair.Left.Content)
        {
            foreach (var right in pair.Left.Denials.Contains(left) ? pair.Right.Content : pair.Right.Denials)
            {
                var (mine, theirs) = (pair.Left[left].Norm, pair.Right[right].Norm);
                if (mine.Length != theirs.Length && mine.Length > 0 && theirs.EndsWith(mine[^1]) && pair.PartnerOf(left) < 0 && pair.Turned.PartnerOf(right) < 0 && (IsDenialOf(mine, theirs) || IsDenialOf(theirs, mine)))
                {
                    yield return (left, right);
                }
            }
        }
    }

    /// <summary>The words, whether there are such or not, that a word's prefix denies or that its prefixes would deny.</summary>
    public static IEnumerable<string> Of(string word)
    {
        foreach (var prefix in Prefixes)
        {
            if (IsDenialOf(prefix + word, word))
            {
                yield return prefix + word;
            }

            if (word.StartsWith(prefix, StringComparison.Ordinal) && IsDenialOf(word, word[prefix.Length..]))
            {
                yield return word[prefix.Length..];
            }
        }
    }

    /// <summary>True for a word that may be another one denied.</summary>
    public static bool MayDeny(string norm)
    {
        if (norm.Length < LeastRoot + 2 || norm[0] is not ('u' or 'i' or 'n' or 'd'))
        {
            return false;
        }

        foreach (var prefix in Prefixes)
        {
            if (norm.StartsWith(prefix, StringComparison.Ordinal))
            {
                return !Lookalikes.Contains(norm);
            }
        }

        return false;
    }

    private static bool IsDenialOf(string denied, string word)
    {
        if (word.Length < LeastRoot || denied.Length < word.Length + 2 || !denied.EndsWith(word, StringComparison.Ordinal) || !MayDeny(denied))
        {
            return false;
        }

        foreach (var prefix in Prefixes)
        {
            if (denied.Length == prefix.Length + word.Length && denied.StartsWith(prefix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
