using FactCheck.Extraction.Vocabulary;

namespace FactCheck.Pipeline;

/// <summary>Sets apart what a vocabulary declares to be right in both spellings: other bearers, or aliases of one.</summary>
internal sealed class DeclaredNames(DomainVocabulary vocabulary)
{
    private readonly List<(string[][] Names, CompatibleReason Reason)> _groups =
    [
        .. Groups(vocabulary.Distinct, "distinct name", CompatibleReason.OtherEntity),
        .. Groups(vocabulary.Aliases, "alias", CompatibleReason.Alias),
    ];

    public List<Judgement> SetApart(List<Judgement> judgements) => _groups.Count == 0 ? judgements : judgements.ConvertAll(SetApart);

    private static IEnumerable<(string[][] Names, CompatibleReason Reason)> Groups(IReadOnlyList<IReadOnlyList<string>> groups, string what, CompatibleReason reason) =>
        DeclaredPhrases.Read(groups, what).GroupBy(phrase => phrase.Group, phrase => phrase.Words, ReferenceEqualityComparer.Instance as IEqualityComparer<IReadOnlyList<string>>)
            .Select(group => (group.ToArray(), reason));

    private Judgement SetApart(Judgement judgement)
    {
        if (judgement is not Finding { Verdict: not Verdict.NotFound } finding || !finding.Mentions.All(mention => mention.Value is NameValue))
        {
            return judgement;
        }

        var readings = finding.Mentions.DistinctBy(mention => mention.Value).Select(mention => (Mention: mention, Words: DeclaredPhrases.Words(((NameValue)mention.Value!).Spelling))).ToList();
        CompatibleReason? reason = null;
        foreach (var (i, one) in readings.Index())
        {
            foreach (var other in readings.Skip(i + 1).Where(other => !other.Words.SequenceEqual(one.Words)))
            {
                reason = Declared(one.Words, other.Words);
                if (reason is null)
                {
                    return judgement;
                }
            }
        }

        return reason is not { } why ? judgement : new Compatible(
            finding.Kind,
            why,
            why == CompatibleReason.Alias ? "The vocabulary declares them aliases." : "The vocabulary declares them different bearers.",
            [.. readings.Select(reading => reading.Mention).Take(2)]);
    }

    private CompatibleReason? Declared(string[] one, string[] other)
    {
        foreach (var (names, reason) in _groups)
        {
            if (Array.Exists(names, name => Holds(one, name) && Array.Exists(names, that => that != name && Holds(other, that))))
            {
                return reason;
            }
        }

        return null;
    }

    private static bool Holds(string[] words, string[] name) => Array.TrueForAll(name, word => words.Contains(word, StringComparer.Ordinal));
}
