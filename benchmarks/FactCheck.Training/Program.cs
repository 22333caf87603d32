using FactCheck.Training;

// dotnet run -c Release -- DATA MODEL [ROWS | --check]
// dotnet run -c Release -- frequencies DATA FILE
// DATA: a folder with the corpora as token files (*.tsv, see README.md); MODEL, FILE: the file to write; ROWS: size of the table (default 105000).
// --check writes nothing and exits 1 when MODEL is not, byte for byte, what DATA gives.
if (args.Length < 2)
{
    Console.Error.WriteLine("usage: FactCheck.Training DATA MODEL [ROWS | --check] | frequencies DATA FILE");
    return 2;
}

if (args is ["frequencies", var corpora, var list])
{
    var counted = Directory.GetFiles(corpora, "*.tsv", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(TokenFile.Read);
    Console.WriteLine($"{StemFrequencies.Write(list, counted)} stems written, {new FileInfo(list).Length} bytes");
    return 0;
}

var isCheck = args.Contains("--check");
var target = isCheck ? Path.GetTempFileName() : args[1];

const int Runs = 4;
const int Epochs = 10;
const int MinCount = 2;
const int DropPercent = 20;
const float Margin = 3;
var rows = args.Length > 2 && !isCheck ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : 105_000;
var files = Directory.GetFiles(args[0], "*.tsv", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
var documents = files.SelectMany(TokenFile.Read).ToList();
var set = TrainingSet.Read(documents, MinCount);
Console.WriteLine($"{files.Count} files, {documents.Count} documents, {set.TokenCount} tokens, {documents.Sum(document => document.Names.Count)} names ({set.OutOfReach} out of reach), {set.Features.Count} features");

var sum = new TaggerWeights(set.Features.Count);
for (var run = 0; run < Runs; run++)
{
    var perceptron = new AveragedPerceptron(set.Features.Count, DropPercent, Margin, run);
    for (var epoch = 1; epoch <= Epochs; epoch++)
    {
        Console.WriteLine($"run {run + 1}, epoch {epoch}: {perceptron.Epoch(set.Stretches)} labels wrong or not clear enough");
    }

    sum.Add(perceptron.Average());
}

var written = ModelFile.Write(target, set.Features, sum.Divide(Runs), rows);
Console.WriteLine($"{written} features written, {new FileInfo(target).Length} bytes");
if (!isCheck)
{
    return 0;
}

var isSame = File.ReadAllBytes(target).AsSpan().SequenceEqual(File.ReadAllBytes(args[1]));
File.Delete(target);
Console.WriteLine(isSame ? "the model is what the data gives" : "the model is NOT what the data gives");
return isSame ? 0 : 1;
