using System.Runtime.InteropServices;
using FactCheck.Alignment.Sentences;

namespace FactCheck.Alignment.Stories;

/// <summary>The words of stories by numbers, with what makes two of them related; tells of many words which are related to one of a passage. Not thread-safe.</summary>
internal sealed class StoryStems(SharedStems stems)
{
    private readonly Dictionary<int, int> _groupNumbers = [];
    private readonly Dictionary<uint, int> _rootNumbers = [];

    /// <summary>The words that were asked for, by their numbers.</summary>
    private readonly Word[] _words = new Word[stems.Stems.Count];

    /// <summary>For each word, group and root the passage from 1 that was marked last and has it.</summary>
    private readonly int[] _wordMarks = new int[stems.Stems.Count];
    private readonly List<int> _groupMarks = [];
    private readonly List<int> _rootMarks = [];
    private int _marked;
    private int _markedRelated;

    public int Count => _words.Length;

    public string this[int number] => stems.Stems[number];

    /// <summary>True for a word that several documents have.</summary>
    public bool IsMet(int word) => stems.IsMet(word);

    /// <summary>The number of a token's stem.</summary>
    public int At(int document, int token) => stems.At(document, token);

    /// <summary>True for a word that the passage has.</summary>
    public bool IsIn(int word, StoryPassage passage)
    {
        Mark(passage);
        return _wordMarks[word] == _marked;
    }

    /// <summary>True for a word that the passage has, be it in a related word.</summary>
    public bool IsToldIn(int word, StoryPassage passage)
    {
        Mark(passage);
        MarkRelated(passage);
        if (_wordMarks[word] == _marked)
        {
            return true;
        }

        ref readonly var own = ref Known(word);
        foreach (var group in own.Groups)
        {
            if (_groupMarks[group] == _markedRelated)
            {
                return true;
            }
        }

        return own.Root >= 0 && _rootMarks[own.Root] == _markedRelated && HasRoot(stems.Stems[word], passage);
    }

    private bool HasRoot(string stem, StoryPassage passage)
    {
        foreach (var (other, _) in passage.Stems)
        {
            if (RelatedWords.ShareRoot(stem, stems.Stems[other]))
            {
                return true;
            }
        }

        return false;
    }

    private void Mark(StoryPassage passage)
    {
        if (_marked == passage.Number + 1)
        {
            return;
        }

        _marked = passage.Number + 1;
        foreach (var (number, _) in passage.Stems)
        {
            _wordMarks[number] = _marked;
        }
    }

    private void MarkRelated(StoryPassage passage)
    {
        if (_markedRelated == passage.Number + 1)
        {
            return;
        }

        _markedRelated = passage.Number + 1;
        foreach (var (number, _) in passage.Stems)
        {
            ref readonly var word = ref Known(number);
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

    private ref readonly Word Known(int number)
    {
        ref var word = ref _words[number];
        if (word.Groups is null)
        {
            var stem = stems.Stems[number];
            var groups = stems.Words[number].Groups;
            var own = groups.Length == 0 ? [] : new int[groups.Length];
            for (var i = 0; i < own.Length; i++)
            {
                own[i] = Number(_groupNumbers, groups[i], _groupMarks);
            }

            word = new Word(own, stem.Length < RelatedWords.MinRoot ? -1 : Number(_rootNumbers, RelatedWords.RootOf(stem), _rootMarks));
        }

        return ref word;
    }

    private static int Number<T>(Dictionary<T, int> numbers, T key, List<int> marks)
        where T : notnull
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, key, out var isKnown);
        if (!isKnown)
        {
            number = marks.Count;
            marks.Add(0);
        }

        return number;
    }

    /// <param name="Groups">The numbers of its groups of synonyms.</param>
    /// <param name="Root">The number of the letters it begins with; -1 for a short one.</param>
    private readonly record struct Word(int[] Groups, int Root);
}
