namespace FactCheck.Reports.Markdown;

/// <summary>A rule's page: what its help says, as Markdown.</summary>
internal static class RulePage
{
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
