using System.Text;

namespace FactCheck.Alignment.Drafts;

/// <summary>The letters and digits of a source run together, to find words there that are written apart here: "New York" and "NewYork".</summary>
internal sealed class SourceLetters
{
    /// <summary>So many letters stand inside another word by no chance.</summary>
    private const int Telling = 8;

    /// <summary>Letters that a word of a people or a plural has beyond a name: "Kenyans".</summary>
    private const int MostEnding = 3;
    private const int LeastStem = 4;

    private readonly DocumentText _text;
    private readonly string _letters;
    private readonly List<int> _tokens = [];
    private readonly List<int> _starts = [];

    /// <summary>True when the text has capitals, so that they tell names.</summary>
    private readonly bool _hasCapitals;

    public SourceLetters(DocumentText text)
    {
        _text = text;
        var letters = new StringBuilder(text.Folded.Length);
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            ref readonly var token = ref text.TokenSpan[i];
            _hasCapitals |= token.IsCapitalized;
            var start = letters.Length;
            Append(letters, token.Norm);
            if (letters.Length > start)
            {
                _tokens.Add(i);
                _starts.Add(start);
            }
        }

        _starts.Add(letters.Length);
        _letters = letters.ToString();
    }

    /// <summary>Lower-case letters and digits of the words, run together.</summary>
    public static string Fold(string words)
    {
        var letters = new StringBuilder(words.Length);
        Append(letters, words.ToLowerInvariant().Normalize(NormalizationForm.FormC));
        return letters.ToString();
    }

    /// <summary>The first place of the letters that begins and ends with a word; null when there is none.</summary>
    /// <param name="letters">As <see cref="Fold"/> gives them.</param>
    /// <param name="isAcronym">True when the words there must be written as an acronym is.</param>
    public Mention? Find(string letters, bool isAcronym)
    {
        for (var at = letters.Length == 0 ? -1 : _letters.IndexOf(letters, StringComparison.Ordinal); at >= 0; at = _letters.IndexOf(letters, at + 1, StringComparison.Ordinal))
        {
            var (first, last) = (WordAt(at), WordAt(at + letters.Length - 1));
            var rest = _starts[last + 1] - (at + letters.Length);
            var isWhole = _starts[first] == at && (rest == 0 || (!isAcronym && rest <= MostEnding && letters.Length >= LeastStem && _text.TokenSpan[_tokens[last]].IsCapitalized));
            if ((isWhole || (!isAcronym && letters.Length >= Telling)) && (!isAcronym || IsAcronym(first, last)))
            {
                return _text.Mention(_tokens[first], _tokens[last]);
            }
        }

        return null;
    }

    /// <summary>"U.S.", "E U", "Nato"; a word that may as well be another is told by its capitals alone, and only where the text has any.</summary>
    private bool IsAcronym(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            ref readonly var token = ref _text.TokenSpan[_tokens[i]];
            var isAllCaps = token.IsAllCaps || (token.IsCapitalized && (token.Norm.Length == 1 || token.Norm.Contains('.', StringComparison.Ordinal)));
            if (_hasCapitals && !isAllCaps && (!token.IsCapitalized || token.IsStop || token.Norm.Length < LeastStem))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The index of the word that a letter belongs to.</summary>
    private int WordAt(int letter) => _starts.BinarySearch(letter) is >= 0 and var found ? found : ~_starts.BinarySearch(letter) - 1;

    private static void Append(StringBuilder letters, string norm)
    {
        foreach (var unit in norm)
        {
            if (char.IsLetterOrDigit(unit))
            {
                letters.Append(unit);
            }
        }
    }
}
