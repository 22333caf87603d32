namespace FactCheck.Tests;

/// <summary>Short stories of our own, most of them told by two reporters who agree.</summary>
internal static class Stories
{
    public static Document[] Bridge => [Read("bridge-courier"), Read("bridge-post")];

    public static Document[] Budget => [Read("budget-gazette"), Read("budget-wire")];

    public static Document[] Clinic => [Read("clinic-report")];

    public static Document Unrelated => Read("unrelated");

    public static IEnumerable<Document[]> All => [Bridge, Budget, Clinic, Seeds.Both];

    private static Document Read(string name) => new(name, Repository.Read($"tests/FactCheck.Tests/Stories/{name}.txt"));
}
