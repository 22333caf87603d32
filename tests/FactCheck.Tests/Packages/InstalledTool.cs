using FactCheck.Tests.Reports;
using FactCheck.Tests.Tool;

namespace FactCheck.Tests.Packages;

/// <summary>The tool as a user installs it, from the packages alone.</summary>
internal static class InstalledTool
{
    /// <returns>The path of the tool.</returns>
    public static async Task<string> In(TemporaryFolder folder)
    {
        var config = folder.Add("nuget.config", $"""<configuration><packageSources><clear /><add key="packed" value="{PackedFiles.Folder()}" /></packageSources></configuration>""");
        var (installed, log) = await NpmTools.Run("dotnet", "tool", "install", "FactCheck.Tool", "--tool-path", folder["tools"], "--configfile", config, "--no-http-cache");
        installed.ShouldBe(0, log);
        return Path.Combine(folder["tools"], "factcheck");
    }
}
