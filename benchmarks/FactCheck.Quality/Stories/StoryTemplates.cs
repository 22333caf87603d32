namespace FactCheck.Quality.Stories;

/// <summary>The stories and their tellings.</summary>
internal static class StoryTemplates
{
    /// <summary>For each story its tellings.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> All { get; } = Read();

    private static List<IReadOnlyList<string>> Read()
    {
        using var stream = typeof(StoryTemplates).Assembly.GetManifestResourceStream("stories.txt")!;
        using var reader = new StreamReader(stream);
        var stories = new List<IReadOnlyList<string>>();
        foreach (var story in reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n== ").Skip(1))
        {
            stories.Add([.. story.Split('\n').Skip(1).Where(line => line.Length > 0)]);
        }

        return stories;
    }
}
