using FactCheck.Text;

namespace FactCheck.Reports;

/// <summary>A reading of a finding's matter and the places that give it.</summary>
/// <param name="Words">The value for people; of a mere wording its first place's words.</param>
/// <param name="Mentions">In the order of the finding; at least one.</param>
internal sealed record Side(string Words, IReadOnlyList<Mention> Mentions)
{
    /// <summary>The sides of a finding in the order of their first places; places without a value are on none.</summary>
    public static IReadOnlyList<Side> Of(Finding finding) =>
    [
        .. finding.Mentions
            .Where(mention => mention.Value is not null)
            .GroupBy(mention => ValueWords.Of(mention.Value!), StringComparer.Ordinal)
            .Select(same => new Side(same.First() is { Value: WordingValue } mention ? mention.Text : same.Key, [.. same])),
    ];
}
