using System.Reflection;

namespace FactCheck.Tool;

/// <summary>The version as packed, without the commit.</summary>
internal static class ToolVersion
{
    public static string Text { get; } = Read();

    private static string Read()
    {
        var version = typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
        return version.IndexOf('+', StringComparison.Ordinal) is var plus && plus < 0 ? version : version[..plus];
    }
}
