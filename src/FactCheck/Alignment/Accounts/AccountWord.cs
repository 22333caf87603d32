namespace FactCheck.Alignment.Accounts;

/// <summary>What stands beside a value: a word, or another value.</summary>
/// <param name="Term">The word or the value.</param>
/// <param name="Distance">Tokens from the value, 1 for the next.</param>
/// <param name="Weight">How telling it is here, from 0 to 1.</param>
internal readonly record struct AccountWord(AccountTerm Term, int Distance, double Weight)
{
    public string Stem => Term.Stem;

    public bool IsName => Term.IsName;

    public bool IsValue => Term.IsValue;

    public bool IsRare => Term.IsRare;

    public Assertion? Value => Term.Value;
}
