namespace FactCheck.Extraction.Names;

/// <summary>What a word contributes by itself to the scores of the labels at each distance, summed when first asked for. Thread-safe.</summary>
internal sealed class WordSums(NameWordFacts word, TaggerModel model)
{
    private const int Before = 2 * TaggerFeatures.Window + 1;

    private readonly short[]?[] _sums = new short[]?[Before + 2];

    public TaggerModel Model => model;

    /// <summary>Of a word so many tokens from the one to be labelled.</summary>
    public ReadOnlySpan<short> At(int offset)
    {
        var sum = _sums[offset + TaggerFeatures.Window];
        if (sum is null)
        {
            Span<ulong> features = stackalloc ulong[TaggerFeatures.MaxCount];
            sum = new short[TaggerModel.Stride];
            model.Add(features[..TaggerFeatures.OfSpelling(word, offset, features)], sum);
            _sums[offset + TaggerFeatures.Window] = sum;
        }

        return sum;
    }

    /// <summary>Of the word before or behind the row of names (<see cref="ListAnchors"/>).</summary>
    public ReadOnlySpan<short> AsAnchor(bool isBefore)
    {
        var place = isBefore ? Before : Before + 1;
        var sum = _sums[place];
        if (sum is null)
        {
            Span<ulong> features = stackalloc ulong[TaggerFeatures.MaxCount];
            sum = new short[TaggerModel.Stride];
            model.Add(features[..TaggerFeatures.OfAnchor(word, isBefore, features)], sum);
            _sums[place] = sum;
        }

        return sum;
    }
}
