using FactCheck.Names;

namespace FactCheck.Alignment.Names;

/// <summary>What the two spellings themselves, and the names they are parts of, say of a slip.</summary>
internal static class SlipSpelling
{
    private const int LongWord = 8;

    /// <summary>How far the two spellings differ, and how well known each is.</summary>
    /// <param name="left">The one spelling.</param>
    /// <param name="right">The other.</param>
    /// <param name="type">What both are names of.</param>
    /// <param name="cost">How far they differ.</param>
    /// <param name="telling">
    /// What sentences of short texts of one spelling each share; null for other texts. Short texts show more by what they tell than by how well known a spelling is: an
    /// unknown one has half its weight, unless the difference is one of no two names; and so have two known ones where the sentences tell the same.
    /// </param>
    /// <param name="reasons">The weights so far.</param>
    public static void WeighSpellings(NameWordUse left, NameWordUse right, EntityType type, double cost, SharedTelling? telling, List<(double, string)> reasons)
    {
        var length = Math.Min(left.Folded.Length, right.Folded.Length);
        reasons.Add((cost <= .7 ? 1 : cost < 1 || (cost <= 1 && left.Folded.Length != right.Folded.Length) ? .6 : cost <= 1 ? .1 : cost <= 1.4 ? -.3 : -1.5, $"they differ {EditDescription.Of(left.Folded, right.Folded)}"));
        var weighed = type == EntityType.Place ? type : EntityType.Unknown;
        var (a, b) = (left.Part.Known.Evidence(weighed), right.Part.Known.Evidence(weighed));
        var better = a > b ? left : right;
        var (weight, text) = (Math.Min(a, b), Math.Max(a, b)) switch
        {
            (0, 2) when IsOnlyWord(better.Part.Known) => (2.0, $"\"{better.Spelled}\" is a word, the other is not"),
            (0, 2) => (3, $"\"{better.Spelled}\" is an established spelling, the other is not"),
            // The rare end of a name list holds slips of its own, so that it says nothing of which spelling is right.
            (0, 0 or 1) => (a == b ? 1 : 2, "neither spelling is a common name or word"),
            (1, 1) or (1, 2) => (-.5, "both spellings are known"),
            _ => (-2.5, "both spellings are established names or words"),
        };
        reasons.Add((telling is { } told && (weight > 0 ? !BearerParts.AreTransposed(left.Folded, right.Folded) && !IsDoubled(left, right) : told.IsMostly) ? weight / 2 : weight, text));
        if (type != EntityType.Place && GenderedNames.AreSurnamePair(left.Folded, right.Folded) && (a > 0 || b > 0 || left.Folded.Length > 6))
        {
            reasons.Add((-3, "the endings may be those of a woman's and a man's surname"));
        }

        if (IsPlural(left, right))
        {
            reasons.Add((-5, "one may be the plural of the other"));
        }

        reasons.Add((length >= LongWord ? 1 : length >= 6 ? 0 : length == 5 ? -.3 : -1, $"the words are {(length >= LongWord ? "long" : "short")}"));
        if (left.Folded[0] != right.Folded[0])
        {
            reasons.Add((-1.5, "the first letters differ"));
        }
    }

    private static bool IsOnlyWord(NameWord known) => known.Common > 0 && known.Evidence(EntityType.Person) < 2 && known.City < 2 && !known.IsTerritory;

    /// <summary>"Rockefellers": an s more, where the shorter is an established word, says nothing.</summary>
    public static bool IsPlural(NameWordUse left, NameWordUse right)
    {
        var (shorter, longer) = left.Folded.Length < right.Folded.Length ? (left, right) : (right, left);
        return longer.Folded.Length == shorter.Folded.Length + 1 && longer.Folded[^1] == 's' && shorter.Folded[^1] != 's'
            && longer.Folded.StartsWith(shorter.Folded, StringComparison.Ordinal) && shorter.Part.Known.Evidence(EntityType.Unknown) > 0;
    }

    /// <summary>The names that hold the two words: do the other parts agree, or does each have others of its own?</summary>
    public static void WeighNames(NameWordUse left, NameWordUse right, EntityType type, List<(double, string)> reasons)
    {
        var (agree, agreeRare, contradict, compared) = (false, false, false, 0);
        string? shared = null;
        foreach (var one in left.Names)
        {
            foreach (var other in right.Names)
            {
                if (compared++ > SlipWeighing.MaxCompared)
                {
                    break;
                }

                var (a, b) = (Others(one, left), Others(other, right));
                if (a.Count == 0 || b.Count == 0)
                {
                    continue;
                }

                var common = a.Find(part => b.Exists(that => PartComparison.Compare(part, that, type).Relation <= PartRelation.Transliteration));
                if (common is not null)
                {
                    agree = true;
                    shared ??= common.Spelled;
                    agreeRare |= common.Known.Frequency < 2 && common.Known.Common == 0;
                }
                else
                {
                    contradict = true;
                }
            }
        }

        if (agree)
        {
            reasons.Add((agreeRare ? 2 : 1.2, $"both stand beside \"{shared}\""));
        }
        else if (contradict)
        {
            reasons.Add((IsPlainSlip(left, right) ? -1 : type == EntityType.Person ? -4 : -2.5, "each is part of another name"));
        }
        else
        {
            WeighPosition(left, right, reasons);
            BodyKinds.Weigh(left, right, reasons);
        }
    }

    /// <summary>An unknown spelling beside a very common given name or an ordinary long word is a slip whoever bears it: "Htomas", "Hsopital".</summary>
    public static bool IsPlainSlip(NameWordUse left, NameWordUse right)
    {
        var (known, other) = left.Part.Known.Evidence(EntityType.Unknown) > 0 ? (left, right) : (right, left);
        return (other.Part.Known == default && (known.Part.Known.Given == 3 || (known.Part.Known.Common >= 2 && known.Folded.Length >= 6))
            && SpellingCost.Between(left.Folded, right.Folded) <= 1 && left.Folded[0] == right.Folded[0]) || IsDoubled(left, right);
    }

    /// <summary>An unknown spelling that is a long established one but for a doubled letter is a slip, too: "Phillippines".</summary>
    private static bool IsDoubled(NameWordUse left, NameWordUse right) =>
        Math.Min(left.Folded.Length, right.Folded.Length) >= LongWord && left.Part.Known.Evidence(EntityType.Unknown) + right.Part.Known.Evidence(EntityType.Unknown) == 2
        && (left.Part.Known == default || right.Part.Known == default) && SpellingCost.Between(left.Folded, right.Folded) <= SpellingCost.Doubled;

    /// <summary>A word that stands alone is a surname, seldom a given name of somebody else's full name.</summary>
    private static void WeighPosition(NameWordUse left, NameWordUse right, List<(double, string)> reasons)
    {
        var (alone, full) = left.Names.TrueForAll(name => name.Form.Parts.Count == 1) ? (left, right) : (right, left);
        var isAlone = alone.Names.TrueForAll(name => name.Form.Parts.Count == 1);
        if (isAlone && full.Names.TrueForAll(name => name.Type == EntityType.Person && name.Form.Parts.Count > 1 && name.Form.Parts[^1].Folded != full.Folded))
        {
            reasons.Add((-1, "one is a given name, the other stands alone"));
        }
    }

    private static List<NamePart> Others(SpelledName name, NameWordUse word) =>
        [.. name.Form.Parts.Where(part => part.Folded != word.Folded && part.Kind is NamePartKind.Word or NamePartKind.Initial && !IsGeneric(part.Folded))];

    /// <summary>Words that many names have in common do not tell them apart.</summary>
    private static bool IsGeneric(string word) =>
        NameVocabulary.Titles.Contains(word) || NameVocabulary.OrganizationWords.Contains(word) || NameVocabulary.LegalForms.Contains(word) || NameVocabulary.PlaceWords.Contains(word);
}
