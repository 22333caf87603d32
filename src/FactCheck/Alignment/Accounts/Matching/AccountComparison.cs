using FactCheck.Alignment.Reckoning;
using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Accounts.Matching;

/// <summary>What keeps two values apart that answer each other in two accounts of one event.</summary>
internal sealed class AccountComparison(List<ReadDocument> documents)
{
    private readonly Reckonings _reckonings = new(documents);

    /// <summary>Why both can be true; null when nothing says so.</summary>
    public ReferentComparison? Apart(AccountMatch match)
    {
        var (left, right) = (match.Left.Placed, match.Right.Placed);
        return ValueHolder.Differ(documents, left, right)
            ? ReferentComparison.Apart(CompatibleReason.OtherEntity, "each is told of somebody else")
            : AccountScopes.Apart(match.Left, match.Right, match.Fit, documents[left.Document].Text, documents[right.Document].Text, match.IsOfOneField) ?? _reckonings.Apart(left, right);
    }
}
