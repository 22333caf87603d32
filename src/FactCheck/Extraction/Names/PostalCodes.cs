using System.Collections.Frozen;

namespace FactCheck.Extraction.Names;

/// <summary>"Dover, DE": behind a town and a comma the postal code of a state or province is a place; behind a person's name ("Ada Brook, MD") it is a degree.</summary>
internal static class PostalCodes
{
    private static readonly FrozenSet<string> Codes =
        ("al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc ab bc mb nb nl ns nt nu on pe qc sk yt")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static void Settle(DocumentWords words, List<NameSpan> spans)
    {
        for (var i = 1; i < spans.Count; i++)
        {
            var (town, span) = (spans[i - 1], spans[i]);
            if (span.First != span.Last || !words[span.First].IsAllCaps || !Codes.Contains(words[span.First].Folded) || town.Last + 2 != span.First || !words.Tokens[town.Last + 1].Is(','))
            {
                continue;
            }

            if (town is { IsCertain: true, Type: EntityType.Place })
            {
                spans[i] = span with { Type = EntityType.Place, IsCertain = true };
            }
            else if (town is { IsCertain: true, Type: EntityType.Person } && words[span.First].Folded is "md" or "pa" or "ma")
            {
                spans[i] = span with { Type = EntityType.Unknown, IsCertain = false };
            }
        }
    }
}
