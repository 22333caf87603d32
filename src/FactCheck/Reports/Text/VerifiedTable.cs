namespace FactCheck.Reports.Text;

/// <summary>Writes what the sources say to each assertion of a draft.</summary>
internal static class VerifiedTable
{
    public static void Write(StyledWriter writer, FactReport report)
    {
        if (report.Assertions.Count == 0)
        {
            return;
        }

        var counts = new ReportCounts(report);
        writer.Line($"{Wording.Count(report.Assertions.Count, "assertion")} of the draft: {counts.Verified()}", Style.Strong);
        writer.Line();
        var table = new TextTable("verdict", "place", "kind", "words", "evidence");
        foreach (var verified in report.Assertions)
        {
            table.Add(
                StyleOf(verified.Verdict),
                Wording.Of(verified.Verdict),
                verified.Assertion.Mention.Start.ToString(),
                Json.EnumSpelling.Spell(verified.Assertion.Kind),
                verified.Assertion.Mention.Text,
                Evidence(verified));
        }

        table.Write(writer);
        writer.Line();
    }

    private static string Evidence(VerifiedAssertion verified) =>
        verified.Evidence is [var nearest, ..]
            ? nearest.Document.Id + ":" + nearest.Start + (verified.Evidence.Count > 1 ? $" and {verified.Evidence.Count - 1} more" : "") + (verified.Basis is null ? "" : $" ({verified.Basis})")
            : verified.Reason is { } reason ? Wording.Of(reason) : "";

    private static Style StyleOf(AssertionVerdict verdict) => verdict switch
    {
        AssertionVerdict.Supported => Style.Good,
        AssertionVerdict.Contradicted => Style.Error,
        _ => Style.Warning,
    };
}
