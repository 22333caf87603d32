using FactCheck.Alignment.Accounts.Matching;
using FactCheck.Alignment.Names;
using FactCheck.Alignment.Rivals;
using FactCheck.Names;
using FactCheck.Names.Places;
using FactCheck.Text;

namespace FactCheck.Alignment.Accounts;

/// <summary>Places and bodies that only one of two accounts of one event names, in like places of what they tell: "joins from Corvia", "comes from Haldex".</summary>
internal static class AccountThings
{
    /// <summary>Least fit of what stands around the two, and least number of words and of near words they share.</summary>
    private const double MinFit = .4;
    private const double MinTelling = 1.7;
    private const double MinNear = 1.4;

    /// <summary>For two towns that both stand where a place is told, "in", "from": the least fit, and what it takes where no near word is shared.</summary>
    private const double MinTownFit = .16;
    private const double FarTownFit = .22;
    private const double MinTownNear = .7;

    /// <summary>The next best candidate must fit worse than this share of the best.</summary>
    private const double Margin = .7;

    private const double Confidence = .7;

    public static List<AccountThing> Of(ReadDocument document, AccountValues values)
    {
        var text = document.Text;
        var (spread, forms) = (WordSpread.Of(document), NameForms.Of(document));
        var things = new List<AccountThing>();
        foreach (var assertion in document.Assertions)
        {
            if (assertion is not { IsCertain: true, Kind: AssertionKind.Place or AssertionKind.Organization, Value: NameValue name })
            {
                continue;
            }

            var first = text.TokenAt(assertion.Mention.Span.Start);
            if (first >= text.Tokens.Count)
            {
                continue;
            }

            var sentence = text.Tokens[first].Sentence;
            var lead = first > text.SentenceSpan[sentence].FirstToken ? text.Tokens[first - 1].Norm : "";
            lead = lead is "the" or "its" or "a" && first - 1 > text.SentenceSpan[sentence].FirstToken ? text.Tokens[first - 2].Norm : lead;
            if (assertion.Kind == AssertionKind.Place && (lead is ":" or "," or ";" || IsDateline(text, first, sentence)))
            {
                continue;
            }

            if (assertion.Kind == AssertionKind.Place && IsTheWay(text, first, text.SentenceSpan[sentence].FirstToken))
            {
                continue;
            }

            if (assertion.Kind == AssertionKind.Place && IsBehindName(text, first, text.SentenceSpan[sentence].FirstToken))
            {
                continue;
            }

            var words = new AccountWords(text, sentence, first, text.TokenAt(assertion.Mention.Span.End), noun: null, values.In(sentence), spread);
            var isOrigin = Origins.IsOrigin(text, first);
            var holder = first - 2 >= text.SentenceSpan[sentence].FirstToken && IsPerson(text.Tokens[first - 2].Norm) ? text.Tokens[first - 2].Stem : null;
            things.Add(new AccountThing(assertion, forms.Read(name.Spelling, name.Type), words, lead, holder, holder is null ? Located(text, first, text.SentenceSpan[sentence].FirstToken) : null) { IsOrigin = isOrigin, Governor = assertion.Kind == AssertionKind.Place ? TownGovernors.Of(text, first) : null, Native = isOrigin || lead == "from" ? Native(document, sentence, first) : null });
        }

        return things;
    }

    /// <summary>The words of the name of somebody who is born, lives or comes from there, titles aside.</summary>
    private static HashSet<string>? Native(ReadDocument document, int sentence, int first)
    {
        var names = ValueHolder.Of(document, sentence, first);
        names?.ExceptWith(NameVocabulary.Titles);
        return names is { Count: > 0 } ? names : null;
    }

    public static IEnumerable<Topic> Rivals(List<AccountThing> left, DocumentNames leftNames, List<AccountThing> right, DocumentNames rightNames)
    {
        var (ours, theirs) = (left.FindAll(thing => rightNames.IsStrange(thing.Form)), right.FindAll(thing => leftNames.IsStrange(thing.Form)));
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var thing in ours)
        {
            if (Best(thing, theirs) is { } rival && Best(rival, ours) is { } back && back.Spelling == thing.Spelling && told.Add(thing.Spelling))
            {
                yield return new Topic(thing.Spelling, TopicBasis.Referent, [thing.Name, rival.Name], ["both texts tell one event, and these names stand in like places of it", "neither text has the other name"], Confidence);
            }
            else if (thing.Located is { } located && Only(located, left) && Only(located, right) && theirs.Find(other => other.Located == located) is { } there && thing.Grain == there.Grain && thing.IsOfOneTime(there)
                && TwoNames.Are(thing.Name, there.Name) && !AreNested(thing, there) && told.Add(thing.Spelling))
            {
                yield return new Topic(thing.Spelling, TopicBasis.Referent, [thing.Name, there.Name], ["both texts tell one event, and each tells of one such thing where it is", "neither text has the other name"], Confidence);
            }
        }
    }

    /// <summary>True when the account places one such thing only.</summary>
    private static bool Only(string located, List<AccountThing> things)
    {
        var places = things.Where(thing => thing.Located == located).Select(thing => thing.Spelling).Distinct(StringComparer.Ordinal).Count();
        return places == 1;
    }

    /// <summary>"Garage" of "a leased garage outside Visby": what is told to be there.</summary>
    private static string? Located(DocumentText text, int first, int start) =>
        first - 2 > start && text.Tokens[first - 1].Norm is "in" or "near" or "outside" or "at" && text.Tokens[first - 2] is { IsWord: true, IsStop: false, IsCapitalized: false } noun && !VerbWords.IsFullVerb(noun) && !VerbWords.IsGerund(noun) && !VerbWords.IsPastForm(noun)
        && (text.Tokens[first - 3].Norm is "a" or "an" or "the" or "his" or "her" or "their" or "its" || (first - 3 > start && text.Tokens[first - 4].Norm is "a" or "an" or "the" or "his" or "her" or "their" or "its")) ? noun.Stem : null;

    private static AccountThing? Best(AccountThing thing, List<AccountThing> others)
    {
        AccountThing? best = null;
        var (fit, next) = (default(AccountFit), 0.0);
        foreach (var other in others)
        {
            if (!thing.MayAnswer(other) || thing.Grain != other.Grain || !thing.IsOfOneTime(other) || AccountFit.Of(thing.Words, other.Words) is var found && found.Share <= next
                || !TwoNames.Are(thing.Name, other.Name) || AreNested(thing, other))
            {
                continue;
            }

            if (found.Share > fit.Share)
            {
                next = best is null || best.Spelling == other.Spelling ? next : fit.Share;
                (best, fit) = (other, found);
            }
            else if (other.Spelling != best?.Spelling)
            {
                next = Math.Max(next, found.Share);
            }
        }

        var isLike = fit is { Share: >= MinFit, Telling: >= MinTelling, Near: >= MinNear }
            || (thing.IsTownTold && best is { IsTownTold: true } && fit is { Share: >= MinTownFit, Telling: >= MinTelling } && (fit.Near >= MinTownNear || fit.Share >= FarTownFit));
        return isLike && next <= Margin * fit.Share ? best : null;
    }

    private static bool IsPerson(string norm) => Trades.IsOne(norm) || RoleTitles.IsHeadWord(norm) || PersonNouns.Gender(norm) is not null;

    /// <summary>"HANOI, 9 June -": where the report was filed.</summary>
    private static bool IsDateline(DocumentText text, int first, int sentence) => first - text.SentenceSpan[sentence].FirstToken <= 2 && text.Tokens[first].IsAllCaps && text.Tokens[first].Span.Length > 3;

    /// <summary>"Dali University, Yunnan", "the university in Kunming": the place is that of another name.</summary>
    private static bool IsBehindName(DocumentText text, int first, int sentence) =>
        first - 2 >= sentence && (text.Tokens[first - 1].Is(',') || text.Tokens[first - 1].Norm is "in" or "of" or "at") && text.Tokens[first - 2] is { IsWord: true, IsCapitalized: true } && first - 2 > sentence;

    /// <summary>"A quarry north of Lund", "west of the river": it is not there.</summary>
    private static bool IsTheWay(DocumentText text, int first, int sentence)
    {
        var of = text.Tokens[Math.Max(sentence, first - 1)].Norm == "the" ? first - 2 : first - 1;
        return of > sentence && text.Tokens[of].Norm == "of" && NameVocabulary.Directions.Contains(text.Tokens[of - 1].Norm);
    }

    /// <summary>A town and its country, a town and its suburb.</summary>
    private static bool AreNested(AccountThing one, AccountThing other) =>
        one.Name.Kind == AssertionKind.Place && PlaceComparison.Between(one.Spelling, other.Spelling) is PlaceRelation.Same or PlaceRelation.Contains or PlaceRelation.Near;
}
