using System.Collections.Frozen;

namespace FactCheck.Extraction.Names;

/// <summary>"Harlan's Pizza", "Ada Brook Motorsports": a business bears a person's name, and the whole of it is an organization.</summary>
internal static class BusinessNames
{
    private static readonly FrozenSet<string> Trades =
        ("pizza pizzeria grill grille bar cafe diner bistro tavern pub inn restaurant steakhouse barbecue bbq deli bakery donuts burgers sandwiches kitchen catering brewery winery coffee "
        + "karate gym fitness yoga dance auto autos automotive motors motorsports garage tires towing plumbing roofing flooring carpets painting heating electric landscaping nursery florist florists flowers "
        + "jewelers jewellers jewelry furniture hardware pharmacy drugs dental dentistry optical vision salon spa barbers tailors cleaners laundry market markets supermarket grocery foods fabrics crafts toys "
        + "bookshop guitars realty rentals movers plumbers builders upholstery tattoo kennels").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A person, or a surname that was taken for a place.</summary>
    public static bool MayBegin(DocumentWords words, NameSpan span) =>
        span.Type == EntityType.Person || (span.Type == EntityType.Place && span.First == span.Last && words[span.First].Known is { Surname: >= 2, IsTerritory: false, City: < 2 });

    /// <summary>The last token of the business that a person's name begins; -1 when it begins none.</summary>
    public static int End(DocumentWords words, NameSpan span)
    {
        var at = span.Last + 2;
        if (at >= words.Tokens.Count || words[at - 1].Norm != "'s")
        {
            return -1;
        }

        var last = -1;
        var end = words.Text.SentenceSpan[words.Tokens[span.Last].Sentence].EndToken;
        for (var i = at; i < Math.Min(end, at + 3) && words[i].IsCapitalized && words.Tokens[i].IsWord; i++)
        {
            last = Trades.Contains(words[i].Folded) ? i : last;
        }

        return last;
    }

    /// <summary>True when the last word of a span that was taken for a person is a trade: "Ada Brook Motorsports".</summary>
    public static bool IsOne(DocumentWords words, NameSpan span) =>
        span.Last > span.First && Trades.Contains(words[span.Last].Folded) && words[span.Last].Known is { Given: 0, Surname: < 2 };
}
