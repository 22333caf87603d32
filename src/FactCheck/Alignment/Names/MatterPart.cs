using FactCheck.Text;

namespace FactCheck.Alignment.Names;

/// <summary>A part that somebody plays in a matter; all words are stems.</summary>
internal sealed class MatterPart
{
    public HashSet<string> Called { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Does { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Suffers { get; } = new(StringComparer.Ordinal);

    /// <summary>What is theirs by their part: the author's novel.</summary>
    public HashSet<string> Has { get; } = new(StringComparer.Ordinal);

    /// <summary>True for the part of all who are called something else.</summary>
    public bool IsAnybody { get; private init; }

    /// <param name="words">"tenant lodger lodge> >evict".</param>
    public static MatterPart Parse(string words)
    {
        var read = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var part = new MatterPart { IsAnybody = read is ["*"] };
        foreach (var word in read)
        {
            if (word.EndsWith('>'))
            {
                part.Does.UnionWith(Stems(word[..^1]));
            }
            else if (word.StartsWith('>'))
            {
                part.Suffers.UnionWith(Stems(word[1..]));
            }
            else if (word.StartsWith("'s_", StringComparison.Ordinal))
            {
                part.Has.Add(Stemmer.Stem(word[3..]));
            }
            else
            {
                part.Called.Add(Stemmer.Stem(word));
            }
        }

        return part;
    }

    /// <summary>"sued" has not the stem of "sue".</summary>
    private static IEnumerable<string> Stems(string verb) => [Stemmer.Stem(verb), Stemmer.Stem(verb + "s"), Stemmer.Stem(verb.TrimEnd('e') + "ed"), Stemmer.Stem(verb.TrimEnd('e') + "ing")];
}
