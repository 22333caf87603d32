using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>Nouns of people and bodies that are set against each other, so that a text which has both means two by them: buyer and seller, city and state, prosecution and defence.</summary>
internal static class OpposedParties
{
    /// <summary>Rows of parties that exclude each other; the words of one party stand for each other.</summary>
    private static readonly WordSet[][] Rows =
    [
        Row("city town municipality municipal", "county", "state", "federal"),
        Row("prosecution prosecutor", "defence defense defendant", "judge", "jury"),
        Row("plaintiff claimant", "defendant"),
        Row("teacher", "pupil student"),
        Row("doctor physician", "patient", "nurse"),
        Row("union", "management employer"),
        Row("police", "protester demonstrator"),
        Row("government", "opposition"),
        Row("majority", "minority"),
        Row("parent", "child children"),
        Row("man men", "woman women"),
        Row("boy", "girl"),
        Row("father", "mother"),
        Row("brother", "sister"),
        Row("son", "daughter"),
        Row("husband", "wife"),
        Row("uncle", "aunt"),
        Row("buyer purchaser customer", "seller vendor"),
        Row("tenant lessee renter", "landlord lessor"),
        Row("borrower debtor", "lender creditor"),
        Row("supporter backer", "opponent critic"),
        Row("senate", "house"),
        Row("pilot", "passenger"),
        Row("driver", "passenger", "pedestrian cyclist"),
        Row("victim", "attacker assailant"),
    ];

    /// <summary>True for the stems of two parties of one row, of two trades, or of two groups that exclude each other: men and women, guests and staff.</summary>
    public static bool AreOpposed(string one, string other) =>
        Trades.AreNeverOnes(one, other) || Contrasts.Of(one).Any(mine => Contrasts.AsksForGroup(mine.Question) && Contrasts.Of(other).Any(theirs => theirs.Question == mine.Question && theirs.Answer != mine.Answer)) || Array.Exists(Rows, row => Array.FindIndex(row, party => party.Contains(one)) is >= 0 and var mine && Array.FindIndex(row, party => party.Contains(other)) is >= 0 and var theirs && mine != theirs);

    /// <summary>True when a word of each is of two parties of one row and all others are the same: "city council", "county council".</summary>
    public static bool AreOpposed(DocumentText text, (int First, int End) mine, DocumentText source, (int First, int End) theirs) => Told(text, mine, source, theirs) is not null;

    /// <summary>The stem of the first phrase that tells its party from that of the second; null when they are no two parties of one row.</summary>
    public static string? Told(DocumentText text, (int First, int End) mine, DocumentText source, (int First, int End) theirs)
    {
        var (ours, others) = (Words(text, mine), Words(source, theirs));
        var (onlyOurs, onlyOthers) = (ours.Except(others).ToList(), others.Except(ours).ToList());
        return onlyOurs is [var one] && onlyOthers is [var other] && AreOpposed(one, other) ? one : null;
    }

    private static List<string> Words(DocumentText text, (int First, int End) phrase) =>
        [.. Enumerable.Range(phrase.First, phrase.End - phrase.First).Where(i => WordOccurrences.IsContent(text.Tokens[i])).Select(i => text.Tokens[i].Stem)];

    private static WordSet[] Row(params string[] parties) => [.. parties.Select(party => new WordSet(party.Split(' ').SelectMany(word => (string[])[word, Stemmer.Stem(word)]).Distinct()))];
}
