using FactCheck.Extraction.Names;

namespace FactCheck.Training;

/// <summary>Trains without one corpus after the other and tags what was left out: how the tagger does on texts of a kind it has not seen.</summary>
internal static class LeaveOut
{
    /// <summary>Two thirds of all names: never left out.</summary>
    private const string Base = "docred";

    /// <param name="data">A folder with a folder for each corpus.</param>
    /// <param name="train">Gives the model for texts.</param>
    public static void Run(string data, Func<IReadOnlyList<LabelledDocument>, byte[]> train)
    {
        var total = new Counts();
        var corpora = Directory.GetDirectories(data).Order(StringComparer.Ordinal).ToList();
        foreach (var corpus in corpora.Where(corpus => Path.GetFileName(corpus) != Base))
        {
            var rest = corpora.Where(folder => folder != corpus).SelectMany(Read).ToList();
            var tagger = new NameTagger(new TaggerModel([.. train(rest), .. new byte[TaggerModel.Stride]]));
            var counts = new Counts();
            foreach (var document in Read(corpus))
            {
                counts.Add(document, Tag(tagger, document));
            }

            Console.WriteLine($"without {Path.GetFileName(corpus),-9} {counts}");
            total.Add(counts);
        }

        Console.WriteLine($"all               {total}");
    }

    private static IEnumerable<LabelledDocument> Read(string folder) => Directory.GetFiles(folder, "*.tsv", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(TokenFile.Read);

    private static HashSet<(int, int, EntityType)> Tag(NameTagger tagger, LabelledDocument document)
    {
        var text = new DocumentText(new Document("held", document.Text));
        var words = new DocumentWords(text);
        var places = NamePlaces.Find(words);
        return [.. tagger.Tag(words, places).Select(span => (text.Tokens[span.First].Span.Start, text.Tokens[span.Last].Span.End, span.Type))];
    }

    /// <summary>Names right, found and marked: spans first, then by type.</summary>
    private sealed class Counts
    {
        private readonly int[] _right = new int[4];
        private readonly int[] _found = new int[4];
        private readonly int[] _marked = new int[4];

        public void Add(LabelledDocument document, HashSet<(int Start, int End, EntityType Type)> found)
        {
            var spans = found.Select(name => (name.Start, name.End)).ToHashSet();
            foreach (var name in document.Names)
            {
                _marked[0]++;
                _marked[(int)name.Type]++;
                _right[0] += spans.Contains((name.Start, name.End)) ? 1 : 0;
                _right[(int)name.Type] += found.Contains((name.Start, name.End, name.Type)) ? 1 : 0;
            }

            foreach (var name in found)
            {
                _found[0]++;
                _found[(int)name.Type]++;
            }
        }

        public void Add(Counts other)
        {
            for (var type = 0; type < 4; type++)
            {
                _right[type] += other._right[type];
                _found[type] += other._found[type];
                _marked[type] += other._marked[type];
            }
        }

        public double F(int type) => 2.0 * _right[type] / (_found[type] + _marked[type]);

        public override string ToString() =>
            $"spans {(double)_right[0] / _found[0]:F3}/{(double)_right[0] / _marked[0]:F3} {F(0):F4}  person {F(1):F4}  organization {F(2):F4}  place {F(3):F4}";
    }
}
