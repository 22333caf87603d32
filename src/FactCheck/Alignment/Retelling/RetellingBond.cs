namespace FactCheck.Alignment.Retelling;

/// <summary>What two tellings of one value share, by which they speak of one thing.</summary>
internal enum RetellingBond
{
    /// <summary>The noun of an amount.</summary>
    Noun,

    /// <summary>The noun and a word before it.</summary>
    Modifier,

    /// <summary>The noun and a name in the sentence.</summary>
    Name,

    /// <summary>A name in the sentence of a large amount without a noun.</summary>
    NameOfBareAmount,

    /// <summary>A name in the sentence of a large amount with a noun.</summary>
    NameOfAmount,
}
