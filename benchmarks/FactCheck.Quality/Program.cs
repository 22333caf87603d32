using FactCheck.Quality;
using FactCheck.Quality.Reports;

// Usage: dotnet run -c Release --project benchmarks/FactCheck.Quality [-- quality]
var root = FindRoot(AppContext.BaseDirectory);
var sections = QualityReport.Sections(Path.Combine(root, "tests/FactCheck.Tests/Corpora"));
var folder = Path.Combine(root, "benchmarks/reports");
Write("quality.md", MarkdownReport.Write(QualityReport.Title, QualityReport.Head, sections));
Write("quality.html", HtmlReport.Write(QualityReport.Title, QualityReport.Head, sections));
foreach (var row in sections[0].Table!.Rows)
{
    Console.WriteLine($"{row[0]}: conflicts found {row[1]}, compatible pairs reported {row[3]}");
}

void Write(string name, string text)
{
    File.WriteAllText(Path.Combine(folder, name), text);
    Console.WriteLine($"benchmarks/reports/{name} written");
}

static string FindRoot(string folder) => File.Exists(Path.Combine(folder, "FactCheck.sln"))
    ? folder
    : FindRoot(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar)) ?? throw new InvalidOperationException("FactCheck.sln is in no folder above the program."));
