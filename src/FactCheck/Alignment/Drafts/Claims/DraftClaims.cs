using FactCheck.Alignment.Casualties;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>What a draft states otherwise than its sources beside its single values and names: who tells it, who did it, whether it was done, whether anybody came to harm.</summary>
internal static class DraftClaims
{
    public static IEnumerable<Topic> Topics(ReadDocument draft, DraftSources sources, ClaimAligner claims) =>
    [
        .. new TellerClaims(sources).Topics(draft),
        .. new GovernedNames(sources).Topics(draft),
        .. new BorrowedPredicates(sources).Topics(draft),
        .. new BorrowedDeeds(sources).Topics(draft),
        .. new BorrowedRoles(sources).Topics(draft),
        .. new BorrowedEpithets(sources).Topics(draft),
        .. new CourtFates(sources).Topics(draft),
        .. new DeedTimes(sources).Topics(draft),
        .. new DeedWays(sources).Topics(draft),
        .. new ExchangedSides(sources).Topics(draft),
        .. HarmContrast.Between(draft, sources.Sources),
        .. SwappedHarm.Topics(draft, sources),
        .. ClaimTallies.Topics(draft, sources),
        .. new CountedShares(sources).Topics(draft),
        .. ClaimContrasts.Topics(claims, sources),
        .. new TurnedWords(sources).Topics(draft),
        .. new PlacesInRow(sources).Topics(draft),
    ];
}
