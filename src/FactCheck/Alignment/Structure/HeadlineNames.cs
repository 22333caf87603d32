using FactCheck.Alignment.Events;
using FactCheck.Names;
using FactCheck.Names.Places;
using FactCheck.Text;

namespace FactCheck.Alignment.Structure;

/// <summary>
/// Finds a place or a person that a headline or caption names and its text nowhere does, where the first sentences have one other of its kind alone: "Quake shakes Chile"
/// over an earthquake in Bolivia, "Nora Falk wins" over "Nina Falk has won".
/// </summary>
internal static class HeadlineNames
{
    private const int OpeningSentences = 2;

    /// <summary>Words behind which a headline names where something happened; elsewhere a place may stand for its team or its government.</summary>
    private static readonly WordSet Leading = ["in", "at", "near", "outside", "off", "shakes", "hits", "rocks", "strikes", "batters", "lashes", "floods"];

    public static IEnumerable<(Assertion Title, Assertion Body, string Evidence)> Find(HeadlineStory story)
    {
        foreach (var told in story.Document.Assertions)
        {
            if (!story.Title.Span.Contains(told.Mention.Span) || told.Value is not NameValue name)
            {
                continue;
            }

            if (name.Type == EntityType.Place && Place(story, told, name) is { } place)
            {
                yield return (told, place, "neither of the two places lies in the other, and the text nowhere names that of the headline");
            }
            else if (name.Type == EntityType.Person && Person(story, told, name) is { } person)
            {
                yield return (told, person, "the text nowhere has the first name of the headline");
            }
        }
    }

    /// <summary>The one place of the opening when it is apart from the headline's; the text may name no place that could be the headline's.</summary>
    private static Assertion? Place(HeadlineStory story, Assertion told, NameValue name)
    {
        var first = story.Text.TokenAt(told.Mention.Span.Start);
        if (first <= story.Title.FirstToken || !Leading.Contains(story.Text.Tokens[first - 1].Norm) || story.IsNegated(story.Title, first))
        {
            return null;
        }

        Assertion? rival = null;
        foreach (var other in story.Document.Assertions)
        {
            if (other.Value is not NameValue { Type: EntityType.Place } place || other.Mention.Source.Kind != SourceKind.Article || story.Title.Span.Contains(other.Mention.Span))
            {
                continue;
            }

            if (PlaceComparison.Between(name.Spelling, place.Spelling, isLoose: true) != PlaceRelation.Apart)
            {
                return null;
            }

            if (rival is null && !IsInTitle(story, place) && story.Lead.Take(OpeningSentences).Any(sentence => sentence.Span.Contains(other.Mention.Span) && TellsOfIt(story, sentence)) && IsWhere(story, other))
            {
                rival = other;
            }
        }

        return rival;
    }

    private static bool IsInTitle(HeadlineStory story, NameValue place) =>
        story.Text.Folded.AsSpan(story.Title.Span.Start, story.Title.Span.Length).Contains(place.Spelling, StringComparison.OrdinalIgnoreCase);

    /// <summary>A word of the headline, or one like it: "quake" and "earthquake".</summary>
    private static bool TellsOfIt(HeadlineStory story, Sentence sentence)
    {
        for (var i = story.Title.FirstToken; i < story.Title.EndToken; i++)
        {
            var word = story.Text.Tokens[i] with { IsCapitalized = false };
            for (var k = sentence.FirstToken; word.IsWord && EventWords.IsContent(word) && k < sentence.EndToken; k++)
            {
                if (EventWords.IsContent(story.Text.Tokens[k]) && WordLikeness.AreAlike(word, story.Text.Tokens[k] with { IsCapitalized = false }))
                {
                    return true;
                }
            }
        }

        return story.Shared(sentence) > 0;
    }

    private static bool IsWhere(HeadlineStory story, Assertion place)
    {
        var first = story.Text.TokenAt(place.Mention.Span.Start);
        return first > 0 && story.Text.Tokens[first - 1].Norm is "in" or "at" or "near" or "of" or "outside" or "off";
    }

    /// <summary>The person of the opening with the same family name and another given name, where the text has no third of that family.</summary>
    private static Assertion? Person(HeadlineStory story, Assertion told, NameValue name)
    {
        var form = NameFormReader.Read(name.Spelling, name.Type);
        if (form.Parts.Count != 2 || form.Parts[0].Folded.Length < 3)
        {
            return null;
        }

        var (given, family) = (form.Parts[0].Folded, form.Parts[^1].Folded);
        Assertion? rival = null;
        foreach (var other in story.Document.Assertions)
        {
            if (other.Value is not NameValue { Type: EntityType.Person } person || story.Title.Span.Contains(other.Mention.Span))
            {
                continue;
            }

            var there = NameFormReader.Read(person.Spelling, person.Type);
            if (there.Parts.Any(part => part.Folded == given))
            {
                return null;
            }

            if (there.Parts.Count != 2 || there.Parts[^1].Folded != family)
            {
                continue;
            }

            if (rival is not null && ((NameValue)rival.Value).Spelling != person.Spelling)
            {
                return null;
            }

            rival ??= story.Lead.Take(OpeningSentences).Any(sentence => sentence.Span.Contains(other.Mention.Span) && story.Shared(sentence) >= 2) ? other : null;
        }

        return rival is { Value: NameValue found } && TwoForms(name, found) ? rival : null;
    }

    /// <summary>Not "Bill" and "William", nor a slip of spelling that the names' own rule tells.</summary>
    private static bool TwoForms(NameValue one, NameValue other) => NameMatcher.Compare(one.Spelling, other.Spelling, EntityType.Person).Relation == NameRelation.Different;
}
