namespace FactCheck.Rules;

/// <summary>The rules of the input itself: ids, titles, what is reported, help.</summary>
internal static class InputRules
{
    public static RuleInfo NotChecked { get; } = new(
        "FC9001",
        "Text not checked",
        Verdict.Drift,
        "A text could not be read as English and was not checked.",
        "FactCheck reads English only for now. Nothing was extracted from the text, and that nothing was found in it says nothing.");

    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        NotChecked,
    ];
}
