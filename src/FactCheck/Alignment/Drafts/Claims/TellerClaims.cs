using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>
/// Finds views that a draft gives one person and the sources another, without quotation marks on either side: "Danvers finds the recipe bland" where it is Okoro who
/// calls it so.
/// </summary>
internal sealed class TellerClaims(DraftSources sources)
{
    /// <summary>Least share of the view's words, by their rarity, in one statement of another.</summary>
    private const double LeastShare = .5;
    private const int LeastWords = 3;

    /// <summary>What the one whom the draft names says himself shares at most this part of it.</summary>
    private const double OwnShare = .5;

    /// <summary>A word that no source has is told otherwise there and says little.</summary>
    private const double AbsentWeight = .35;

    public IEnumerable<Topic> Topics(ReadDocument draft)
    {
        var text = draft.Text;
        foreach (var segment in Segment.Of(0, draft))
        {
            if (segment.Names.Count > 0 && Teller.Of(text, segment) is { } teller && Find(text, segment, teller) is var (other, own))
            {
                yield return new Topic(teller.Spelling, TopicBasis.Draft, [teller.Assertion, other.Assertion], [$"the source has it from {other.Spelling}, and nothing like it from {own.Spelling}"], .65);
            }
        }
    }

    private (PlacedName Other, PlacedName Own)? Find(DocumentText text, Segment segment, PlacedName teller)
    {
        var words = Words(text, segment);
        var total = words.Values.Sum();
        var scores = new Dictionary<int, (double Weight, int Words)>();
        foreach (var (stem, weight) in words)
        {
            foreach (var place in sources.Claims.With(stem))
            {
                var (sum, count) = scores.GetValueOrDefault(place);
                scores[place] = (sum + weight, count + 1);
            }
        }

        var best = -1;
        foreach (var (place, score) in scores)
        {
            if (best < 0 || score.Weight > scores[best].Weight || (score.Weight == scores[best].Weight && place < best))
            {
                best = place;
            }
        }

        if (best < 0 || scores[best].Words < LeastWords || scores[best].Weight < LeastShare * total)
        {
            return null;
        }

        var found = sources.Claims.Segments[best];
        if (Teller.Of(sources.Sources[found.Document].Text, found) is not { } other || other.Assertion.Kind != teller.Assertion.Kind || found.Names.Any(teller.IsOne) || segment.Names.Any(other.IsOne))
        {
            return null;
        }

        var named = sources.Claims.Segments.SelectMany(segmentOfSource => segmentOfSource.Names).FirstOrDefault(teller.IsOne);
        return named is null || IsHisOwn(teller, scores, OwnShare * scores[best].Weight) ? null : (other, named);
    }

    /// <summary>True when one of the statements that name the teller, or one that goes on with such a statement, shares more than so much.</summary>
    private bool IsHisOwn(PlacedName teller, Dictionary<int, (double Weight, int Words)> scores, double most)
    {
        for (var s = 0; s < sources.Claims.Segments.Count; s++)
        {
            if (sources.Claims.Segments[s].Names.Any(teller.IsOne) && (scores.GetValueOrDefault(s).Weight > most || (IsContinued(s) && scores.GetValueOrDefault(s + 1).Weight > most)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsContinued(int place) =>
        place + 1 < sources.Claims.Segments.Count && sources.Claims.Segments[place + 1] is var next && next.Document == sources.Claims.Segments[place].Document && Teller.Of(sources.Sources[next.Document].Text, next) is null;

    /// <summary>The words of the view with their weights: no names, no verb of telling.</summary>
    private Dictionary<string, double> Words(DocumentText text, Segment segment)
    {
        var words = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var i = segment.First; i < segment.End; i++)
        {
            ref readonly var token = ref text.Tokens[i];
            if (EventWords.IsContent(token) && !TellingVerbs.Contains(token) && !segment.Names.Any(name => i >= name.First && i < name.End && name.Assertion.Kind == AssertionKind.Person))
            {
                words[token.Stem] = StemRarity.Of(token.Stem) * (sources.Claims.Has(token.Stem) ? 1 : AbsentWeight);
            }
        }

        return words;
    }
}
