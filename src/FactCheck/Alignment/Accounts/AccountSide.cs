using FactCheck.Alignment.Events;

namespace FactCheck.Alignment.Accounts;

/// <summary>Words of an account that take a side - "approved", "below" - and what stands around them.</summary>
/// <param name="Mark">The words.</param>
/// <param name="Words">What stands around them.</param>
/// <param name="IsDenied">True after a "not".</param>
internal sealed record AccountSide(Mark Mark, AccountWords Words, bool IsDenied = false)
{
    /// <summary>True for two that cannot both be so.</summary>
    public bool IsOpposed(AccountSide other) => IsDenied == other.IsDenied ? Mark.AspectOpposed(other.Mark) is not null : Mark.Agrees(other.Mark);

    public bool Agrees(AccountSide other) => IsDenied == other.IsDenied ? Mark.Agrees(other.Mark) : Mark.AspectOpposed(other.Mark) is not null;
}
