using FactCheck.Alignment.Events;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>A clause of a draft and the one statement of its sources that tells the same.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Mine">The draft's statement that the clause is of.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Source">The source.</param>
/// <param name="Theirs">Its statement.</param>
/// <param name="Cover">Share of the clause's content words, by their rarity, that stand in the source's statement.</param>
/// <param name="Margin">How many times as much it shares with the draft as the next best does.</param>
internal sealed record ClaimPair(ReadDocument Draft, Segment Mine, EventClause Clause, ReadDocument Source, Segment Theirs, double Cover, double Margin)
{
    /// <summary>For each content word of the clause that the source's statement has, in whatever form: its token, and the first token there.</summary>
    public required IReadOnlyList<(int Mine, int Theirs)> Shared { get; init; }

    /// <summary>The sentences that the clause and the statement stand in.</summary>
    public (EventSentence Mine, EventSentence Theirs) Events => (EventSentences.Of(Draft).At(Mine.Sentence), EventSentences.Of(Source).At(Theirs.Sentence));

    /// <summary>True for a token of the clause and one of the statement that are one word, or mean the same.</summary>
    public bool IsOne(int mine, int theirs) => mine >= 0 && theirs >= 0 && Shared.Any(shared => shared.Mine == mine && Source.Text.Tokens[shared.Theirs].Stem == Source.Text.Tokens[theirs].Stem);

    /// <summary>The number of shared words within so many tokens of two places.</summary>
    public int SharedNear(int mine, int theirs, int reach)
    {
        var count = 0;
        foreach (var (here, there) in Shared)
        {
            count += Math.Abs(here - mine) <= reach && Math.Abs(there - theirs) <= reach && here != mine ? 1 : 0;
        }

        return count;
    }

    /// <summary>True for a token of the clause that the source's statement has.</summary>
    public bool IsShared(int mine) => Shared.Any(pair => pair.Mine == mine);

    /// <summary>True for a token of the source's statement that the clause has.</summary>
    public bool IsSharedThere(int theirs) => Shared.Any(pair => Source.Text.Tokens[pair.Theirs].Stem == Source.Text.Tokens[theirs].Stem);

    /// <summary>The certain values and names of the clause.</summary>
    public IEnumerable<Assertion> Own => In(Draft, Clause.First, Clause.End);

    /// <summary>Those of the source's statement.</summary>
    public IEnumerable<Assertion> Others => In(Source, Theirs.First, Theirs.End);

    /// <summary>The draft's statement, read as a sentence.</summary>
    public Sentence DraftPart => Part(Draft.Text, Mine);

    /// <summary>The source's statement, read as a sentence.</summary>
    public Sentence SourcePart => Part(Source.Text, Theirs);

    /// <summary>True when the draft's statement gives a value of the source's beside another one.</summary>
    public bool IsTold(Assertion theirs, Assertion beside) =>
        In(Draft, Mine.First, Mine.End).Any(mine => !ReferenceEquals(mine, beside) && mine.Value.RelationTo(theirs.Value) is ValueRelation.Equal or ValueRelation.Alias or ValueRelation.OtherHedge);

    /// <summary>Words of the draft that tell something of what the source tells otherwise.</summary>
    public Assertion Told(int first, int last, EventAspect aspect) => Words(Draft.Text, first, last, aspect);

    /// <summary>Those of the source.</summary>
    public Assertion Given(int first, int last, EventAspect aspect) => Words(Source.Text, first, last, aspect);

    private static Assertion Words(DocumentText text, int first, int last, EventAspect aspect)
    {
        var mention = text.Mention(first, last);
        return new Assertion(AssertionKind.Event, mention, new EventValue(null, mention.Text.ToLowerInvariant(), aspect));
    }

    private static Sentence Part(DocumentText text, Segment segment) =>
        text.SentenceSpan[segment.Sentence] with { FirstToken = segment.First, EndToken = segment.End, Span = Span(text, segment.First, segment.End) };

    private static IEnumerable<Assertion> In(ReadDocument document, int first, int end)
    {
        var (low, high) = document.AssertionsIn(Span(document.Text, first, end));
        for (; low < high; low++)
        {
            if (document.Assertions[low].IsCertain)
            {
                yield return document.Assertions[low];
            }
        }
    }

    private static TextSpan Span(DocumentText text, int first, int end) => new(text.Tokens[first].Span.Start, text.Tokens[end - 1].Span.End);
}
