using System.Collections.Frozen;

namespace FactCheck.Extraction.Names;

/// <summary>A surname begins with its particle, though that is in lower case: "bin Laden", "van der Berg", "al-Sadr".</summary>
internal static class ParticleNames
{
    private const int MaxParticles = 2;

    private static readonly FrozenSet<string> Particles = "bin ibn van von der den ter ten zu al el".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Takes the particles before a person's name into it.</summary>
    public static NameSpan Extend(DocumentWords words, NameSpan span)
    {
        if (span.Type != EntityType.Person)
        {
            return span;
        }

        var sentence = words.Text.Sentences[words.Tokens[span.First].Sentence];
        var first = span.First;
        for (var count = 0; count < MaxParticles; count++)
        {
            var before = first - 1;
            before -= before > sentence.FirstToken && words[before].Norm == "-" ? 1 : 0;
            if (before < sentence.FirstToken || words[before].IsCapitalized || !Particles.Contains(words[before].Norm) || IsHyphenNeeded(words[before].Norm) != (before < first - 1))
            {
                break;
            }

            first = before;
        }

        // What stands before the particle with a capital is a part of the name that another step cut off, or a name of its own.
        return first < span.First && (first == sentence.FirstToken || !words[first - 1].IsCapitalized) ? span with { First = first } : span;
    }

    private static bool IsHyphenNeeded(string particle) => particle is "al" or "el";
}
