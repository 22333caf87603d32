namespace FactCheck.Extraction.Names;

/// <summary>
/// Finds the names of a document: tagger, then a pass over the whole document, then capitalised runs that are left over as candidates that only
/// serve comparison - a misspelt name is just what a tagger misses.
/// </summary>
internal sealed class NameExtractor : IAssertionExtractor
{
    private readonly NameTagger _tagger = new(TaggerModel.Default);

    public IEnumerable<Assertion> Extract(DocumentText text)
    {
        var words = new DocumentWords(text);
        var places = NamePlaces.Find(words);
        var margins = text.IsListed ? new int[words.Tokens.Count] : null;
        var tagged = _tagger.Tag(words, places, margins);
        var spans = DocumentPass.Run(words, places, tagged);
        if (margins is not null)
        {
            LikelyNames.Mark(words, spans, margins);
        }

        foreach (var span in spans)
        {
            var mention = text.Mention(span.First, span.Last);
            yield return new Assertion(KindOf(span.Type), mention, new NameValue(SpellingReader.Read(text, mention.Span), span.Type)) { IsCertain = span.IsCertain, IsLikely = span is { IsCertain: false, IsLikely: true } };
        }
    }

    private static AssertionKind KindOf(EntityType type) => type switch
    {
        EntityType.Person => AssertionKind.Person,
        EntityType.Organization => AssertionKind.Organization,
        EntityType.Place => AssertionKind.Place,
        _ => AssertionKind.Name,
    };
}
