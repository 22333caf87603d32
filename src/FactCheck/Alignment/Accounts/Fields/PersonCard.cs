using FactCheck.Names;

namespace FactCheck.Alignment.Accounts.Fields;

/// <summary>What an account says of somebody it names: the trade, and the part played in the event.</summary>
/// <param name="Name">The first mention that tells it.</param>
/// <param name="Form">The name taken apart.</param>
/// <param name="Trades">The tokens of the trades told of the person.</param>
/// <param name="Parts">The parts that one person plays in an event, "referee", by their stems.</param>
internal sealed record PersonCard(Assertion Name, NameForm Form, List<int> Trades, HashSet<string> Parts)
{
    public string Surname => Form.Parts[^1].Folded;
}
