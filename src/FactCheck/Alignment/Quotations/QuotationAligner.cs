using FactCheck.Text;

namespace FactCheck.Alignment.Quotations;

/// <summary>
/// Brings together what different documents quote as the same words: equal words, whoever is told to have said them, and words that differ in a
/// place, where the speaker or the words around the quotation show that one utterance is meant. Candidates come from an index of stems.
/// </summary>
internal sealed class QuotationAligner : ITopicAligner
{
    /// <summary>A stem in or around more quotations than this proposes no candidates.</summary>
    private const int MaxPostings = 40;

    /// <summary>Fewer content words than this, and two people may well have said the same.</summary>
    private const int MinContent = 2;

    /// <summary>So many equal words are nobody's commonplace; fewer need a like context.</summary>
    private const int ManyWords = 8;

    private const double LikeContext = .25;

    /// <summary>Least words, and least rarity of them all together, that few say by chance.</summary>
    private const int FewWords = 6;
    private const double RareWords = 1.5;

    public AlignedTopics Align(List<ReadDocument> documents)
    {
        var quotations = new List<PlacedQuotation>();
        for (var d = 0; d < documents.Count; d++)
        {
            foreach (var assertion in documents[d].Assertions)
            {
                if (assertion.Value is QuotationValue && PlacedQuotation.Of(d, documents[d].Text, assertion) is { } placed)
                {
                    quotations.Add(placed);
                }
            }
        }

        var pairs = Candidates(quotations);
        var topics = new List<Topic>();
        var settled = new HashSet<(PlacedQuotation, int)>();
        foreach (var (left, right) in pairs.Where(pair => HaveSameWords(pair.Left, pair.Right)))
        {
            settled.Add((left, right.Document));
            settled.Add((right, left.Document));
            if (AreOneUtterance(left, right) || QuotedDifference.IsExcerpt(left, right))
            {
                topics.Add(new Topic(left.Assertion.Mention.Text, TopicBasis.Retelling, [left.Assertion, right.Assertion], ["the quoted words are the same"], .85));
            }
        }

        foreach (var (left, right) in pairs)
        {
            if (settled.Contains((left, right.Document)) || settled.Contains((right, left.Document)))
            {
                continue;
            }

            if (QuotedDifference.Find(left, right) is { } difference)
            {
                topics.Add(difference);
            }
            else if (QuotedDifference.IsElision(left, right))
            {
                topics.Add(new Topic(left.Assertion.Mention.Text, TopicBasis.Retelling, [left.Assertion, right.Assertion], ["the quoted words are the same but for some that one leaves out"], .7));
            }
        }

        return new AlignedTopics(topics, []);
    }

    /// <summary>Equal but for marks and case, or one a part of the other.</summary>
    private static bool HaveSameWords(PlacedQuotation left, PlacedQuotation right)
    {
        var (shorter, longer) = left.Words.Length <= right.Words.Length ? (left, right) : (right, left);
        for (var start = 0; start + shorter.Words.Length <= longer.Words.Length; start++)
        {
            var k = 0;
            while (k < shorter.Words.Length && shorter.Words[k] == longer.Words[start + k])
            {
                k++;
            }

            if (k == shorter.Words.Length)
            {
                return !(start > 0 && Limiters.Contains(longer.Words[start - 1]));
            }
        }

        return false;
    }

    private static bool AreOneUtterance(PlacedQuotation left, PlacedQuotation right)
    {
        var (shorter, longer) = (Math.Min(left.Words.Length, right.Words.Length), Math.Max(left.Words.Length, right.Words.Length));
        return left.Content.Intersect(right.Content, StringComparer.Ordinal).Count() >= MinContent && shorter * 2 >= longer
            && (shorter >= ManyWords || (ContextOverlap.Of(left, right) >= LikeContext && !left.Occasion.IsApartFrom(right.Occasion)) || (shorter == longer && shorter >= FewWords && left.Content.Sum(StemRarity.Of) >= RareWords));
    }

    private static List<(PlacedQuotation Left, PlacedQuotation Right)> Candidates(List<PlacedQuotation> quotations)
    {
        var postings = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var q = 0; q < quotations.Count; q++)
        {
            foreach (var stem in quotations[q].Content.Union(quotations[q].Context, StringComparer.Ordinal))
            {
                (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(postings, stem, out _) ??= []).Add(q);
            }
        }

        var pairs = new SortedSet<(int, int)>();
        foreach (var places in postings.Values)
        {
            for (var i = 0; places.Count <= MaxPostings && i < places.Count; i++)
            {
                for (var j = i + 1; j < places.Count; j++)
                {
                    if (quotations[places[i]].Document != quotations[places[j]].Document)
                    {
                        pairs.Add((places[i], places[j]));
                    }
                }
            }
        }

        return [.. pairs.Select(pair => (quotations[pair.Item1], quotations[pair.Item2]))];
    }
}
