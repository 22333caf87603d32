using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts;

/// <summary>Lays a draft against its sources: for every assertion what they say to it, and how much of the wording they bear out.</summary>
internal static class DraftAligner
{
    public static (IReadOnlyList<DraftMatch> Matches, DraftSupport Support) Align(ReadDocument draft, IReadOnlyList<ReadDocument> sources)
    {
        IReadOnlyList<ReadDocument> documents = [draft, .. sources];
        var values = new ValueMatcher(draft, documents, new ContextIndex(documents), new DraftSlots(draft, sources));
        var words = new WordMatcher(draft, sources, new SourceVocabulary(sources));
        var matches = draft.Assertions
            .Where(assertion => assertion.IsCertain)
            .Select(assertion => assertion.Value is QuantityValue or DurationValue or DateValue or TimeValue ? values.Match(assertion) : words.Match(assertion));
        return ([.. matches], new PairSupport(sources).Of(draft.Text));
    }
}
