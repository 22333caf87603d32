namespace FactCheck.Rules.Quotations;

/// <summary>The rules of quotations: ids, titles, what is reported, help.</summary>
internal static class QuotationRules
{
    public static RuleInfo QuotationNotFound { get; } = new(
        "FC4201",
        "Quotation in no source",
        Verdict.NotFound,
        "A draft quotes words that stand in no source in this order.",
        "Quotations of four words and more are looked up word by word, without regard to case and punctuation.");

    public static RuleInfo QuotationWords { get; } = new(
        "FC4202",
        "One quotation in two wordings",
        Verdict.Conflict,
        "Two texts quote the same words differently.",
        """
        "I have never seen a worse pitch" and "I have seen a worse pitch": both stand in quotation marks, the speaker or the words around them are the same, and a
        word differs or a limiting word is missing. A longer and a shorter excerpt, another tense or form of a word, fillers and what stands in square brackets are left alone, and so are two times of saying it.
        """);

    public static RuleInfo QuotationSpeaker { get; } = new(
        "FC4203",
        "One quotation, two speakers",
        Verdict.Conflict,
        "Two texts give the same quoted words to different people.",
        """
        "We were never asked," said Ada Rhys; "We were never asked," said Ben Cole. A spokeswoman may speak for her company and a phrase ("a resident") may mean the
        person the other text names: such pairs are left alone.
        """);

    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        QuotationNotFound,
        QuotationWords,
        QuotationSpeaker,
    ];
}
