namespace FactCheck;

/// <summary>Whom an initial and a surname stand for.</summary>
/// <param name="Short">As spelt: "J. Adams".</param>
/// <param name="Full">As spelt: "Jane Adams".</param>
internal sealed record InitialValue(string Short, string Full) : AssertionValue
{
    /// <inheritdoc/>
    public override string Canonical => $"{Short} = {Full}";
}
