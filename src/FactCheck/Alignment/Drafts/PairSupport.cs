using FactCheck.Text;

namespace FactCheck.Alignment.Drafts;

/// <summary>
/// How much of a draft's wording its sources bear out: for each two neighbouring content words of the draft, how near to each other they
/// stand in a source, rare words counting more. 1 for a verbatim excerpt. Measured on BUMP it ranks an edited draft below its reference in nine
/// of ten cases; as an alarm it is useless, since good drafts differ more among themselves than an edit makes.
/// </summary>
internal sealed class PairSupport(WordOccurrences sources)
{
    /// <summary>Pairs reach this far, in content words.</summary>
    private const int Window = 4;

    private const int NearTokens = 8;

    private const double UsualTokens = 60;

    /// <summary>As many of the least supported words are named.</summary>
    private const int MaxNamed = 5;

    /// <summary>A draft without content words is wholly supported.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="supported">Stretches of it that the sources bear out in whatever spelling: "18K" for "18,000".</param>
    public DraftSupport Of(DocumentText draft, IReadOnlyList<TextSpan> supported)
    {
        var words = Words(draft);
        var (weights, lost) = (0.0, 0.0);
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
                var loss = weight * (1 - Support(one.Stem, other.Stem));
                weights += weight;
                lost += loss;
                one.Lost += loss;
                other.Lost += loss;
            }
        }

        var support = weights > 0 ? 1 - (lost / weights) : 1;
        return new DraftSupport(Math.Clamp(support - (lost > 0 ? PronounCharge(draft) : 0), 0, 1), Coverage(words, draft, supported), LeastSupported(words, draft));
    }

    private double Coverage(List<SupportedWord> words, DocumentText draft, IReadOnlyList<TextSpan> supported)
    {
        var (all, found) = (0.0, 0.0);
        foreach (var word in words)
        {
            all += word.Rarity;
            var isFound = sources.Of(word.Stem).Count > 0 || supported.Any(span => span.Contains(draft.Tokens[word.Token].Span.Start));
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

    private double Support(string first, string second)
    {
        var (best, others) = (0.0, sources.Of(second));
        foreach (var one in sources.Of(first))
        {
            foreach (var other in others)
            {
                best = Math.Max(best, Nearness(one, other));
            }
        }

        return best;
    }

    private static double Nearness(WordOccurrence one, WordOccurrence other)
    {
        if (one.Document != other.Document)
        {
            return 0;
        }

        var distance = Math.Abs(one.Sentence - other.Sentence);
        var near = distance switch
        {
            0 => Math.Abs(one.Token - other.Token) <= NearTokens ? 1 : .8,
            1 => .5,
            2 => .3,
            _ => 0.0,
        };
        return distance == 0 && other.Token < one.Token ? near - .1 : near;
    }

    /// <summary>A pronoun may point to somebody else; one before any content word points nowhere.</summary>
    private static double PronounCharge(DocumentText draft)
    {
        var (charge, hasContent) = (0.0, false);
        foreach (ref readonly var token in draft.TokenSpan)
        {
            if (Pronouns.IsThirdPerson(token.Norm))
            {
                charge += hasContent ? .3 : 1.3;
            }

            hasContent |= token.IsWord && !token.IsStop;
        }

        // Set on drafts of about fifty words; a longer one has pronouns of its own right.
        return .02 * charge * Math.Min(1, UsualTokens / Math.Max(1, draft.Tokens.Count));
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
