namespace FactCheck.Extraction.Names;

/// <summary>A surname begins with its particle, though that is in lower case: "bin Laden", "van der Berg", "al-Sadr".</summary>
internal static class ParticleNames
{
    /// <summary>Takes the particles before a person's name into it, where <see cref="NamePlaces"/> let them begin one.</summary>
    public static NameSpan Extend(DocumentWords words, bool[] places, NameSpan span)
    {
        if (span.Type != EntityType.Person)
        {
            return span;
        }

        var sentence = words.Text.SentenceSpan[words.Tokens[span.First].Sentence];
        var start = sentence.FirstToken;
        var first = span.First;
        while (first > start && places[first - 1] && (words[first - 1].Norm == "-" || (words[first - 1].Kinds & WordKinds.Particle) != 0) && !words[first - 1].IsCapitalized)
        {
            first--;
        }

        // What stands before the particle with a capital is a part of the name that another step cut off, or a name of its own.
        var isWhole = first < span.First && words.Tokens[first].IsWord && words[first].Norm is not ("y" or "and") && (first == start || !words[first - 1].IsCapitalized || (first - 1 == words.FirstWord(sentence) && words[first - 1].Known.Common > 0));
        return isWhole ? span with { First = first } : span;
    }
}
