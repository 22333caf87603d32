using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace FactCheck.Tests.Packages;

/// <summary>What is in the packages: nothing comes or goes unannounced.</summary>
internal sealed partial class PackageContentTests
{
    private const string LinuxTool = "FactCheck.Tool.linux-x64.";

    [Test]
    public void Packages_Content_IsAsApproved() => Listing(name => !name.StartsWith(LinuxTool, StringComparison.Ordinal)).ShouldMatchApproved();

    /// <summary>Native where the packing machine could link it.</summary>
    [Test]
    public void LinuxTool_Content_IsAsApproved() =>
        Listing(name => name.StartsWith(LinuxTool, StringComparison.Ordinal)).ShouldMatchApproved(builder => builder.WithDiscriminator(PackedFiles.HasNativeTool() ? "native" : "ReadyToRun"));

    [Test]
    public void Packages_Metadata_IsComplete()
    {
        foreach (var path in Directory.EnumerateFiles(PackedFiles.Folder(), "*.nupkg"))
        {
            using var package = ZipFile.OpenRead(path);
            var manifest = package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal));
            using var stream = manifest.Open();
            var metadata = XDocument.Load(stream, LoadOptions.None).Root!.Elements().Single();
            foreach (var name in new[] { "id", "version", "authors", "description", "license", "readme", "icon", "tags" })
            {
                metadata.Elements().Where(element => element.Name.LocalName == name).ShouldHaveSingleItem($"{Path.GetFileName(path)}: {name}").Value.ShouldNotBeEmpty();
            }
        }
    }

    [Test]
    public void Library_Dependencies_AreFuzzySharpAlone()
    {
        var path = Directory.EnumerateFiles(PackedFiles.Folder(), "FactCheck.*.nupkg").Single(file => Unversioned(Path.GetFileName(file)) == "FactCheck.nupkg");
        using var package = ZipFile.OpenRead(path);
        using var stream = package.GetEntry("FactCheck.nuspec")!.Open();

        XDocument.Load(stream, LoadOptions.None).Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => element.Attribute("id")!.Value).Distinct(StringComparer.Ordinal).ShouldBe(["FuzzySharp"]);
    }

    private static string Listing(Func<string, bool> isAsked)
    {
        var listing = new StringBuilder();
        foreach (var path in Directory.EnumerateFiles(PackedFiles.Folder(), "*.*nupkg").Where(path => isAsked(Path.GetFileName(path))).OrderBy(Path.GetFileName, StringComparer.Ordinal))
        {
            listing.Append(Unversioned(Path.GetFileName(path))).Append('\n');
            using var package = ZipFile.OpenRead(path);
            foreach (var name in package.Entries.Select(entry => entry.FullName).Where(name => !name.EndsWith(".psmdcp", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
            {
                listing.Append("  ").Append(name).Append('\n');
            }
        }

        return listing.ToString();
    }

    private static string Unversioned(string fileName) => Version.Replace(fileName, "");

    private static Regex Version => VersionPattern();

    [GeneratedRegex(@"\.\d+\.\d+\.\d+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VersionPattern();
}
