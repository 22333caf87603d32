using FactCheck.Extraction.Frames;
using FactCheck.Text;

namespace FactCheck.Extraction.Roles;

/// <summary>
/// Reads what titles and pronouns tell of a person: "Mrs Rossi", "Dr Rossi left. She ...". A pronoun counts only where it opens a sentence right after one
/// that names this person and speaks of nobody else. Serves comparison only.
/// </summary>
internal static class GenderReader
{
    public static IEnumerable<Assertion> Read(DocumentText text, IReadOnlyList<Assertion> assertions)
    {
        var people = assertions.Where(assertion => assertion.Value is NameValue && assertion.Kind is AssertionKind.Person or AssertionKind.Name).OrderBy(name => name.Mention.Span.Start).ToList();
        var inSentence = people.ToLookup(name => text.Tokens[Math.Min(text.TokenAt(name.Mention.Span.Start), text.Tokens.Count - 1)].Sentence);
        foreach (var person in people)
        {
            if (person.Kind != AssertionKind.Person)
            {
                continue;
            }

            var first = text.TokenAt(person.Mention.Span.Start);
            if (first > 0 && OfTitle(text.Tokens[first - 1]) is { } isFemale && text.Tokens[first - 1].Sentence == text.Tokens[first].Sentence)
            {
                yield return Make(text, first - 1, person, isFemale);
            }
        }

        foreach (var person in people)
        {
            if (person is { Kind: AssertionKind.Person, IsCertain: true } && Said(text, person) is { } pronoun)
            {
                yield return Make(text, pronoun, person, text.Tokens[pronoun].Norm == "she");
            }
        }

        for (var s = 1; s < text.SentenceSpan.Length; s++)
        {
            var opening = text.SentenceSpan[s].FirstToken;
            ref readonly var pronoun = ref text.Tokens[opening];
            if (pronoun.Norm is "he" or "she" && Antecedent(text, s - 1, [.. inSentence[s - 1]]) is { } person && NamesNobody(text, text.SentenceSpan[s], inSentence[s]))
            {
                yield return Make(text, opening, person, pronoun.Norm == "she");
            }
        }
    }

    private static Assertion Make(DocumentText text, int token, Assertion person, bool isFemale) =>
        new(AssertionKind.Role, text.Mention(token, token), new GenderValue(((NameValue)person.Value).Spelling, isFemale)) { IsCertain = false };

    /// <summary>The pronoun of "P. Nakamura, who says that he had checked": nobody else is spoken of before it; null when there is none.</summary>
    private static int? Said(DocumentText text, Assertion person)
    {
        var sentence = text.SentenceOf(text.Tokens[Math.Min(text.TokenAt(person.Mention.Span.Start), text.Tokens.Count - 1)]);
        var (start, end) = (text.TokenAt(person.Mention.Span.Start), text.TokenAt(person.Mention.Span.End));
        for (var i = sentence.FirstToken; i < sentence.EndToken - 2; i++)
        {
            if (i < end && i >= start)
            {
                continue;
            }

            if (i > end && text.Tokens[i].Norm == "who" && text.Tokens[i - 1].Is(',') && SpeechVerbs.Contains(text.Tokens[i + 1]))
            {
                var pronoun = text.Tokens[i + 2].Norm == "that" ? i + 3 : i + 2;
                return pronoun < sentence.EndToken && text.Tokens[pronoun].Norm is "he" or "she" ? pronoun : null;
            }

            if (FrameCues.Has(text.Tokens[i], FrameCue.Person) || text.Tokens[i].Is('"') || (text.Tokens[i].IsCapitalized && i > sentence.FirstToken))
            {
                return null;
            }
        }

        return null;
    }

    private static bool? OfTitle(in Token token) => token.Norm.TrimEnd('.') switch
    {
        "mr" or "sir" or "lord" => false,
        "mrs" or "ms" or "miss" or "dame" or "lady" or "madame" => true,
        _ => null,
    };

    /// <summary>The one person of a sentence that opens with the name, titles before it aside; null when it may speak of somebody else.</summary>
    private static Assertion? Antecedent(DocumentText text, int sentence, IReadOnlyList<Assertion> people)
    {
        if (people.Count != 1 || people[0].Kind != AssertionKind.Person || !people[0].IsCertain)
        {
            return null;
        }

        var place = text.SentenceSpan[sentence];
        var first = text.TokenAt(people[0].Mention.Span.Start);
        var end = text.TokenAt(people[0].Mention.Span.End);
        for (var i = place.FirstToken; i < place.EndToken; i++)
        {
            if ((i < first - 2 || i >= end) && (FrameCues.Has(text.Tokens[i], FrameCue.Person) || text.Tokens[i].Is('"')))
            {
                return null;
            }
        }

        return first - place.FirstToken <= 2 ? people[0] : null;
    }

    private static bool NamesNobody(DocumentText text, Sentence sentence, IEnumerable<Assertion> people) => !people.Any() && sentence.EndToken > sentence.FirstToken && !text.Tokens[sentence.FirstToken].Is('"');

    /// <summary>A noun or pronoun for somebody: the next pronoun may mean them.</summary>
    public static bool MeansPerson(string norm) =>
        PersonNouns.Gender(norm) is not null || RoleTitles.IsHeadWord(norm) || RoleTitles.IsKin(norm) || Pronouns.IsMale(norm) || Pronouns.IsFemale(norm)
        || norm is "child" or "baby" or "person" or "friend" or "colleague" or "partner" or "neighbour" or "neighbor" or "patient" or "client" or "customer" or "worker" or "employee" or "who" or "someone" or "somebody" or "resident";
}
