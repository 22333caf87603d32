using FactCheck.Names;
using FactCheck.Text;

namespace FactCheck.Alignment.Tellings;

/// <summary>The one person of two tellings of one matter, who is "she" throughout in the one and "he" in the other.</summary>
internal static class TellingGenders
{
    private const double Confidence = .7;

    /// <summary>Tokens around the name in which a noun for a person is taken for its title or trade.</summary>
    private const int Beside = 5;

    public static IEnumerable<Topic> Differing(Telling left, Telling right)
    {
        // What both give by name is told whatever else they tell.
        if (!(IsGiven(left) && IsGiven(right)) && Of(left) is var (one, mine, isFemale) && Of(right) is var (other, theirs, isFemaleThere) && isFemale != isFemaleThere && AreOne(one, other))
        {
            yield return new Topic(one.Spelling, TopicBasis.Entity, [Told(left, mine, one, isFemale), Told(right, theirs, one, isFemaleThere)], ["the name is the same", "nobody else is spoken of beside it"], Confidence);
        }
    }

    /// <summary>The one person of a text, and the first pronoun for them; null when it speaks of anybody else, or of both.</summary>
    private static (NameValue Person, int Pronoun, bool IsFemale)? Of(Telling telling)
    {
        var people = telling.Document.Assertions.Where(assertion => assertion is { Kind: AssertionKind.Person, Value: NameValue }).ToList();
        if (people.Count == 0)
        {
            return null;
        }

        var person = (NameValue)people[0].Value;
        if (people.Exists(other => !AreOne(person, (NameValue)other.Value)))
        {
            return null;
        }

        if (telling.Document.Assertions.FirstOrDefault(assertion => assertion.Value is GenderValue) is { } given)
        {
            return telling.Document.Assertions.All(assertion => assertion.Value is not GenderValue other || other.IsFemale == ((GenderValue)given.Value).IsFemale)
                ? (person, telling.Text.TokenAt(given.Mention.Span.Start), ((GenderValue)given.Value).IsFemale)
                : null;
        }

        var (first, end) = (telling.Text.TokenAt(people[0].Mention.Span.Start), telling.Text.TokenAt(people[0].Mention.Span.End));
        (int Token, bool IsFemale)? told = null;
        for (var i = 0; i < telling.Text.Tokens.Count; i++)
        {
            ref readonly var token = ref telling.Text.TokenSpan[i];
            var isFemale = Pronouns.IsFemale(token.Norm);
            if (isFemale || Pronouns.IsMale(token.Norm))
            {
                if (i < first || (told is { } known && known.IsFemale != isFemale))
                {
                    return null;
                }

                told ??= (i, isFemale);
            }
            else if ((i < first - Beside || i >= end + Beside) && (MayBeMeant(token) || IsCalledSo(telling.Text, i)))
            {
                return null;
            }
        }

        return told is { } pronoun ? (person, pronoun.Token, pronoun.IsFemale) : null;
    }

    private static bool IsGiven(Telling telling) => telling.Document.Assertions.Any(assertion => assertion.Value is GenderValue);

    private static bool MayBeMeant(in Token token) => !token.IsCapitalized && (PersonNouns.Gender(token.Norm) is not null || RoleTitles.IsHeadWord(token.Norm) || RoleTitles.IsKin(token.Norm) || Trades.IsOne(token.Norm)
        || token.Norm is "child" or "baby" or "person" or "friend" or "colleague" or "partner" or "neighbour" or "neighbor" or "patient" or "client" or "customer" or "worker" or "employee" or "victim" or "suspect" or "passenger");

    /// <summary>"the Duchess": somebody whom the text calls by nothing else.</summary>
    private static bool IsCalledSo(DocumentText text, int token) =>
        text.Tokens[token].IsCapitalized && (PersonNouns.Gender(text.Tokens[token].Norm) is not null || text.Tokens[token].Norm is "count" or "earl") && !(token + 1 < text.Tokens.Count && text.Tokens[token + 1].IsCapitalized);

    private static bool AreOne(NameValue one, NameValue other) => string.Equals(one.Spelling, other.Spelling, StringComparison.OrdinalIgnoreCase)
        || NameMatcher.Compare(one.Spelling, other.Spelling, EntityType.Person).Relation is NameRelation.Same or NameRelation.Variant;

    private static Assertion Told(Telling telling, int token, NameValue person, bool isFemale) =>
        new(AssertionKind.Role, telling.Text.Mention(token, token), new GenderValue(person.Spelling, isFemale)) { IsCertain = false };
}
