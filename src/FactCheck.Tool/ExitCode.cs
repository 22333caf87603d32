namespace FactCheck.Tool;

/// <summary>What the process returns; people script against it.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above the severity that fails.</summary>
    public const int Clean = 0;

    /// <summary>Something was found.</summary>
    public const int Found = 1;

    /// <summary>Wrong usage, configuration or input: not everything asked for could be looked at.</summary>
    public const int Failure = 2;

    /// <summary>Cancelled from the keyboard.</summary>
    public const int Cancelled = 130;
}
