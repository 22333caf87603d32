namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>What a draft tells otherwise than the one statement of its sources that tells the same.</summary>
internal static class ClaimContrasts
{
    public static IEnumerable<Topic> Topics(ClaimAligner claims, DraftSources sources)
    {
        var topics = new List<Topic>();
        foreach (var pair in claims.Pairs())
        {
            foreach (var topic in (IEnumerable<Topic>)[.. ClaimBounds.Topics(pair), .. ClaimRates.Topics(pair), .. ClaimOrdinals.Topics(pair), .. ClaimOpposites.Topics(pair, sources), .. ClaimNone.Topics(pair), .. ClaimKinds.Topics(pair, sources), .. ClaimEdges.Topics(pair), .. ClaimConsent.Topics(pair), .. ClaimNeeds.Topics(pair), .. ClaimDeeds.Topics(pair, sources), .. ClaimOrders.Topics(pair), .. ClaimShares.Topics(pair), .. ClaimWays.Topics(pair), .. ClaimHolders.Topics(pair, sources), .. ClaimGroups.Topics(pair), .. ClaimUnits.Topics(pair, sources), .. ClaimParties.Topics(pair, sources), .. ClaimRefusals.Topics(pair, sources), .. ClaimDesignations.Topics(pair, sources)])
            {
                if (!topics.Exists(known => known.Assertions[0].Mention.Span.Overlaps(topic.Assertions[0].Mention.Span)))
                {
                    topics.Add(topic);
                }
            }
        }

        return topics;
    }
}
