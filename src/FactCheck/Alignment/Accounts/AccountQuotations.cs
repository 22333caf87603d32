using FactCheck.Alignment.Quotations;

namespace FactCheck.Alignment.Accounts;

/// <summary>Utterances that two accounts of one event quote in different words. Candidates share a content word.</summary>
internal static class AccountQuotations
{
    /// <summary>A word in more quotations of a document than this proposes none.</summary>
    private const int MaxPostings = 12;

    public static List<PlacedQuotation> Of(int index, ReadDocument document) =>
        [.. document.Assertions.Where(assertion => assertion.Value is QuotationValue).Select(assertion => PlacedQuotation.Of(index, document.Text, assertion)).OfType<PlacedQuotation>()];

    public static IEnumerable<Topic> Differing(List<PlacedQuotation> left, List<PlacedQuotation> right)
    {
        var postings = new Dictionary<string, List<PlacedQuotation>>(StringComparer.Ordinal);
        foreach (var quotation in right)
        {
            foreach (var stem in quotation.Content)
            {
                (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(postings, stem, out _) ??= []).Add(quotation);
            }
        }

        foreach (var quotation in left)
        {
            var others = quotation.Content.SelectMany(stem => postings.TryGetValue(stem, out var found) && found.Count <= MaxPostings ? found : []).Distinct().ToList();
            if (others.Exists(other => Holds(quotation, other) || Holds(other, quotation)))
            {
                continue;
            }

            foreach (var other in others)
            {
                // What needs no event to be found, the aligner of quotations has found.
                if (QuotedDifference.Find(quotation, other) is null && QuotedDifference.Find(quotation, other, isOneEvent: true) is { } topic)
                {
                    yield return topic;
                }
            }
        }
    }

    /// <summary>True when all words of the one stand in the other, in a row.</summary>
    private static bool Holds(PlacedQuotation longer, PlacedQuotation shorter) =>
        $" {string.Join(' ', longer.Words)} ".Contains($" {string.Join(' ', shorter.Words)} ", StringComparison.Ordinal);
}
