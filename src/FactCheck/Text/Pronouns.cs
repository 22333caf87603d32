namespace FactCheck.Text;

/// <summary>Third-person pronouns: words that point to somebody or something named elsewhere.</summary>
internal static class Pronouns
{
    private static readonly HashSet<string> Third = new(StringComparer.Ordinal)
    {
        "he", "she", "they", "it", "him", "her", "them", "his", "hers", "its", "their", "theirs", "himself", "herself", "itself", "themselves",
    };

    private static readonly HashSet<string> Pointing = new(StringComparer.Ordinal) { "who", "whom", "whose", "this", "that", "these", "those" };

    /// <summary>True for "he", "them", "its".</summary>
    public static bool IsThirdPerson(string norm) => Third.Contains(norm);

    /// <summary>True for third-person pronouns and for "who", "this", "those".</summary>
    public static bool Points(string norm) => Third.Contains(norm) || Pointing.Contains(norm);

    public static bool IsMale(string norm) => norm is "he" or "him" or "his" or "himself";

    public static bool IsFemale(string norm) => norm is "she" or "her" or "hers" or "herself";
}
