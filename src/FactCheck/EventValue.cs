namespace FactCheck;

/// <summary>Who did what, coarsely, or one respect in which an event is told. Words are folded to lower case.</summary>
/// <param name="Subject">Whom or what it is told of, its head word or name; null when not read.</param>
/// <param name="Predicate">What is told, with its negation: "not provide", "at large", "all".</param>
/// <param name="Aspect">In what respect.</param>
public sealed record EventValue(string? Subject, string Predicate, EventAspect Aspect = EventAspect.Deed) : AssertionValue
{
    /// <inheritdoc/>
    public override string Canonical => Subject is null ? Predicate : $"{Subject}: {Predicate}";
}
