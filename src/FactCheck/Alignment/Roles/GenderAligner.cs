namespace FactCheck.Alignment.Roles;

/// <summary>Brings together what different documents tell of one person's gender, each with one voice; a surname alone may be that of husband and wife.</summary>
internal sealed class GenderAligner : ITopicAligner
{
    /// <summary>In longer texts one pronoun may be misread, two hardly.</summary>
    private const int ShortText = 60;

    public AlignedTopics Align(List<ReadDocument> documents)
    {
        var topics = new List<Topic>();
        var people = documents
            .SelectMany((document, d) => document.Assertions.Where(assertion => assertion.Value is GenderValue told && told.Holder.Contains(' ', StringComparison.Ordinal)).Select(assertion => (Document: d, Assertion: assertion)))
            .GroupBy(told => ((GenderValue)told.Assertion.Value).Holder, StringComparer.OrdinalIgnoreCase);
        foreach (var person in people)
        {
            var voices = person.GroupBy(told => told.Document).Where(document => IsClear(documents[document.Key], [.. document.Select(told => told.Assertion)])).Select(document => document.Select(told => told.Assertion).ToList()).ToList();
            if (voices.Exists(voice => IsFemale(voice[0])) && voices.Exists(voice => !IsFemale(voice[0])))
            {
                topics.Add(new Topic(person.Key, TopicBasis.Entity, [.. voices.SelectMany(voice => voice.Take(1))], ["the name is the same", "nobody else is spoken of beside it"], .75));
            }
        }

        return new AlignedTopics(topics, []);
    }

    private static bool IsFemale(Assertion assertion) => ((GenderValue)assertion.Value).IsFemale;

    private static bool IsClear(ReadDocument document, List<Assertion> told) =>
        told.TrueForAll(assertion => IsFemale(assertion) == IsFemale(told[0])) && (told.Count > 1 || document.Text.Tokens.Count < ShortText || !char.IsLower(told[0].Mention.Text[^1]) || told[0].Mention.Text is not ("He" or "She"));
}
