namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>
/// Finds a number that the draft gives to another holder than the statement of the sources that tells the same, where that one names the draft's holder right before a number
/// of its own: "Narva sold 412 lanterns" for "Tartu sold 412 lanterns, Narva 388".
/// </summary>
internal static class ClaimHolders
{
    private const double LeastCover = .5;

    private const double Confidence = .75;

    public static IEnumerable<Topic> Topics(ClaimPair pair, DraftSources sources)
    {
        if (pair.Cover < LeastCover)
        {
            yield break;
        }

        for (var number = pair.Clause.First; number < pair.Clause.End; number++)
        {
            if (pair.Draft.Text.Tokens[number].Kind == TokenKind.Number && pair.Own.Any(own => own.Kind == AssertionKind.Count && own.Mention.Span.Contains(pair.Draft.Text.Tokens[number].Span.Start)) && Rival(pair, sources, number) is { } given)
            {
                yield return new Topic(pair.Draft.Text.Tokens[number].Norm, TopicBasis.Event, [pair.Told(number, number, EventAspect.Thing), pair.Given(given, given, EventAspect.Thing)], ["the source gives the draft's number to another holder"], Confidence);
            }
        }
    }

    /// <summary>The number that the statement has of the draft's holder; null where it may be the draft's, or does not have the draft's of anything.</summary>
    private static int? Rival(ClaimPair pair, DraftSources sources, int number)
    {
        var (mine, theirs) = (pair.Draft.Text, pair.Source.Text);
        if (Thing(mine, number, pair.Clause.End) is not { } thing || Holder(mine, pair.Clause.First, number) is not { } holder || IsHeld(sources, holder, mine.Tokens[number].Norm))
        {
            return null;
        }

        int? given = null;
        var (isGiven, isNamed) = (false, false);
        for (var i = pair.Theirs.First; i < pair.Theirs.End; i++)
        {
            if (theirs.Tokens[i].Kind == TokenKind.Number)
            {
                isGiven |= theirs.Tokens[i].Norm == mine.Tokens[number].Norm && IsOfThing(thing, theirs, i, pair.Theirs.End);
                isNamed |= Thing(theirs, i, pair.Theirs.End) == thing;
            }

            if (Own(theirs, i, pair.Theirs.End, holder) is { } own)
            {
                if (given is not null)
                {
                    return null;
                }

                given = own;
            }
        }

        return isGiven && isNamed && given is { } found && Thing(theirs, found, pair.Theirs.End) is null && IsOfThing(thing, theirs, found, pair.Theirs.End) && !Gives(mine, pair.Mine, holder, theirs.Tokens[found].Norm) ? found : null;
    }

    /// <summary>The stem of the noun right behind a number: what it counts.</summary>
    private static string? Thing(DocumentText text, int number, int end) =>
        number + 1 < end && text.Tokens[number + 1] is { IsWord: true, IsStop: false, IsCapitalized: false } noun && !text.Tokens[number - 1 < 0 ? 0 : number - 1].Is('$') ? noun.Stem : null;

    /// <summary>The name nearest before the number.</summary>
    private static string? Holder(DocumentText text, int first, int number)
    {
        for (var i = number - 1; i >= first; i--)
        {
            if (text.Tokens[i] is { IsWord: true, IsCapitalized: true, IsStop: false } name)
            {
                return name.Norm;
            }
        }

        return null;
    }

    /// <summary>The number behind the holder: "Narva 388", "Narva had 388".</summary>
    private static int? Own(DocumentText text, int i, int end, string holder)
    {
        if (!text.Tokens[i].IsCapitalized || text.Tokens[i].Norm != holder)
        {
            return null;
        }

        return i + 1 < end && text.Tokens[i + 1].Kind == TokenKind.Number ? i + 1
            : i + 2 < end && text.Tokens[i + 2].Kind == TokenKind.Number && text.Tokens[i + 1].Norm is "had" or "has" or "with" or "got" or "took" ? i + 2
            : null;
    }

    /// <summary>A number of the same thing as the draft's, or one that leaves it out before a comma, an "and" or the end: not "12%".</summary>
    private static bool IsOfThing(string thing, DocumentText text, int number, int end) =>
        number + 1 >= end || text.Tokens[number + 1].Is(',') || text.Tokens[number + 1].Is('.') || text.Tokens[number + 1].Is(';') || text.Tokens[number + 1].Norm is "and" or "as" or "while" or "but" || Thing(text, number, end) == thing;

    /// <summary>The sources name the holder right before the draft's number anywhere.</summary>
    private static bool IsHeld(DraftSources sources, string holder, string number) => sources.Sources.Any(source =>
        Enumerable.Range(0, source.Text.Tokens.Count).Any(i => Own(source.Text, i, source.Text.Tokens.Count, holder) is { } own && source.Text.Tokens[own].Norm == number));

    /// <summary>The draft gives the holder its own number, too.</summary>
    private static bool Gives(DocumentText text, Segment segment, string holder, string number) =>
        Enumerable.Range(segment.First, segment.End - segment.First).Any(i => text.Tokens[i].Norm == number && Holder(text, segment.First, i) == holder);
}
