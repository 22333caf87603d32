using FactCheck.Text;

namespace FactCheck.Extraction.Structure;

/// <summary>Reads a vote and the size of the body that cast it: "all 21 members", "11 votes to 9, with one abstention".</summary>
internal static class VoteReader
{
    private static readonly WordSet Voters = new(
        "member members councillor councillors councilor councilors senator senators deputy deputies delegate delegates mps lawmaker lawmakers legislator legislators alderman aldermen director directors judge judges juror jurors representatives trustees commissioners shareholders".Split(' '));

    private static readonly WordSet Taking = new("voted vote votes cast present seats attended took".Split(' '));

    public static IEnumerable<Assertion> Read(NumberedSentence sentence, NumberedSentence? previous, NumberedSentence? next)
    {
        if (Votes(sentence) is not { Count: >= 2 } votes)
        {
            yield break;
        }

        foreach (var place in (NumberedSentence?[])[sentence, previous, next])
        {
            if (place is null)
            {
                continue;
            }

            foreach (var body in place.Values)
            {
                var isMembers = body.IsCount && !votes.Contains(body) && Voters.Contains(place.Norm(body.PhraseEnd - 1)) || IsHyphened(place, body) || IsBodyOf(place, body);
                var isAll = place.Norm(body.First - 1) == "all" || place.Reads(body.First - 2, "all", "the") || place.Reads(body.First - 2, "all", "of");
                if (!isMembers || (!isAll && (place != sentence || !(IsHyphened(place, body) || IsBodyOf(place, body) || place.Norm(body.First - 1) is "the" or "'s" or "its" or "their"))))
                {
                    continue;
                }

                var sum = votes.Aggregate(NumberInterval.Exactly(0), (sum, vote) => sum + vote.Interval);
                var working = $"{string.Join(" + ", votes.Select(vote => vote.Spelled))} = {NumberInterval.Spell(votes.Sum(vote => vote.Number!.Value))}";
                var isWhole = isAll && place.Has(Taking);
                yield return NumberedSentence.Reckon(isWhole ? ReckoningKind.Total : ReckoningKind.Parts, body, sum, working, votes, votes.Sum(vote => vote.Number) > body.Number ? .85 : .75);
                yield break;
            }
        }
    }

    private static bool IsHyphened(NumberedSentence sentence, Stated body) => body.IsCount && sentence.Is(body.End, '-') && sentence.Norm(body.End + 1) is "member" or "seat" or "strong";

    /// <summary>"the jury of 12".</summary>
    private static bool IsBodyOf(NumberedSentence sentence, Stated body) =>
        body.IsCount && sentence.Norm(body.First - 1) == "of" && sentence.Norm(body.First - 2) is "jury" or "council" or "board" or "committee" or "panel" or "bench" or "assembly" or "senate" or "cabinet";

    /// <summary>Votes for, against and abstentions; null when the sentence tells no vote.</summary>
    private static List<Stated>? Votes(NumberedSentence sentence)
    {
        var votes = new List<Stated>();
        var (hasFor, hasAgainst) = (false, false);
        foreach (var value in sentence.Values)
        {
            if (!value.IsCount)
            {
                continue;
            }

            var isFor = IsFor(sentence, value);
            var isAgainst = IsAgainst(sentence, value, hasFor);
            if ((isFor && !hasFor) || (isAgainst && !hasAgainst) || IsAbstaining(sentence, value))
            {
                votes.Add(value);
                hasFor |= isFor;
                hasAgainst |= isAgainst;
            }
        }

        return hasFor && hasAgainst ? votes : null;
    }

    private static int BehindVerb(NumberedSentence sentence, Stated value) => sentence.Norm(value.PhraseEnd) is "were" or "was" ? value.PhraseEnd + 1 : value.PhraseEnd;

    private static bool IsFor(NumberedSentence sentence, Stated value) =>
        (sentence.Norm(value.End) is "vote" or "votes" && sentence.Norm(value.End + 1) is "to" or "against" or "for")
        || sentence.Norm(value.PhraseEnd) == "for" && sentence.Norm(value.PhraseEnd + 1) is "," or "and" or ""
        || (sentence.Norm(BehindVerb(sentence, value)) == "in" && sentence.Norm(BehindVerb(sentence, value) + 1) is "favour" or "favor")
        || (sentence.Norm(value.PhraseEnd) == "voted" && sentence.Norm(value.PhraseEnd + 1) is "for" or "in" or "yes")
        || (sentence.Norm(value.End) == "to" && (sentence.Norm(value.First - 1) == "voted" || (sentence.Norm(value.First - 1) == "was" && sentence.Norm(value.First - 2) is "vote" or "result" or "count") || (sentence.Norm(value.First - 1) == "by" && sentence.Norm(value.First - 2) is "carried" or "passed" or "approved" or "adopted" or "rejected" or "voted" or "lost" or "won" or "vote")));

    private static bool IsAgainst(NumberedSentence sentence, Stated value, bool hasFor) =>
        (hasFor && sentence.Norm(value.First - 1) == "to")
        || sentence.Norm(BehindVerb(sentence, value)) is "against" or "opposed"
        || (sentence.Norm(value.PhraseEnd) is "voted" or "votes" && sentence.Norm(value.PhraseEnd + 1) is "against" or "no")
        || (hasFor && sentence.Norm(value.First - 1) == "against");

    private static bool IsAbstaining(NumberedSentence sentence, Stated value) =>
        sentence.Stem(value.PhraseEnd - 1) is "abstention" or "abstain" || sentence.Norm(value.PhraseEnd) is "abstained" or "abstaining" or "abstentions" or "abstention";
}
