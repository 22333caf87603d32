namespace FactCheck.Names.Places;

/// <summary>One of the places a name may mean: a town, a country or a part of one.</summary>
/// <param name="Country">Two-letter code of the country.</param>
/// <param name="Part">The part of the country; null for a whole country and where parts are not known.</param>
/// <param name="IsTown">True for a town.</param>
/// <param name="Latitude">In tenths of a degree; 0 for what is no town.</param>
/// <param name="Longitude">In tenths of a degree; 0 for what is no town.</param>
/// <param name="Size">Doublings of 10,000 inhabitants; 0 for what is no town.</param>
internal readonly record struct Spot(string Country, string? Part, bool IsTown, int Latitude, int Longitude, int Size)
{
    /// <summary>Kilometres in a tenth of a degree of latitude.</summary>
    private const double Tenth = 11.1;

    /// <summary>Whether this country or part of one holds the other place.</summary>
    public bool Holds(Spot other) => !IsTown && Country == other.Country && (Part is null || Part == other.Part);

    /// <summary>Kilometres between two towns, to within ten.</summary>
    public double DistanceTo(Spot other)
    {
        var (north, east) = (Latitude - other.Latitude, (Longitude - other.Longitude) * Math.Cos((Latitude + other.Latitude) * Math.PI / 3600));
        return Tenth * Math.Sqrt((north * north) + (east * east));
    }
}
