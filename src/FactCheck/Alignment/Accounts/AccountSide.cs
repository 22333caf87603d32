using FactCheck.Alignment.Events;
using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Accounts;

/// <summary>Words of an account that take a side - "approved", "below" - and what stands around them.</summary>
/// <param name="text">The account.</param>
/// <param name="sentence">Index of the sentence.</param>
/// <param name="mark">The words.</param>
/// <param name="values">The values of the sentence.</param>
/// <param name="spread">In how many sentences of the account a word stands.</param>
/// <param name="isDenied">True after a "not".</param>
internal sealed class AccountSide(DocumentText text, int sentence, Mark mark, PlacedAssertion[] values, WordSpread spread, bool isDenied)
{
    private AccountWords? _words;

    /// <summary>The words.</summary>
    public Mark Mark => mark;

    /// <summary>What stands around them; read when first asked for, since few sides meet another.</summary>
    public AccountWords Words => _words ??= new AccountWords(text, sentence, mark.First, mark.Last + 1, noun: null, values, spread);

    /// <summary>True after a "not".</summary>
    public bool IsDenied => isDenied;

    /// <summary>True for two that cannot both be so.</summary>
    public bool IsOpposed(AccountSide other) => IsDenied == other.IsDenied ? Mark.AspectOpposed(other.Mark) is not null : Mark.Agrees(other.Mark);

    public bool Agrees(AccountSide other) => IsDenied == other.IsDenied ? Mark.Agrees(other.Mark) : Mark.AspectOpposed(other.Mark) is not null;
}
