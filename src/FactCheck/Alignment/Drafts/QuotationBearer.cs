using FactCheck.Names;

namespace FactCheck.Alignment.Drafts;

/// <summary>
/// Finds quoted words that a source has beside one person and the draft beside another: "described Ms Dale as 'a careful witness'" where the source says
/// it of Mr Harrop. Only where the source's sentence names one person alone and points to nobody else.
/// </summary>
internal sealed class QuotationBearer(ReadDocument draft, DraftSources sources)
{
    /// <summary>Tokens from the quoted words to the "she" of "she said".</summary>
    private const int PronounReach = 3;

    /// <summary>The draft's name and the source's that stands in its place; null when they agree or it cannot be told.</summary>
    public (Assertion Drafted, Assertion Given)? Other(Assertion quotation, QuotedPlace place)
    {
        var source = sources.Sources[place.Document];
        if (IsTitle(source.Text, place))
        {
            return null;
        }

        var sentence = source.Text.Tokens[place.First].Sentence;
        var isPointing = HasPronoun(source.Text, place);
        if ((isPointing ? Antecedent(source, place, sentence) : PeopleIn(source, sentence) is [var named] ? named : null) is not { } given)
        {
            return null;
        }

        var people = PeopleIn(draft, draft.Text.Tokens[draft.Text.TokenAt(quotation.Mention.Span.Start)].Sentence);
        if (people.Count == 0 || people.Exists(person => AreOne(person, given)) || (!isPointing && IsNearby(people, source, sentence)))
        {
            return null;
        }

        var before = people.FindLast(person => person.Mention.Span.End <= quotation.Mention.Span.Start) ?? people[0];
        return sources.Sources.Any(other => other.Assertions.Any(assertion => assertion.Value is NameValue { Type: EntityType.Person } && AreOne(assertion, before))) ? (before, given) : null;
    }

    /// <summary>"Ida Falk was not convinced. "...," she said": the one person of the sentence before, where the words stand with nobody's name.</summary>
    private static Assertion? Antecedent(ReadDocument source, QuotedPlace place, int sentence)
    {
        var said = Enumerable.Range(place.End, Math.Max(0, source.Text.SentenceSpan[sentence].EndToken - place.End)).FirstOrDefault(i => source.Text.Tokens[i].Norm is "he" or "she");
        return said > 0 && said <= place.End + PronounReach && sentence > 0 && PeopleIn(source, sentence).Count == 0 && PeopleIn(source, sentence - 1) is [var only] ? only : null;
    }

    /// <summary>"The Glass Orchard": the name of a work, which nobody says.</summary>
    private static bool IsTitle(DocumentText text, QuotedPlace place)
    {
        for (var i = place.First; i < place.End; i++)
        {
            if (text.Tokens[i] is { IsWord: true, IsCapitalized: false } word && !word.IsStop)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The different people a sentence names, in its order.</summary>
    private static List<Assertion> PeopleIn(ReadDocument document, int sentence)
    {
        var people = new List<Assertion>();
        foreach (var assertion in document.Assertions)
        {
            if (assertion is { IsCertain: true, Value: NameValue { Type: EntityType.Person } } && document.Text.SentenceSpan[sentence].Span.Contains(assertion.Mention.Span.Start) && !people.Exists(other => AreOne(other, assertion)))
            {
                people.Add(assertion);
            }
        }

        return people;
    }

    private static bool AreOne(Assertion one, Assertion other) =>
        NameMatcher.Compare(((NameValue)one.Value).Spelling, ((NameValue)other.Value).Spelling, EntityType.Person).Relation != NameRelation.Different;

    /// <summary>The sentence before names one of the people: the words may be that one's.</summary>
    private static bool IsNearby(List<Assertion> people, ReadDocument source, int sentence) =>
        sentence > 0 && PeopleIn(source, sentence - 1).Exists(other => people.Exists(person => AreOne(person, other)));

    /// <summary>"he said", "she added" outside the quoted words: that may be somebody named before.</summary>
    private static bool HasPronoun(DocumentText text, QuotedPlace place)
    {
        var sentence = text.SentenceOf(text.Tokens[place.First]);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if ((i < place.First || i >= place.End) && text.Tokens[i].Norm is "he" or "she" or "they" or "him" or "her" or "them")
            {
                return true;
            }
        }

        return false;
    }
}
