using FactCheck.Alignment.Names;
using FactCheck.Names;

namespace FactCheck.Alignment.Accounts;

/// <summary>
/// People in like places of two accounts of one event: one half of the name is the same, the other half is known to one account only, and the office or
/// what is told of them shows that one person is meant; or one office is given to two people.
/// </summary>
/// <param name="left">The people of the one account.</param>
/// <param name="right">Those of the other.</param>
/// <param name="leavesSlips">True to leave near spellings to <see cref="NameAligner"/>, and to ask of those it does not look at as much as of unlike ones.</param>
internal sealed class AccountNames(AccountPeople left, AccountPeople right, bool leavesSlips = false)
{
    /// <summary>From here on two words look like one with a slip.</summary>
    private const int NearSpelling = 60;

    /// <summary>What the less like half of a name needs where both halves differ.</summary>
    private const int LikeSpelling = 50;

    /// <summary>Least fit of what is told of two people who share a given name, or a surname, which families share.</summary>
    private const double GivenFit = .15;
    private const double SurnameFit = .3;

    /// <summary>The same of short texts, which tell little that does not go with the name.</summary>
    private const double ShortFit = .4;

    public IEnumerable<Topic> Topics()
    {
        foreach (var one in left.All)
        {
            foreach (var other in right.All)
            {
                if (Compare(one, other) is { } topic && !one.PlaysBeside(other, left.IsShort && right.IsShort))
                {
                    yield return topic;
                }
            }
        }
    }

    private Topic? Compare(AccountPerson one, AccountPerson other)
    {
        var (sharesGiven, sharesSurname) = (one.Given == other.Given, one.Surname == other.Surname);
        if (sharesGiven == sharesSurname)
        {
            return sharesGiven ? Middle(one, other) : leavesSlips ? null : Both(one, other);
        }

        var (mine, theirs) = sharesGiven ? (one.Form.Parts[^1], other.Form.Parts[^1]) : (one.Form.Parts[0], other.Form.Parts[0]);
        if (mine.IsInitial || theirs.IsInitial || mine.Number is not null || theirs.Number is not null || right.HasCapital(mine.Folded) || left.HasCapital(theirs.Folded) || !IsOnly(one, left, sharesGiven) || !IsOnly(other, right, sharesGiven) || AreForms(mine, theirs) || (!sharesGiven && (IsShort(mine, theirs) || left.HasKin(one.Surname) || right.HasKin(other.Surname) || GivenNameForms.AreOfTwoLanguages(one.Form, other.Form))) || IsLeft(mine, theirs))
        {
            return null;
        }

        var fit = AccountFit.Of(one.Words, other.Words);
        var isNear = AreNear(mine, theirs);
        var isTold = one.SharesRole(other) ? "both hold the same office"
            : isNear ? "the other half of the name is nearly the same"
            : SharesMiddle(one, other) ? "all else of the name is the same"
            : fit.Telling >= 1.4 && fit.Share >= (left.IsShort && right.IsShort ? ShortFit : sharesGiven ? GivenFit : SurnameFit) ? "what is told of them is the same"
            : null;
        return isTold is null ? null : Told(one, other, mine, theirs, isNear, isTold);
    }

    /// <summary>"Helmine Brandauer" and "Hermine Brandner": both halves are nearly the same, and so are the office or what is told.</summary>
    private Topic? Both(AccountPerson one, AccountPerson other)
    {
        var (given, surname) = (Likeness(one.Form.Parts[0], other.Form.Parts[0]), Likeness(one.Form.Parts[^1], other.Form.Parts[^1]));
        if (Math.Min(given, surname) < LikeSpelling || given + surname < 2 * NearSpelling || !IsNew(one, right) || !IsNew(other, left))
        {
            return null;
        }

        var fit = AccountFit.Of(one.Words, other.Words);
        var why = one.SharesRole(other) ? "both hold the same office" : fit.Telling >= 1 && fit.Share >= GivenFit ? "what is told of them is the same" : null;
        return why is null ? null : new Topic(
            $"{((NameValue)one.Name.Value).Spelling} / {((NameValue)other.Name.Value).Spelling}",
            TopicBasis.Entity,
            [one.Name, other.Name],
            ["both texts tell one event and name one person so", "both halves of the name are nearly the same", why],
            .8);
    }

    private static int Likeness(NamePart one, NamePart other) => one.IsInitial || other.IsInitial ? 0 : SpellingRatio.Of(one.Folded, other.Folded);

    /// <summary>True when the other account has no word of the name.</summary>
    private static bool IsNew(AccountPerson person, AccountPeople others) => !others.HasCapital(person.Given) && !others.HasCapital(person.Surname);

    /// <summary>"Berit Malling Sund" and "Berit Mallard Sund": all is the same but for one word between.</summary>
    private Topic? Middle(AccountPerson one, AccountPerson other)
    {
        if (one.Form.Parts.Count != 3 || other.Form.Parts.Count != 3)
        {
            return null;
        }

        var (mine, theirs) = (one.Form.Parts[1], other.Form.Parts[1]);
        return mine.IsInitial || theirs.IsInitial || mine.Folded == theirs.Folded || right.HasCapital(mine.Folded) || left.HasCapital(theirs.Folded) || AreForms(mine, theirs) || IsLeft(mine, theirs)
            ? null
            : Told(one, other, mine, theirs, AreNear(mine, theirs), "all else of the name is the same");
    }

    private bool AreNear(NamePart one, NamePart other) => !leavesSlips && SpellingRatio.Of(one.Folded, other.Folded) >= NearSpelling;

    private bool IsLeft(NamePart one, NamePart other) =>
        leavesSlips && (NearWordPairs.AreFoundAnywhere(one.Folded, other.Folded) || NearWordPairs.AreNear(one.Folded, other.Folded) || ScriptFamily.AreAlikeAnywhere(one.Folded, other.Folded));

    /// <summary>"Selma Idris Kore" and "Selma Idris Bakar": two names of three are the same.</summary>
    private static bool SharesMiddle(AccountPerson one, AccountPerson other) =>
        one.Form.Parts.Count == 3 && other.Form.Parts.Count == 3 && one.Form.Parts[1] is { IsInitial: false } middle && middle.Folded == other.Form.Parts[1].Folded && one.Given == other.Given;

    private static Topic Told(AccountPerson one, AccountPerson other, NamePart mine, NamePart theirs, bool isNear, string why) => new(
        isNear ? $"{mine.Spelled} / {theirs.Spelled}" : ((NameValue)one.Name.Value).Spelling,
        isNear ? TopicBasis.Entity : TopicBasis.Referent,
        [one.Name, other.Name],
        ["both texts tell one event and name one person so", why],
        isNear ? .8 : .75);

    /// <summary>True when nobody else of the account has that half of the name.</summary>
    private static bool IsOnly(AccountPerson person, AccountPeople people, bool byGiven) =>
        !people.All.Any(other => other.Form.Squashed != person.Form.Squashed && (byGiven ? other.Given == person.Given : other.Surname == person.Surname));

    /// <summary>"Dec" for "Declan": a given name cut short.</summary>
    private static bool IsShort(NamePart one, NamePart other)
    {
        var (shorter, longer) = one.Folded.Length <= other.Folded.Length ? (one.Folded, other.Folded) : (other.Folded, one.Folded);
        return shorter.Length >= 2 && longer.Length >= shorter.Length + 2 && longer.StartsWith(shorter, StringComparison.Ordinal);
    }

    /// <summary>Usual forms or spellings of one name: "Bill" and "William", "Muhammad" and "Mohammed".</summary>
    private static bool AreForms(NamePart one, NamePart other) => PartComparison.Compare(one, other, EntityType.Person).AreForms;
}
