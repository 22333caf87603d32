namespace FactCheck.Benchmarks.Speed.News;

/// <summary>The parts that sentences are put together from.</summary>
internal static class NewsParts
{
    private static readonly Dictionary<string, List<string>> Sections = Read();

    public static IReadOnlyList<string> Openings { get; } = Sections["openings"];

    public static IReadOnlyList<string> Subjects { get; } = Sections["subjects"];

    public static IReadOnlyList<string> Predicates { get; } = Sections["predicates"];

    public static IReadOnlyList<string> Endings { get; } = Sections["endings"];

    private static Dictionary<string, List<string>> Read()
    {
        using var stream = typeof(NewsParts).Assembly.GetManifestResourceStream("news-sentences.txt")!;
        using var reader = new StreamReader(stream);
        var sections = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string> section = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == '[')
            {
                section = sections[line[1..^1]] = [];
            }
            else
            {
                section.Add(line);
            }
        }

        return sections;
    }
}
