namespace FactCheck.Alignment.Events;

/// <summary>Two places of two sentences that cannot both be told of one event.</summary>
/// <param name="Aspect">In what respect.</param>
/// <param name="Left">First and last token of the left place.</param>
/// <param name="Right">First and last token of the right place.</param>
/// <param name="Subject">Whom or what it is told of; null when not read.</param>
/// <param name="Confidence">How sure that they speak of one matter.</param>
internal sealed record Contrast(EventAspect Aspect, (int First, int Last) Left, (int First, int Last) Right, string? Subject, double Confidence)
{
    /// <summary>What keeps the two places apart; null when nothing does.</summary>
    public Separation? Apart { get; init; }
}
