using FactCheck.Names;

namespace FactCheck.Alignment.Rivals;

/// <summary>Whether two names are names of two things of one kind.</summary>
internal static class TwoNames
{
    /// <summary>From here on two words may be spellings of one, such as romanisations: "Yiannis" and "Ioannis" have 71, "Akash" and "Ashok" 60.</summary>
    private const int NearSpelling = 66;

    /// <summary>True when the names are no variants of one, nor near spellings: those are weighed as slips elsewhere.</summary>
    public static bool Are(Assertion one, Assertion other)
    {
        var (left, right) = ((NameValue)one.Value, (NameValue)other.Value);
        if (IsPeople(left) || IsPeople(right) || NameMatcher.Compare(left.Spelling, right.Spelling, left.Type).Relation != NameRelation.Different)
        {
            return false;
        }

        var (ours, theirs) = (NameFormReader.Read(left.Spelling, left.Type), NameFormReader.Read(right.Spelling, right.Type));
        return !GivenNameForms.AreOfTwoLanguages(ours, theirs) && !BeginsWith(ours, theirs) && !BeginsWith(theirs, ours)
            && !ours.Parts.Any(part => theirs.Parts.Any(that => part.Folded != that.Folded && SpellingRatio.Of(part.Folded, that.Folded) >= NearSpelling));
    }

    /// <summary>Two people, or two organizations, as far as the finder is sure.</summary>
    public static bool AreOneKind(Assertion one, Assertion other) =>
        one.IsCertain && other.IsCertain && Kind(one) == Kind(other) && Kind(one) is AssertionKind.Person or AssertionKind.Organization;

    /// <summary>Not known to be of two kinds: a candidate may be anything.</summary>
    public static bool MayBeOneKind(Assertion one, Assertion other) =>
        Kind(one) == Kind(other) || Kind(one) == AssertionKind.Name || Kind(other) == AssertionKind.Name || one.IsCertain != other.IsCertain;

    /// <summary>What a legal form at the end says of a name outweighs what the finder took it for.</summary>
    private static AssertionKind Kind(Assertion name) =>
        ((NameValue)name.Value).Spelling.Split(' ')[^1].TrimEnd('.').ToLowerInvariant() is "llp" or "llc" or "inc" or "ltd" or "plc" or "gmbh" or "corp" ? AssertionKind.Organization : name.Kind;

    /// <summary>"EU" and "European Union Border Guard".</summary>
    private static bool BeginsWith(NameForm acronym, NameForm longForm) =>
        acronym.IsAcronym && longForm.Initials.Any(initials => initials.StartsWith(acronym.Squashed, StringComparison.Ordinal));

    /// <summary>Peoples and states stand for each other ("American", "USA"), and titles are nobody's name.</summary>
    private static bool IsPeople(NameValue name)
    {
        var folded = NameFold.Word(name.Spelling);
        return NameVocabulary.Peoples.Contains(folded) || NameVocabulary.Demonyms.Contains(folded) || NameVocabulary.Titles.Contains(folded) || NameVocabulary.DemonymPlaces.Contains(folded) || (Text.Peoples.Of(folded) is [var people, ..] && people == folded);
    }
}
