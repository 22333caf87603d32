using System.Globalization;

namespace FactCheck.Benchmarks.Speed;

/// <summary>Writes figures: three digits that count, ratios in bold.</summary>
internal static class Figure
{
    public static string Number(double value) => value.ToString(value >= 100 ? "#,0" : value >= 10 ? "0.0" : value >= .1 ? "0.00" : "0.000", CultureInfo.InvariantCulture);

    public static string Whole(double value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Times(double value) => $"**{Number(value)} x**";

    public static long Bytes(IEnumerable<Document> documents) => documents.Sum(document => (long)System.Text.Encoding.UTF8.GetByteCount(document.Text));
}
