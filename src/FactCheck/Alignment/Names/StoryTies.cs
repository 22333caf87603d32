using FactCheck.Names;

namespace FactCheck.Alignment.Names;

/// <summary>
/// Says whether two documents tell one story as far as their names show: they share a name that not every story has, or several that many have.
/// One country, city, given name or ordinary word ties nothing.
/// </summary>
internal sealed class StoryTies
{
    /// <summary>Shorter texts name too little to tell.</summary>
    private const int LeastTokens = 60;

    private readonly List<ReadDocument> _documents;
    /// <summary>So many common names together are a story, too.</summary>
    private const int LeastCommon = 3;

    private readonly HashSet<string>[] _telling;
    private readonly HashSet<string>[] _common;

    public StoryTies(NameIndex index)
    {
        _documents = index.Documents;
        _telling = [.. _documents.Select(_ => new HashSet<string>(StringComparer.Ordinal))];
        _common = [.. _documents.Select(_ => new HashSet<string>(StringComparer.Ordinal))];
        foreach (var word in index.Words)
        {
            var names = IsTelling(word.Part) ? _telling : _common;
            foreach (var occurrence in word.Occurrences)
            {
                names[occurrence.Document].Add(word.Folded);
            }
        }
    }

    /// <param name="sources">The ties of sources, the first of its documents an empty one.</param>
    /// <param name="index">The names of the draft that takes the empty one's place.</param>
    public StoryTies(StoryTies sources, NameIndex index)
    {
        _documents = index.Documents;
        (_telling, _common) = ([.. sources._telling], [.. sources._common]);
        (_telling[0], _common[0]) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var word in index.Words)
        {
            // The names of a draft stand first.
            if (word.Occurrences.First().Document == 0)
            {
                (IsTelling(word.Part) ? _telling : _common)[0].Add(word.Folded);
            }
        }
    }

    /// <summary>True when nothing but the two words in question could tie the documents, though both are long enough to name more.</summary>
    public bool AreApart(int left, int right, string word, string other)
    {
        if (left == right || _documents[left].Text.Tokens.Count < LeastTokens || _documents[right].Text.Tokens.Count < LeastTokens)
        {
            return false;
        }

        return Shared(_telling[left], _telling[right], word, other) == 0 && Shared(_common[left], _common[right], word, other) < LeastCommon;
    }

    private static int Shared(HashSet<string> left, HashSet<string> right, string word, string other)
    {
        var (fewer, more) = left.Count <= right.Count ? (left, right) : (right, left);
        return fewer.Count(name => name != word && name != other && more.Contains(name));
    }

    private static bool IsTelling(NamePart part) =>
        !part.Known.IsTerritory && part.Known.City < 2 && part.Known.Common == 0 && part.Known.Given < 2 && part.Folded.Length >= 3;
}
