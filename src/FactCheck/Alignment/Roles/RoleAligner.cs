namespace FactCheck.Alignment.Roles;

/// <summary>Brings together the roles that different voices give one person, named in full.</summary>
internal sealed class RoleAligner : ITopicAligner
{
    public AlignedTopics Align(List<ReadDocument> documents)
    {
        var topics = documents
            .SelectMany(document => document.Assertions)
            .Where(assertion => assertion.Value is RoleValue role && role.Holder.Contains(' ', StringComparison.Ordinal))
            .GroupBy(assertion => ((RoleValue)assertion.Value).Holder.ToLowerInvariant(), StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => new Topic(((RoleValue)group.First().Value).Holder, TopicBasis.Entity, [.. group], ["the name is the same"], .8));
        return new AlignedTopics([.. topics], []);
    }
}
