namespace FactCheck.Names;

/// <summary>Whether two speakers are one.</summary>
internal static class SpeakerRelation
{
    /// <summary>True for one speaker, false for two, null when it cannot be told: a phrase and a name, a person and a company.</summary>
    public static bool? Of(Speaker left, Speaker right)
    {
        if (left.Type is null || right.Type is null)
        {
            return left.Type is null && right.Type is null
                ? string.Equals(Head(left), Head(right), StringComparison.OrdinalIgnoreCase) ? true : AreKnownApart(left, right) ? false : null
                : null;
        }

        if (left.Type != right.Type && left.Type != EntityType.Unknown && right.Type != EntityType.Unknown)
        {
            return null;
        }

        var isOne = NameMatcher.Compare(left.Spelling, right.Spelling, left.Type == EntityType.Unknown ? right.Type.Value : left.Type.Value).Relation != NameRelation.Different;

        // One word that is in no list of names may be a firm, and a person speak for it.
        return isOne || !(IsOpenWord(left) || IsOpenWord(right)) ? isOne : null;
    }

    private static bool IsOpenWord(Speaker speaker) => speaker.Type is EntityType.Unknown or EntityType.Person && !speaker.Spelling.Contains(' ', StringComparison.Ordinal) && NameLexicon.Find(NameFold.Word(speaker.Spelling)) is { Given: 0, Surname: 0 };

    private static string Head(Speaker speaker) => speaker.Spelling[(speaker.Spelling.LastIndexOf(' ') + 1)..];

    /// <summary>Two phrases for people of different description: "the landlord" and "his daughter", "the architect" and "the bishop".</summary>
    private static bool AreKnownApart(Speaker left, Speaker right)
    {
        var (one, other) = (Head(left).ToLowerInvariant(), Head(right).ToLowerInvariant());
        return (Text.PersonNouns.Gender(one) is { } gender && Text.PersonNouns.Gender(other) is { } that && gender != that)
            || Text.Kinds.ExcludeEachOther(Text.Stemmer.Stem(one), Text.Stemmer.Stem(other));
    }
}
