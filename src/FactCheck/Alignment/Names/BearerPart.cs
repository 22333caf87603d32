using FactCheck.Alignment.Events;
using FactCheck.Names;
using FactCheck.Names.Places;
using FactCheck.Text;

namespace FactCheck.Alignment.Names;

/// <summary>The part that a text gives the bearer of a name where it names them: what they are called, what they do and suffer, where they are from.</summary>
internal sealed class BearerPart
{
    /// <summary>Sentences that share so many words may tell more than one number.</summary>
    private const int MuchShared = 5;

    /// <summary>Stems of the nouns for people they are called by: "the lift attendant" gives "attendant".</summary>
    public HashSet<string> Heads { get; } = new(StringComparer.Ordinal);

    /// <summary>Those, and the stems of the words beside them: "lift", "attendant".</summary>
    public HashSet<string> Called { get; } = new(StringComparer.Ordinal);

    /// <summary>Stems of what stands before a thing of theirs: "her flower shop" gives "flower".</summary>
    public HashSet<string> Owned { get; } = new(StringComparer.Ordinal);

    /// <summary>Stems of what is theirs by name: "Orme's second novel" gives "novel".</summary>
    public HashSet<string> Works { get; } = new(StringComparer.Ordinal);

    /// <summary>Stems of nouns for other people in the same sentence, with the words beside them.</summary>
    public HashSet<string> Others { get; } = new(StringComparer.Ordinal);

    /// <summary>The numbers and the stems of the content words of the sentences, names left out: many things happen in one place.</summary>
    public HashSet<string> Sentence { get; } = new(StringComparer.Ordinal);

    public List<BearerDeed> Deeds { get; } = [];

    /// <summary>The places and teams they are of.</summary>
    public List<string> Homes { get; } = [];

    /// <summary>True when the other text tells of the person with this part as of somebody beside its own bearer: "the porter" who calls "the engineer".</summary>
    public bool IsOtherIn(BearerPart told) =>
        !Heads.Overlaps(told.Called) && !told.Heads.Overlaps(Called) && (Heads.Any(head => told.Others.Contains(head) && !MatterParts.IsFree(head)) || (Owned.Count > 0 && told.Others.Overlaps(Owned)));

    /// <summary>True when both are called something and nothing of it is the same, nor told of the other in other words.</summary>
    public bool IsCalledOtherwise(BearerPart other) =>
        Heads.Count > 0 && other.Heads.Count > 0 && !Called.Overlaps(other.Called) && !Heads.Overlaps(other.Sentence) && !other.Heads.Overlaps(Sentence)
        && !SharesHead(other);

    /// <summary>"cardiologist" and "radiologist": a specialist of one field is none of another.</summary>
    public bool IsSpecialistOfAnother(BearerPart other) =>
        Heads.Count > 0 && other.Heads.Count > 0 && Heads.Concat(other.Heads).All(head => head.EndsWith("logist", StringComparison.Ordinal)) && !Heads.Overlaps(other.Heads);

    /// <summary>"keeper" and "goalkeeper", or two words for one.</summary>
    private bool SharesHead(BearerPart other) =>
        Heads.Any(one => other.Heads.Any(that => Synonyms.Share(one, that) || one.EndsWith(that, StringComparison.Ordinal) || that.EndsWith(one, StringComparison.Ordinal)));

    /// <summary>True when a word they are called by or a deed is the same.</summary>
    public bool SharesPart(BearerPart other) => Called.Overlaps(other.Called) || SharesHead(other) || Deeds.Exists(deed => other.Has(deed.Stem, deed.IsSuffered));

    /// <summary>True when both are told to do something, and nothing of it is the same in any words.</summary>
    public bool DoesOtherThan(BearerPart other)
    {
        var (ours, theirs) = (Deeds.FindAll(Tells), other.Deeds.FindAll(Tells));
        return ours.Count > 0 && theirs.Count > 0 && !ours.Exists(deed => other.Sentence.Contains(deed.Stem)) && !theirs.Exists(deed => Sentence.Contains(deed.Stem))
            && !ours.Exists(deed => theirs.Exists(that => Synonyms.Share(deed.Stem, that.Stem) || Text.Deeds.AreOne(deed.Stem, that.Stem)));
    }

    /// <summary>The one was acquitted, the other convicted.</summary>
    public bool DoesTheOpposite(BearerPart other) => Deeds.Exists(deed => other.Deeds.Exists(that => deed.IsSuffered == that.IsSuffered && PoleLexicon.AreOpposed(deed.Stem, that.Stem)));

    /// <summary>True when the sentences differ in a word that excludes another, or share little and differ in a number.</summary>
    public bool IsToldOtherwise(BearerPart other)
    {
        var isLittle = SharedWith(other) < MuchShared;
        return Sentence.Any(stem => !other.Sentence.Contains(stem) && other.Sentence.Any(that => !Sentence.Contains(that)
            && (Kinds.ExcludeEachOther(stem, that) || Opposites.AreOpposite(stem, that) || PoleLexicon.AreOpposed(stem, that) || (isLittle && char.IsAsciiDigit(stem[0]) && char.IsAsciiDigit(that[0])))));
    }

    /// <summary>To make, to give or to say tells nothing by itself.</summary>
    private static bool Tells(BearerDeed deed) => !(deed.Stem is "make" or "give" or "tak" or "take" or "hav" or "have" or "get" or "say" or "tell" or "expect" or "hop" or "hope" or "need" or "want");

    /// <summary>How many words of the sentences are the same or tell the same deed.</summary>
    public int SharedWith(BearerPart other) => Sentence.Count(stem => other.Sentence.Contains(stem) || other.Sentence.Any(that => Text.Deeds.AreOne(stem, that)));

    /// <summary>The words of the sentence that says less.</summary>
    public int LeastWords(BearerPart other) => Math.Min(Sentence.Count, other.Sentence.Count);

    /// <summary>True when each is told to be of a place or a team, and the places lie apart, or neither is known and they are others.</summary>
    public bool IsElsewhere(BearerPart other) => Homes.Count > 0 && other.Homes.Count > 0 && Homes.TrueForAll(home => other.Homes.TrueForAll(that => AreApart(home, that)));

    private static bool AreApart(string home, string other) =>
        home != other && !home.Contains(other, StringComparison.Ordinal) && !other.Contains(home, StringComparison.Ordinal)
        && (PlaceComparison.Between(home, other) is PlaceRelation.Apart || (Atlas.Find(home).Count == 0 && Atlas.Find(other).Count == 0 && SpellingCost.Between(home, other) > SpellingCost.Budget(home.Length, sameFirstLetter: true)));

    /// <summary>True when the one does to somebody what the other has done to them.</summary>
    public bool IsAcrossADeed(BearerPart other) => Crosses(this, other) || Crosses(other, this);

    private static bool Crosses(BearerPart doer, BearerPart sufferer) =>
        sufferer.Deeds.Exists(deed => deed.IsSuffered && doer.Has(deed.Stem, isSuffered: false) && !doer.Has(deed.Stem, isSuffered: true) && !sufferer.Has(deed.Stem, isSuffered: false));

    private bool Has(string stem, bool isSuffered) => Deeds.Exists(deed => deed.IsSuffered == isSuffered && (deed.Stem == stem || Text.Deeds.AreOne(deed.Stem, stem)));
}
