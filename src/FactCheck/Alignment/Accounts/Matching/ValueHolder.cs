using FactCheck.Alignment.Referents;
using FactCheck.Text;

namespace FactCheck.Alignment.Accounts.Matching;

/// <summary>The person of whom a value is told: "Arne Holm, jailed for five years".</summary>
internal static class ValueHolder
{
    /// <summary>A person so many tokens before a value may be its holder.</summary>
    private const int Reach = 10;

    /// <summary>
    /// True when each value is told of a person, and the two have no word of their names in common or but the last one; or each sentence is of a body of its own:
    /// "Lund Ferries sail on Friday", "Moen Line sails on Sunday".
    /// </summary>
    public static bool Differ(List<ReadDocument> documents, PlacedAssertion left, PlacedAssertion right) =>
        (Of(documents[left.Document], left) is { } one && Of(documents[right.Document], right) is { } other && (!one.Overlaps(other) || AreKin(one, other)))
        || (SubjectOf(documents[left.Document], left) is { } mine && SubjectOf(documents[right.Document], right) is { } theirs && !mine.Overlaps(theirs));

    /// <summary>"Ada Holm", "Nils Holm".</summary>
    private static bool AreKin(HashSet<string> one, HashSet<string> other) => one.Count > 1 && other.Count > 1 && !one.IsSubsetOf(other) && !other.IsSubsetOf(one);

    /// <summary>The words of a body's name with which a sentence begins; null for none.</summary>
    private static HashSet<string>? SubjectOf(ReadDocument document, PlacedAssertion value)
    {
        var (text, sentence) = (document.Text, document.Text.SentenceSpan[value.Sentence]);
        var first = sentence.FirstToken + (text.Tokens[sentence.FirstToken].Norm == "the" ? 1 : 0);
        var start = text.Tokens[Math.Min(first, sentence.EndToken - 1)].Span.Start;
        var name = document.Assertions.FirstOrDefault(assertion => assertion is { IsCertain: true, Kind: AssertionKind.Organization } && assertion.Mention.Span.Start == start && assertion.Mention.Span.End <= value.Mention.Span.Start);
        if (name is null)
        {
            return null;
        }

        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var i = first; i < sentence.EndToken && text.Tokens[i].Span.Start < name.Mention.Span.End; i++)
        {
            words.Add(text.Tokens[i].Norm);
        }

        return words;
    }

    /// <summary>The words of the name that stands nearest before the value in its sentence; null for none, and for somebody who tells the value.</summary>
    private static HashSet<string>? Of(ReadDocument document, PlacedAssertion value)
    {
        var (text, best) = (document.Text, default(Mention));
        var from = text.TokenSpan[Math.Max(text.Sentences[value.Sentence].FirstToken, value.FirstToken - Reach)].Span.Start;
        foreach (var assertion in document.Assertions)
        {
            if (assertion is { IsCertain: true, Kind: AssertionKind.Person } && assertion.Mention.Span.Start >= from && assertion.Mention.Span.End <= value.Mention.Span.Start && assertion.Mention.Span.Start >= (best?.Span.Start ?? 0))
            {
                best = assertion.Mention;
            }
        }

        if (best is null)
        {
            return null;
        }

        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var i = text.TokenAt(best.Span.Start); i < value.FirstToken; i++)
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
