namespace FactCheck.Alignment.Sentences;

/// <summary>A stretch of two token rows: equal on both sides, or replaced, inserted or deleted. Half-open.</summary>
internal readonly record struct DiffBlock(bool IsEqual, int LeftStart, int LeftEnd, int RightStart, int RightEnd)
{
    public int LeftLength => LeftEnd - LeftStart;

    public int RightLength => RightEnd - RightStart;
}
