using System.Text.RegularExpressions;

namespace FactCheck.Tests.Conventions;

/// <summary>References only point down the floors of the library: nobody on a floor knows a neighbour, nobody below knows the facade.</summary>
internal sealed partial class FloorTests
{
    /// <summary>For each folder of the library the namespaces it must not use.</summary>
    private static readonly (string Folder, string[] Forbidden)[] Floors =
    [
        ("Text", ["Names", "Extraction", "Alignment", "Rules", "Reports", "Documents", "Pipeline"]),
        ("Names", ["Extraction", "Alignment", "Rules", "Reports", "Documents", "Pipeline"]),
        ("Extraction", ["Alignment", "Rules", "Reports", "Documents", "Pipeline"]),
        ("Alignment", ["Extraction", "Rules", "Reports", "Documents", "Pipeline"]),
        ("Rules", ["Extraction", "Alignment", "Reports", "Documents", "Pipeline"]),
        ("Reports", ["Extraction", "Alignment", "Rules", "Documents", "Pipeline"]),
        ("Documents", ["Extraction", "Alignment", "Rules", "Reports", "Pipeline"]),
    ];

    [TestCaseSource(nameof(Floors))]
    public void Folder_Usings_PointDown((string Folder, string[] Forbidden) floor)
    {
        var offences =
            from file in Directory.EnumerateFiles(Repository.PathOf("src/FactCheck/" + floor.Folder), "*.cs", SearchOption.AllDirectories)
            from Match match in ReferencePattern().Matches(File.ReadAllText(file))
            where floor.Forbidden.Contains(match.Groups[1].Value)
            select $"{Path.GetRelativePath(Repository.Root, file)}: {match.Value}";

        offences.ShouldBeEmpty();
    }

    [Test]
    public void Root_Files_AreTheOnlyPublicNamespace()
    {
        var publicTypes = typeof(FactChecker).Assembly.GetExportedTypes();

        publicTypes.Where(type => type.Namespace != "FactCheck").ShouldBeEmpty();
    }

    [GeneratedRegex(@"FactCheck\.(Text|Names|Extraction|Alignment|Rules|Reports|Documents|Pipeline)\b(?=[.;])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ReferencePattern();
}
