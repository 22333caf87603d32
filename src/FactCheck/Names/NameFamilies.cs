using FactCheck.Text;

namespace FactCheck.Names;

/// <summary>Groups of name parts that may stand for one another: nicknames, spellings of one name in Latin letters, abbreviations.</summary>
internal sealed class NameFamilies
{
    /// <summary>Given names and their short and pet forms.</summary>
    public static readonly NameFamilies Nicknames = new("nicknames.txt");

    /// <summary>Transliterations and cognates.</summary>
    public static readonly NameFamilies Spellings = new("name-families.txt");

    /// <summary>Words of names and what they are shortened to.</summary>
    public static readonly NameFamilies Abbreviations = new("name-abbreviations.txt");

    /// <summary>Before a family of which one bearer writes one form.</summary>
    private const string OwnMark = "!";

    private readonly Dictionary<string, int[]> _families = new(StringComparer.Ordinal);
    private readonly HashSet<int> _own = [];

    public NameFamilies(string file)
    {
        var number = 0;
        foreach (var line in WordListFile.Lines(file))
        {
            if (line.StartsWith(OwnMark, StringComparison.Ordinal))
            {
                _own.Add(number);
            }

            foreach (var word in line.TrimStart(OwnMark[0]).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => NameFold.Word(word)).Distinct(StringComparer.Ordinal))
            {
                _families[word] = _families.TryGetValue(word, out var known) ? [.. known, number] : [number];
            }

            number++;
        }
    }

    /// <summary>True when one family holds both folded words.</summary>
    public bool Share(string left, string right) =>
        _families.TryGetValue(left, out var a) && _families.TryGetValue(right, out var b) && a.AsSpan().ContainsAny(b);

    /// <summary>True when one family of transliterations holds both folded words, so that any text may write one bearer either way.</summary>
    public bool ShareFreely(string left, string right) =>
        _families.TryGetValue(left, out var a) && _families.TryGetValue(right, out var b) && Array.Exists(a, family => !_own.Contains(family) && b.AsSpan().Contains(family));
}
