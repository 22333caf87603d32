namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>Who does, or suffers, what a verb says.</summary>
/// <param name="Segment">The statement.</param>
/// <param name="Bearer">The tokens of who it is, determiners left out; null for a pronoun, for several, and where it was not read.</param>
/// <param name="Name">Its name; null when it is told by a noun.</param>
/// <param name="Verb">Index of the verb.</param>
/// <param name="End">Index after the last token of the clause.</param>
/// <param name="IsSuffered">True when it is done to the bearer.</param>
/// <param name="Manner">"not", the mood, or both; empty for what is told as it is.</param>
/// <param name="Words">The content words behind the verb, and before it those of what is done by the bearer.</param>
internal sealed record ToldDeed(Segment Segment, (int First, int End)? Bearer, PlacedName? Name, int Verb, int End, bool IsSuffered, string Manner, IReadOnlyList<int> Words);
