namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>What a draft states otherwise than its sources beside its single values and names: who tells it, who did it, whether anybody came to harm, which way it went.</summary>
internal static class DraftClaims
{
    public static IEnumerable<Topic> Topics(ReadDocument draft, DraftSources sources, ClaimAligner claims) =>
    [
        .. new TellerClaims(sources).Topics(draft),
        .. new GovernedNames(sources).Topics(draft),
        .. new HarmClaims(sources).Topics(draft),
        .. new SubjectWays(sources).Topics(draft),
        .. new Exceptions(sources).Topics(draft),
        .. new CountedShares(sources).Topics(draft),
        .. ClaimContrasts.Topics(claims),
        .. new TurnedWords(sources).Topics(draft),
        .. new PlacesInRow(sources).Topics(draft),
    ];
}
