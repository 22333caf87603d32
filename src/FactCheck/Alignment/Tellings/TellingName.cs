using FactCheck.Alignment.Accounts;
using FactCheck.Names;

namespace FactCheck.Alignment.Tellings;

/// <summary>A name of one telling that the other does not have, where it stands first.</summary>
/// <param name="Assertion">The mention.</param>
/// <param name="Form">The name taken apart.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Words">What stands around it.</param>
/// <param name="Lead">The word before it, articles left out; empty where the sentence begins with it.</param>
internal sealed record TellingName(Assertion Assertion, NameForm Form, int First, int End, AccountWords Words, string Lead)
{
    /// <summary>True for a person's name.</summary>
    public bool IsPerson => Assertion.Kind == AssertionKind.Person;

    /// <summary>True where both stand behind the same word, or behind words that tell where something is.</summary>
    public bool SharesLead(TellingName other) => Lead.Length > 0 && (Lead == other.Lead || (IsWhere(Lead) && IsWhere(other.Lead)));

    /// <summary>"A potter from Gweru", "in Ghent": where something comes from, and where it is.</summary>
    public bool IsLedOtherwise(TellingName other) => Assertion.Kind == AssertionKind.Place ? !SharesLead(other) : (Lead == "from") != (other.Lead == "from");

    private static bool IsWhere(string lead) => lead is "in" or "at" or "near" or "outside" or "inside" or "on";
}
