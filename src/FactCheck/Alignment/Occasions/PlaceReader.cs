using FactCheck.Alignment.Sentences;
using FactCheck.Text;

namespace FactCheck.Alignment.Occasions;

/// <summary>
/// Reads where things happen: places by name ("in Aarhus", "near Athens, Georgia"), sites ("at a bus depot") and sides of something ("25 km north of the port").
/// A word that sets the place off at a distance ("near") is the hedge of the assertion.
/// </summary>
internal static class PlaceReader
{
    public static readonly string[] Sides =
    [
        "north", "south", "east", "west", "northern", "southern", "eastern", "western", "northeast", "southwest", "northwest", "southeast",
    ];

    public static IEnumerable<(CircumstanceKind Kind, Assertion Assertion)> Read(ReadDocument document)
    {
        var text = document.Text;
        var names = document.Assertions.Where(assertion => assertion is { Kind: AssertionKind.Place, IsCertain: true, Value: NameValue }).ToList();
        for (var i = 0; i < names.Count; i++)
        {
            if (Named(text, names, i) is { } named)
            {
                yield return (CircumstanceKind.Where, named);
            }
        }

        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (Cues.Has(text.Tokens[i], Cue.Site) && Site(text, i) is { } site)
            {
                yield return (CircumstanceKind.Site, site);
            }

            if (Cues.Has(text.Tokens[i], Cue.Compass) && Side(text, i) is { } side)
            {
                yield return (CircumstanceKind.Side, side);
            }
        }
    }

    /// <summary>"in Aarhus", "near Split": not "from Turku", "of Turku", "to Turku", which tell where something comes from, belongs or goes.</summary>
    private static Assertion? Named(DocumentText text, List<Assertion> names, int i)
    {
        var first = text.TokenAt(names[i].Mention.Span.Start);
        var before = first - 1;
        if (before > 0 && (Cues.Has(text.Tokens[before], Cue.Compass) || text.Tokens[before].Norm is "central" or "downtown" or "nearby" or "the"))
        {
            before--;
        }

        if (before < 0 || text.Tokens[before].Sentence != text.Tokens[first].Sentence || (text.Tokens[before].Norm is not ("in" or "at" or "near" or "outside" or "inside") && !IsBirthplace(text, before)))
        {
            return null;
        }

        var whole = names[i].Mention.Span;
        var spelling = ((NameValue)names[i].Value).Spelling;
        var last = text.TokenAt(whole.End);
        if (i + 1 < names.Count && last < text.Tokens.Count && text.Tokens[last].Is(',') && text.TokenAt(names[i + 1].Mention.Span.Start) == last + 1)
        {
            whole = new TextSpan(whole.Start, names[i + 1].Mention.Span.End);
            spelling += ", " + ((NameValue)names[i + 1].Value).Spelling;
        }

        return new Assertion(AssertionKind.Place, names[i].Mention with { Span = whole }, new NameValue(spelling, EntityType.Place))
        {
            Frame = names[i].Frame,
            Hedge = text.Tokens[before].Norm is "near" or "outside" ? text.Tokens[before].Span : null,
        };
    }

    /// <summary>"a native of Split".</summary>
    private static bool IsBirthplace(DocumentText text, int of) => of > 0 && text.Tokens[of].Norm == "of" && text.Tokens[of - 1].Norm == "native";

    /// <summary>"at his home", "in the city museum": a preposition, a determiner or owner and words that end in a site.</summary>
    private static Assertion? Site(DocumentText text, int i)
    {
        if (!text.Tokens[i].IsWord || text.Tokens[i].IsCapitalized || (text.Tokens[i].Stem != text.Tokens[i].Norm && text.Tokens[i].Norm.EndsWith('s'))
            || (i + 1 < text.Tokens.Count && (ContentAt(text, i + 1) || text.Tokens[i + 1].Is('-') || text.Tokens[i + 1].Norm == "'s")))
        {
            return null;
        }

        var first = i;
        while (first > 0 && text.Tokens[first - 1].Sentence == text.Tokens[i].Sentence && ContentAt(text, first - 1) && !text.Tokens[first - 1].IsCapitalized && i - first < 3)
        {
            first--;
        }

        var before = first - 1;
        while (before > 0 && text.Tokens[before].Norm is "a" or "an" or "the" or "his" or "her" or "their" or "its" or "'s")
        {
            before--;
        }

        var isPlaced = before >= 0 && before < i && text.Tokens[before].Sentence == text.Tokens[i].Sentence && text.Tokens[before].Norm is "at" or "in" or "inside";
        return !isPlaced ? null : new Assertion(AssertionKind.Place, text.Mention(first, i), new WordingValue(Stems(text, first, i)));
    }

    private static string Stems(DocumentText text, int first, int last) => string.Join(' ', Enumerable.Range(first, last - first + 1).Select(k => text.Tokens[k].Stem));

    /// <summary>"east of the city", with the distance before it.</summary>
    private static Assertion? Side(DocumentText text, int i)
    {
        if (i + 2 >= text.Tokens.Count || text.Tokens[i + 1].Norm != "of" || text.Tokens[i + 2].Sentence != text.Tokens[i].Sentence)
        {
            return null;
        }

        var at = text.Tokens[i + 2].Norm is "the" or "a" ? i + 3 : i + 2;
        return at < text.Tokens.Count && ContentAt(text, at)
            ? new Assertion(AssertionKind.Place, text.Mention(i, i), new WordingValue(text.Tokens[i].Norm + " of " + text.Tokens[at].Stem))
            : null;
    }

    private static bool ContentAt(DocumentText text, int i) => Referents.ContextIndex.Content(text.Tokens[i]) is not null && !VerbWords.IsFullVerb(text.Tokens[i]) && !VerbWords.IsPastForm(text.Tokens[i]);
}
