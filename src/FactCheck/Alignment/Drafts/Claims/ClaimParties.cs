using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>
/// Finds a duty that the draft lays on one party to a contract and the statement of the sources that tells the same on the other: "the buyer pays the freight" for "the
/// seller shall pay the freight".
/// </summary>
internal static class ClaimParties
{
    private const double LeastCover = .5;

    private const double Confidence = .75;

    /// <summary>The two sides of a contract, a pair a line; the words of one side stand for each other.</summary>
    private static readonly (WordSet One, WordSet Other)[] Sides =
    [
        (Stems("buyer purchaser customer client consumer"), Stems("seller vendor supplier provider contractor merchant retailer")),
        (Stems("tenant lessee renter"), Stems("landlord lessor owner")),
        (Stems("employee worker"), Stems("employer company")),
        (Stems("borrower debtor"), Stems("lender bank creditor")),
        (Stems("insured policyholder"), Stems("insurer")),
        (Stems("licensee"), Stems("licensor")),
        (Stems("guest"), Stems("host")),
        (Stems("author"), Stems("publisher")),
        (Stems("franchisee"), Stems("franchisor")),
        (Stems("shipper sender consignor"), Stems("carrier consignee")),
    ];

    private static readonly WordSet Duties = Stems("pay paid bear borne bore cover cover reimburse refund provide supply insure maintain repair replace deliver return notify indemnify arrange collect clean own keep install obtain");

    public static IEnumerable<Topic> Topics(ClaimPair pair, DraftSources sources)
    {
        if (pair.Cover < LeastCover)
        {
            yield break;
        }

        var (mine, theirs) = pair.Events;
        foreach (var (verb, other) in pair.Shared)
        {
            if (!Duties.Contains(mine[verb].Stem) || mine.ClauseOf(verb) is not { } clause || theirs.ClauseOf(other) is not { } there || Duty(mine, clause, verb) is not var (party, thing) || Duty(theirs, there, other) is not var (rival, given)
                || !pair.IsOne(thing, given) || !AreOpposed(mine[party].Stem, theirs[rival].Stem) || Has(pair.Source.Text, pair.Theirs.First, pair.Theirs.End, mine[party].Stem) || Has(pair.Draft.Text, pair.Mine.First, pair.Mine.End, theirs[rival].Stem)
                || IsTold(pair, sources, mine[party].Stem, mine[verb].Stem, mine[thing].Stem))
            {
                continue;
            }

            yield return new Topic(mine[party].Norm, TopicBasis.Event, [pair.Told(party, party, EventAspect.Deed), pair.Given(rival, rival, EventAspect.Deed)], ["the two are the two sides of a contract"], Confidence);
            yield break;
        }
    }

    /// <summary>Who must do it, and to what; null where it is denied, supposed or not read.</summary>
    private static (int Party, int Thing)? Duty(EventSentence sentence, EventClause clause, int verb)
    {
        if (VerbGroup.Before(sentence, clause, verb) is not { Negator: < 0, IsInfinitive: false } || Enumerable.Range(clause.First, verb - clause.First).Any(i => sentence[i].Norm is "if" or "unless" or "no" or "neither" or "where" or "when"))
        {
            return null;
        }

        var roles = RoleFinder.Of(sentence, clause, verb, verb);
        if (roles is { IsActive: true, Subject: >= 0, Object: >= 0 })
        {
            return (roles.Subject, roles.Object);
        }

        // "freight is paid by the buyer".
        for (var i = verb + 1; roles.Subject >= 0 && i + 1 < clause.End && i <= verb + 2; i++)
        {
            var party = EventWords.IsDeterminer(sentence[i + 1]) ? i + 2 : i + 1;
            if (sentence[i].Norm == "by" && party < clause.End)
            {
                return (party, roles.Subject);
            }
        }

        return null;
    }

    private static bool AreOpposed(string one, string other) => Array.Exists(Sides, sides => (sides.One.Contains(one) && sides.Other.Contains(other)) || (sides.Other.Contains(one) && sides.One.Contains(other)));

    /// <summary>Another statement has the draft's party do it to the same thing.</summary>
    private static bool IsTold(ClaimPair pair, DraftSources sources, string party, string verb, string thing) =>
        sources.Claims.Segments.Any(segment => !ReferenceEquals(segment, pair.Theirs) && sources.Sources[segment.Document].Text is var text
            && Has(text, segment.First, segment.End, party) && Has(text, segment.First, segment.End, verb) && Has(text, segment.First, segment.End, thing));

    private static bool Has(DocumentText text, int first, int end, string stem)
    {
        for (var i = first; i < end; i++)
        {
            if (text.TokenSpan[i].Stem == stem)
            {
                return true;
            }
        }

        return false;
    }

    private static WordSet Stems(string words) => new(words.Split(' ').Select(Stemmer.Stem));
}
