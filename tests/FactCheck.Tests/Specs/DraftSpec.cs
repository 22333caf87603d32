namespace FactCheck.Tests.Specs;

/// <summary>A draft of a spec file with the sources it stands under. What is to be found is marked in the draft: "[|words|]{FC2001 conflict}".</summary>
internal sealed record DraftSpec(string File, int Line, IReadOnlyList<string> Sources, string Draft, IReadOnlyList<DraftSpec.Mark> Marks)
{
    public static IEnumerable<DraftSpec> ReadAll(string folder) =>
        Directory.EnumerateFiles(folder, "*.md").Where(file => Path.GetFileName(file) != "README.md").Order(StringComparer.Ordinal).SelectMany(Read);

    private static IEnumerable<DraftSpec> Read(string file)
    {
        var sources = new List<string>();
        var inSources = false;
        var number = 0;
        foreach (var line in System.IO.File.ReadLines(file))
        {
            number++;
            if (line.StartsWith("> ", StringComparison.Ordinal))
            {
                if (!inSources)
                {
                    sources = [];
                }

                sources.Add(line[2..]);
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                yield return Parse(Path.GetFileName(file), number, sources, line[2..]);
            }

            inSources = line.StartsWith('>');
        }
    }

    private static DraftSpec Parse(string file, int number, List<string> sources, string line)
    {
        var marks = new List<Mark>();
        for (var open = line.IndexOf("[|", StringComparison.Ordinal); open >= 0; open = line.IndexOf("[|", StringComparison.Ordinal))
        {
            var close = line.IndexOf("|]{", StringComparison.Ordinal);
            var end = line.IndexOf('}', close);
            var what = line[(close + 3)..end].Split(' ');
            var words = line[(open + 2)..close];
            marks.Add(new Mark(open, open + words.Length, what[0], Enum.Parse<Verdict>(what[1], ignoreCase: true)));
            line = line[..open] + words + line[(end + 1)..];
        }

        return new DraftSpec(file, number, sources, line, marks);
    }

    /// <summary>A place of the draft and the finding that is to cover it.</summary>
    internal sealed record Mark(int Start, int End, string RuleId, Verdict Verdict);
}
