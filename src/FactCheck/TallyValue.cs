using System.Globalization;

namespace FactCheck;

/// <summary>How a vote or a match ended: "9 to 6", "2-1".</summary>
/// <param name="First">The side named first.</param>
/// <param name="Second">The other side.</param>
internal sealed record TallyValue(int First, int Second) : AssertionValue
{
    /// <inheritdoc/>
    public override string Canonical => string.Create(CultureInfo.InvariantCulture, $"{First}-{Second}");

    /// <summary>True when it is the same result, told from whichever side.</summary>
    public bool IsSame(TallyValue other) => (First == other.First && Second == other.Second) || (First == other.Second && Second == other.First);
}
