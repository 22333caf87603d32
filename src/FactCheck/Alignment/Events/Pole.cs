namespace FactCheck.Alignment.Events;

/// <summary>One side of two or more that exclude each other.</summary>
/// <param name="Group">Which group of sides.</param>
/// <param name="Side">Which side, from 0.</param>
/// <param name="Aspect">In what respect the sides are opposed.</param>
/// <param name="Lasts">True for a group of a state and what ends it: "in custody" and "released" exclude each other only where the state is told to last.</param>
internal readonly record struct Pole(int Group, int Side, EventAspect Aspect, bool Lasts)
{
    public bool Opposes(Pole other) => Group == other.Group && Side != other.Side;

    /// <summary>True for the state of a group of a state and its end.</summary>
    public bool IsState => Lasts && Side == 0;
}
