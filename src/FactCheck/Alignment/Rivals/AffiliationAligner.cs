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

    /// <summary>The rival bodies of one person in two texts that are of one matter beyond doubt, however the sentences are built.</summary>
    public static IEnumerable<Topic> Rivals(List<ReadDocument> documents, int left, int right)
    {
        var (ours, theirs) = (Told(documents, left), Told(documents, right));
        foreach (var one in ours)
        {
            foreach (var other in theirs)
            {
                if (Holder(one).Contains(' ', StringComparison.Ordinal) && string.Equals(Holder(one), Holder(other), StringComparison.OrdinalIgnoreCase) && !ours.Exists(more => Holder(more) == Holder(one) && Body(more) != Body(one)) && AreRivals(documents, (left, one), (right, other), areTwins: true))
                {
                    yield return new Topic(Holder(one), TopicBasis.Referent, [one, other], ["one text tells again what the other tells", "neither text has the other body"], .7);
                }
            }
        }
    }

    private static List<Assertion> Told(List<ReadDocument> documents, int document) => documents[document].Assertions.FindAll(assertion => assertion.Value is AffiliationValue);

    private static bool AreRivals(List<ReadDocument> documents, (int Document, Assertion Assertion) one, (int Document, Assertion Assertion) other, bool areTwins = false)
    {
        if (Body(one.Assertion) == Body(other.Assertion))
        {
            return false;
        }

        var (left, right) = (documents[one.Document], documents[other.Document]);
        var (ours, theirs) = (DocumentNames.Of(left), DocumentNames.Of(right));
        var (here, there) = (Body(one.Assertion), Body(other.Assertion));
        if (IsPart(here) != IsPart(there) || (areTwins ? !AreOfOneKind(here, there) || Has(right, here) || Has(left, there) : !IsMissing(right, here, theirs) || !IsMissing(left, there, ours)) || NameMatcher.Compare(here, there, EntityType.Organization).Relation != NameRelation.Different)
        {
            return false;
        }

        if (areTwins)
        {
            return true;
        }

        var likeness = Likeness.Of(NamedSentence.Around(one.Document, left, one.Assertion), one.Assertion, ours, NamedSentence.Around(other.Document, right, other.Assertion), other.Assertion, theirs);
        return likeness is { Share: >= MinShare, Matched: >= MinMatched, OtherNumbers: false };
    }

    private static bool Has(ReadDocument document, string body) => document.Text.Document.Text.Contains(body, StringComparison.OrdinalIgnoreCase);

    /// <summary>"Faculty of Medicine", of a university that the other text names.</summary>
    public static bool IsPart(string body) => body.Split(' ').Any(word => NameFold.Word(word) is "faculty" or "department" or "division" or "section" or "branch" or "laboratory");

    /// <summary>Two faculties, two clubs: a faculty and a university may both be somebody's.</summary>
    private static bool AreOfOneKind(string one, string other)
    {
        var (mine, theirs) = (Kinds(one), Kinds(other));
        return mine.Overlaps(theirs) || (mine.Count == 0 && theirs.Count == 0);

        static HashSet<string> Kinds(string body) => [.. body.Split(' ').Select(word => NameFold.Word(word)).Where(NameVocabulary.OrganizationWords.Contains)];
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
