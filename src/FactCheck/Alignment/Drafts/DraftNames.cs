using FactCheck.Alignment.Drafts.Claims;
using FactCheck.Names;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts;

/// <summary>
/// Finds what the sources say to a draft's name: whether it stands in them, in any form; whether a person there has another given name; whether the
/// sources say of another name what the draft says of this one.
/// </summary>
internal sealed class DraftNames(ReadDocument draft, DraftSources sources, ClaimAligner claims)
{
    private const int LeastPartLength = 3;

    /// <summary>Longer words in capitals are rather shouted.</summary>
    private const int LongestAcronym = 5;

    /// <summary>The names of the sources with some words, by these words: a draft says one name many times.</summary>
    private readonly Dictionary<string, List<Assertion>> _places = new(StringComparer.Ordinal);

    public DraftMatch Match(Assertion assertion)
    {
        var first = draft.Text.TokenAt(assertion.Mention.Span.Start);
        var end = Math.Max(first + 1, draft.Text.TokenAt(assertion.Mention.Span.End));
        var words = Enumerable.Range(first, end - first).Select(i => draft.Text.Tokens[i]).Where(token => token.IsWord && (token.IsCapitalized || !token.IsStop)).ToList();
        if (words is [{ IsAllCaps: true, Norm.Length: <= LongestAcronym } acronym] && !draft.Text.SentenceSpan[acronym.Sentence].IsTitleCase)
        {
            return OfAcronym(assertion, acronym, words);
        }

        var telling = words.Where(IsTelling).ToList();
        var seen = (telling.Count > 0 ? telling : words).Where(sources.Vocabulary.HasWord).ToList();
        if (words.Count == 0 || Placeholders.Contains(assertion.Mention.Text))
        {
            return DraftMatch.Supported(assertion);
        }

        if (seen.Count == 0)
        {
            return sources.Vocabulary.FindRun(assertion.Mention.Text) is { } run ? Stated(assertion, run) : OtherName(assertion, words) ?? Unseen(assertion, words);
        }

        var places = PlacesOf(seen);
        return Person(assertion, words, places) ?? Displaced(assertion, seen)
            ?? (places.Count > 0 ? DraftMatch.Supported(assertion, [.. places.Take(3)]) : Stated(assertion, sources.Vocabulary.FindRow(draft.Text, first, end - 1) ?? sources.Vocabulary.FindWord(seen[0])));
    }

    /// <summary>"EU" stands in the sources as an acronym, or for the European Union there; that its letters stand in their words, or that they have such a word, says nothing.</summary>
    private DraftMatch OfAcronym(Assertion assertion, Token acronym, List<Token> words)
    {
        if (sources.Vocabulary.FindAcronym(acronym.Norm) is { } place)
        {
            return Displaced(assertion, words) ?? (PlacesOf(words) is { Count: > 0 } places ? DraftMatch.Supported(assertion, [.. places.Take(3)]) : Stated(assertion, place));
        }

        return OtherName(assertion, words) ?? Unseen(assertion, words);
    }

    /// <summary>The sources have it under another name: the country by its people, the place by one in it, the acronym in full.</summary>
    private DraftMatch? OtherName(Assertion assertion, List<Token> words)
    {
        if (assertion.Kind is AssertionKind.Place or AssertionKind.Name && DraftPlaces.Find(((NameValue)assertion.Value).Spelling, sources) is { } place)
        {
            return DraftMatch.Supported(assertion, place) with { Basis = $"{place.Mention.Text} in the source" };
        }

        if (words is not [var word])
        {
            return null;
        }

        foreach (var other in Peoples.Of(word.Norm))
        {
            if (other.Length > LeastPartLength && sources.Vocabulary.FindRun(other) is { } people && char.IsUpper(people.Text[0]))
            {
                return Stated(assertion, people) with { Basis = $"{people.Text} in the source" };
            }
        }

        return word.IsAllCaps && sources.NameOf(word.Norm) is { } name ? DraftMatch.Supported(assertion, name) with { Basis = $"{name.Mention.Text} in the source" } : null;
    }

    private static DraftMatch Stated(Assertion assertion, Mention? place) => new(assertion, AssertionVerdict.Supported, null, place is null ? [] : [place], null);

    private List<Assertion> PlacesOf(List<Token> words)
    {
        var key = string.Join(' ', words.Select(word => word.Norm));
        if (!_places.TryGetValue(key, out var places))
        {
            _places[key] = places = [.. words.SelectMany(word => sources.NamesWith(word.Norm)).Distinct<Assertion>(ReferenceEqualityComparer.Instance)];
        }

        return places;
    }

    /// <summary>Words that tell this name from others: no title, no direction, no kind of organization or place.</summary>
    private static bool IsTelling(Token word)
    {
        var folded = NameFold.Word(word.Norm);
        return !NameVocabulary.Titles.Contains(folded) && !NameVocabulary.Directions.Contains(folded) && !NameVocabulary.Stops.Contains(folded)
            && !NameVocabulary.OrganizationWords.Contains(folded) && !NameVocabulary.PlaceWords.Contains(folded) && !NameVocabulary.LegalForms.Contains(folded);
    }

    private DraftMatch Unseen(Assertion assertion, List<Token> words)
    {
        var isAcronym = words.Count == 1 && words[0].IsAllCaps;
        var isNearName = words.Exists(word => word.Norm.Length >= 4 && (sources.Vocabulary.HasNear(word.Norm) || sources.NameWords.Any(other => IsSpellingOf(word.Norm, other))));
        return isAcronym || isNearName || IsAbbreviated(words) || (draft.Text.SentenceSpan[words[0].Sentence].IsTitleCase && !IsSurelyName(assertion, words))
            ? DraftMatch.Unestablished(assertion, NotFoundReason.Absent)
            : new ClaimNames(draft, claims).Rival(assertion) is { } rival
            ? DraftMatch.Contradicted(assertion, rival, "no part of the name stands in a source, and the statement of the source that tells the same has the other in its place", .6)
            : DraftMatch.Missing(assertion, NotFoundReason.Absent, "no part of the name stands in a source", words.Count > 1 ? .85 : .7);
    }

    /// <summary>Where every word is capitalized, a person or a place of several words.</summary>
    private static bool IsSurelyName(Assertion assertion, List<Token> words) =>
        words.Count > 1 && assertion.Kind is AssertionKind.Person or AssertionKind.Place;

    /// <summary>"Teresa" where the sources have "Theresa".</summary>
    private static bool IsSpellingOf(string word, string other) =>
        word[0] == other.FirstOrDefault() && Math.Abs(word.Length - other.Length) <= 1 && SpellingCost.Between(NameFold.Word(word), NameFold.Word(other)) <= 1;

    /// <summary>"American Airlines" where the sources say "AA".</summary>
    private bool IsAbbreviated(List<Token> words) => words.Count > 1 && sources.Vocabulary.HasWord(string.Concat(words.Select(word => word.Norm[0])));

    /// <summary>A person of whose name the sources have one part only: they know the surname with another given name, or no such surname.</summary>
    private DraftMatch? Person(Assertion assertion, List<Token> words, List<Assertion> places)
    {
        if (assertion.Value is not NameValue { Type: EntityType.Person } name || words.Count < 2 || places.Exists(place => IsFullPerson(place) && !IsOther(name, place)))
        {
            return null;
        }

        var (given, surname) = (words[0], words[^1]);
        if (given.Norm.Length < LeastPartLength || surname.Norm.Length < LeastPartLength || !places.Exists(place => IsFullPerson(place)))
        {
            return null;
        }

        if (sources.Vocabulary.HasWord(surname) && !sources.Vocabulary.HasWord(given))
        {
            var bearer = places.Find(place => IsFullPerson(place) && LastWord(place) == surname.Norm);
            return bearer is null ? null : DraftMatch.Contradicted(assertion, bearer, "the sources have this surname with another given name only", .7);
        }

        return !sources.Vocabulary.HasWord(surname) && !sources.Vocabulary.HasNear(surname.Norm)
            ? DraftMatch.Missing(assertion, NotFoundReason.Absent, $"\"{Spelled(surname)}\" stands in no source", .6)
            : null;
    }

    /// <summary>The sources say of another name what the draft says of this one.</summary>
    private DraftMatch? Displaced(Assertion assertion, List<Token> seen)
    {
        // "Community leaders": a word that the sources know as no name is none.
        if (seen.SelectMany(word => sources.NamesWith(word.Norm)).FirstOrDefault() is not { } own || sources.NamePlaces.Rival(draft, assertion) is not { } rival)
        {
            return null;
        }

        if (rival.StandsInItsPlace)
        {
            return DraftMatch.Contradicted(assertion, rival.Name, "the words around this name stand around the other in the source", .6);
        }

        return rival.IsSaidOfAnother && assertion.Kind == AssertionKind.Person
            ? DraftMatch.Missing(assertion, NotFoundReason.OtherReferent, $"the source says this around \"{rival.Name.Mention.Text}\"", .5, own)
            : null;
    }

    private string Spelled(Token token) => draft.Document.Text.Substring(token.Span.Start, token.Span.Length);

    private static bool IsOther(NameValue name, Assertion place) =>
        NameMatcher.Compare(name.Spelling, ((NameValue)place.Value).Spelling, EntityType.Person).Relation == NameRelation.Different;

    private static bool IsFullPerson(Assertion place) => place.Value is NameValue { Type: EntityType.Person } name && name.Spelling.Contains(' ', StringComparison.Ordinal);

    private static string LastWord(Assertion place)
    {
        var spelling = ((NameValue)place.Value).Spelling;
        return spelling[(spelling.LastIndexOf(' ') + 1)..].ToLowerInvariant();
    }
}
