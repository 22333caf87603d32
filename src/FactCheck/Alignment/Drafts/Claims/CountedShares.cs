namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>Finds a share of a counted whole that the sources count otherwise: "60 lamps, most of them broken" where they have "60 lamps, seven of them broken".</summary>
internal sealed class CountedShares(DraftSources sources)
{
    /// <summary>Content words behind "of them" that tell what is said of the part.</summary>
    private const int ToldWords = 6;

    private const double Confidence = .8;

    public IEnumerable<Topic> Topics(ReadDocument draft)
    {
        foreach (var mine in CountedPart.In(draft))
        {
            if (Rival(mine) is { } theirs)
            {
                yield return new Topic(mine.Words, TopicBasis.Event, [mine.Mentioned, theirs.Mentioned], [$"the source counts {theirs.Words} of {theirs.WholeText}"], Confidence);
            }
        }
    }

    /// <summary>The part that the sources tell of the same whole with the same words; null when one of them bears the draft out.</summary>
    private CountedPart? Rival(CountedPart mine)
    {
        CountedPart? rival = null;
        foreach (var source in sources.Sources)
        {
            foreach (var theirs in CountedPart.In(source))
            {
                if (theirs.Wholes.Intersect(mine.Wholes).DefaultIfEmpty().Max() is not (> 0 and var whole) || !AreToldAlike(mine, theirs))
                {
                    continue;
                }

                var (told, given) = (mine.Of(whole), theirs.Of(whole));
                var isTurned = mine.IsDenied != theirs.IsDenied;
                if (!Excludes(told, given) || (isTurned && !Excludes(told, (1 - given.High, 1 - given.Low))))
                {
                    return null;
                }

                rival ??= theirs.IsCounted == mine.IsCounted ? null : theirs;
            }
        }

        return rival;
    }

    private static bool Excludes((double Low, double High) one, (double Low, double High) other) => one.High < other.Low || other.High < one.Low;

    private static bool AreToldAlike(CountedPart one, CountedPart other) => one.Told(ToldWords).Any(stem => other.Told(ToldWords).Contains(stem, StringComparer.Ordinal));
}
