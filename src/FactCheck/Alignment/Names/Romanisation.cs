using FactCheck.Names;

namespace FactCheck.Alignment.Names;

/// <summary>
/// Tells two ways to write a name of another script from a slip: the texts write another part of the name in two ways, too, or call the bearer of a people that does
/// not write in Latin letters, and the spellings sound alike.
/// </summary>
internal static class Romanisation
{
    private const int MaxCompared = 12;
    private const int LeastLetters = 4;

    /// <summary>True when the two spellings are two romanisations.</summary>
    public static bool Explains(List<ReadDocument> documents, NameWordUse left, NameWordUse right) =>
        Math.Min(left.Folded.Length, right.Folded.Length) >= LeastLetters
        && ((ScriptFamily.AreAlikeInSome(left.Folded, right.Folded) && left.Names.Take(MaxCompared).Any(one => right.Names.Take(MaxCompared).Any(other => DifferElsewhere(one, left, other, right))))
            || (IsPerson(left) && IsPerson(right) && left.Occurrences.Take(MaxCompared).Concat(right.Occurrences.Take(MaxCompared)).Any(place => FamilyAt(documents, place, !IsBySlip(left, right)) is { } family && family.AreAlike(left.Folded, right.Folded))));

    /// <summary>Letters that have changed places, or one that is doubled: a slip as often as a way to write it, so that a place alone does not explain it.</summary>
    private static bool IsBySlip(NameWordUse left, NameWordUse right) =>
        BearerParts.AreTransposed(left.Folded, right.Folded) || SpellingCost.Between(left.Folded, right.Folded) <= SpellingCost.Doubled;

    private static bool IsPerson(NameWordUse word) => word.Names.Exists(name => name.Type is EntityType.Person);

    /// <summary>"Yitzhak Yosef" and "Isaac Yossef".</summary>
    private static bool DifferElsewhere(SpelledName one, NameWordUse left, SpelledName other, NameWordUse right)
    {
        foreach (var part in one.Form.Parts)
        {
            foreach (var that in other.Form.Parts)
            {
                if (part.Folded != left.Folded && that.Folded != right.Folded && part.Folded != that.Folded && !part.IsInitial && !that.IsInitial
                    && (NameFamilies.Spellings.ShareFreely(part.Folded, that.Folded) || RegionalSpelling.AreEqual(part.Folded, that.Folded) || NearWordPairs.AreNear(part.Folded, that.Folded)
                        || (Math.Min(part.Folded.Length, that.Folded.Length) >= LeastLetters && ScriptFamily.AreAlikeInSome(part.Folded, that.Folded))))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The script of the people whose name stands in the sentence of a name, and in a short text that of the country of any place it names.</summary>
    private static ScriptFamily? FamilyAt(List<ReadDocument> documents, NameOccurrence place, bool isOfPlaces)
    {
        var text = documents[place.Document].Text;
        var sentence = text.SentenceOf(text.Tokens[place.First]);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            ref readonly var token = ref text.TokenSpan[i];
            if (token.IsCapitalized && ScriptFamily.Of(token.Norm) is { } family)
            {
                return family;
            }
        }

        return !isOfPlaces || text.Tokens.Count >= BearerParts.ShortText
            ? null
            : documents[place.Document].Assertions.Where(assertion => assertion.Kind == AssertionKind.Place).Select(assertion => ScriptFamily.OfPlace(((NameValue)assertion.Value).Spelling)).FirstOrDefault(family => family is not null);
    }
}
