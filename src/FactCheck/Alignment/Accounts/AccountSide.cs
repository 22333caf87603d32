using FactCheck.Alignment.Events;

namespace FactCheck.Alignment.Accounts;

/// <summary>Words of an account that take a side - "approved", "below" - and what stands around them.</summary>
internal sealed record AccountSide(Mark Mark, AccountWords Words);
