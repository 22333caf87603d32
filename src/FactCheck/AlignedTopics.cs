namespace FactCheck;

/// <summary>What alignment makes of the assertions of several documents.</summary>
/// <param name="Topics">Assertions believed to be about one matter.</param>
/// <param name="SetApart">Differing pairs that are about two matters, with the reason.</param>
internal sealed record AlignedTopics(IReadOnlyList<Topic> Topics, IReadOnlyList<Compatible> SetApart);
