using System.Runtime.InteropServices;

namespace FactCheck.Alignment.Events;

/// <summary>Words of a sentence that take a side: "rose", "at large", "need not".</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Last">Index of the last token.</param>
/// <param name="Poles">The sides it takes, one for each pair it is listed in.</param>
internal readonly record struct Mark(int First, int Last, List<Pole> Poles)
{
    /// <summary>The respect in which two marks exclude each other; null when they do not, or only while a state lasts.</summary>
    public EventAspect? AspectOpposed(Mark other) => OpposedTo(other)?.Aspect;

    /// <summary>The pole by which this mark is opposed to another; one that need not last is taken first.</summary>
    public Pole? OpposedTo(Mark other, bool orLasting = false)
    {
        Pole? lasting = null;
        foreach (ref readonly var pole in CollectionsMarshal.AsSpan(Poles))
        {
            foreach (ref readonly var theirs in CollectionsMarshal.AsSpan(other.Poles))
            {
                if (pole.Opposes(theirs) && !pole.Lasts)
                {
                    return pole;
                }

                lasting ??= pole.Opposes(theirs) ? pole : null;
            }
        }

        return orLasting ? lasting : null;
    }

    /// <summary>The pole of a group that it takes.</summary>
    public Pole PoleOf(int group) => Poles.Find(pole => pole.Group == group);

    /// <summary>True when both take one side of one pair.</summary>
    public bool Agrees(Mark other)
    {
        foreach (ref readonly var pole in CollectionsMarshal.AsSpan(Poles))
        {
            foreach (ref readonly var theirs in CollectionsMarshal.AsSpan(other.Poles))
            {
                if (pole == theirs && !pole.Lasts)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
