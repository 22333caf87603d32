using FactCheck.Extraction.Names;
using FactCheck.Training;

// dotnet run -c Release -- DATA MODEL [ROWS]
// dotnet run -c Release -- frequencies DATA FILE
// DATA: a folder with the corpora as token files (*.tsv, see README.md); MODEL, FILE: the file to write; ROWS: size of the table (default 105000).
if (args.Length < 2)
{
    Console.Error.WriteLine("usage: FactCheck.Training DATA MODEL [ROWS] | frequencies DATA FILE");
    return 2;
}

if (args is ["frequencies", var corpora, var target])
{
    var counted = Directory.GetFiles(corpora, "*.tsv", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(TokenFile.Read);
    Console.WriteLine($"{StemFrequencies.Write(target, counted)} stems written, {new FileInfo(target).Length} bytes");
    return 0;
}

const int Epochs = 6;
const int MinCount = 2;
const int DropPercent = 0;
var rows = args.Length > 2 ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : 105_000;
var files = Directory.GetFiles(args[0], "*.tsv", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
var documents = files.SelectMany(TokenFile.Read).ToList();
var set = TrainingSet.Read(documents, MinCount);
Console.WriteLine($"{files.Count} files, {documents.Count} documents, {set.TokenCount} tokens, {documents.Sum(document => document.Names.Count)} names ({set.OutOfReach} out of reach), {set.Features.Count} features");

var perceptron = new AveragedPerceptron(set.Features.Count, DropPercent);
for (var epoch = 1; epoch <= Epochs; epoch++)
{
    Console.WriteLine($"epoch {epoch}: {perceptron.Epoch(set.Stretches)} wrong labels");
}

var written = ModelFile.Write(args[1], set.Features, perceptron.Average(), perceptron.AverageTransitions(), rows);
Console.WriteLine($"{written} features written, {new FileInfo(args[1]).Length} bytes");
Console.WriteLine(TaggerLabels.Count + " labels");
return 0;
