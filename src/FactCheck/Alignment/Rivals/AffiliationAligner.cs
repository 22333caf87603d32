using FactCheck.Names;

namespace FactCheck.Alignment.Rivals;

/// <summary>
/// Brings together two bodies that two documents say one person belongs to, where the sentences tell the same of the person and neither document
/// knows the other's body. Many people belong to several, so alike sentences are asked for.
/// </summary>
internal sealed class AffiliationAligner : ITopicAligner
{
    private const double MinShare = .45;
    private const int MinMatched = 3;

    public AlignedTopics Align(List<ReadDocument> documents)
    {
        var told = documents
            .SelectMany((document, d) => document.Assertions.Where(assertion => assertion.Value is AffiliationValue).Select(assertion => (Document: d, Assertion: assertion)))
            .ToList();
        var holders = told.Select(entry => Holder(entry.Assertion)).Where(holder => holder.Contains(' ', StringComparison.Ordinal)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var topics = new List<Topic>();
        foreach (var person in told.GroupBy(entry => FullName(Holder(entry.Assertion), holders), StringComparer.OrdinalIgnoreCase))
        {
            var entries = person.ToList();
            if (entries.TrueForAll(entry => Body(entry.Assertion) == Body(entries[0].Assertion)))
            {
                continue;
            }

            for (var i = 0; i < entries.Count && topics.Count < entries.Count * 2; i++)
            {
                var j = entries.FindIndex(i + 1, entry => entry.Document != entries[i].Document && AreRivals(documents, entries[i], entry));
                if (j > 0)
                {
                    topics.Add(new Topic(person.Key, TopicBasis.Referent, [entries[i].Assertion, entries[j].Assertion], ["the sentences tell the same of one person", "neither text has the other body"], .7));
                }
            }
        }

        return new AlignedTopics(topics, []);
    }

    private static bool AreRivals(List<ReadDocument> documents, (int Document, Assertion Assertion) one, (int Document, Assertion Assertion) other)
    {
        if (Body(one.Assertion) == Body(other.Assertion))
        {
            return false;
        }

        var (left, right) = (documents[one.Document], documents[other.Document]);
        var (ours, theirs) = (DocumentNames.Of(left), DocumentNames.Of(right));
        var (here, there) = (Body(one.Assertion), Body(other.Assertion));
        if (!IsMissing(right, here, theirs) || !IsMissing(left, there, ours) || NameMatcher.Compare(here, there, EntityType.Organization).Relation != NameRelation.Different)
        {
            return false;
        }

        var likeness = Likeness.Of(NamedSentence.Around(one.Document, left, one.Assertion), one.Assertion, ours, NamedSentence.Around(other.Document, right, other.Assertion), other.Assertion, theirs);
        return likeness is { Share: >= MinShare, Matched: >= MinMatched, OtherNumbers: false };
    }

    private static string Holder(Assertion assertion) => ((AffiliationValue)assertion.Value).Holder;

    /// <summary>"Lee" for "Kim Lee", when nobody else is called so.</summary>
    private static string FullName(string holder, List<string> holders) =>
        !holder.Contains(' ', StringComparison.Ordinal) && holders.FindAll(full => full.EndsWith(' ' + holder, StringComparison.OrdinalIgnoreCase)) is [var only] ? only : holder;

    private static string Body(Assertion assertion) => ((AffiliationValue)assertion.Value).Organization;

    /// <summary>A name no part of which stands in the document, or a phrase whose last word does not.</summary>
    private static bool IsMissing(ReadDocument document, string body, DocumentNames names) => char.IsUpper(body[0])
        ? names.IsStrange(NameFormReader.Read(body, EntityType.Organization))
        : !document.Text.Document.Text.Contains(body[(body.LastIndexOf(' ') + 1)..], StringComparison.OrdinalIgnoreCase);
}
