using FactCheck.Alignment;
using FactCheck.Alignment.Accounts;
using FactCheck.Alignment.Accounts.Matching;
using FactCheck.Pipeline;
using FactCheck.Quality.Corpora;

namespace FactCheck.Quality.Weights;

/// <summary>Reads the pairs of values that may be of one matter from the open halves of the labelled corpora.</summary>
internal static class AccountExamples
{
    private static readonly DocumentReading Reading = new(BuiltIn.Extractors, DomainVocabulary.Empty);

    /// <param name="corpora">The folder of the labelled corpora.</param>
    public static List<AccountExample> Read(string corpora)
    {
        var examples = new List<AccountExample>();
        foreach (var path in Files("accounts", "*.md"))
        {
            var pair = AccountFile.Read(path);
            examples.AddRange(Of(Path.GetFileName(path), AccountExampleKind.Accounts, pair.Documents, pair.Conflicts));
        }

        foreach (var set in Files("consistent", "*.json").SelectMany(ConsistentFile.Read))
        {
            examples.AddRange(Of("consistent " + set.Id, AccountExampleKind.Consistent, set.Documents));
        }

        foreach (var set in Files("drafts", "*.json").SelectMany(DraftFile.Read).Select(ConsistentSet.Of).OfType<ConsistentSet>())
        {
            examples.AddRange(Of("draft " + set.Id, AccountExampleKind.CleanDrafts, set.Documents));
        }

        foreach (var set in Files("forms", "*.json").SelectMany(ConsistentFile.Read))
        {
            examples.AddRange(Of("forms " + set.Id, AccountExampleKind.Forms, set.Documents));
        }

        return examples;

        IEnumerable<string> Files(string corpus, string pattern) => Directory.EnumerateFiles(Path.Combine(corpora, corpus, "open"), pattern).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<AccountExample> Of(string set, AccountExampleKind kind, IReadOnlyList<Document> texts, IReadOnlyDictionary<string, IReadOnlyList<(string DocumentId, TextSpan Span)>>? conflicts = null)
    {
        List<ReadDocument> documents = [.. texts.Select(Reading.Read)];
        var comparison = new AccountComparison(documents);
        foreach (var (left, right, evidence) in AccountPairs.Of(documents))
        {
            var matches = new AccountMatches(documents[left], AccountAligner.Read(documents, left), AccountAligner.Read(documents, right), evidence).Weighed(AccountSigns.Weights);
            foreach (var match in matches.Where(match => match.Left.Assertion.Value.RelationTo(match.Right.Assertion.Value) == ValueRelation.Disjoint))
            {
                yield return new AccountExample(set, kind, conflicts is null ? [] : [.. conflicts.Where(conflict => Touches(conflict.Value, match.Left) && Touches(conflict.Value, match.Right)).Select(conflict => conflict.Key)], comparison.Apart(match) is not null, match);
            }
        }
    }

    private static bool Touches(IReadOnlyList<(string DocumentId, TextSpan Span)> places, AccountValue value) =>
        places.Any(place => place.DocumentId == value.Placed.Mention.Document.Id && place.Span.Overlaps(value.Placed.Mention.Span));
}
