namespace FactCheck.Tests;

/// <summary>The user's two texts, as documents named after their files.</summary>
internal static class Seeds
{
    public const string FirstId = "seeds/000_445a478b5c56272c.txt";
    public const string SecondId = "seeds/004_61a5e7d1dc64596f.txt";

    public static Document First { get; } = new(FirstId, Repository.Read(FirstId));

    public static Document Second { get; } = new(SecondId, Repository.Read(SecondId));

    public static Document[] Both => [First, Second];
}
