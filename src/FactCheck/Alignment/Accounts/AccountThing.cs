using FactCheck.Alignment.Accounts.Matching;
using FactCheck.Names;
using FactCheck.Names.Places;

namespace FactCheck.Alignment.Accounts;

/// <summary>A place or a body that an account names, at one place, and what stands around it there.</summary>
/// <param name="Name">The mention.</param>
/// <param name="Form">The name taken apart.</param>
/// <param name="Words">What stands around it.</param>
/// <param name="Lead">The word before it: "in", "from".</param>
/// <param name="Holder">The stem of the word for a person before that, "a judge in"; null for none.</param>
/// <param name="Located">The stem of the thing that is told to be there, "a garage near"; null for none.</param>
internal sealed record AccountThing(Assertion Name, NameForm Form, AccountWords Words, string Lead, string? Holder = null, string? Located = null)
{
    /// <summary>What kind of place it is.</summary>
    public PlaceGrain Grain { get; } = GrainOf(Name, Form);

    /// <summary>True for a town behind a word that tells where something is or comes from.</summary>
    public bool IsTownTold => Grain == PlaceGrain.Town && Lead is "in" or "from" or "at" or "near" or "of" or "outside";

    /// <summary>True where somebody comes from there or lives there: "born in Aarhus".</summary>
    public bool IsOrigin { get; init; }

    /// <summary>Whose origin it is, the words of the name before it: "Ms Aas, 34, from Lund", "Ms Aas was born in Lund"; null where nobody is named.</summary>
    public HashSet<string>? Native { get; init; }

    /// <summary>What is there, where that is not the matter: "a court in", "built in"; null for none.</summary>
    public string? Governor { get; init; }

    public string Spelling => ((NameValue)Name.Value).Spelling;

    /// <summary>True when nothing says that the two are of two kinds or of two people, or that one is where something comes from and the other where it goes.</summary>
    public bool MayAnswer(AccountThing other) => Name.Kind == other.Name.Kind && IsOrigin == other.IsOrigin && Holder == other.Holder && Governor == other.Governor && !ValueHolder.AreTwo(Native, other.Native) && (Lead == other.Lead || !IsWay(Lead) || !IsWay(other.Lead));

    /// <summary>True unless a year is told beside one of them that is not told beside the other.</summary>
    public bool IsOfOneTime(AccountThing other)
    {
        if (!Words.TellsYear && !other.Words.TellsYear)
        {
            return true;
        }

        var (ours, theirs) = (Years(), other.Years());
        return ours.Count == theirs.Count && (ours.Count == 0 || ours.Overlaps(theirs));
    }

    private static PlaceGrain GrainOf(Assertion name, NameForm form)
    {
        if (name.Kind != AssertionKind.Place)
        {
            return PlaceGrain.None;
        }

        if (form.Parts.Any(part => NameVocabulary.PlaceWords.Contains(part.Folded) || NameVocabulary.OrganizationWords.Contains(part.Folded)))
        {
            return PlaceGrain.Site;
        }

        var meanings = Atlas.Find(((NameValue)name.Value).Spelling);
        return meanings.Any(spot => !spot.IsTown) || form.Parts.Any(part => part.Known.IsTerritory) ? PlaceGrain.Region : PlaceGrain.Town;
    }

    private HashSet<int> Years() => [.. Words.DatesWithin(int.MaxValue).Where(date => date.Granularity == DateGranularity.Year).Select(date => date.Year).OfType<int>()];

    private static bool IsWay(string lead) => lead is "from" or "to" or "for" or "by" or "against" or "with";
}
