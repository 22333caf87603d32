using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>A clause with two sides that cannot change places: "X was higher than Y", "X led to Y", "X beat Y".</summary>
internal sealed class SidedClause
{
    /// <summary>Tokens before "than" among which the comparative stands.</summary>
    private const int ComparativeReach = 6;

    private const int LeastComparative = 5;

    /// <summary>Tokens from a verb of change to "from", and from there to "to".</summary>
    private const int MoveReach = 8;
    private const int SideReach = 6;

    /// <summary>Verbs of which "from" and "to" tell a direction that is not as well the other way round, as it is of roads and trains.</summary>
    private static readonly WordSet Moves = new("move relocate transfer switch change rename convert shift promote demote rise rose risen grow grew fall fell fallen drop decline increase decrease raise lower cut reduce extend expand upgrade downgrade turn return defect emigrate flee fled migrate".Split(' ').SelectMany(verb => (string[])[Stemmer.Stem(verb), Stemmer.Stem(verb + "d"), Stemmer.Stem(verb + "ed")]));

    /// <summary>Verbs whose doer and object cannot both be either, each with its forms.</summary>
    private static readonly Dictionary<string, string> Verbs = Forms(
        "cause causes caused causing", "trigger triggers triggered", "spark sparks sparked", "prompt prompts prompted", "produce produces produced", "provoke provokes provoked", "lead leads led", "result results resulted",
        "beat beats beaten", "defeat defeats defeated", "thrash thrashed", "edge edged", "replace replaces replaced", "succeed succeeded", "precede precedes preceded", "follow follows followed", "overtake overtakes overtook overtaken",
        "outnumber outnumbers outnumbered", "outperform outperforms outperformed", "outsell outsells outsold", "exceed exceeds exceeded", "acquire acquires acquired", "buy buys bought", "own owns owned", "employ employs employed");

    private static readonly WordSet Givings = new("gave donated sold lent handed awarded bequeathed presented".Split(' '));

    private readonly DocumentText _text;

    private SidedClause(DocumentText text, string relation, IReadOnlyList<int> left, IReadOnlyList<int> right)
    {
        (_text, Relation, Left, Right) = (text, relation, left, right);
        OnlyLeft = [.. left.Where(i => !Shares(i, right))];
        OnlyRight = [.. right.Where(i => !Shares(i, left))];
    }

    /// <summary>What stands between the sides: "higher than", "lead to", "beat", "cause by".</summary>
    public string Relation { get; }

    /// <summary>The content words before it.</summary>
    public IReadOnlyList<int> Left { get; }

    /// <summary>Those behind it, up to what tells when, where or how.</summary>
    public IReadOnlyList<int> Right { get; }

    /// <summary>The words of the left side that the right one has not.</summary>
    public IReadOnlyList<int> OnlyLeft { get; }

    /// <summary>The words of the right side that the left one has not.</summary>
    public IReadOnlyList<int> OnlyRight { get; }

    public Token this[int token] => _text.Tokens[token];

    /// <summary>The clauses with sides of a statement, in order; none that is denied, supposed or asked.</summary>
    public static IEnumerable<SidedClause> Of(DocumentText text, int first, int end)
    {
        for (var i = first + 1; i + 1 < end; i++)
        {
            if (text.Tokens[i].Norm == "than")
            {
                if (Comparative(text, first, i) is { } comparative && Read(text, first, i, i + 1, end, comparative.Norm + " than", comparative.Last) is { } clause)
                {
                    yield return clause;
                }
            }
            else if (Givings.Contains(text.Tokens[i].Norm) && !VerbWords.IsAuxiliary(text.Tokens[i - 1]))
            {
                if (Given(text, first, i, end) is { } given)
                {
                    yield return given;
                }
            }
            else if (text.Tokens[i].Norm == "from")
            {
                if (Moved(text, first, i, end) is { } moved)
                {
                    yield return moved;
                }
            }
            else if (text.Tokens[i].IsWord && Verbs.TryGetValue(text.Tokens[i].Norm, out var verb))
            {
                var link = text.Tokens[i + 1].Norm is "by" or "to" or "in" ? text.Tokens[i + 1].Norm : "";
                if ((link.Length == 0 || i + 2 < end) && !(verb is "lead" && link != "to") && !(verb is "result" && link != "in") && Read(text, first, i, link.Length > 0 ? i + 2 : i + 1, end, $"{verb} {link}".TrimEnd(), i) is { } clause)
                {
                    yield return clause;
                }
            }
        }
    }

    /// <summary>True when what tells the sides apart stands on the same sides.</summary>
    public bool IsLike(SidedClause other) => OnlyLeft.Any(i => Shares(i, other, other.OnlyLeft)) && OnlyRight.Any(i => Shares(i, other, other.OnlyRight));

    /// <summary>True when what tells the sides apart has changed them.</summary>
    public bool IsTurned(SidedClause other) => OnlyLeft.Any(i => Shares(i, other, other.OnlyRight)) && OnlyRight.Any(i => Shares(i, other, other.OnlyLeft))
        && !OnlyRight.Any(i => Shares(i, other, other.OnlyRight));

    /// <summary>True when a word of this clause's is among those of another side.</summary>
    public bool Shares(int token, IReadOnlyList<int> side) => Shares(token, this, side);

    /// <summary>True when a word of this clause's is among those of a side of another clause.</summary>
    public bool Shares(int token, SidedClause other, IReadOnlyList<int> side) => side.Any(i => other[i].Stem == this[token].Stem);

    /// <summary>The clause, from the first content word of the sides to the last.</summary>
    public Assertion Told(EventAspect aspect)
    {
        var mention = _text.Mention(Left[0], Right[^1]);
        return new Assertion(AssertionKind.Event, mention, new EventValue(null, mention.Text.ToLowerInvariant(), aspect));
    }

    private static SidedClause? Read(DocumentText text, int first, int pivot, int behind, int end, string relation, int leftOut)
    {
        var start = pivot;
        while (start > first && !IsEdge(text.Tokens[start - 1]))
        {
            start--;
        }

        return Between(text, first, (start, pivot), behind, end, relation, leftOut);
    }

    private static SidedClause? Between(DocumentText text, int first, (int First, int End) before, int behind, int end, string relation, int leftOut = -1)
    {
        var stop = behind;
        var right = new List<int>();
        while (stop < end && !IsEdge(text.Tokens[stop]) && !(right.Count > 0 && (EventWords.IsPreposition(text.Tokens[stop]) || text.Tokens[stop].Norm is "when" or "as" or "and" || IsScore(text, stop))))
        {
            if (IsContent(text, stop))
            {
                right.Add(stop);
            }

            stop++;
        }

        for (var i = first; i < stop; i++)
        {
            if (EventWords.IsNegator(text.Tokens[i]) || EventWords.IsSupposing(text.Tokens[i]) || text.Tokens[i].Norm is "no" or "neither" or "nor" or "nobody" or "if" or "whether" or "nothing" or "none" or "never")
            {
                return null;
            }
        }

        var left = Enumerable.Range(before.First, before.End - before.First).Where(i => i != leftOut && IsContent(text, i) && !VerbWords.IsAuxiliary(text.Tokens[i])).ToList();
        var clause = new SidedClause(text, relation, left, right);
        return clause.OnlyLeft.Count > 0 && clause.OnlyRight.Count > 0 && !right.TrueForAll(i => text.Tokens[i].Kind == TokenKind.Number) && !text.Tokens[end - 1].Is('?') ? clause : null;
    }

    /// <summary>"gave one of her kidneys to her colleague": from whom to whom.</summary>
    private static SidedClause? Given(DocumentText text, int first, int verb, int end)
    {
        for (var to = verb + 1; to + 1 < end && to <= verb + MoveReach && !IsEdge(text.Tokens[to]); to++)
        {
            if (text.Tokens[to].Norm == "to")
            {
                return Read(text, first, verb, to + 1, end, "give to", verb) is { } clause && clause.OnlyLeft.Any(i => text.Tokens[i].IsCapitalized) && clause.OnlyRight.Any(i => text.Tokens[i].IsCapitalized) ? clause : null;
            }
        }

        return null;
    }

    /// <summary>"moved the head office from Leeds to York".</summary>
    private static SidedClause? Moved(DocumentText text, int first, int from, int end)
    {
        var verb = from - 1;
        while (verb >= first && verb >= from - MoveReach && !Moves.Contains(text.Tokens[verb].Stem) && !IsEdge(text.Tokens[verb]))
        {
            verb--;
        }

        if (verb < first || verb < from - MoveReach || !Moves.Contains(text.Tokens[verb].Stem))
        {
            return null;
        }

        var to = from + 1;
        while (to < end && to <= from + SideReach && text.Tokens[to].Norm != "to" && !IsEdge(text.Tokens[to]))
        {
            to++;
        }

        return to + 1 < end && text.Tokens[to].Norm == "to" ? Between(text, first, (from + 1, to), to + 1, end, "from to") : null;
    }

    /// <summary>"higher", "more", "more effective", and its last token.</summary>
    private static (string Norm, int Last)? Comparative(DocumentText text, int first, int than)
    {
        for (var i = than - 1; i >= Math.Max(first, than - ComparativeReach); i--)
        {
            var norm = text.Tokens[i].Norm;
            if (norm is "other" or "later" or "longer" or "sooner" || IsEdge(text.Tokens[i]))
            {
                return null;
            }

            if (norm is "more" or "less" or "fewer" or "rather" or "better" or "worse" || (norm.Length >= LeastComparative && norm.EndsWith("er", StringComparison.Ordinal) && !text.Tokens[i].IsCapitalized && !VerbWords.IsFullVerb(text.Tokens[i])))
            {
                return norm is "more" or "less" && i + 1 < than && IsContent(text, i + 1) ? ($"{norm} {text.Tokens[i + 1].Norm}", i + 1) : (norm, i);
            }
        }

        return null;
    }

    private static bool IsContent(DocumentText text, int i) =>
        (WordOccurrences.IsContent(text.Tokens[i]) && text.Tokens[i].Norm is not ("his" or "her" or "its" or "their")) || text.Tokens[i].Kind == TokenKind.Number || (text.Tokens[i].IsCapitalized && i > text.SentenceSpan[text.Tokens[i].Sentence].FirstToken && text.Tokens[i].Norm.Length == 1);

    /// <summary>"6-4", "2:1": the first number of a result.</summary>
    private static bool IsScore(DocumentText text, int i) =>
        text.Tokens[i].Kind == TokenKind.Number && i + 2 < text.Tokens.Count && (text.Tokens[i + 1].Is('-') || text.Tokens[i + 1].Is('\u2013') || text.Tokens[i + 1].Is(':')) && text.Tokens[i + 2].Kind == TokenKind.Number;

    private static bool IsEdge(in Token token) =>
        token.Is(',') || token.Is(';') || token.Is(':') || token.Is('(') || token.Is(')') || token.Is('"') || token.Is('.') || token.Norm is "that" or "which" or "who" or "because" or "while" or "but" or "although" or "whereas" or "said" or "says";

    private static Dictionary<string, string> Forms(params string[] rows) =>
        rows.SelectMany(row => row.Split(' ').Select(form => (form, row.Split(' ')[0]))).ToDictionary(pair => pair.form, pair => pair.Item2, StringComparer.Ordinal);
}
