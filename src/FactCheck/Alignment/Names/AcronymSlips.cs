namespace FactCheck.Alignment.Names;

/// <summary>
/// Two acronyms of which one is the other with two letters exchanged, where the texts spell out the one and nothing that the other could stand for: two bodies whose
/// acronyms are that near would both be spelt out.
/// </summary>
internal static class AcronymSlips
{
    private const int LeastLetters = 4;
    private const int LeastShared = 2;
    private const double Confidence = .85;

    public static IEnumerable<Topic> Find(NameIndex index)
    {
        var acronyms = index.Words.Where(word => word.Folded.Length >= LeastLetters && word.IsAcronym && word.Folded.All(char.IsAsciiLetter)).ToList();
        if (acronyms.Count < 2)
        {
            yield break;
        }

        var content = new SharedContent(index.Documents);
        for (var i = 0; i < acronyms.Count; i++)
        {
            for (var j = i + 1; j < acronyms.Count; j++)
            {
                var (one, other) = (acronyms[i], acronyms[j]);
                if (AreExchanged(one.Folded, other.Folded) && !ShareDocument(one, other) && IsSpeltOut(index, one, other) != IsSpeltOut(index, other, one) && content.OfSentences(one, other).Count >= LeastShared)
                {
                    yield return new Topic(
                        $"{one.Spelled} / {other.Spelled}",
                        TopicBasis.Entity,
                        [.. one.Occurrences.Concat(other.Occurrences).OrderBy(place => place.Document).ThenBy(place => place.First).Select(place => place.Assertion).Distinct()],
                        ["two letters have changed places", "the texts spell out one of the two alone"],
                        Confidence);
                }
            }
        }
    }

    /// <summary>True when two neighbouring letters have changed places, and nothing else.</summary>
    private static bool AreExchanged(string one, string other)
    {
        if (one.Length != other.Length)
        {
            return false;
        }

        var i = one.AsSpan().CommonPrefixLength(other);
        return i + 1 < one.Length && one[i] == other[i + 1] && one[i + 1] == other[i] && one.AsSpan(i + 2).SequenceEqual(other.AsSpan(i + 2));
    }

    /// <summary>True when a text that has either of the two spells the acronym out.</summary>
    private static bool IsSpeltOut(NameIndex index, NameWordUse acronym, NameWordUse rival) =>
        acronym.Occurrences.Concat(rival.Occurrences).Select(place => place.Document).Distinct().Any(document => SpelledOut.IsIn(index.Documents[document].Text, acronym.Folded));

    private static bool ShareDocument(NameWordUse one, NameWordUse other) => one.Occurrences.Any(place => other.Occurrences.Any(that => that.Document == place.Document));
}
