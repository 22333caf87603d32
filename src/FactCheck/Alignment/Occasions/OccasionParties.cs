using FactCheck.Alignment.Referents;
using FactCheck.Names.Places;

namespace FactCheck.Alignment.Occasions;

/// <summary>Who, what and where stands beside a deed: whether two tellings can be of one happening as far as these go.</summary>
internal sealed class OccasionParties(List<ReadDocument> documents, IReadOnlyList<DeedIndex> deeds, ContextIndex context, OccasionPairs occasions, OccasionRelation relation)
{
    /// <summary>True when who or what stands beside the one deed is told with the other, or only pronouns stand there.</summary>
    public bool ShareParty(Circumstance left, Circumstance right)
    {
        var (ones, others) = (Parties(left), Parties(right));
        return ones.Count == 0 || others.Count == 0 || ones.Any(party => context.Has(right.Document, right.Sentence, party)) || others.Any(party => context.Has(left.Document, left.Sentence, party));
    }

    /// <summary>True when both sentences name people or organizations and none of them is the same; a father and a son share a name that is not the whole.</summary>
    public bool AreOthers(Circumstance left, Circumstance right)
    {
        var (ones, others) = (occasions.NamesBeside(left), occasions.NamesBeside(right));
        return ones.Count > 0 && others.Count > 0
            && (!ones.Overlaps(others) || !occasions.FullNamesBeside(left).Any(one => occasions.FullNamesBeside(right).Any(other => MayBeOne(one.Split(' '), other.Split(' ')))));
    }

    /// <summary>"sang in Porto on Monday" and "sang in Braga on Friday".</summary>
    public bool HaveOtherPlaces(Circumstance left, Circumstance right)
    {
        var (ones, others) = (occasions.Beside(left, CircumstanceKind.Where), occasions.Beside(right, CircumstanceKind.Where));
        return left.Kind != CircumstanceKind.Where
            && ((ones.Count > 0 && others.Count > 0 && ones.All(one => others.All(other => relation.Of(one, other) == ValueRelation.Disjoint)))
                || AreTwoPlaces(occasions.PlacesBeside(left), right.Document, occasions.PlacesBeside(right), left.Document));
    }

    /// <summary>", which appeared in 1981": told by the way, of something that an "it" of the other text may not be.</summary>
    public bool IsAsideOfUnknown(Circumstance aside, Circumstance other) =>
        BeforeDeed(aside) is "which" or "who" && BeforeDeed(other) is "it" or "he" or "she" or "they";

    private IReadOnlyList<string> Parties(Circumstance circumstance) => deeds[circumstance.Document].Parties(circumstance.Deed, circumstance.Place.FirstToken, circumstance.Place.EndToken);

    /// <summary>Every word of the shorter name stands in the longer one.</summary>
    private static bool MayBeOne(string[] one, string[] other) => one.Length <= other.Length ? Array.TrueForAll(one, word => other.Contains(word)) : Array.TrueForAll(other, word => one.Contains(word));

    /// <summary>Both sentences name places, none of which is, holds or lies near one of the other, and neither document knows the other's.</summary>
    private bool AreTwoPlaces(IReadOnlyCollection<string> ones, int there, IReadOnlyCollection<string> others, int here) =>
        ones.Count > 0 && others.Count > 0
        && ones.All(one => !Names(there, one) && others.All(other => PlaceComparison.Between(one, other, isLoose: true) is PlaceRelation.Apart or PlaceRelation.Unknown))
        && others.All(other => !Names(here, other));

    private bool Names(int document, string place) => documents[document].Text.Folded.Contains(place.Split(',')[0], StringComparison.OrdinalIgnoreCase);

    /// <summary>The word before a deed and its helping verbs.</summary>
    private string BeforeDeed(Circumstance circumstance)
    {
        var tokens = documents[circumstance.Document].Text.Tokens;
        var i = circumstance.Deed.First - 1;
        while (i > 0 && (Text.VerbWords.IsAuxiliary(tokens[i]) || tokens[i].Norm is "also" or "then" or "only" or "not"))
        {
            i--;
        }

        return i >= 0 && tokens[i].Sentence == circumstance.Sentence ? tokens[i].Norm : "";
    }
}
