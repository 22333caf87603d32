namespace FactCheck;

/// <summary>A half-open stretch of a text, in UTF-16 code units: <c>text[Start..End]</c>.</summary>
/// <param name="Start">Index of the first code unit, from 0.</param>
/// <param name="End">Index after the last code unit; never below <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>Number of code units; 0 for an empty span.</summary>
    public int Length => End - Start;

    /// <summary>True when <paramref name="position"/> lies at or after <see cref="Start"/> and before <see cref="End"/>.</summary>
    public bool Contains(int position) => Start <= position && position < End;

    /// <summary>True when all of <paramref name="other"/> lies inside this span; equal spans contain each other.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>True when the two share at least one code unit; touching spans do not overlap.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Orders by start, then the shorter first.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>True when <paramref name="left"/> comes before <paramref name="right"/> in <see cref="CompareTo"/>'s order.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>True when <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>True when <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>True when <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>The span as <c>[12..17)</c>.</summary>
    public override string ToString() => $"[{Start}..{End})";
}
