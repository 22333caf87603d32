using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Training;

/// <summary>
/// Classes of words by their vectors: k-means on the sphere, then a tree over the classes, halved again and again along the direction in which they
/// differ most, so that a class' number is its path. The arithmetic is done in one order everywhere: the same vectors give the same classes.
/// </summary>
internal sealed class WordClustering(WordVectors vectors, int bits)
{
    private const int Rounds = 15;
    private const int PowerSteps = 100;
    private const int Size = WordVectors.Size;

    /// <summary>Words the first centres are taken from, evenly.</summary>
    private const int FirstCentres = 20_000;

    private readonly int _count = 1 << bits;

    /// <summary>The class of each word.</summary>
    public int[] Run()
    {
        var centres = new float[_count][];
        for (var i = 0; i < _count; i++)
        {
            centres[i] = vectors[(int)((long)i * Math.Min(FirstCentres, vectors.Count) / _count)].ToArray();
        }

        var classes = new int[vectors.Count];
        for (var round = 0; round < Rounds; round++)
        {
            Parallel.For(0, classes.Length, word => classes[word] = Nearest(vectors[word], centres));
            centres = Centres(classes);
        }

        var paths = new int[_count];
        Halve([.. Enumerable.Range(0, _count)], centres, bits - 1, paths);
        return [.. classes.Select(number => paths[number])];
    }

    private static int Nearest(ReadOnlySpan<float> vector, float[][] centres)
    {
        var (best, top) = (0, float.NegativeInfinity);
        for (var i = 0; i < centres.Length; i++)
        {
            var product = Product(vector, centres[i]);
            if (product > top)
            {
                (best, top) = (i, product);
            }
        }

        return best;
    }

    private static float Product(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var lanes = MemoryMarshal.Cast<float, Vector128<float>>(left);
        var others = MemoryMarshal.Cast<float, Vector128<float>>(right);
        var sum = Vector128<float>.Zero;
        for (var i = 0; i < lanes.Length; i++)
        {
            sum += lanes[i] * others[i];
        }

        return sum[0] + sum[1] + sum[2] + sum[3];
    }

    private float[][] Centres(int[] classes)
    {
        var sums = new float[_count * Size];
        for (var word = 0; word < classes.Length; word++)
        {
            var sum = sums.AsSpan(classes[word] * Size, Size);
            var vector = vectors[word];
            for (var i = 0; i < Size; i++)
            {
                sum[i] += vector[i];
            }
        }

        return [.. Enumerable.Range(0, _count).Select(number => WordVectors.Unit(sums.AsSpan(number * Size, Size)))];
    }

    /// <summary>Halves the classes along their first principal direction; the upper half gets the bit.</summary>
    private static void Halve(int[] members, float[][] centres, int bit, int[] paths)
    {
        if (bit < 0)
        {
            return;
        }

        var direction = Direction(members, centres);
        var ordered = members.OrderBy(member => Product(centres[member], direction)).ThenBy(member => member).ToArray();
        foreach (var member in ordered.AsSpan(ordered.Length / 2))
        {
            paths[member] |= 1 << bit;
        }

        Halve(ordered[..(ordered.Length / 2)], centres, bit - 1, paths);
        Halve(ordered[(ordered.Length / 2)..], centres, bit - 1, paths);
    }

    private static float[] Direction(int[] members, float[][] centres)
    {
        var mean = new float[Size];
        foreach (var member in members)
        {
            for (var i = 0; i < Size; i++)
            {
                mean[i] += centres[member][i] / members.Length;
            }
        }

        var direction = WordVectors.Unit([.. Enumerable.Range(0, Size).Select(i => centres[members[^1]][i] - centres[members[0]][i])]);
        for (var step = 0; step < PowerSteps; step++)
        {
            var next = new float[Size];
            var shift = Product(mean, direction);
            foreach (var member in members)
            {
                var weight = Product(centres[member], direction) - shift;
                for (var i = 0; i < Size; i++)
                {
                    next[i] += weight * (centres[member][i] - mean[i]);
                }
            }

            direction = WordVectors.Unit(next);
        }

        return direction;
    }
}
