using FactCheck.Alignment.Names;
using FactCheck.Names;
using FactCheck.Text;

namespace FactCheck.Alignment.Accounts;

/// <summary>
/// Bodies, works and places of which two accounts of one event write one word otherwise: "Tidewater Reef Museum" and "Tidewater Reef Archive". The other words are
/// the same, and neither account has the other's word.
/// </summary>
internal static class AccountBodies
{
    private const int NearSpelling = 75;

    /// <summary>So many equal words need nothing else; with fewer what stands around must say the same.</summary>
    private const int ManyParts = 2;
    private const double MinFit = .25;
    private const double ShortFit = .45;
    private const double MinTelling = 2;

    /// <summary>Words between a body and its member.</summary>
    private const int MemberReach = 2;

    private const double Confidence = .75;

    /// <summary>Each name of two words and more once, where it stands first; no people.</summary>
    public static List<AccountThing> Of(ReadDocument document, AccountValues values)
    {
        var text = document.Text;
        var spread = WordSpread.Of(document);
        var bodies = new List<AccountThing>();
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var assertion in document.Assertions)
        {
            if (assertion.Kind is not (AssertionKind.Organization or AssertionKind.Place or AssertionKind.Name) || assertion.Value is not NameValue name || !name.Spelling.Contains(' ', StringComparison.Ordinal) || !known.Add(name.Spelling))
            {
                continue;
            }

            var first = text.TokenAt(assertion.Mention.Span.Start);
            var form = NameForms.Of(document).Read(name.Spelling, EntityType.Organization);
            if (first < text.Tokens.Count && form.Parts.Count > 1 && !form.IsAllCaps && !text.SentenceSpan[text.Tokens[first].Sentence].IsTitleCase)
            {
                var sentence = text.Tokens[first].Sentence;
                bodies.Add(new AccountThing(assertion, form, new AccountWords(text, sentence, first, text.TokenAt(assertion.Mention.Span.End), noun: null, values.In(sentence), spread), ""));
            }
        }

        return bodies;
    }

    public static IEnumerable<Topic> Reworded(List<AccountThing> left, AccountPeople leftWords, List<AccountThing> right, AccountPeople rightWords)
    {
        foreach (var one in left)
        {
            foreach (var other in right)
            {
                if (Differing(one.Form, other.Form) is not var (mine, theirs) || !IsWord(mine) || !IsWord(theirs)
                    || rightWords.HasCapital(mine.Folded) || leftWords.HasCapital(theirs.Folded)
                    || PartComparison.Compare(mine, theirs, EntityType.Organization).AreForms || AreLongAndShort(mine.Folded, theirs.Folded) || (NameVocabulary.PlaceWords.Contains(mine.Folded) && NameVocabulary.PlaceWords.Contains(theirs.Folded)) || AreOfTwoPeople(one, other)
                    || !IsOnly(one, mine, left) || !IsOnly(other, theirs, right))
                {
                    continue;
                }

                var isNear = SpellingRatio.Of(mine.Folded, theirs.Folded) >= NearSpelling;
                var fit = AccountFit.Of(one.Words, other.Words);
                var isTelling = one.Spelling.Count(char.IsWhiteSpace) >= ManyParts && one.Form.Parts.Any(part => part != mine && IsRare(part.Known));
                if (isNear || isTelling || (one.Name.Kind == other.Name.Kind && one.IsOfOneTime(other) && fit is { Telling: >= MinTelling, Near: >= 1 } && fit.Share >= (leftWords.IsShort && rightWords.IsShort ? ShortFit : MinFit)))
                {
                    yield return new Topic(
                        isNear ? $"{mine.Spelled} / {theirs.Spelled}" : one.Spelling,
                        isNear ? TopicBasis.Entity : TopicBasis.Referent,
                        [one.Name, other.Name],
                        ["both texts tell one event", "the names are the same but for one word, which the other text does not have"],
                        Confidence);
                }
            }
        }
    }

    /// <summary>"Marl" and "Marls", "Port Marlboro" and "Port Marlborough": a plural, or a shorter form.</summary>
    private static bool AreLongAndShort(string one, string other)
    {
        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        return longer.StartsWith(shorter, StringComparison.Ordinal) && (longer.Length - shorter.Length > 1 || longer[^1] == 's');
    }

    /// <summary>"Norwick Town striker Ada Holm", "Norwick Rovers defender Ines Vale": each is told of somebody else.</summary>
    private static bool AreOfTwoPeople(AccountThing one, AccountThing other) => Member(one) is { } mine && Member(other) is { } theirs && mine != theirs;

    /// <summary>The name behind a body and a word or two for what somebody is there.</summary>
    private static string? Member(AccountThing body)
    {
        var text = body.Words.Text;
        var behind = text.TokenAt(body.Name.Mention.Span.End);
        for (var i = behind; i < text.Tokens.Count && i <= behind + MemberReach && text.Tokens[i].IsWord; i++)
        {
            if (text.Tokens[i].IsCapitalized)
            {
                return i > behind && (Trades.IsOne(text.Tokens[i - 1].Norm) || RoleTitles.IsHeadWord(text.Tokens[i - 1].Norm)) ? text.Tokens[i].Norm : null;
            }
        }

        return null;
    }

    private static bool IsWord(NamePart part) => part.Number is null && !part.IsInitial;

    /// <summary>No town, no common word: "New York" stands before many names.</summary>
    private static bool IsRare(NameWord known) => known is { Common: 0, City: 0, IsTerritory: false };

    /// <summary>The one word in which two names of equally many words differ.</summary>
    private static (NamePart Mine, NamePart Theirs)? Differing(NameForm one, NameForm other)
    {
        if (one.Parts.Count != other.Parts.Count)
        {
            return null;
        }

        var at = -1;
        for (var i = 0; i < one.Parts.Count; i++)
        {
            if (one.Parts[i].Folded != other.Parts[i].Folded)
            {
                if (at >= 0)
                {
                    return null;
                }

                at = i;
            }
        }

        return at < 0 ? null : (one.Parts[at], other.Parts[at]);
    }

    /// <summary>True when no other name of the account is the same but for that word.</summary>
    private static bool IsOnly(AccountThing body, NamePart part, List<AccountThing> bodies) =>
        !bodies.Exists(other => other.Form.Squashed != body.Form.Squashed && Differing(body.Form, other.Form) is var (mine, _) && mine.Folded == part.Folded);
}
