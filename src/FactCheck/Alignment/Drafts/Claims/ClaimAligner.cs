using System.Runtime.InteropServices;
using FactCheck.Alignment.Events;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>
/// Finds for each clause of a draft the one statement of its sources that tells the same: most of the clause's words, weighted by their rarity in the sources, stand in
/// it in some form, and in no other statement nearly as many.
/// </summary>
internal sealed class ClaimAligner(ReadDocument draft, DraftSources sources)
{
    private const double LeastCover = .4;
    private const double LeastMargin = 1.25;
    private const int LeastShared = 2;

    /// <summary>Words of the statement's other clauses say where in the sources it is told.</summary>
    private const double BesideWeight = .4;

    /// <summary>A word told otherwise in the sources, and one that they do not have at all.</summary>
    private const double AlikeWeight = .8;
    private const double AbsentWeight = .35;

    private readonly Dictionary<string, List<(string Stem, double Weight)>> _alike = new(StringComparer.Ordinal);

    private List<(Segment Segment, EventClause Clause)>? _clauses;
    private readonly Dictionary<int, ClaimScores> _scores = [];
    private readonly Dictionary<int, ClaimPair?> _pairs = [];

    public IEnumerable<ClaimPair> Pairs()
    {
        foreach (var (segment, clause) in Clauses)
        {
            if (PairOf(segment, clause) is { } pair)
            {
                yield return pair;
            }
        }
    }

    /// <summary>The clause that a token of the draft stands in; null for a semicolon.</summary>
    public EventClause? ClauseAt(int token) => At(token)?.Clause;

    /// <summary>The clause that a token of the draft stands in and the statement that tells the same; null when there is none.</summary>
    public ClaimPair? PairOf(int token) => At(token) is var (segment, clause) ? PairOf(segment, clause) : null;

    /// <summary>How much a statement of the sources shares with the clause that a token of the draft stands in, as a share of what the best one does; 0 where it shares nothing.</summary>
    public double Standing(int token, int document, int sourceToken)
    {
        if (At(token) is not var (segment, clause))
        {
            return 0;
        }

        var scores = ScoresOf(segment, clause);
        return scores.First <= 0 || sources.Claims.At(document, sourceToken) is not (>= 0 and var place) ? 0 : scores.All.GetValueOrDefault(place).All / scores.First;
    }

    private (Segment Segment, EventClause Clause)? At(int token)
    {
        foreach (var part in Clauses)
        {
            if (part.Clause.Contains(token))
            {
                return part;
            }
        }

        return null;
    }

    private List<(Segment Segment, EventClause Clause)> Clauses => _clauses ??= [.. Segment.Of(0, draft).SelectMany(segment => ClauseSplitter.Split(draft.Text, Part(segment), []).Select(clause => (segment, clause)))];

    private ClaimScores ScoresOf(Segment segment, EventClause clause)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_scores, clause.First, out _);
        return known ??= Score(segment, clause);
    }

    private Sentence Part(Segment segment)
    {
        var tokens = draft.Text.Tokens;
        return draft.Text.SentenceSpan[segment.Sentence] with { FirstToken = segment.First, EndToken = segment.End, Span = new TextSpan(tokens[segment.First].Span.Start, tokens[segment.End - 1].Span.End) };
    }

    private ClaimPair? PairOf(Segment segment, EventClause clause)
    {
        ref var pair = ref CollectionsMarshal.GetValueRefOrAddDefault(_pairs, clause.First, out var isKnown);
        return isKnown ? pair : pair = Best(segment, clause);
    }

    private ClaimPair? Best(Segment segment, EventClause clause)
    {
        var scores = ScoresOf(segment, clause);
        if (scores.Found < 0 || scores.Words < LeastShared || scores.All[scores.Found].Own < LeastCover * scores.Total || scores.First < LeastMargin * scores.Second)
        {
            return null;
        }

        var theirs = sources.Claims.Segments[scores.Found];
        var shared = Shared(clause, theirs);
        return shared.Count < LeastShared
            ? null
            : new ClaimPair(draft, segment, clause, sources.Sources[theirs.Document], theirs, scores.All[scores.Found].Own / scores.Total, scores.Second > 0 ? scores.First / scores.Second : double.PositiveInfinity) { Shared = shared };
    }

    private ClaimScores Score(Segment segment, EventClause clause)
    {
        var scores = new Dictionary<int, (double All, double Own)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var best = new Dictionary<int, double>();
        var total = 0.0;
        var words = 0;
        for (var i = segment.First; i < segment.End; i++)
        {
            ref readonly var token = ref draft.Text.TokenSpan[i];
            if (!EventWords.IsContent(token) || !seen.Add(token.Stem))
            {
                continue;
            }

            var isOwn = clause.Contains(i);
            var rarity = Rarity(token.Stem);
            words += isOwn ? 1 : 0;
            best.Clear();
            var alike = Alike(token.Stem);
            foreach (var (stem, weight) in alike)
            {
                foreach (var place in sources.Claims.With(stem))
                {
                    ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(best, place, out _);
                    known = Math.Max(known, weight * rarity);
                }
            }

            foreach (var (place, weight) in best)
            {
                ref var score = ref CollectionsMarshal.GetValueRefOrAddDefault(scores, place, out _);
                score = (score.All + (isOwn ? weight : weight * BesideWeight), score.Own + (isOwn ? weight : 0));
            }

            total += isOwn ? rarity * (alike.Count > 0 ? 1 : AbsentWeight) : 0;
        }

        return ClaimScores.Of(scores, total, words);
    }

    private List<(int Mine, int Theirs)> Shared(EventClause clause, Segment theirs)
    {
        var shared = new List<(int, int)>();
        var source = sources.Sources[theirs.Document].Text;
        for (var i = clause.First; i < clause.End; i++)
        {
            ref readonly var token = ref draft.Text.TokenSpan[i];
            if (!EventWords.IsContent(token))
            {
                continue;
            }

            foreach (var (stem, _) in Alike(token.Stem))
            {
                var place = Find(source, theirs, stem);
                if (place >= 0)
                {
                    shared.Add((i, place));
                    break;
                }
            }
        }

        return shared;
    }

    private static int Find(DocumentText text, Segment segment, string stem)
    {
        for (var i = segment.First; i < segment.End; i++)
        {
            if (text.TokenSpan[i].Stem == stem)
            {
                return i;
            }
        }

        return -1;
    }

    private double Rarity(string stem) => Math.Log(1 + (sources.Claims.Segments.Count / (sources.Claims.CountOf(stem) + .5)));

    private List<(string Stem, double Weight)> Alike(string stem)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_alike, stem, out _);
        if (known is null)
        {
            known = [];
            if (sources.Claims.Has(stem))
            {
                known.Add((stem, 1));
            }

            foreach (var other in sources.Claims.Alike(stem))
            {
                known.Add((other, AlikeWeight));
            }
        }

        return known;
    }
}
