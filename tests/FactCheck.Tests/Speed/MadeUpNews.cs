namespace FactCheck.Tests.Speed;

/// <summary>Short articles on stories that share nothing but common words, the same on every machine.</summary>
internal static class MadeUpNews
{
    private static readonly string[] Syllables = ["ka", "ro", "mi", "ten", "sol", "ver", "dan", "pre", "lo", "mar", "shen", "go", "zu", "bar", "nek", "vi", "tor", "pal", "hun", "der"];

    /// <summary>Two documents a story; in every tenth story they give different numbers of workers.</summary>
    public static List<Document> Pairs(int stories) =>
        [.. Enumerable.Range(0, stories).SelectMany(story => new[] { Tell(story, "a", 400 + story), Tell(story, "b", story % 10 == 0 ? 900 + story : 400 + story) })];

    private static Document Tell(int story, string version, int workers)
    {
        var (person, firm, town) = (Name(story, 1), Name(story, 2), Name(story, 3) + "ton");
        var (thing, other) = (Name(story, 4).ToLowerInvariant(), Name(story, 5).ToLowerInvariant());
        return new Document($"{story}{version}", $"""
            {firm} Works of {town} employs {workers} workers at its {thing} plant, said Helen {person}, the managing director.

            The {thing} plant in {town} was damaged by a fire in the {other} hall. Nobody was hurt, {person} told the town council of {town}.
            {firm} Works wants to open the {other} hall again before winter, when the {thing} season begins in {town}.
            """);
    }

    private static string Name(int story, int part)
    {
        var state = ((uint)story * 2654435761u) ^ ((uint)part * 40503u * 65537u);
        var name = "";
        for (var i = 0; i < 4; i++)
        {
            state = (state ^ (state >> 15)) * 2246822519u;
            name += Syllables[(state >> 8) % (uint)Syllables.Length];
        }

        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
