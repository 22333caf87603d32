namespace FactCheck.Alignment.Events;

/// <summary>Words of a sentence that take a side: "rose", "at large", "need not".</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Last">Index of the last token.</param>
/// <param name="Poles">The sides it takes, one for each pair it is listed in.</param>
internal readonly record struct Mark(int First, int Last, IReadOnlyList<Pole> Poles)
{
    /// <summary>The respect in which two marks exclude each other; null when they do not.</summary>
    public EventAspect? AspectOpposed(Mark other)
    {
        foreach (var pole in Poles)
        {
            foreach (var theirs in other.Poles)
            {
                if (pole.Opposes(theirs))
                {
                    return pole.Aspect;
                }
            }
        }

        return null;
    }

    /// <summary>True when both take one side of one pair.</summary>
    public bool Agrees(Mark other)
    {
        foreach (var pole in Poles)
        {
            foreach (var theirs in other.Poles)
            {
                if (pole == theirs)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
