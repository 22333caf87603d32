namespace FactCheck.Alignment.Events;

/// <summary>Words that say how a sentence stands to what it says.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Last">Index of the last token.</param>
/// <param name="Level">How it stands.</param>
internal readonly record struct Stance(int First, int Last, StanceLevel Level)
{
    /// <summary>In what respect two stances exclude each other; null when both may be right.</summary>
    public EventAspect? AspectOpposed(Stance other) => Level <= other.Level ? Opposed(Level, other.Level) : Opposed(other.Level, Level);

    private static EventAspect? Opposed(StanceLevel lower, StanceLevel higher) => (lower, higher) switch
    {
        (StanceLevel.Certain, StanceLevel.Open or StanceLevel.Unlikely or StanceLevel.Excluded) => EventAspect.Certainty,
        (StanceLevel.Likely, StanceLevel.Unlikely or StanceLevel.Excluded) => EventAspect.Certainty,
        (StanceLevel.Possible, StanceLevel.Excluded) => EventAspect.Certainty,
        (StanceLevel.Must, StanceLevel.Free or StanceLevel.Banned) => EventAspect.Duty,
        (StanceLevel.May, StanceLevel.Banned) => EventAspect.Duty,
        (StanceLevel.Planned, StanceLevel.Unplanned) or (StanceLevel.Real, StanceLevel.Sham) => EventAspect.Certainty,
        _ => null,
    };
}
