using FactCheck.Alignment;
using FactCheck.Alignment.Referents;
using FactCheck.Alignment.Stories;
using FactCheck.Pipeline;
using FactCheck.Quality.Corpora;
using FactCheck.Quality.PublicSets;

namespace FactCheck.Quality.Weights;

/// <summary>Reads the pairs of values that two texts may tell in one place of one story from the open halves of the labelled corpora, and from real texts cut in two.</summary>
internal static class StoryExamples
{
    private static readonly DocumentReading Reading = new(BuiltIn.Extractors, DomainVocabulary.Empty);

    /// <param name="corpora">The folder of the labelled corpora.</param>
    /// <param name="data">The folder of the public data sets.</param>
    public static List<StoryExample> Read(string corpora, DataFolder data)
    {
        var examples = new List<StoryExample>();
        foreach (var labelled in Files("kinds", "*.md").SelectMany(CorpusFile.Read).Where(labelled => labelled.Documents.Count > 1))
        {
            examples.AddRange(Of(labelled.Id, labelled.IsConflict ? StoryExampleKind.Conflicts : StoryExampleKind.Compatible, labelled.Documents, [labelled.Marks]));
        }

        foreach (var path in Files("accounts", "*.md"))
        {
            var pair = AccountFile.Read(path);
            examples.AddRange(Of(Path.GetFileName(path), StoryExampleKind.Accounts, pair.Documents, [.. pair.Conflicts.Values]));
        }

        var clean = Files("consistent", "*.json").Concat(Files("forms", "*.json")).SelectMany(ConsistentFile.Read)
            .Concat(Files("drafts", "*.json").SelectMany(DraftFile.Read).Select(ConsistentSet.Of).OfType<ConsistentSet>());
        foreach (var set in clean)
        {
            examples.AddRange(Of("set " + set.Id, StoryExampleKind.Clean, set.Documents, []));
        }

        foreach (var (text, i) in CutTexts.Read(data).Select((text, i) => (text, i)))
        {
            examples.AddRange(Of($"{text.What} {i}", StoryExampleKind.Cut, text.Parts, []));
        }

        return examples;

        IEnumerable<string> Files(string corpus, string pattern) => Directory.EnumerateFiles(Path.Combine(corpora, corpus, "open"), pattern).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<StoryExample> Of(string set, StoryExampleKind kind, IReadOnlyList<Document> texts, IReadOnlyList<IReadOnlyList<(string DocumentId, TextSpan Span)>> conflicts)
    {
        List<ReadDocument> documents = [.. texts.Select(Reading.Read)];
        var context = ContextIndex.Of(documents);
        var matter = new StoryMatter(documents, new CandidatePairs(documents, context).Values);
        foreach (var (left, right, signs) in matter.Candidates())
        {
            yield return new StoryExample(set, kind, conflicts.Any(marks => Touches(marks, left) && Touches(marks, right)), matter.Guard(left, right) is not null, signs);
        }
    }

    private static bool Touches(IReadOnlyList<(string DocumentId, TextSpan Span)> places, PlacedAssertion value) =>
        places.Any(place => place.DocumentId == value.Mention.Document.Id && place.Span.Overlaps(value.Mention.Span));
}
