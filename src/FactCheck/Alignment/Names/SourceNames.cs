namespace FactCheck.Alignment.Names;

/// <summary>The names of sources, ready for those of a draft to be laid beside them. Immutable and thread-safe.</summary>
internal sealed class SourceNames
{
    private readonly NameIndex _index;
    private readonly StoryTies _ties;
    private readonly NameWordLookup _near;
    private readonly ILookup<string, AcronymDefinition> _acronyms;

    /// <param name="documents">The sources, an empty document before them.</param>
    public SourceNames(List<ReadDocument> documents)
    {
        _index = new NameIndex(documents);
        _ties = new StoryTies(_index);
        _near = new NameWordLookup(_index);
        _acronyms = AcronymTopics.Definitions(_index).ToLookup(definition => definition.Acronym, StringComparer.Ordinal);
    }

    public IEnumerable<Topic> TopicsOf(ReadDocument draft)
    {
        var index = new NameIndex(_index, draft);
        var (slips, _) = NameAligner.Weigh(new DraftNameWords(index, _index, _near).Pairs(), new SlipWeighing(index, new StoryTies(_ties, index)));
        return [.. slips, .. AcronymTopics.Topics(Definitions(draft)), .. InitialTopics.Find(index)];
    }

    private IEnumerable<AcronymDefinition> Definitions(ReadDocument draft)
    {
        List<AcronymDefinition> own = [.. AcronymTopics.Definitions(new NameIndex([draft]))];
        return own.Concat(own.Select(definition => definition.Acronym).Distinct(StringComparer.Ordinal).SelectMany(acronym => _acronyms[acronym]));
    }
}
