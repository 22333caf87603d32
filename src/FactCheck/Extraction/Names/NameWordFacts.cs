using FactCheck.Names;
using FactCheck.Text;

namespace FactCheck.Extraction.Names;

/// <summary>What the lists of names know of a word, in one capitalisation, whatever text it stands in. Thread-safe.</summary>
internal sealed class NameWordFacts
{
    private const int Unread = int.MinValue;

    private int _class = Unread;
    private WordSums? _sums;

    private NameWordFacts(KnownWord word)
    {
        Word = word;
        Folded = word.Kind == TokenKind.Word ? NameFold.Word(word.Norm) : "";
        NormHash = TaggerFeatures.Hash(word.Norm);
        ShortShape = TaggerFeatures.ShortShape(word.Spelled);
        if (Folded.Length > 0)
        {
            (Known, Kinds) = (Folded == word.Norm ? NameLexicon.Find(word) : NameLexicon.Find(Folded), WordKindLists.Of(Folded));
            IsOrganization = Folded.Length > 1 && KnownOrganizations.Contains(Folded);
            StartsOrganization = Folded.Length > 1 && KnownOrganizations.StartsOne(Folded);
        }

        IsAnchor = ListAnchors.IsAnchor(word, Kinds);
        Gazetteer = TaggerFeatures.Gazetteer(this);
    }

    public static NameWordFacts Of(KnownWord word)
    {
        if (word.OfNames is NameWordFacts known)
        {
            return known;
        }

        var facts = new NameWordFacts(word);
        word.OfNames = facts;
        return facts;
    }

    public KnownWord Word { get; }

    /// <summary>What names are compared on.</summary>
    public string Folded { get; }

    public NameWord Known { get; }

    public WordKinds Kinds { get; }

    /// <summary>Listed as an organization, and as the first word of one of several words.</summary>
    public bool IsOrganization { get; }

    public bool StartsOrganization { get; }

    /// <summary>See <see cref="ListAnchors"/>.</summary>
    public bool IsAnchor { get; }

    /// <summary>Hash of the norm, all the lists say in one number, and the shape with runs as one; for the tagger.</summary>
    public ulong NormHash { get; }

    public ulong Gazetteer { get; }

    public ulong ShortShape { get; }

    /// <summary>See <see cref="WordClasses"/>; looked up when first asked for, since only words beside names are.</summary>
    public int Class
    {
        get
        {
            var known = _class;
            return known != Unread ? known : _class = Word.Kind == TokenKind.Word ? WordClasses.Of(Word.Norm) : WordClasses.None;
        }
    }

    /// <summary>What the word contributes to the scores of a model.</summary>
    public WordSums SumsOf(TaggerModel model)
    {
        var sums = _sums;
        return sums is not null && sums.Model == model ? sums : _sums = new WordSums(this, model);
    }
}
