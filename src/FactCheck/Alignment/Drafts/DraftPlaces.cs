using FactCheck.Names.Places;

namespace FactCheck.Alignment.Drafts;

/// <summary>Finds for a place of a draft the source's place that it is another name of, or that lies in it: "America" for the United States, "Argentina" for Buenos Aires, "South America" for both.</summary>
internal static class DraftPlaces
{
    /// <summary>The first such name of the sources; null when there is none or the draft's name is no place that is known.</summary>
    public static Assertion? Find(string place, DraftSources sources)
    {
        if (Continents.Knows(place))
        {
            return sources.Places.FirstOrDefault(other => Atlas.Find(((NameValue)other.Value).Spelling).Any(spot => Continents.Holds(place, spot)));
        }

        var areas = Atlas.Find(place);
        return areas.Count == 0 ? null : sources.Places.FirstOrDefault(other => Atlas.Find(((NameValue)other.Value).Spelling) is { Count: > 0 } meanings && IsOrLiesIn(meanings, areas));
    }

    /// <summary>Of the towns of a name the largest is meant.</summary>
    private static bool IsOrLiesIn(IReadOnlyList<Spot> meanings, IReadOnlyList<Spot> areas)
    {
        var meant = meanings.MaxBy(meaning => meaning.IsTown ? meaning.Size : int.MaxValue);
        return areas.Any(area => area == meant || area.Holds(meant));
    }
}
