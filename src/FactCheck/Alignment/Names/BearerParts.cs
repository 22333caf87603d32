using FactCheck.Names;

namespace FactCheck.Alignment.Names;

/// <summary>Weighs whether two near names are of two people who play two parts in one story.</summary>
internal static class BearerParts
{
    public const int ShortText = 80;

    /// <summary>So many words of two sentences in common show that they may tell the same; sentences with fewer words tell nothing.</summary>
    private const int LeastShared = 4;
    private const int LeastWords = 3;

    public static void Weigh(List<ReadDocument> documents, NameWordUse left, NameWordUse right, SharedTelling telling, bool areVersions, List<(double, string)> reasons)
    {
        var isPerson = IsPerson(left, right);
        var (ours, theirs) = (BearerPartReader.Read(documents, left.Occurrences, isPerson), BearerPartReader.Read(documents, right.Occurrences, isPerson));
        var isShort = AreShort(documents, left, right);
        if (telling.IsMostly && (!isPerson || !isShort || ours.SharesPart(theirs)))
        {
            reasons.Add((telling is { IsTheSame: true, Count: >= 6 } ? 2.8 : telling.IsTheSame ? 2 : 1, "the sentences tell the same"));
        }

        var apart = areVersions || !isShort ? -5 : SlipWeighing.TwoBearers;
        if (!areVersions && MatterParts.AreTwo(ours, theirs, isShort))
        {
            reasons.Add((apart, "each plays a part in it that excludes the other's"));
        }
        else if (ours.IsOtherIn(theirs) || theirs.IsOtherIn(ours))
        {
            reasons.Add((apart, "one text tells of the other's bearer as of somebody else"));
        }
        else if (ours.IsAcrossADeed(theirs))
        {
            reasons.Add((apart, "one does what is done to the other"));
        }
        else if (ours.IsSpecialistOfAnother(theirs))
        {
            reasons.Add((-5, "they are specialists of two fields"));
        }
        else if (ours.IsCalledOtherwise(theirs))
        {
            reasons.Add((IsSameStory(ours, theirs) ? -1 : ours.SharedWith(theirs) * 3 >= ours.LeastWords(theirs) ? -2.5 : -4, "each is called something else"));
        }
        else if (ours.IsElsewhere(theirs))
        {
            reasons.Add((-4, "each is told to be of another place or team"));
        }
        else if (ours.SharesPart(theirs))
        {
            if (isShort && telling.Count >= LeastWords)
            {
                reasons.Add((1.5, "both play one part in it"));
            }
        }
        else if (isPerson && !AreTransposed(left.Folded, right.Folded) && isShort)
        {
            WeighDeeds(ours, theirs, reasons);
        }
    }

    /// <summary>True when the two play parts that one person does not play at once.</summary>
    /// <param name="one">The one bearer.</param>
    /// <param name="other">The other.</param>
    /// <param name="isShort">True where the texts have no room to tell of anybody in turns: then what one does, and whom else the other tells of, shows it, too.</param>
    public static bool AreTwo(BearerPart one, BearerPart other, bool isShort) =>
        MatterParts.AreTwo(one, other, isShort) || (isShort && (one.IsOtherIn(other) || other.IsOtherIn(one) || one.IsAcrossADeed(other)));

    /// <summary>Short texts of one bearer tell the same of them; two who meet in one story do two things.</summary>
    private static void WeighDeeds(BearerPart ours, BearerPart theirs, List<(double, string)> reasons)
    {
        var shared = ours.SharedWith(theirs);
        var isShared = shared >= LeastShared || shared * 2 >= ours.LeastWords(theirs);
        if (ours.DoesTheOpposite(theirs))
        {
            reasons.Add((-5, "one does the opposite of what the other does"));
        }
        else if (ours.DoesOtherThan(theirs))
        {
            reasons.Add((isShared ? -2.2 : -3, "each does something else"));
        }
        else if (!isShared && ours.LeastWords(theirs) >= LeastWords)
        {
            reasons.Add((-2.5, "nothing shows that they do the same"));
        }
    }

    /// <summary>True when they do the same, or half of what the one sentence says stands in the other.</summary>
    private static bool IsSameStory(BearerPart ours, BearerPart theirs) => ours.SharesPart(theirs) || ours.SharedWith(theirs) * 2 >= ours.LeastWords(theirs);

    /// <summary>No two names differ in nothing but the order of their letters.</summary>
    public static bool AreTransposed(string left, string right) => left.Length == right.Length && ScrambledLetters.AreScrambled(left, right);

    /// <summary>True when some place of either takes it for a person.</summary>
    public static bool IsPerson(NameWordUse left, NameWordUse right) => left.Names.Concat(right.Names).Any(name => name.Type == EntityType.Person);

    /// <summary>True when no text has room to tell of its bearer more than once.</summary>
    public static bool AreShort(List<ReadDocument> documents, NameWordUse left, NameWordUse right) =>
        left.Occurrences.Concat(right.Occurrences).All(place => documents[place.Document].Text.Tokens.Count < ShortText);
}
