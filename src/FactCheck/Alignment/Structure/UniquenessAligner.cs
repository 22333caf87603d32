using FactCheck.Alignment.Sentences;

namespace FactCheck.Alignment.Structure;

/// <summary>
/// Pairs what two documents say of how many there are of one thing, or how often one thing happened, when one of them uses a word that allows
/// no other number: "the only witness" and "two witnesses".
/// </summary>
internal sealed class UniquenessAligner : ITopicAligner
{
    /// <summary>Claims of one key that are looked at; more of them are no key.</summary>
    private const int MaxClaims = 60;

    /// <summary>Least share of the shorter sentence's content words that stands in the other, too.</summary>
    private const double LeastShare = .5;

    /// <summary>The same for "no", "never" and for orders, of which a text has more than one.</summary>
    private const double StrictShare = .6;

    /// <summary>The same for two orders: who won for the first time and who lost for the second share much.</summary>
    private const double OrderShare = .75;

    public AlignedTopics Align(IReadOnlyList<ReadDocument> documents)
    {
        if (documents.Count < 2)
        {
            return new AlignedTopics([], []);
        }

        var byKey = new Dictionary<string, List<UniquenessClaim>>(StringComparer.Ordinal);
        for (var d = 0; d < documents.Count; d++)
        {
            foreach (var claim in UniquenessClaims.Of(documents[d], d))
            {
                (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(byKey, claim.Key, out _) ??= []).Add(claim);
            }
        }

        var topics = new List<Topic>();
        foreach (var claims in byKey.Values)
        {
            if (claims.Count is < 2 or > MaxClaims || !claims.Exists(claim => claim.IsExclusive))
            {
                continue;
            }

            for (var i = 0; i < claims.Count; i++)
            {
                for (var k = i + 1; k < claims.Count; k++)
                {
                    if (claims[i].Place.Document != claims[k].Place.Document && claims[i].Excludes(claims[k]) && IsOneMatter(documents, claims, claims[i], claims[k]))
                    {
                        topics.Add(Pair(documents, claims[i], claims[k]));
                    }
                }
            }
        }

        return new AlignedTopics([.. topics.OrderBy(topic => topic.Assertions[0].Mention.Span)], []);
    }

    private static bool IsOneMatter(IReadOnlyList<ReadDocument> documents, List<UniquenessClaim> claims, UniquenessClaim left, UniquenessClaim right)
    {
        var (one, other) = (Stems(documents, left), Stems(documents, right));
        var shared = one.Keys.Count(stem => other.ContainsKey(stem) && stem != left.Key && Text.NumberWords.Value(stem) is null);
        var isOrder = left.IsOrdinal && right.IsOrdinal;
        var isStrict = left.Number == 0 || right.Number == 0 || left.IsOrdinal || right.IsOrdinal || left.Key[0] < ' ';
        var share = shared / (double)Math.Max(1, Math.Min(Count(one, left), Count(other, right)));
        return shared >= 2 && share >= (isOrder ? OrderShare : isStrict ? StrictShare : LeastShare)
            && left.Limits.All(limit => other.ContainsKey(limit)) && right.Limits.All(limit => one.ContainsKey(limit) || !left.IsExclusive || right.Limits[0] != limit)
            && (!isOrder || left.Key[0] != '\u0003' || left.Limits.Count == 0 || right.Limits.Count == 0 || HaveOneHolder(documents, left, right))
            && !AreOthers(documents, left, right)
            && !(isOrder ? HasOtherYear(documents, left, right) : HasOtherDay(documents, left, right))
            && !claims.Exists(claim => (claim.Place == left.Place && claim != left && claim.Number == right.Number) || (claim.Place == right.Place && claim != right && claim.Number == left.Number));
    }

    /// <summary>"EMSA sent two inspectors" and "EASA sent none": both clauses name who it is, and name somebody else.</summary>
    private static bool AreOthers(IReadOnlyList<ReadDocument> documents, UniquenessClaim left, UniquenessClaim right)
    {
        var (ones, others) = (NamesBefore(documents, left), NamesBefore(documents, right));
        return ones.Count > 0 && others.Count > 0 && !ones.Overlaps(others);
    }

    /// <summary>The folded words of the names between the start of the claim's clause and the claim.</summary>
    private static HashSet<string> NamesBefore(IReadOnlyList<ReadDocument> documents, UniquenessClaim claim)
    {
        var (text, first) = (documents[claim.Place.Document].Text, documents[claim.Place.Document].Text.Sentences[claim.Place.Sentence].FirstToken);
        for (var i = first; i < claim.FirstToken; i++)
        {
            first = text.Tokens[i].Is(';') ? i + 1 : first;
        }

        var (start, end) = (text.Tokens[first].Span.Start, text.Tokens[claim.FirstToken].Span.Start);
        return [.. documents[claim.Place.Document].Assertions
            .Where(assertion => assertion.Value is NameValue && assertion.Mention.Span.Start >= start && assertion.Mention.Span.End <= end)
            .SelectMany(assertion => assertion.Mention.Text.ToLowerInvariant().Split(' ', '-'))];
    }

    /// <summary>"Selma Aydin is the first" and "Aydin is the third": a content word before both.</summary>
    private static bool HaveOneHolder(IReadOnlyList<ReadDocument> documents, UniquenessClaim left, UniquenessClaim right)
    {
        var (one, other) = (Before(documents, left), Before(documents, right));
        return one.Overlaps(other) || one.Contains("she") || one.Contains("he") || other.Contains("she") || other.Contains("he");
    }

    private static HashSet<string> Before(IReadOnlyList<ReadDocument> documents, UniquenessClaim claim)
    {
        var text = documents[claim.Place.Document].Text;
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var i = text.Sentences[claim.Place.Sentence].FirstToken; i < claim.FirstToken; i++)
        {
            if (text.Tokens[i].IsWord && (!text.Tokens[i].IsStop || text.Tokens[i].Norm is "she" or "he"))
            {
                words.Add(text.Tokens[i].Norm);
            }
        }

        return words;
    }

    /// <summary>"Their first cup in 1954" and "their second in 1961": dated, and on two days.</summary>
    private static bool HasOtherDay(IReadOnlyList<ReadDocument> documents, UniquenessClaim left, UniquenessClaim right)
    {
        var (ones, others) = (Dates(documents, left), Dates(documents, right));
        return ones.Count > 0 && others.Count > 0 && !ones.Exists(one => others.Exists(other => one.RelationTo(other) is not (ValueRelation.Disjoint or ValueRelation.Incomparable)));
    }

    /// <summary>"The first time since 1999" may be the third of all.</summary>
    private static bool HasOtherYear(IReadOnlyList<ReadDocument> documents, UniquenessClaim left, UniquenessClaim right)
    {
        var (ones, others) = (Dates(documents, left).FindAll(date => date.Year is not null), Dates(documents, right).FindAll(date => date.Year is not null));
        return ones.Count != others.Count || (ones.Count > 0 && !ones.Exists(one => others.Exists(other => one.Year == other.Year)));
    }

    private static List<DateValue> Dates(IReadOnlyList<ReadDocument> documents, UniquenessClaim claim)
    {
        var span = documents[claim.Place.Document].Text.Sentences[claim.Place.Sentence].Span;
        return [.. documents[claim.Place.Document].Assertions.Where(assertion => assertion.Value is DateValue && span.Contains(assertion.Mention.Span)).Select(assertion => (DateValue)assertion.Value)];
    }

    private static Dictionary<string, double> Stems(IReadOnlyList<ReadDocument> documents, UniquenessClaim claim)
    {
        var text = documents[claim.Place.Document].Text;
        return SentenceStems.Of(text, text.Sentences[claim.Place.Sentence]).Weights.Where(stem => stem.Value >= 1).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>Content words but for what is counted and the numbers.</summary>
    private static int Count(Dictionary<string, double> stems, UniquenessClaim claim) => stems.Keys.Count(stem => stem != claim.Key && Text.NumberWords.Value(stem) is null);

    private static Topic Pair(IReadOnlyList<ReadDocument> documents, UniquenessClaim left, UniquenessClaim right) =>
        new(left.Key, TopicBasis.Structure, [Claim(documents, left), Claim(documents, right)], ["the two sentences say the same otherwise, and one of them allows no other number"], left.Number == 0 || right.Number == 0 ? .75 : .8);

    private static Assertion Claim(IReadOnlyList<ReadDocument> documents, UniquenessClaim claim)
    {
        var mention = documents[claim.Place.Document].Text.Mention(claim.FirstToken, claim.LastToken);
        return new Assertion(AssertionKind.Count, mention, new CardinalityValue(claim.Number, claim.IsExclusive, claim.IsOrdinal));
    }
}
