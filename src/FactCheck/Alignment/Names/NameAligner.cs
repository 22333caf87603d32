using FactCheck.Names;

namespace FactCheck.Alignment.Names;

/// <summary>
/// Brings together the names that are one name in two spellings, across documents and within one, and says of near spellings that are not why
/// they are not. Candidates come from <see cref="NearWordIndex"/> over the words of all names.
/// </summary>
internal sealed class NameAligner : ITopicAligner, IDraftTopicAligner
{
    public AlignedTopics Align(List<ReadDocument> documents)
    {
        var index = new NameIndex(documents);
        var (topics, apart) = Weigh(NearWordPairs.Find(index.Words), new SlipWeighing(index, new StoryTies(index)));
        return new AlignedTopics([.. topics, .. AcronymTopics.Find(index), .. AcronymSlips.Find(index), .. InitialTopics.Find(index)], apart);
    }

    public Func<ReadDocument, IEnumerable<Topic>> Prepare(List<ReadDocument> sources) => new SourceNames(sources).TopicsOf;

    /// <summary>The pairs that are one name in two spellings, the surest first, and those that are two names.</summary>
    public static (List<Topic> Topics, List<Compatible> Apart) Weigh(IEnumerable<(NameWordUse One, NameWordUse Other)> pairs, SlipWeighing weighing)
    {
        var topics = new List<(Topic Topic, double Weight)>();
        var apart = new List<Compatible>();
        foreach (var (one, other) in pairs)
        {
            if (HasDigit(one) || HasDigit(other) || (one.IsAcronym && other.IsAcronym) || NeverTogether(one, other))
            {
                continue;
            }

            var alias = AliasOf(one, other) ?? (weighing.IsPluralShown(one, other) ? "one is the plural of the other" : null);
            if (alias is not null && !MayBeOneBearer(one, other))
            {
                apart.Add(SetApart(one, other, CompatibleReason.Alias, alias));
                continue;
            }

            var evidence = weighing.Weigh(one, other);
            if (evidence.IsSlip)
            {
                topics.Add((TopicOf(one, other, evidence), evidence.Weight));
            }
            else if (alias is not null && !evidence.IsToldApart)
            {
                apart.Add(SetApart(one, other, CompatibleReason.Alias, alias));
            }
            else
            {
                apart.Add(SetApart(one, other, CompatibleReason.OtherEntity, evidence.Against ?? "nothing binds them") with { Bearers = evidence.AreTwo ? (one.Folded, other.Folded) : null });
            }
        }

        return (WithoutRepeats(topics), apart);
    }

    /// <summary>Words of one and the same name in every place are no two spellings of it: "Jana Janine".</summary>
    private static bool NeverTogether(NameWordUse one, NameWordUse other) => one.Names.Count == other.Names.Count && one.Names.TrueForAll(other.Names.Contains);

    /// <summary>A digit behind a word is the mark of a footnote; "A320" and "A321" are two things.</summary>
    private static bool HasDigit(NameWordUse word) => word.Folded.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>Why the two words are usual forms of one; null when they are not.</summary>
    private static string? AliasOf(NameWordUse one, NameWordUse other)
    {
        var type = one.Names.Concat(other.Names).All(name => name.Type == EntityType.Person) && !FactCheck.Names.Derivation.IsOfLand(one.Folded, other.Folded) ? EntityType.Person : EntityType.Organization;
        if (NameVocabulary.Directions.Contains(one.Folded) && NameVocabulary.Directions.Contains(other.Folded))
        {
            return "they are two directions";
        }

        if (NameFamilies.Spellings.ShareFreely(one.Folded, other.Folded))
        {
            return "they are transliterations of one name";
        }

        if (type != EntityType.Person && ForeignForms.AreCountry(one.Folded, other.Folded) && (IsInLongerNames(one) || IsInLongerNames(other)))
        {
            return "they are the names of one country in two languages";
        }

        if (MarkedLetters.AreOne(one.Part.Spelled, other.Part.Spelled))
        {
            return "they are one word, with the marks of its letters and without";
        }

        if (IsForeign(one, other) || IsForeign(other, one))
        {
            return "they are one word in two languages";
        }

        return PartComparison.Compare(one.Part, other.Part, type).Relation switch
        {
            PartRelation.Abbreviation => "one is short for the other",
            PartRelation.Nickname => "they are forms of one given name",
            PartRelation.Transliteration when type != EntityType.Person && ForeignForms.AreInstitution(one.Folded, other.Folded) => "they are one word in two languages",
            PartRelation.Transliteration => "they are usual spellings of one name",
            PartRelation.Derived when IsBaseKnown(one, other) => "one is derived from the other",
            _ => null,
        };
    }

    /// <summary>"Constância" beside "Constance": whoever slips does not set marks on what is written without.</summary>
    private static bool IsForeign(NameWordUse one, NameWordUse established) =>
        one.Part.Known.Evidence(EntityType.Unknown) == 0 && !System.Text.Ascii.IsValid(one.Part.Spelled)
        && established.Part.Known.Evidence(EntityType.Unknown) == 2 && System.Text.Ascii.IsValid(established.Part.Spelled);

    /// <summary>"Suisse" in "Suisse Radio Service": a part of what a body is called, never a name by itself.</summary>
    private static bool IsInLongerNames(NameWordUse word) => word.Names.TrueForAll(name => name.Form.Parts.Count > 1);

    /// <summary>"Emanuel" and "Emmanuel" before one surname: both are usual, yet one bearer writes one of them, if the texts show that it is one. Pet forms are left alone.</summary>
    private static bool MayBeOneBearer(NameWordUse one, NameWordUse other) =>
        (one.Folded[0] == other.Folded[0] || (one.Folded[0] is 'c' or 'k' && other.Folded[0] is 'c' or 'k')) && one.Folded.Length >= 3 && other.Folded.Length >= 3 && SpellingCost.Between(one.Folded, other.Folded) <= 1
        && !NameFamilies.Spellings.ShareFreely(one.Folded, other.Folded) && !MarkedLetters.AreOne(one.Part.Spelled, other.Part.Spelled)
        && one.Names.Exists(name => other.Names.Exists(that => ShareSurname(name, that, one.Folded, other.Folded)))
        && !one.Occurrences.Any(occurrence => other.Occurrences.Any(that => that.Document == occurrence.Document));

    private static bool ShareSurname(SpelledName one, SpelledName other, string given, string otherGiven) =>
        one.Form.Parts.Count >= 2 && one.Form.Parts[0].Folded == given && other.Form.Parts[0].Folded == otherGiven && one.Form.Parts.Count == other.Form.Parts.Count && one.Form.Parts[^1].Folded == other.Form.Parts[^1].Folded;

    /// <summary>"Canadian" is derived from "Canada"; "Kandari" is not from "Kandar", which nobody knows.</summary>
    private static bool IsBaseKnown(NameWordUse one, NameWordUse other)
    {
        var (shorter, longer) = one.Folded.Length < other.Folded.Length ? (one, other) : (other, one);
        if (longer.Folded.Length - shorter.Folded.Length != 1)
        {
            return true;
        }

        var isDoubled = longer.Folded[^1] == longer.Folded[^2];
        return shorter.Part.Known.Evidence(EntityType.Unknown) > 0 && !isDoubled && (longer.Folded[^1] != 's' || longer.Part.Known.Evidence(EntityType.Unknown) > 0);
    }

    private static Topic TopicOf(NameWordUse one, NameWordUse other, SlipEvidence evidence)
    {
        var assertions = one.Occurrences.Concat(other.Occurrences)
            .OrderBy(occurrence => occurrence.Document)
            .ThenBy(occurrence => occurrence.First)
            .Select(occurrence => occurrence.Assertion)
            .Distinct()
            .ToList();
        return new Topic($"{one.Spelled} / {other.Spelled}", TopicBasis.Entity, assertions, evidence.Reasons, evidence.Confidence);
    }

    private static Compatible SetApart(NameWordUse one, NameWordUse other, CompatibleReason reason, string why)
    {
        var places = new[] { one.Occurrences.First(), other.Occurrences.First() }.OrderBy(place => place.Document).ThenBy(place => place.First).ToList();
        return new Compatible(places[0].Assertion.Kind, reason, $"\"{one.Spelled}\" and \"{other.Spelled}\": {why}.", [.. places.Select(place => place.Assertion.Mention)]);
    }

    /// <summary>Two slips of one pair of names ("Alexandr Lukashnko") are one topic.</summary>
    private static List<Topic> WithoutRepeats(List<(Topic Topic, double Weight)> topics)
    {
        var kept = new List<Topic>();
        var topicsOf = new Dictionary<Assertion, List<HashSet<Assertion>>>(ReferenceEqualityComparer.Instance as IEqualityComparer<Assertion>);
        foreach (var (topic, _) in topics.OrderByDescending(entry => entry.Weight).ThenBy(entry => entry.Topic.Subject, StringComparer.Ordinal))
        {
            if (topicsOf.TryGetValue(topic.Assertions[0], out var others) && others.Exists(other => topic.Assertions.All(other.Contains)))
            {
                continue;
            }

            kept.Add(topic);
            var members = topic.Assertions.ToHashSet();
            foreach (var assertion in topic.Assertions)
            {
                (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(topicsOf, assertion, out _) ??= []).Add(members);
            }
        }

        return kept;
    }
}
