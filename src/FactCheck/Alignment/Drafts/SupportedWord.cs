namespace FactCheck.Alignment.Drafts;

/// <summary>A content word of a draft.</summary>
/// <param name="Token">Index of its token.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Stem">Its stem.</param>
/// <param name="Rarity">How rare the stem is, from 0 to 1.</param>
internal sealed record SupportedWord(int Token, int Sentence, string Stem, double Rarity)
{
    /// <summary>Weight of the pairs it stands in that no source bears out.</summary>
    public double Lost { get; set; }
}
