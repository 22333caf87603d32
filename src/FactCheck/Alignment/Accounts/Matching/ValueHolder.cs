using FactCheck.Alignment.Referents;
using FactCheck.Text;

namespace FactCheck.Alignment.Accounts.Matching;

/// <summary>The person of whom a value is told: "Arne Holm, jailed for five years".</summary>
internal static class ValueHolder
{
    /// <summary>A person so many tokens before a value may be its holder.</summary>
    private const int Reach = 10;

    /// <summary>
    /// True when each value is told of a person, and the two are not one; or each sentence is of a body of its own: "Lund Ferries sail on Friday", "Moen Line sails on Sunday".
    /// </summary>
    public static bool Differ(List<ReadDocument> documents, PlacedAssertion left, PlacedAssertion right) =>
        AreTwo(Of(documents[left.Document], left.Sentence, left.FirstToken), Of(documents[right.Document], right.Sentence, right.FirstToken))
        || SubjectNames.AreStrangers(documents[left.Document].Text, left.Sentence, documents[right.Document].Text, right.Sentence);

    /// <summary>True for the words of two names that have none in common, or are kin: "Ada Holm", "Nils Holm".</summary>
    public static bool AreTwo(HashSet<string>? left, HashSet<string>? right) => left is { } one && right is { } other
        && (!one.Overlaps(other) || (one.Count > 1 && other.Count > 1 && !one.IsSubsetOf(other) && !other.IsSubsetOf(one)));

    /// <summary>The words of the name that stands nearest before the value in its sentence; null for none, and for somebody who tells the value.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="value">Index of the first token of what is told.</param>
    public static HashSet<string>? Of(ReadDocument document, int sentence, int value)
    {
        var (text, best) = (document.Text, default(Mention));
        var start = text.TokenSpan[value].Span.Start;
        var (low, high) = document.AssertionsIn(new TextSpan(text.TokenSpan[Math.Max(text.Sentences[sentence].FirstToken, value - Reach)].Span.Start, start));
        for (var i = low; i < high; i++)
        {
            if (document.Assertions[i] is { IsCertain: true, Kind: AssertionKind.Person } person && person.Mention.Span.End <= start)
            {
                best = person.Mention;
            }
        }

        if (best is null)
        {
            return null;
        }

        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var i = text.TokenAt(best.Span.Start); i < value; i++)
        {
            ref readonly var token = ref text.TokenSpan[i];
            if (token.Span.Start < best.Span.End)
            {
                words.Add(token.Norm);
            }
            else if (SpeechVerbs.Contains(token))
            {
                return null;
            }
        }

        return words;
    }
}
