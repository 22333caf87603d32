using FactCheck.Alignment.Accounts;
using FactCheck.Alignment.Accounts.Matching;
using FactCheck.Alignment.Events;
using FactCheck.Alignment.Rivals;
using FactCheck.Names;
using FactCheck.Names.Places;
using FactCheck.Text;

namespace FactCheck.Alignment.Tellings;

/// <summary>
/// The one person, or the one body or place, that each of two tellings of one matter names and the other does not: "supplied by Fennia alone", "Corvia, the
/// sole supplier". Whatever else either tells more is looked at first.
/// </summary>
internal static class TellingNames
{
    private const double Confidence = .7;

    /// <summary>Least fit of what stands around the two: where the same word leads to both, and where it does not.</summary>
    private const double LedFit = .2;
    private const double FreeFit = .3;
    private const double MinTelling = 1.4;
    private const double MinNear = 1;

    public static IEnumerable<Topic> Rivals(Telling left, Telling right)
    {
        var (ours, theirs) = (Strangers(left, right), Strangers(right, left));
        foreach (var isPerson in (ReadOnlySpan<bool>)[true, false])
        {
            if (Only(ours, isPerson) is { } one && Only(theirs, isPerson) is { } other && (ours.Count == 1 || theirs.Count == 1) && AnswerEachOther(one, other) && !AreApart(left, one, right, other))
            {
                return [new Topic(((NameValue)one.Assertion.Value).Spelling, TopicBasis.Referent, [one.Assertion, other.Assertion], ["one text tells again what the other tells, and of all names only these two stand in one text alone"], Confidence)];
            }
        }

        return [];
    }

    private static TellingName? Only(List<TellingName> names, bool isPerson)
    {
        TellingName? only = null;
        foreach (var name in names)
        {
            if (name.IsPerson == isPerson)
            {
                if (only is not null)
                {
                    return null;
                }

                only = name;
            }
        }

        return only;
    }

    private static bool AnswerEachOther(TellingName one, TellingName other)
    {
        if (!TwoNames.Are(one.Assertion, other.Assertion) || one.IsLedOtherwise(other) || AreNested(one, other))
        {
            return false;
        }

        var fit = AccountFit.Of(one.Words, other.Words);
        return fit.Telling >= MinTelling && (fit.Near >= MinNear || one.SharesLead(other)) && fit.Share >= (one.SharesLead(other) ? LedFit : FreeFit);
    }

    private static bool AreApart(Telling left, TellingName one, Telling right, TellingName other) =>
        TellingGuards.TellMore(left, one.Assertion, right, other.Assertion)
        || TellingGuards.AreApart(left, one.First, right, other.First)
        || EventMoments.AreApart(left.SentenceAt(one.First), right.SentenceAt(other.First))
        || !AreOfOneTime(one, other)
        || Neighbours.AreOfTwoSides(left.Text, one.Assertion.Mention, right.Text, other.Assertion.Mention)
        || (IsOneOfMany(left, one) && IsOneOfMany(right, other))
        || (Origins.IsOrigin(left.Text, one.First) && ValueHolder.AreTwo(Holder(left, one), Holder(right, other)))
        || HoldOtherRoles(left, one, right, other)
        || (one.Assertion.Kind == AssertionKind.Place && TownGovernors.Of(left.Text, one.First) != TownGovernors.Of(right.Text, other.First))
        || Origins.IsOrigin(left.Text, one.First) != Origins.IsOrigin(right.Text, other.First);

    /// <summary>Who was born or lives in a place: "Ida Holm was born in Gweru".</summary>
    private static HashSet<string>? Holder(Telling telling, TellingName name) => ValueHolder.Of(telling.Document, telling.Text.Tokens[name.First].Sentence, name.First);

    /// <summary>"Clara Munthe watched from the bank": so did others.</summary>
    private static bool IsOneOfMany(Telling telling, TellingName name) => name.End < telling.Text.Tokens.Count && ActorContrast.IsOfCrowd(telling.Text.Tokens[name.End]);

    /// <summary>"the mayor, Clara Munthe", "the deputy mayor, Otto Basel": each is told as who they are, so they are two.</summary>
    private static bool HoldOtherRoles(Telling left, TellingName one, Telling right, TellingName other)
    {
        var (ours, theirs) = (Roles(left, one), Roles(right, other));
        return ours.Count > 0 && theirs.Count > 0 && !ours.Overlaps(theirs);
    }

    private static HashSet<string> Roles(Telling telling, TellingName name) =>
        [.. telling.Document.Assertions.Select(assertion => assertion.Value).OfType<RoleValue>().Where(role => role.Holder == ((NameValue)name.Assertion.Value).Spelling).Select(role => RoleTitles.Key(role.Title))];

    /// <summary>True when neither tells a year that the other does not, nor "until" where the other tells "since".</summary>
    private static bool AreOfOneTime(TellingName one, TellingName other)
    {
        var (ours, theirs) = (one.Words.DatesWithin(int.MaxValue), other.Words.DatesWithin(int.MaxValue));
        var (years, thatYears) = (Years(ours), Years(theirs));
        return years.Count == thatYears.Count && (years.Count == 0 || years.Overlaps(thatYears)) && !ours.Exists(date => date.Bound is { } bound && theirs.Exists(that => that.Bound is { } other && other != bound));
    }

    private static HashSet<int> Years(List<DateValue> dates) => [.. dates.Select(date => date.Year).OfType<int>()];

    private static bool AreNested(TellingName one, TellingName other) =>
        AffiliationAligner.IsPart(((NameValue)one.Assertion.Value).Spelling) != AffiliationAligner.IsPart(((NameValue)other.Assertion.Value).Spelling)
        || PlaceComparison.Between(((NameValue)one.Assertion.Value).Spelling, ((NameValue)other.Assertion.Value).Spelling) is PlaceRelation.Same or PlaceRelation.Contains or PlaceRelation.Near;

    /// <summary>The names that the other telling does not have, each once; peoples and words that may be no names are left out.</summary>
    private static List<TellingName> Strangers(Telling telling, Telling other)
    {
        var strangers = new List<TellingName>();
        var spread = WordSpread.Of(telling.Document);
        foreach (var assertion in telling.Document.Assertions)
        {
            if (assertion.Value is not NameValue name || IsPeople(name.Spelling))
            {
                continue;
            }

            var form = NameFormReader.Read(name.Spelling, name.Type);
            var first = telling.Text.TokenAt(assertion.Mention.Span.Start);
            if (first >= telling.Text.Tokens.Count || !other.Names.IsStrange(form) || (!assertion.IsCertain && form.Parts.Count < 2) || strangers.Exists(known => AreOne(known.Form, form)) || IsOneOfSeveral(telling.Text, first, telling.Text.TokenAt(assertion.Mention.Span.End)))
            {
                continue;
            }

            var sentence = telling.Text.Tokens[first].Sentence;
            var end = telling.Text.TokenAt(assertion.Mention.Span.End);
            strangers.Add(new TellingName(assertion, form, first, end, new AccountWords(telling.Text, sentence, first, end, noun: null, telling.Values.In(sentence), spread), Lead(telling.Text, first)));
        }

        return strangers;
    }

    /// <summary>"helpers such as Rikke Dahl", "Wright and Roy": there are more of them.</summary>
    private static bool IsOneOfSeveral(DocumentText text, int first, int end) =>
        (first > 0 && text.Tokens[first - 1].Norm is "including" or "like" or "among" or "and" or "or" or "&" or "e.g")
        || (end + 1 < text.Tokens.Count && (text.Tokens[end].Is(',') ? text.Tokens[end + 1].Norm : text.Tokens[end].Norm) is "too" or "also" or "likewise")
        || (first > 1 && text.Tokens[first - 1].Norm == "as" && text.Tokens[first - 2].Norm == "such")
        || (end + 1 < text.Tokens.Count && text.Tokens[end].Norm is "and" or "or" or "&" && text.Tokens[end + 1].IsCapitalized);

    /// <summary>"Zupan" after "Janez Zupan".</summary>
    private static bool AreOne(NameForm one, NameForm other) => one.Parts.Any(part => other.Parts.Any(that => that.Folded == part.Folded));

    private static bool IsPeople(string spelling)
    {
        var folded = NameFold.Word(spelling);
        return NameVocabulary.Peoples.Contains(folded) || NameVocabulary.Demonyms.Contains(folded) || NameVocabulary.Titles.Contains(folded) || RoleTitles.IsHeadWord(folded) || folded is "vice" or "rear" or "deputy" or "chief";
    }

    private static string Lead(DocumentText text, int first)
    {
        var start = text.SentenceSpan[text.Tokens[first].Sentence].FirstToken;
        var before = first - 1;
        while (before >= start && (EventWords.IsDeterminer(text.Tokens[before]) || EventWords.IsContent(text.Tokens[before])) && first - before < 4)
        {
            before--;
        }

        return before >= start && text.Tokens[before].IsWord ? text.Tokens[before].Norm : "";
    }
}
