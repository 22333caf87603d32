namespace FactCheck.Alignment.Events;

/// <summary>One side of a pair of opposites.</summary>
/// <param name="Pair">Which pair.</param>
/// <param name="IsSecond">Which side.</param>
/// <param name="Aspect">In what respect the two sides are opposed.</param>
internal readonly record struct Pole(int Pair, bool IsSecond, EventAspect Aspect)
{
    public bool Opposes(Pole other) => Pair == other.Pair && IsSecond != other.IsSecond;
}
