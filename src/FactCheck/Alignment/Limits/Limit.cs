namespace FactCheck.Alignment.Limits;

/// <summary>A phrase that says for whom or when something holds.</summary>
/// <param name="Kind">Whether it takes some, all, or some and no others.</param>
/// <param name="Aspect">Whom, when, or what else.</param>
/// <param name="First">First token of the phrase.</param>
/// <param name="Last">Last token of the phrase.</param>
/// <param name="Words">Stems of its content words.</param>
internal sealed record Limit(LimitKind Kind, LimitAspect Aspect, int First, int Last, IReadOnlyList<string> Words);
