using FactCheck.Text;

namespace FactCheck.Alignment.Drafts;

/// <summary>
/// How much of a draft's wording its sources bear out: for each two neighbouring content words of the draft, how near to each other they
/// stand in a source, rare words counting more; besides, how many rows of three words are new, and what its pronouns and values leave open. 1 for a
/// verbatim excerpt. Measured on BUMP it ranks an edited draft below its reference in nine of ten cases; as an alarm it is useless, since good drafts
/// differ more among themselves than an edit makes.
/// </summary>
internal sealed class PairSupport(DraftSources sources)
{
    /// <summary>As many of the least supported words are named.</summary>
    private const int MaxNamed = 5;

    /// <summary>Sentences further apart have nothing to do with each other.</summary>
    private const int FurthestSentences = 2;

    private static readonly int Window = (int)ScoreWeights.Of("window");

    private static readonly double UsualTokens = ScoreWeights.Of("usual-tokens");

    /// <summary>A draft without content words is wholly supported.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="matches">What the sources say to its assertions.</param>
    /// <param name="supported">Stretches of it that the sources bear out in whatever spelling: "18K" for "18,000".</param>
    public DraftSupport Of(DocumentText draft, IReadOnlyList<DraftMatch> matches, IReadOnlyList<TextSpan> supported)
    {
        var (words, losses) = (Words(draft), new SupportLosses());
        LosePairs(words, losses);
        losses[SupportLoss.NewRow] = NewRows(draft);
        if (losses.Sum > 0)
        {
            // Set on drafts of about fifty words; a longer one has pronouns of its own right.
            var extent = Math.Min(1, UsualTokens / Math.Max(1, draft.Tokens.Count));
            LosePronouns(draft, losses, extent);
            losses[SupportLoss.ValueElsewhere] = extent * matches.Count(match => match is { Verdict: AssertionVerdict.NotFound or AssertionVerdict.Contradicted, Assertion.Value: QuantityValue or DurationValue or DateValue or TimeValue });
        }

        return new DraftSupport(Math.Clamp(1 - losses.Sum, 0, 1), Coverage(words, draft, supported), LeastSupported(words, draft), losses);
    }

    private void LosePairs(List<SupportedWord> words, SupportLosses losses)
    {
        var weights = 0.0;
        for (var i = 0; i < words.Count; i++)
        {
            for (var j = i + 1; j <= Math.Min(i + Window, words.Count - 1); j++)
            {
                var (one, other) = (words[i], words[j]);
                if (one.Sentence != other.Sentence || one.Stem == other.Stem)
                {
                    continue;
                }

                var weight = Math.Min(one.Rarity, other.Rarity) / (j - i);
                var nearness = Nearest(one, other);
                weights += weight;
                one.Lost += weight * nearness.Loss;
                other.Lost += weight * nearness.Loss;
                if (nearness.Place is { } place)
                {
                    losses[place] += weight;
                }

                losses[SupportLoss.Reversed] += nearness.IsReversed ? weight : 0;
            }
        }

        for (var loss = SupportLoss.SameSentence; weights > 0 && loss <= SupportLoss.Apart; loss++)
        {
            losses[loss] /= weights;
        }
    }

    private double Coverage(List<SupportedWord> words, DocumentText draft, IReadOnlyList<TextSpan> supported)
    {
        var (all, found) = (0.0, 0.0);
        foreach (var word in words)
        {
            all += word.Rarity;
            var isFound = sources.Words.Of(word.Stem).Length > 0 || supported.Any(span => span.Contains(draft.Tokens[word.Token].Span.Start));
            found += isFound ? word.Rarity : 0;
        }

        return all > 0 ? found / all : 1;
    }

    private static List<string> LeastSupported(List<SupportedWord> words, DocumentText draft) =>
    [
        .. words
            .Where(word => word.Lost > 0)
            .DistinctBy(word => word.Stem)
            .OrderByDescending(word => word.Lost)
            .Take(MaxNamed)
            .OrderBy(word => word.Token)
            .Select(word => draft.Tokens[word.Token].Span)
            .Select(span => draft.Document.Text.Substring(span.Start, span.Length)),
    ];

    private PairNearness Nearest(SupportedWord first, SupportedWord second)
    {
        var (best, least, reach) = (PairNearness.Apart, PairNearness.Apart.Loss, PairNearness.ReachOf(first, second));
        var others = sources.Words.Of(second.Stem);
        foreach (ref readonly var one in sources.Words.Of(first.Stem))
        {
            foreach (ref readonly var other in others)
            {
                if (Math.Abs(one.Sentence - other.Sentence) > FurthestSentences || one.Document != other.Document)
                {
                    continue;
                }

                var nearness = PairNearness.Of(one, other, reach);
                var loss = nearness.Loss;
                if (loss < least)
                {
                    (best, least) = (nearness, loss);
                    if (best == PairNearness.Near)
                    {
                        return best;
                    }
                }
            }
        }

        return best;
    }

    private double NewRows(DocumentText draft)
    {
        var (rows, unseen) = (0, 0);
        foreach (var row in WordRows.Of(draft))
        {
            rows++;
            unseen += sources.Rows.Has(row) ? 0 : 1;
        }

        return rows > 0 ? (double)unseen / rows : 0;
    }

    /// <summary>A pronoun may point to somebody else; one before any content word points nowhere.</summary>
    private static void LosePronouns(DocumentText draft, SupportLosses losses, double extent)
    {
        var hasContent = false;
        foreach (ref readonly var token in draft.TokenSpan)
        {
            if (Pronouns.IsThirdPerson(token.Norm))
            {
                losses[SupportLoss.Pronoun] += extent;
                losses[SupportLoss.OpeningPronoun] += hasContent ? 0 : extent;
            }

            hasContent |= token.IsWord && !token.IsStop;
        }
    }

    private static List<SupportedWord> Words(DocumentText draft)
    {
        var words = new List<SupportedWord>();
        for (var i = 0; i < draft.Tokens.Count; i++)
        {
            if (WordOccurrences.IsContent(draft.Tokens[i]))
            {
                words.Add(new SupportedWord(i, draft.Tokens[i].Sentence, draft.Tokens[i].Stem, StemRarity.Of(draft.Tokens[i].Stem)));
            }
        }

        return words;
    }
}
