namespace FactCheck.Quality.Stories;

/// <summary>What happened; every telling of a story tells these facts.</summary>
internal sealed record StoryFacts(string Given, string Surname, string Role, string Org, string City, decimal Millions, int Count, int Percent, DateOnly Date, int Weeks, bool IsAffirmed)
{
    private static readonly string[] Givens = ["Amelia", "Birgit", "Chiara", "Dilara", "Eszter", "Farida", "Gudrun", "Hanna", "Ingrid", "Jelena", "Katarina", "Leila", "Marisol", "Nadia", "Ottilie", "Paula", "Roswitha", "Sigrid", "Tamara", "Yolanda"];
    private static readonly string[] Surnames = ["Achterberg", "Bielinski", "Castellano", "Drummondson", "Eskelinen", "Fitzmaurice", "Grabowska", "Hallgrimsen", "Ivanovska", "Jablonski", "Kettlewell", "Lindqvister", "Marchetti", "Nakagawa", "Oyelaran", "Pettersson", "Quintanilla", "Rasmussen", "Szymczak", "Throckmorton", "Umarova", "Vandermeer", "Wojciechow", "Zabriskie"];
    private static readonly string[] Roles = ["managing director", "spokeswoman", "head of research", "chief executive"];
    private static readonly string[] Orgs = ["Norvalis", "Tessera Group", "Brackwater", "Halden Institute", "Orsova", "Meridian Works", "Castor & Pell", "Lunara"];
    private static readonly string[] Cities = ["Ghent", "Tampere", "Porto", "Leeds", "Graz", "Lyon", "Malmo", "Gdansk", "Bilbao", "Trieste"];

    public static StoryFacts Roll(Dice dice) => new(
        dice.Pick(Givens),
        dice.Pick(Surnames),
        dice.Pick(Roles),
        dice.Pick(Orgs),
        dice.Pick(Cities),
        (12 + dice.Next(880)) / (dice.Next(2) == 0 ? 10m : 1m),
        120 + dice.Next(9000),
        6 + dice.Next(88),
        new DateOnly(2025, 1 + dice.Next(12), 1 + dice.Next(28)),
        3 + dice.Next(40),
        dice.Next(2) == 0);

    /// <summary>The same with one error, of a size that no rounding explains.</summary>
    public StoryFacts With(PlantedKind kind, Dice dice) => kind switch
    {
        PlantedKind.NameSlip => this with { Surname = NameSlip.Of(Surname, dice) },
        PlantedKind.Amount => this with { Millions = Millions + Math.Max(1, Math.Round(Millions / 3)) },
        PlantedKind.Scale => this with { Millions = Millions * 1000 },
        PlantedKind.Count => this with { Count = Count + Math.Max(2, Count / 4) },
        PlantedKind.Percent => this with { Percent = Percent > 50 ? Percent - 11 : Percent + 11 },
        PlantedKind.Date => this with { Date = Date.AddDays(Date.Day > 15 ? -3 : 3) },
        PlantedKind.Duration => this with { Weeks = Weeks * 2 },
        PlantedKind.Role => this with { Role = Roles[(Array.IndexOf(Roles, Role) + 1) % Roles.Length] },
        PlantedKind.Place => this with { City = Cities[(Array.IndexOf(Cities, City) + 1) % Cities.Length] },
        _ => this with { IsAffirmed = !IsAffirmed },
    };
}
