using System.Buffers.Binary;
using System.Text;
using FactCheck.Extraction.Names;

namespace FactCheck.Training;

/// <summary>Writes the weights in the layout that <see cref="TaggerModel"/> reads, the weightiest features first until the table is full.</summary>
internal static class ModelFile
{
    private const int Labels = TaggerLabels.Count;

    /// <summary>A missed name is worse than one too many: by so much is "outside" put back at each token. Learned weights are of a size of 10 to 100.</summary>
    private const float OutsideHandicap = 5;

    private const string Origin =
        "# Name tagger: averaged perceptron. Trained by benchmarks/FactCheck.Training on DocRED (MIT, texts CC BY-SA), CrossNER (MIT), WikiGold (CC BY 4.0), "
        + "Broad Twitter Corpus (CC BY 4.0), WNUT 2017 (CC BY 4.0) and GUM (CC BY 4.0); see NOTICE\n";

    /// <returns>How many features found room.</returns>
    public static int Write(string path, IReadOnlyList<ulong> features, TaggerWeights learned, int rowCount)
    {
        var weights = learned.Features;
        var rows = new byte[(rowCount + TaggerModel.Probes - 1) * TaggerModel.RowSize];
        var scale = Scale(weights);
        var written = 0;
        foreach (var feature in Enumerable.Range(0, features.Count).OrderByDescending(f => Weight(weights, f)).ThenBy(f => features[f]))
        {
            written += Place(rows, features[feature], weights.AsSpan(feature * Labels, Labels), scale, rowCount) ? 1 : 0;
        }

        using var stream = File.Create(path);
        stream.Write(Encoding.UTF8.GetBytes(Origin));
        Span<byte> number = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(number, rowCount);
        stream.Write(number);
        for (var i = 0; i < learned.Transitions.Length; i++)
        {
            var handicap = TaggerLabels.Label(i % TaggerLabels.States) == TaggerLabels.Outside ? OutsideHandicap : 0;
            BinaryPrimitives.WriteInt16LittleEndian(number, (short)Math.Round((learned.Transitions[i] - handicap) * scale));
            stream.Write(number[..sizeof(short)]);
        }

        stream.Write(rows);
        return written;
    }

    private static bool Place(byte[] rows, ulong feature, ReadOnlySpan<float> weights, float scale, int rowCount)
    {
        var slot = TaggerModel.Slot(feature, (uint)rowCount);
        for (var probe = 0; probe < TaggerModel.Probes; probe++)
        {
            var row = rows.AsSpan((slot + probe) * TaggerModel.RowSize, TaggerModel.RowSize);
            if (row[0] == TaggerModel.Check(feature))
            {
                return false;
            }

            if (row[0] == 0)
            {
                row[0] = TaggerModel.Check(feature);
                for (var label = 0; label < Labels; label++)
                {
                    row[1 + label] = (byte)(sbyte)Math.Clamp(Math.Round(weights[label] * scale), -127, 127);
                }

                return true;
            }
        }

        return false;
    }

    /// <summary>One weight in ten thousand is clipped.</summary>
    private static float Scale(float[] weights)
    {
        var sizes = weights.Select(Math.Abs).Where(size => size > 0).Order().ToArray();
        return 127 / sizes[(int)(sizes.Length * .9999)];
    }

    private static double Weight(float[] weights, int feature)
    {
        var sum = 0.0;
        for (var label = 0; label < Labels; label++)
        {
            sum += Math.Abs(weights[(feature * Labels) + label]);
        }

        return sum;
    }
}
