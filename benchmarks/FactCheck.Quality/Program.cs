using FactCheck.Quality;
using FactCheck.Quality.PublicSets;
using FactCheck.Quality.Reports;
using FactCheck.Quality.Weights;

// Usage: dotnet run -c Release --project benchmarks/FactCheck.Quality [-- quality [--data FOLDER] | -- weights --data FOLDER | -- account-weights | -- story-weights --data FOLDER]
var root = FindRoot(AppContext.BaseDirectory);
if (args is ["quality" or "weights", "--data", var data])
{
    var isWeights = args[0] == "weights";
    if (!Directory.Exists(data))
    {
        return Fail($"There is no folder '{data}'.");
    }

    var scored = isWeights ? WeightsReport.Sections(data) : PublicReport.Sections(data);
    if (scored.Count == 0)
    {
        return Fail($"'{data}' holds none of the data sets; benchmarks/README.md lists their files.");
    }

    if (isWeights)
    {
        Write("weights", WeightsReport.Title, WeightsReport.Head, scored);
    }
    else
    {
        Write("public", PublicReport.Title, PublicReport.Head, scored);
    }

    return 0;
}

var corpora = Path.Combine(root, "tests/FactCheck.Tests/Corpora");
if (args is ["account-weights"])
{
    var report = new AccountWeightsReport(corpora);
    File.WriteAllText(Path.Combine(root, "src/FactCheck/Data/account-weights.txt"), report.File);
    Write("account-weights", AccountWeightsReport.Title, AccountWeightsReport.Head, report.Sections());
    return 0;
}

if (args is ["story-weights", "--data", var texts])
{
    if (!CutTexts.Read(new DataFolder(texts)).Any())
    {
        return Fail($"'{texts}' holds neither articles of BUMP nor token files; benchmarks/README.md lists them.");
    }

    var report = new StoryWeightsReport(corpora, new DataFolder(texts));
    File.WriteAllText(Path.Combine(root, "src/FactCheck/Data/story-weights.txt"), report.File);
    Write("story-weights", StoryWeightsReport.Title, StoryWeightsReport.Head, report.Sections());
    return 0;
}

if (args is not ([] or ["quality"]))
{
    return Fail("Usage: quality [--data FOLDER] | weights --data FOLDER | account-weights | story-weights --data FOLDER");
}

var sections = QualityReport.Sections(corpora);
Write("quality", QualityReport.Title, QualityReport.Head, sections);
foreach (var row in sections[0].Table!.Rows)
{
    Console.WriteLine($"{row[0]}: {row[1]}");
}

return 0;

void Write(string name, string title, string head, IReadOnlyList<ReportSection> sections)
{
    File.WriteAllText(Path.Combine(root, "benchmarks/reports", name + ".md"), MarkdownReport.Write(title, head, sections));
    File.WriteAllText(Path.Combine(root, "benchmarks/reports", name + ".html"), HtmlReport.Write(title, head, sections));
    Console.WriteLine($"benchmarks/reports/{name}.md and .html written");
}

static int Fail(string message)
{
    Console.Error.WriteLine(message);
    return 2;
}

static string FindRoot(string folder) => File.Exists(Path.Combine(folder, "FactCheck.sln"))
    ? folder
    : FindRoot(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar)) ?? throw new InvalidOperationException("FactCheck.sln is in no folder above the program."));
