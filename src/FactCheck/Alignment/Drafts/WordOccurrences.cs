using System.Runtime.InteropServices;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts;

/// <summary>Where the content words of sources stand, by stem. Immutable.</summary>
internal sealed class WordOccurrences
{
    /// <summary>Occurrences of one word looked at, so that common words do not cost the square.</summary>
    private const int MaxOccurrences = 60;

    private readonly Dictionary<string, List<WordOccurrence>> _occurrences = new(StringComparer.Ordinal);

    public WordOccurrences(List<ReadDocument> sources)
    {
        for (var d = 0; d < sources.Count; d++)
        {
            var tokens = sources[d].Text.TokenSpan;
            for (var i = 0; i < tokens.Length; i++)
            {
                if (IsContent(tokens[i]))
                {
                    var list = CollectionsMarshal.GetValueRefOrAddDefault(_occurrences, tokens[i].Stem, out _) ??= [];
                    if (list.Count < MaxOccurrences)
                    {
                        list.Add(new WordOccurrence(d, tokens[i].Sentence, i));
                    }
                }
            }
        }
    }

    /// <summary>The first places of a stem, in the order of the sources; empty when they do not have it.</summary>
    public ReadOnlySpan<WordOccurrence> Of(string stem) => _occurrences.TryGetValue(stem, out var found) ? CollectionsMarshal.AsSpan(found) : [];

    /// <summary>True for numbers, content words, personal pronouns and negations: these carry what a text says.</summary>
    public static bool IsContent(in Token token) =>
        token.Kind == TokenKind.Number
        || (token.IsWord && token.Norm != "'s" && (!token.IsStop || Pronouns.IsThirdPerson(token.Norm) || token.Norm is "not" or "no" or "never" || token.Norm.EndsWith("n't", StringComparison.Ordinal)));
}
