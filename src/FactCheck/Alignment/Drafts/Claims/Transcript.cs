namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>Gives the statements of a transcript to those whose turn it is: "Paul: Who opens up? Nora: Whoever has the key."</summary>
internal static class Transcript
{
    /// <summary>Fewer labels are headings.</summary>
    private const int FewestTurns = 4;

    private const int MaxLabelWords = 3;

    public static IEnumerable<Segment> WithTurns(DocumentText text, List<Segment> segments)
    {
        var labels = segments.ConvertAll(segment => Label(text, segment));
        var told = labels.OfType<PlacedName>().ToList();
        var isMail = segments.Exists(segment => IsMail(text, segment));
        if (isMail ? told.Count < 2 : told.Count < FewestTurns || told.Select(label => label.Spelling).Distinct(StringComparer.OrdinalIgnoreCase).Count() is var speakers && (speakers < 2 || speakers > told.Count / 2))
        {
            return segments;
        }

        PlacedName? turn = null;
        return segments.Select((segment, i) => segment with { Turn = turn = labels[i] ?? turn }).ToList();
    }

    /// <summary>The capitalised words before a colon that open a statement.</summary>
    private static PlacedName? Label(DocumentText text, Segment segment)
    {
        var first = IsMail(text, segment) ? segment.First + 2 : segment.First;
        var end = first;
        while (end < segment.End && end - first < MaxLabelWords && text.Tokens[end] is { IsWord: true, IsCapitalized: true })
        {
            end++;
        }

        if (end == first || (first == segment.First ? end + 1 >= segment.End || !text.Tokens[end].Is(':') : end < segment.End && text.Tokens[end].IsWord))
        {
            return null;
        }

        var mention = text.Mention(first, end - 1);
        return new PlacedName(new Assertion(AssertionKind.Person, mention, new NameValue(mention.Text, EntityType.Person)), first, end);
    }

    /// <summary>"From: Carla Duval" above a mail.</summary>
    private static bool IsMail(DocumentText text, Segment segment) => segment.First + 2 < segment.End && text.Tokens[segment.First].Norm == "from" && text.Tokens[segment.First + 1].Is(':');
}
