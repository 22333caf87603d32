using System.Globalization;

namespace FactCheck.Quality.Stories;

/// <summary>How a house writes amounts, dates, counts and lengths of time. Styles differ in form alone.</summary>
internal sealed record StoryStyle(int Amount, int Date, int Percent, int Duration, int Count)
{
    public static StoryStyle Roll(Dice dice) => new(dice.Next(5), dice.Next(4), dice.Next(3), dice.Next(2), dice.Next(2));

    public string Write(StorySlot slot, StoryFacts facts) => slot switch
    {
        StorySlot.Full => $"{facts.Given} {facts.Surname}",
        StorySlot.Last => facts.Surname,
        StorySlot.Role => facts.Role,
        StorySlot.Org => facts.Org,
        StorySlot.City => facts.City,
        StorySlot.Amount => WriteAmount(facts.Millions),
        StorySlot.Count => facts.Count.ToString(Count == 0 ? "#,0" : "0", CultureInfo.InvariantCulture),
        StorySlot.Percent => Text(facts.Percent) + Percent switch { 0 => "%", 1 => " per cent", _ => " percent" },
        StorySlot.Date => facts.Date.ToString(Date switch { 0 => "d MMMM yyyy", 1 => "MMMM d, yyyy", 2 => "d MMM yyyy", _ => "MMMM d" }, CultureInfo.InvariantCulture),
        StorySlot.Duration => Duration == 0 ? Text(facts.Weeks) + " weeks" : Text(facts.Weeks * 7) + " days",
        _ => "",
    };

    private string WriteAmount(decimal millions)
    {
        var (number, word, letter) = millions >= 1000 ? (millions / 1000, "billion", "bn") : (millions, "million", "m");
        var text = number.ToString("0.####", CultureInfo.InvariantCulture);
        return Amount switch
        {
            0 => $"${text} {word}",
            1 => $"${text}{letter}",
            2 => $"US${text} {word}",
            3 => $"{text} {word} dollars",
            _ => $"USD {text} {word}",
        };
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
