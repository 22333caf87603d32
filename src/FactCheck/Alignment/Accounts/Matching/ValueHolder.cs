using FactCheck.Alignment.Referents;
using FactCheck.Text;

namespace FactCheck.Alignment.Accounts.Matching;

/// <summary>The person of whom a value is told: "Arne Holm, jailed for five years".</summary>
internal static class ValueHolder
{
    /// <summary>A person so many tokens before a value may be its holder.</summary>
    private const int Reach = 10;

    /// <summary>True when each value is told of a person, and the two have no word of their names in common.</summary>
    public static bool Differ(List<ReadDocument> documents, PlacedAssertion left, PlacedAssertion right) =>
        Of(documents[left.Document], left) is { } one && Of(documents[right.Document], right) is { } other && !one.Overlaps(other);

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
