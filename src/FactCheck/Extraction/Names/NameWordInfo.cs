using FactCheck.Names;

namespace FactCheck.Extraction.Names;

/// <summary>A distinct word of one document, in one capitalisation, with all that is known of it.</summary>
internal sealed class NameWordInfo(int index, string spelled, in Token token)
{
    private int? _class;

    /// <summary>Position in <see cref="DocumentWords"/>.</summary>
    public int Index { get; } = index;

    /// <summary>As it stands in the folded text.</summary>
    public string Spelled { get; } = spelled;

    public string Norm { get; } = token.Norm;

    public TokenKind Kind { get; } = token.Kind;

    public bool IsCapitalized { get; } = token.IsCapitalized;

    public bool IsAllCaps { get; } = token.IsAllCaps;

    /// <summary>What names are compared on.</summary>
    public string Folded { get; init; } = "";

    public NameWord Known { get; init; }

    public WordKinds Kinds { get; init; }

    /// <summary>Listed as an organization, and as the first word of one of several words.</summary>
    public bool IsOrganization { get; init; }

    public bool StartsOrganization { get; init; }

    /// <summary>The same word in another capitalisation; null when there is none that was met before.</summary>
    public NameWordInfo? OtherForm { get; init; }

    /// <summary>What the document shows of the word in any capitalisation; shared by all of them.</summary>
    public required EvidenceCell Evidence { get; init; }

    /// <summary>Hash of <see cref="Norm"/>, all the lists say in one number, and the shape with runs as one; for the tagger.</summary>
    public ulong NormHash { get; init; }

    public ulong Gazetteer { get; set; }

    public ulong ShortShape { get; init; }

    /// <summary>See <see cref="WordClasses"/>; looked up when first asked for, since only words beside names are.</summary>
    public int Class => _class ??= Kind == TokenKind.Word ? WordClasses.Of(Norm) : WordClasses.None;

    /// <summary>The other capitalisations' sums are kept here, too.</summary>
    internal sealed class EvidenceCell
    {
        public WordEvidence Flags { get; set; }
    }
}
