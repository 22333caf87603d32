using FactCheck.Alignment.Referents;
using FactCheck.Text;

namespace FactCheck.Alignment.Occasions;

/// <summary>Reads the circumstances of what happens in a document: its dates, hours, lengths and places with the deed each belongs to.</summary>
internal static class CircumstanceReader
{
    public static IEnumerable<Circumstance> Read(List<ReadDocument> documents, int document, DeedIndex deeds)
    {
        var text = documents[document].Text;
        foreach (var assertion in documents[document].Assertions)
        {
            if (KindOf(assertion) is { } kind && PlacedAssertion.Of(documents, document, assertion) is var place && IsTold(text, kind, place)
                && deeds.Governing(place.FirstToken, place.EndToken) is { } deed)
            {
                yield return new Circumstance(kind, place, deed);
            }
        }

        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (FrequencyReader.At(text, i, out var last) is { } frequency && (deeds.Following(last + 1) ?? deeds.Governing(i, last + 1)) is { } coming)
            {
                yield return new Circumstance(CircumstanceKind.Rate, new PlacedAssertion(frequency, document, text.Tokens[i].Sentence, i, last + 1), coming);
            }
        }

        foreach (var (kind, assertion) in PlaceReader.Read(documents[document]))
        {
            var place = PlacedAssertion.Of(documents, document, assertion);
            var from = assertion.Hedge is { } hedge ? text.TokenAt(hedge.Start) : place.FirstToken;
            if (deeds.Governing(from, place.EndToken) is { } deed)
            {
                yield return new Circumstance(kind, place, deed);
            }
        }
    }

    private static CircumstanceKind? KindOf(Assertion assertion) => assertion.Value switch
    {
        DateValue { Granularity: not DateGranularity.Vague } => CircumstanceKind.When,
        TimeValue => CircumstanceKind.Hour,
        DurationValue => CircumstanceKind.Length,
        _ => null,
    };

    private static bool IsTold(DocumentText text, CircumstanceKind kind, PlacedAssertion place) => kind switch
    {
        CircumstanceKind.Length => IsLength(text, place),
        CircumstanceKind.When => !IsPartOfName(text, place) && !IsReferenceDay(text, place),
        _ => true,
    };

    /// <summary>"the 1958 election", "February 1974 general election": the year tells which one, not when; "the 6 March attack" tells when.</summary>
    private static bool IsPartOfName(DocumentText text, PlacedAssertion place)
    {
        if (place.Assertion.Value is DateValue { Granularity: DateGranularity.Day } || place.EndToken >= text.Tokens.Count || text.Tokens[place.EndToken].Sentence != place.Sentence)
        {
            return false;
        }

        ref readonly var next = ref text.Tokens[place.EndToken];
        return next.IsWord && !next.IsStop && !VerbWords.IsFullVerb(next) && !VerbWords.IsPastForm(next);
    }

    /// <summary>"As of 30 September": the day a figure is of, on which nothing happened.</summary>
    private static bool IsReferenceDay(DocumentText text, PlacedAssertion place) =>
        place.Mention.Text.StartsWith("as of", StringComparison.OrdinalIgnoreCase) || place.Mention.Text.StartsWith("as at", StringComparison.OrdinalIgnoreCase)
        || (place.FirstToken > 1 && text.Tokens[place.FirstToken - 1].Norm is "of" or "at" or "on" && text.Tokens[place.FirstToken - 2].Norm == "as");

    /// <summary>How long something took: not how long ago it was, nor how often it comes.</summary>
    private static bool IsLength(DocumentText text, PlacedAssertion place)
    {
        var before = place.FirstToken > 0 ? text.Tokens[place.FirstToken - 1].Norm : "";
        var after = place.EndToken < text.Tokens.Count ? text.Tokens[place.EndToken].Norm : "";
        return (after is not ("after" or "before") || before == "for") && after is not ("later" or "earlier" or "ago" or "old" or "since" or "younger" or "older")
            && before is not ("every" or "each" or "another" or "last" or "next" or "past" or "first" or "per" or "second" or "final" or "coming");
    }
}
