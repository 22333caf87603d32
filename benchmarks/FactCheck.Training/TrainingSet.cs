using FactCheck.Extraction.Names;

namespace FactCheck.Training;

/// <summary>Turns labelled documents into stretches; features seen less often than a minimum are left out.</summary>
internal sealed class TrainingSet
{
    private readonly Dictionary<ulong, int> _indexes = [];

    public List<TrainingStretch> Stretches { get; } = [];

    /// <summary>The hashes of the features by index.</summary>
    public List<ulong> Features { get; } = [];

    public int TokenCount { get; private set; }

    /// <summary>Marked names that no stretch holds whole, such as lower-case ones: the tagger cannot find them.</summary>
    public int OutOfReach { get; private set; }

    public static TrainingSet Read(IEnumerable<LabelledDocument> documents, int minCount)
    {
        var set = new TrainingSet();
        var raw = new List<(ulong[][] Features, int[] Labels)>();
        var counts = new Dictionary<ulong, int>();
        foreach (var document in documents)
        {
            foreach (var stretch in set.StretchesOf(document))
            {
                raw.Add(stretch);
                foreach (var feature in stretch.Features.SelectMany(features => features))
                {
                    counts[feature] = counts.GetValueOrDefault(feature) + 1;
                }
            }
        }

        foreach (var (features, labels) in raw)
        {
            set.Stretches.Add(new TrainingStretch([.. features.Select(token => token.Where(feature => counts[feature] >= minCount).Select(set.IndexOf).ToArray())], labels));
        }

        return set;
    }

    private int IndexOf(ulong feature)
    {
        if (!_indexes.TryGetValue(feature, out var index))
        {
            index = _indexes[feature] = Features.Count;
            Features.Add(feature);
        }

        return index;
    }

    private IEnumerable<(ulong[][] Features, int[] Labels)> StretchesOf(LabelledDocument document)
    {
        var text = new DocumentText(new Document("training", document.Text));
        var words = new DocumentWords(text);
        var places = NamePlaces.Find(words);
        var labels = LabelsOf(document, text, places);
        TokenCount += text.Tokens.Count;
        foreach (var sentence in text.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (!places[i])
                {
                    continue;
                }

                var end = i + 1;
                while (end < sentence.EndToken && places[end])
                {
                    end++;
                }

                yield return ([.. Enumerable.Range(i, end - i).Select(token => FeaturesOf(words, token, sentence))], labels[i..end]);
                i = end;
            }
        }
    }

    private int[] LabelsOf(LabelledDocument document, DocumentText text, bool[] places)
    {
        var labels = new int[text.Tokens.Count];
        foreach (var name in document.Names)
        {
            var first = text.TokenAt(name.Start);
            var end = text.TokenAt(name.End);
            var isWhole = first < end && text.Tokens[first].Sentence == text.Tokens[end - 1].Sentence && Enumerable.Range(first, end - first).All(token => places[token]);
            if (!isWhole)
            {
                OutOfReach++;
                continue;
            }

            for (var token = first; token < end; token++)
            {
                labels[token] = TaggerLabels.Of(name.Type, token == first, token == end - 1);
            }
        }

        return labels;
    }

    private static ulong[] FeaturesOf(DocumentWords words, int token, Sentence sentence)
    {
        var features = new List<ulong>();
        var buffer = new ulong[TaggerFeatures.MaxCount];
        for (var offset = -TaggerFeatures.Window; offset <= TaggerFeatures.Window; offset++)
        {
            var at = token + offset;
            if (at >= sentence.FirstToken && at < sentence.EndToken)
            {
                features.AddRange(buffer.AsSpan(0, TaggerFeatures.OfWord(words[at], offset, buffer)));
            }
        }

        foreach (var (anchor, isBefore) in new[] { (words.LeftAnchors[token], true), (words.RightAnchors[token], false) })
        {
            if (anchor >= 0)
            {
                features.AddRange(buffer.AsSpan(0, TaggerFeatures.OfAnchor(words[anchor].Facts, isBefore, buffer)));
            }
        }

        var before = token > sentence.FirstToken ? words[token - 1] : null;
        var after = token + 1 < sentence.EndToken ? words[token + 1] : null;
        features.AddRange(buffer.AsSpan(0, TaggerFeatures.OfPlace(before?.Facts, words[token].Facts, after?.Facts, PlaceFlags.Of(words, token, sentence), TaggerFeatures.Organizations(words, token, sentence), buffer)));
        return [.. features];
    }
}
