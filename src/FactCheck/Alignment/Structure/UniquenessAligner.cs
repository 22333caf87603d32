namespace FactCheck.Alignment.Structure;

/// <summary>
/// Pairs what two documents say of how many there are of one thing, or how often one thing happened, when one of them uses a word that allows
/// no other number: "the only heir" and "two heirs".
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

    public AlignedTopics Align(List<ReadDocument> documents)
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

        var context = new ClaimContext(documents);
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
                    if (claims[i].Place.Document != claims[k].Place.Document && claims[i].Excludes(claims[k]) && IsOneMatter(context, claims, claims[i], claims[k]))
                    {
                        topics.Add(Pair(context, claims[i], claims[k]));
                    }
                }
            }
        }

        return new AlignedTopics([.. topics.OrderBy(topic => topic.Assertions[0].Mention.Span)], []);
    }

    private static bool IsOneMatter(ClaimContext context, List<UniquenessClaim> claims, UniquenessClaim left, UniquenessClaim right)
    {
        var (one, other) = (context.Stems(left), context.Stems(right));
        var shared = one.Keys.Count(stem => other.ContainsKey(stem) && stem != left.Key && Text.NumberWords.Value(stem) is null);
        var isOrder = left.IsOrdinal && right.IsOrdinal;
        var isStrict = left.Number == 0 || right.Number == 0 || left.IsOrdinal || right.IsOrdinal || left.Key[0] < ' ';
        var share = shared / (double)Math.Max(1, Math.Min(Count(one, left), Count(other, right)));
        return (shared >= 2 || (shared == 1 && Math.Max(Count(one, left), Count(other, right)) <= 2)) && share >= (isOrder ? OrderShare : isStrict ? StrictShare : LeastShare)
            && left.Limits.All(limit => Has(other, limit)) && right.Limits.All(limit => Has(one, limit) || !left.IsExclusive || right.Limits[0] != limit)
            && (!isOrder || left.Key[0] is not (CountedNouns.OrderMark or '\u0005') || (left.Key[0] == CountedNouns.OrderMark && (left.Limits.Count == 0 || right.Limits.Count == 0)) || HaveOneHolder(context, left, right))
            && Ends(context, left) == Ends(context, right) && !IsPartOfOther(context, left, right) && !IsPartOfOther(context, right, left) && !AreOthers(context, left, right)
            && !(isOrder ? HasOtherYear(context, left, right) : HasOtherDay(context, left, right))
            && !claims.Exists(claim => (claim.Place == left.Place && claim != left && claim.Number == right.Number) || (claim.Place == right.Place && claim != right && claim.Number == left.Number));
    }

    /// <summary>"The only heir who signed it" and "one of the two heirs signed it"; "the first to lead the bank" and "the second to lead a bank in the region".</summary>
    private static bool IsPartOfOther(ClaimContext context, UniquenessClaim part, UniquenessClaim whole)
    {
        var (mine, theirs) = (context.TextOf(part), context.TextOf(whole));
        var (own, other) = (mine.SentenceSpan[part.Place.Sentence], theirs.SentenceSpan[whole.Place.Sentence]);
        var isRestricted = part.IsExclusive && !part.IsOrdinal && part.LastToken + 2 < own.EndToken && mine.Tokens[part.LastToken + 2].Norm is "who" or "that" or "which" or "whose";
        if (isRestricted && whole.FirstToken >= other.FirstToken + 2 && theirs.Tokens[whole.FirstToken - 1].Norm is "the" or "of" or "these" or "those" && theirs.Tokens[whole.FirstToken - 2].Norm is "of" or "one")
        {
            return true;
        }

        if (part.IsExclusive && !part.IsOrdinal && IsRestricted(context, part, whole))
        {
            return true;
        }

        if (part.IsExclusive && !part.IsOrdinal && IsMargin(mine, part) && IsScore(theirs, whole))
        {
            return true;
        }

        for (var i = part.LastToken + 1; part.IsOrdinal && i < own.EndToken; i++)
        {
            for (var k = whole.LastToken + 1; k < other.EndToken; k++)
            {
                if (mine.Tokens[i].Stem == theirs.Tokens[k].Stem && Article(mine, part.LastToken, i) == "the" && Article(theirs, whole.LastToken, k) is "a" or "an")
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"the only rider to have finished in every race": alone in something of which the other says nothing.</summary>
    private static bool IsRestricted(ClaimContext context, UniquenessClaim part, UniquenessClaim whole)
    {
        var (text, others) = (context.TextOf(part), context.Stems(whole));
        var end = text.SentenceSpan[part.Place.Sentence].EndToken;
        var to = part.LastToken + 1;
        while (to < end && to < part.LastToken + 3 && text.Tokens[to].Norm is not "to")
        {
            to++;
        }

        for (var i = to + 1; to < end && text.Tokens[to].Norm == "to" && i < end && !text.Tokens[i].Is(',') && !text.Tokens[i].Is(';'); i++)
        {
            if (text.Tokens[i].IsWord && !text.Tokens[i].IsStop && !text.Tokens[i].IsCapitalized && !Has(others, text.Tokens[i].Stem))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"by a single vote": how narrow it was.</summary>
    private static bool IsMargin(DocumentText text, UniquenessClaim claim) =>
        claim.FirstToken > 1 && text.Tokens[claim.FirstToken - 1].Norm is "a" or "one" && text.Tokens[claim.FirstToken - 2].Norm == "by";

    /// <summary>"12 votes to 11".</summary>
    private static bool IsScore(DocumentText text, UniquenessClaim claim)
    {
        for (var i = claim.LastToken + 1; i < Math.Min(claim.LastToken + 4, text.SentenceSpan[claim.Place.Sentence].EndToken); i++)
        {
            if (text.Tokens[i].Norm is "to" or "against")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"was the sole tenant until 2017": what was so for a time only.</summary>
    private static bool Ends(ClaimContext context, UniquenessClaim claim)
    {
        var text = context.TextOf(claim);
        for (var i = claim.LastToken + 1; i < text.SentenceSpan[claim.Place.Sentence].EndToken; i++)
        {
            if (text.Tokens[i].Norm is "until" or "till")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The article of the noun phrase that a word of weight ends; empty when it has none.</summary>
    private static string Article(DocumentText text, int from, int word)
    {
        for (var i = word; i > from && !Text.StopWords.Contains(text.Tokens[word].Norm); i--)
        {
            if (Text.StopWords.Contains(text.Tokens[i].Norm))
            {
                return text.Tokens[i].Norm;
            }
        }

        return "";
    }

    /// <summary>"EMSA sent two inspectors" and "EASA sent none": both clauses name who it is, and name somebody else.</summary>
    private static bool AreOthers(ClaimContext context, UniquenessClaim left, UniquenessClaim right)
    {
        var (ones, others) = (context.NamesBefore(left), context.NamesBefore(right));
        return ones.Count > 0 && others.Count > 0 && !ones.Overlaps(others);
    }

    /// <summary>"Selma Aydin is the first" and "Aydin is the third": a content word before both.</summary>
    private static bool HaveOneHolder(ClaimContext context, UniquenessClaim left, UniquenessClaim right)
    {
        var (one, other) = (Before(context, left), Before(context, right));
        return one.Overlaps(other) || one.Contains("she") || one.Contains("he") || other.Contains("she") || other.Contains("he");
    }

    private static HashSet<string> Before(ClaimContext context, UniquenessClaim claim)
    {
        var text = context.TextOf(claim);
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var i = text.SentenceSpan[claim.Place.Sentence].FirstToken; i < claim.FirstToken; i++)
        {
            if (text.Tokens[i].IsWord && (!text.Tokens[i].IsStop || text.Tokens[i].Norm is "she" or "he"))
            {
                words.Add(text.Tokens[i].Norm);
            }
        }

        return words;
    }

    /// <summary>"Their first album in 1978" and "their second in 1983": dated, and on two days.</summary>
    private static bool HasOtherDay(ClaimContext context, UniquenessClaim left, UniquenessClaim right)
    {
        var (ones, others) = (context.Dates(left), context.Dates(right));
        return ones.Count > 0 && others.Count > 0 && !ones.Exists(one => others.Exists(other => one.RelationTo(other) is not (ValueRelation.Disjoint or ValueRelation.Incomparable)));
    }

    /// <summary>"The first time since 1988" may be the third of all.</summary>
    private static bool HasOtherYear(ClaimContext context, UniquenessClaim left, UniquenessClaim right)
    {
        var (ones, others) = (context.Dates(left).FindAll(date => date.Year is not null), context.Dates(right).FindAll(date => date.Year is not null));
        return ones.Count != others.Count || (ones.Count > 0 && !ones.Exists(one => others.Exists(other => one.Year == other.Year)));
    }

    /// <summary>The stems of short words differ in a final e: "to vote", "voted".</summary>
    private static bool Has(IReadOnlyDictionary<string, double> stems, string stem) => stems.ContainsKey(stem) || stems.ContainsKey(stem.TrimEnd('e')) || stems.ContainsKey(stem + "e");

    /// <summary>Content words but for what is counted and the numbers.</summary>
    private static int Count(IReadOnlyDictionary<string, double> stems, UniquenessClaim claim) => stems.Keys.Count(stem => stem != claim.Key && Text.NumberWords.Value(stem) is null);

    private static Topic Pair(ClaimContext context, UniquenessClaim left, UniquenessClaim right) =>
        new(left.Key, TopicBasis.Structure, [Claim(context, left), Claim(context, right)], ["the two sentences say the same otherwise, and one of them allows no other number"], left.Number == 0 || right.Number == 0 ? .75 : .8);

    private static Assertion Claim(ClaimContext context, UniquenessClaim claim)
    {
        var mention = context.TextOf(claim).Mention(claim.FirstToken, claim.LastToken);
        return new Assertion(AssertionKind.Count, mention, new CardinalityValue(claim.Number, claim.IsExclusive, claim.IsOrdinal));
    }
}
