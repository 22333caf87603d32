using FactCheck.Quality.Corpora;

namespace FactCheck.Quality.Stories;

/// <summary>
/// Pairs of tellings of one story in two styles: half of them agree, in the other half one fact was changed in one telling. Seeded: the same cases
/// each time.
/// </summary>
internal static class StorySuite
{
    private const ulong Seed = 20260122;

    /// <summary>For each kind of error so many pairs with it and so many without.</summary>
    private const int CasesOfAKind = 40;

    public static IEnumerable<LabelledCase> Cases()
    {
        var dice = new Dice(Seed);
        foreach (var kind in Enum.GetValues<PlantedKind>())
        {
            for (var i = 0; i < CasesOfAKind; i++)
            {
                yield return Case($"{kind}-{i}", kind, isPlanted: true, dice);
                yield return Case($"{kind}-{i}-clean", kind, isPlanted: false, dice);
            }
        }
    }

    private static LabelledCase Case(string id, PlantedKind kind, bool isPlanted, Dice dice)
    {
        var facts = StoryFacts.Roll(dice);
        var tellings = dice.Pick(StoryTemplates.All);
        var first = dice.Next(tellings.Count);
        var second = (first + 1 + dice.Next(tellings.Count - 1)) % tellings.Count;
        var one = Telling.Of(tellings[first], facts, StoryStyle.Roll(dice));
        var other = Telling.Of(tellings[second], isPlanted ? facts.With(kind, dice) : facts, StoryStyle.Roll(dice));
        var slots = SlotsOf(kind);
        IReadOnlyList<(string, TextSpan)> marks = isPlanted ? [.. Marks("a", one, slots), .. Marks("b", other, slots)] : [];
        return new LabelledCase(id, kind.ToString(), isPlanted, Strength.Strong, [Document("a", one), Document("b", other)], marks);
    }

    private static Document Document(string id, Telling telling) => new(id, telling.Text, new DateOnly(2025, 12, 31));

    private static IEnumerable<(string, TextSpan)> Marks(string id, Telling telling, StorySlot[] slots) => telling.Places.Where(place => slots.Contains(place.Slot)).Select(place => (id, place.Span));

    private static StorySlot[] SlotsOf(PlantedKind kind) => kind switch
    {
        PlantedKind.NameSlip => [StorySlot.Full, StorySlot.Last],
        PlantedKind.Amount or PlantedKind.Scale => [StorySlot.Amount],
        PlantedKind.Count => [StorySlot.Count],
        PlantedKind.Percent => [StorySlot.Percent],
        PlantedKind.Date => [StorySlot.Date],
        PlantedKind.Duration => [StorySlot.Duration],
        PlantedKind.Role => [StorySlot.Role],
        PlantedKind.Place => [StorySlot.City],
        _ => [StorySlot.Verdict],
    };
}
