using FactCheck.Names;

namespace FactCheck.Alignment.Accounts;

/// <summary>A place or a body that an account names, at one place, and what stands around it there.</summary>
/// <param name="Name">The mention.</param>
/// <param name="Form">The name taken apart.</param>
/// <param name="Words">What stands around it.</param>
/// <param name="Lead">The word before it: "in", "from".</param>
internal sealed record AccountThing(Assertion Name, NameForm Form, AccountWords Words, string Lead)
{
    public string Spelling => ((NameValue)Name.Value).Spelling;

    /// <summary>True when nothing says that the two are of two kinds, or that one is where something comes from and the other where it goes.</summary>
    public bool MayAnswer(AccountThing other) => Name.Kind == other.Name.Kind && (Lead == other.Lead || !IsWay(Lead) || !IsWay(other.Lead));

    /// <summary>True unless a year is told beside one of them that is not told beside the other.</summary>
    public bool IsOfOneTime(AccountThing other)
    {
        var (ours, theirs) = (Years(), other.Years());
        return ours.Count == theirs.Count && (ours.Count == 0 || ours.Overlaps(theirs));
    }

    private HashSet<int> Years() => [.. Words.DatesWithin(int.MaxValue).Where(date => date.Granularity == DateGranularity.Year).Select(date => date.Year).OfType<int>()];

    private static bool IsWay(string lead) => lead is "from" or "to" or "for" or "by" or "against" or "with";
}
