namespace FactCheck.Alignment.Quotations;

/// <summary>Words that a quotation must not lose: without them it says something else.</summary>
internal static class Limiters
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "not", "never", "no", "near", "nearly", "almost", "hardly", "barely", "scarcely", "cannot", "can't", "won't", "don't", "doesn't", "didn't", "isn't", "aren't", "wasn't", "weren't",
        "wouldn't", "shouldn't", "couldn't", "haven't", "hasn't", "hadn't", "without", "neither", "nor", "alleged", "allegedly", "if", "unless", "quasi", "partly", "partially", "virtually",
    };

    public static bool Contains(string norm) => Words.Contains(norm);
}
