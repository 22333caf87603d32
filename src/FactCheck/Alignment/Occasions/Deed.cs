namespace FactCheck.Alignment.Occasions;

/// <summary>What happened, or is said to, in a clause: the verb or noun that a date or place belongs to.</summary>
/// <param name="Key">Kind of happening, the same for "arrested" and "the arrest"; the stem of a word of no known kind.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="IsFact">False when it is denied, planned, asked or only supposed.</param>
internal readonly record struct Deed(string Key, int First, int End, bool IsFact)
{
    /// <summary>Marks a key that stands for a kind of happening.</summary>
    public const char KindMark = '#';

    /// <summary>True when it is told as a noun in the plural: "protests", "raids".</summary>
    public bool IsPlural { get; init; }

    public bool IsOfKind => Key[0] == KindMark;
}
