using System.Runtime.InteropServices;
using FactCheck.Text;

namespace FactCheck.Alignment.Stories;

/// <summary>The words of stories by numbers, with what makes two of them related; tells of many words which are related to one of a passage. Not thread-safe.</summary>
internal sealed class StoryStems
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _groupNumbers = [];
    private readonly Dictionary<uint, int> _rootNumbers = [];
    private readonly List<Word> _words = [];

    /// <summary>For each word, group and root the passage that was marked last and has it.</summary>
    private readonly List<int> _wordMarks = [];
    private readonly List<int> _groupMarks = [];
    private readonly List<int> _rootMarks = [];
    private int _marked = -1;
    private int _markedRelated = -1;

    /// <summary>The number of a stem, given where it is new.</summary>
    public int NumberOf(string stem)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, stem, out var isKnown);
        if (!isKnown)
        {
            number = _words.Count;
            var groups = Synonyms.GroupsOf(stem);
            var own = groups.Length == 0 ? [] : new int[groups.Length];
            for (var i = 0; i < own.Length; i++)
            {
                own[i] = Number(_groupNumbers, groups[i], _groupMarks);
            }

            _words.Add(new Word(stem, own, stem.Length < RelatedWords.MinRoot ? -1 : Number(_rootNumbers, RelatedWords.RootOf(stem), _rootMarks)));
            _wordMarks.Add(-1);
        }

        return number;
    }

    public string this[int number] => _words[number].Stem;

    /// <summary>True for a word that the passage has.</summary>
    public bool IsIn(int word, StoryPassage passage)
    {
        Mark(passage);
        return _wordMarks[word] == passage.Number;
    }

    /// <summary>True for a word that the passage has, be it in a related word.</summary>
    public bool IsToldIn(int word, StoryPassage passage)
    {
        Mark(passage);
        MarkRelated(passage);
        if (_wordMarks[word] == passage.Number)
        {
            return true;
        }

        ref readonly var own = ref CollectionsMarshal.AsSpan(_words)[word];
        foreach (var group in own.Groups)
        {
            if (_groupMarks[group] == passage.Number)
            {
                return true;
            }
        }

        return own.Root >= 0 && _rootMarks[own.Root] == passage.Number && HasRoot(own.Stem, passage);
    }

    private bool HasRoot(string stem, StoryPassage passage)
    {
        foreach (var (other, _) in passage.Stems)
        {
            if (RelatedWords.ShareRoot(stem, _words[other].Stem))
            {
                return true;
            }
        }

        return false;
    }

    private void Mark(StoryPassage passage)
    {
        if (_marked == passage.Number)
        {
            return;
        }

        _marked = passage.Number;
        foreach (var (number, _) in passage.Stems)
        {
            _wordMarks[number] = _marked;
        }
    }

    private void MarkRelated(StoryPassage passage)
    {
        if (_markedRelated == passage.Number)
        {
            return;
        }

        _markedRelated = passage.Number;
        var words = CollectionsMarshal.AsSpan(_words);
        foreach (var (number, _) in passage.Stems)
        {
            ref readonly var word = ref words[number];
            foreach (var group in word.Groups)
            {
                _groupMarks[group] = _markedRelated;
            }

            if (word.Root >= 0)
            {
                _rootMarks[word.Root] = _markedRelated;
            }
        }
    }

    private static int Number<T>(Dictionary<T, int> numbers, T key, List<int> marks)
        where T : notnull
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, key, out var isKnown);
        if (!isKnown)
        {
            number = marks.Count;
            marks.Add(-1);
        }

        return number;
    }

    /// <param name="Stem">The stem.</param>
    /// <param name="Groups">The numbers of its groups of synonyms.</param>
    /// <param name="Root">The number of the letters it begins with; -1 for a short one.</param>
    private readonly record struct Word(string Stem, int[] Groups, int Root);
}
