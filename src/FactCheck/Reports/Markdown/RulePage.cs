using System.Reflection;

namespace FactCheck.Reports.Markdown;

/// <summary>A rule's page: what its help says, as Markdown.</summary>
internal static class RulePage
{
    /// <summary>Where the pages are published, with its last <c>/</c>: the build says so when it knows a repository, see FactCheck.csproj.</summary>
    private static readonly string? Home = typeof(RulePage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(metadata => metadata.Key == "RulePages")?.Value;

    /// <returns>Null when it is published nowhere, as the page of somebody else's rule is not.</returns>
    public static string? AddressOf(RuleInfo rule) => AddressOf(rule, Home);

    public static string? AddressOf(RuleInfo rule, string? home) => home is not null && rule.Id is ['F', 'C', _, _, _, _] && rule.Id.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0 ? $"{home}{rule.Id}.md" : null;

    public static string Of(RuleInfo rule)
    {
        var severity = rule.Verdict switch
        {
            Verdict.Conflict => "An error from a confidence of .8, a warning below.",
            Verdict.NotFound => "A warning, when verifying a draft.",
            _ => "A note.",
        };
        return $$"""
            # {{rule.Id}}: {{rule.Title}}

            **{{Wording.Of(rule.Verdict)}}** - {{rule.Summary}}

            {{rule.Help}}

            {{severity}} Turn it off with `"ignore": ["{{rule.Id}}"]` in `factcheck.json`, for one line of Markdown with
            `<!-- factcheck-disable-next-line {{rule.Id}}: why -->`, or change its severity with `"severity": { "{{rule.Id}}": "note" }`.

            """.ReplaceLineEndings("\n");
    }
}
