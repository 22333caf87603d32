using FactCheck.Names;

namespace FactCheck.Alignment.Names;

/// <summary>
/// Brings together the names that are one name in two spellings, across documents and within one, and says of near spellings that are not why
/// they are not. Candidates come from <see cref="NearWordIndex"/> over the words of all names.
/// </summary>
internal sealed class NameAligner : ITopicAligner
{
    public AlignedTopics Align(IReadOnlyList<ReadDocument> documents)
    {
        var index = new NameIndex(documents);
        var weighing = new SlipWeighing(index);
        var topics = new List<(Topic Topic, double Weight)>();
        var apart = new List<Compatible>();
        foreach (var (left, right) in NearWordIndex.Pairs([.. index.Words.Select(word => word.Folded)]))
        {
            var (one, other) = (index.Words[left], index.Words[right]);
            if (AliasOf(one, other) is { } alias)
            {
                apart.Add(SetApart(one, other, CompatibleReason.Alias, alias));
                continue;
            }

            var evidence = weighing.Weigh(one, other);
            if (evidence.IsSlip)
            {
                topics.Add((TopicOf(one, other, evidence), evidence.Weight));
            }
            else
            {
                apart.Add(SetApart(one, other, CompatibleReason.OtherEntity, evidence.Against ?? "nothing binds them"));
            }
        }

        return new AlignedTopics(WithoutRepeats(topics), apart);
    }

    /// <summary>Why the two words are usual forms of one; null when they are not.</summary>
    private static string? AliasOf(NameWordUse one, NameWordUse other)
    {
        var type = one.Names.Concat(other.Names).All(name => name.Type == EntityType.Person) ? EntityType.Person : EntityType.Organization;
        if (NameVocabulary.Directions.Contains(one.Folded) && NameVocabulary.Directions.Contains(other.Folded))
        {
            return "they are two directions";
        }

        return PartComparison.Compare(one.Part, other.Part, type).Relation switch
        {
            PartRelation.Nickname => "they are forms of one given name",
            PartRelation.Transliteration => "they are usual spellings of one name",
            PartRelation.Derived => "one is derived from the other",
            _ => IsPlural(one.Folded, other.Folded) ? "one is the plural of the other" : null,
        };
    }

    /// <summary>"Rockefellers": an s more, where the shorter is an established word, says nothing.</summary>
    private static bool IsPlural(string one, string other)
    {
        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        return longer.Length == shorter.Length + 1 && longer[^1] == 's' && longer.StartsWith(shorter, StringComparison.Ordinal) && NameLexicon.Find(shorter).Evidence(EntityType.Unknown) > 0;
    }

    private static Topic TopicOf(NameWordUse one, NameWordUse other, SlipEvidence evidence)
    {
        var assertions = one.Occurrences.Concat(other.Occurrences)
            .OrderBy(occurrence => occurrence.Document)
            .ThenBy(occurrence => occurrence.First)
            .Select(occurrence => occurrence.Assertion)
            .Distinct()
            .ToList();
        return new Topic($"{Spelled(one)} / {Spelled(other)}", TopicBasis.Entity, assertions, evidence.Reasons, evidence.Confidence);
    }

    private static Compatible SetApart(NameWordUse one, NameWordUse other, CompatibleReason reason, string why)
    {
        var places = new[] { one.Occurrences.First(), other.Occurrences.First() }.OrderBy(place => place.Document).ThenBy(place => place.First).ToList();
        return new Compatible(places[0].Assertion.Kind, reason, $"\"{Spelled(one)}\" and \"{Spelled(other)}\": {why}.", [.. places.Select(place => place.Assertion.Mention)]);
    }

    /// <summary>The word as its first place has it.</summary>
    private static string Spelled(NameWordUse word)
    {
        var spelling = word.Names[0].Spelling;
        return spelling.Split(' ').FirstOrDefault(part => NameFold.Word(part) == word.Folded) ?? spelling;
    }

    /// <summary>Two slips of one pair of names ("Alexandr Lukashnko") are one topic.</summary>
    private static List<Topic> WithoutRepeats(List<(Topic Topic, double Weight)> topics)
    {
        var kept = new List<Topic>();
        foreach (var (topic, _) in topics.OrderByDescending(entry => entry.Weight).ThenBy(entry => entry.Topic.Subject, StringComparer.Ordinal))
        {
            if (!kept.Exists(other => topic.Assertions.All(other.Assertions.Contains)))
            {
                kept.Add(topic);
            }
        }

        return kept;
    }
}
