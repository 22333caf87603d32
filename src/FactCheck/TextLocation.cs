namespace FactCheck;

/// <summary>A place for people: line and column of a text, both from 1.</summary>
/// <param name="Line">Line number, from 1.</param>
/// <param name="Column">UTF-16 code units from the start of the line, from 1.</param>
public readonly record struct TextLocation(int Line, int Column)
{
    /// <summary>The place as <c>5:40</c>.</summary>
    public override string ToString() => $"{Line}:{Column}";
}
