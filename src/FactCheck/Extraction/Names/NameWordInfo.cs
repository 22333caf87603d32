using FactCheck.Names;
using FactCheck.Text;

namespace FactCheck.Extraction.Names;

/// <summary>A distinct word of one document, in one capitalisation, with all that is known of it.</summary>
/// <param name="index">Position in <see cref="DocumentWords"/>.</param>
/// <param name="facts">What the lists know of it.</param>
/// <param name="otherForm">The same word in another capitalisation; null when there is none that was met before.</param>
internal sealed class NameWordInfo(int index, NameWordFacts facts, NameWordInfo? otherForm)
{
    public int Index { get; } = index;

    public NameWordFacts Facts { get; } = facts;

    public KnownWord Word { get; } = facts.Word;

    public NameWordInfo? OtherForm { get; } = otherForm;

    /// <summary>What the document shows of the word in any capitalisation; shared by all of them.</summary>
    public EvidenceCell Evidence { get; } = otherForm?.Evidence ?? new EvidenceCell();

    /// <summary>As it stands in the folded text.</summary>
    public string Spelled => Word.Spelled;

    public string Norm => Word.Norm;

    public TokenKind Kind => Word.Kind;

    public bool IsCapitalized => Word.IsCapitalized;

    public bool IsAllCaps => Word.IsAllCaps;

    /// <summary>What names are compared on.</summary>
    public string Folded => Facts.Folded;

    public NameWord Known => Facts.Known;

    public WordKinds Kinds => Facts.Kinds;

    /// <summary>Listed as an organization, and as the first word of one of several words.</summary>
    public bool IsOrganization => Facts.IsOrganization;

    public bool StartsOrganization => Facts.StartsOrganization;

    public int Class => Facts.Class;

    /// <summary>The other capitalisations' sums are kept here, too.</summary>
    internal sealed class EvidenceCell
    {
        public WordEvidence Flags { get; set; }
    }
}
