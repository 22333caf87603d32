namespace FactCheck.Documents.Markdown;

/// <summary>Blots characters out without moving the others; line breaks stay.</summary>
internal static class Blank
{
    public static void Fill(Span<char> characters)
    {
        foreach (ref var unit in characters)
        {
            unit = unit is '\n' or '\r' ? unit : ' ';
        }
    }
}
