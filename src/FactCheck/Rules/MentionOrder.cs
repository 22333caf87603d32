namespace FactCheck.Rules;

/// <summary>How findings list and quote their places.</summary>
internal static class MentionOrder
{
    /// <summary>The mention of an assertion with its hedge, for findings in which the hedge matters.</summary>
    public static Mention WithHedge(Assertion assertion) => assertion.Hedge is { } hedge
        ? assertion.Mention with { Span = new TextSpan(Math.Min(hedge.Start, assertion.Mention.Span.Start), Math.Max(hedge.End, assertion.Mention.Span.End)) }
        : assertion.Mention;

    /// <summary>The words of a place in quotation marks, blanks made single.</summary>
    public static string Quote(Mention mention) =>
        "\"" + string.Join(' ', mention.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) + "\"";
}
