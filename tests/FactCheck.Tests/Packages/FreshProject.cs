using FactCheck.Tests.Tool;

namespace FactCheck.Tests.Packages;

/// <summary>A project in an empty folder that restores the packages as packed here, into a cache of its own.</summary>
internal static class FreshProject
{
    /// <returns>The path of the project file.</returns>
    public static string Add(TemporaryFolder folder, string program, string project)
    {
        folder.Add("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><add key="packed" value="{PackedFiles.Folder()}" /></packageSources>
            </configuration>
            """);
        folder.Add("Directory.Build.props", "<Project />");
        folder.Add("Program.cs", program);
        return folder.Add("Fresh.csproj", project);
    }
}
