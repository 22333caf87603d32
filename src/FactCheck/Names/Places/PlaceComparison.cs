namespace FactCheck.Names.Places;

/// <summary>
/// Compares two places as written, each a name or a name with what it lies in ("Athens, Georgia"). Says that they are apart only when they are so in
/// every meaning of both names.
/// </summary>
internal static class PlaceComparison
{
    /// <summary>Two towns no farther apart may be one town and its suburb, in kilometres; told with "near" and "outside", much farther.</summary>
    private const double Suburb = 35;
    private const double Surroundings = 75;

    /// <summary>A suburb is this many doublings smaller than its town.</summary>
    private const int SuburbSize = 2;

    /// <param name="left">A place as written.</param>
    /// <param name="right">Another.</param>
    /// <param name="isLoose">True when one of them is told as lying near or outside the place named.</param>
    public static PlaceRelation Between(string left, string right, bool isLoose = false)
    {
        var (ones, others) = (Meanings(left), Meanings(right));
        if (ones.Count == 0 || others.Count == 0)
        {
            return PlaceRelation.Unknown;
        }

        var nearest = PlaceRelation.Apart;
        foreach (var one in ones)
        {
            foreach (var other in others)
            {
                var relation = Between(one, other, isLoose);
                nearest = (PlaceRelation)Math.Min((int)nearest, (int)relation);
            }
        }

        return nearest;
    }

    /// <summary>The places a name may mean; what follows a comma narrows them.</summary>
    private static List<Spot> Meanings(string place)
    {
        var parts = place.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var spots = parts.Length == 0 ? [] : Atlas.Find(parts[0]).ToList();
        if (parts.Length > 1 && Atlas.Find(parts[1]) is { Count: > 0 } around)
        {
            var inside = spots.Where(spot => around.Any(area => area.Holds(spot))).ToList();

            // A town too small for the list lies at least where the text says it lies.
            return inside.Count > 0 ? inside : [.. around.Where(area => !area.IsTown)];
        }

        return spots;
    }

    private static PlaceRelation Between(Spot one, Spot other, bool isLoose)
    {
        if (one == other)
        {
            return PlaceRelation.Same;
        }

        if (one.Holds(other) || other.Holds(one))
        {
            return PlaceRelation.Contains;
        }

        if (!one.IsTown || !other.IsTown)
        {
            return IsIrish(one, other) ? PlaceRelation.Unknown : PlaceRelation.Apart;
        }

        var distance = one.DistanceTo(other);
        var isSuburb = distance <= Suburb && (Math.Abs(one.Size - other.Size) >= SuburbSize || isLoose);
        return isSuburb || (isLoose && distance <= Surroundings) ? PlaceRelation.Near : distance < 1 ? PlaceRelation.Same : PlaceRelation.Apart;
    }

    /// <summary>"Ireland" may mean the island.</summary>
    private static bool IsIrish(Spot one, Spot other) => one.Country is "IE" or "GB" && other.Country is "IE" or "GB" && one.Country != other.Country;
}
