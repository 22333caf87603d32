using FactCheck.Text;

namespace FactCheck.Alignment.Drafts;

/// <summary>Whether two counts can be of one thing: their counted nouns share a word, or both are words for people.</summary>
internal static class NounAgreement
{
    private static readonly HashSet<string> People = new(
        [
            "people", "person", "man", "woman", "child", "boy", "girl", "resident", "victim", "passenger", "worker", "employe", "employee", "student", "soldier", "officer", "agent",
            "suspect", "protester", "civilian", "citizen", "patient", "tourist", "migrant", "refugee", "member", "teenager", "adult", "other", "survivor", "inmate", "voter", "crew", "participant", "volunteer", "subject", "respondent", "customer", "visitor", "guest", "user", "pupil", "player", "delegate", "councillor", "juror", "fatality", "dead",
        ],
        StringComparer.Ordinal);

    /// <summary>True for the stem of a word for people.</summary>
    public static bool IsPerson(string stem) => People.Contains(stem);

    public static bool Agree(Frame left, Frame right)
    {
        if (left.Head is null || right.Head is null)
        {
            // "we're 10th" has no noun: it may be of anything.
            return true;
        }

        return left.Head == right.Head
            || (People.Contains(Stemmer.Stem(left.Head)) && People.Contains(Stemmer.Stem(right.Head)))
            || left.Modifiers.Contains(right.Head, StringComparer.Ordinal)
            || right.Modifiers.Contains(left.Head, StringComparer.Ordinal);
    }
}
