using FactCheck.Alignment.Sentences;
using FactCheck.Text;

namespace FactCheck.Alignment.Events;

/// <summary>A sentence read for what it says of events: its clauses, who says so, its content words, times and the sides it takes.</summary>
internal sealed class EventSentence
{
    private readonly List<AssertionValue> _moments = [];

    /// <summary>Content words by what they are part of; null while there are none.</summary>
    private HashSet<int>? _times;
    private HashSet<int>? _names;
    private HashSet<int>? _people;
    private IReadOnlyList<GroupShare>? _shares;
    private List<Agent>? _agents;
    private IReadOnlyList<Stance>? _stances;
    private IReadOnlyList<KindMark>? _kinds;
    private List<int>? _denials;
    private List<Assertion>? _bounds;

    private readonly EventSentences _all;
    private readonly List<int> _content = [];
    private ContentWord[]? _words;

    public EventSentence(ReadDocument document, int index, EventSentences all)
    {
        _all = all;
        Text = document.Text;
        Sentence = Text.SentenceSpan[index];
        Index = index;
        Attributions = Has(Cue.Speech | Cue.SpeechBeforeThat | Cue.According) ? AttributionReader.Read(Text, Sentence) : [];
        Clauses = ClauseSplitter.Split(Text, Sentence, Attributions);
        Marks = all.MarksAt(index);
        ReadValues(document);
        for (var i = Sentence.FirstToken; i < Sentence.EndToken; i++)
        {
            ref readonly var token = ref Text.TokenSpan[i];
            if (EventWords.IsContent(token) && !(EventWords.IsSpeech(token) && (token.Stem is "say" || ClauseOf(i) is null)))
            {
                _content.Add(i);
            }
        }
    }

    public DocumentText Text { get; }

    public Sentence Sentence { get; }

    public int Index { get; }

    public List<EventClause> Attributions { get; }

    public List<EventClause> Clauses { get; }

    public List<Mark> Marks { get; }

    /// <summary>The values of which it tells one end alone.</summary>
    public IReadOnlyList<Assertion> Bounds => _bounds ?? [];

    /// <summary>The shares of groups it speaks of.</summary>
    public IReadOnlyList<GroupShare> Shares => _shares ??= Has(Cue.Share | Cue.Number) ? ShareReader.Find(this) : [];

    /// <summary>Who does what it tells of.</summary>
    public List<Agent> Agents => _agents ??= AgentReader.Read(this);

    /// <summary>How sure it is, and what it demands or allows.</summary>
    public IReadOnlyList<Stance> Stances => _stances ??= Has(Cue.Stance) ? StanceFinder.Find(this) : [];

    /// <summary>The things, trades and places in it of which a list tells the kind.</summary>
    public IReadOnlyList<KindMark> Kinds => _kinds ??= FactCheck.Text.Kinds.Find(Text, Sentence.FirstToken, Sentence.EndToken);

    /// <summary>The sentence and those right before and after it.</summary>
    public IEnumerable<EventSentence> Surroundings
    {
        get
        {
            yield return this;
            if (Index > 0)
            {
                yield return _all.At(Index - 1);
            }

            if (Index + 1 < Text.SentenceSpan.Length)
            {
                yield return _all.At(Index + 1);
            }
        }
    }

    /// <summary>Indices of the words and numbers that carry the topic, without verbs of saying.</summary>
    public List<int> Content => _content;

    /// <summary>Those of <see cref="Content"/> that may deny a word by their prefix: "inadmissible".</summary>
    public List<int> Denials => _denials ??= _content.FindAll(token => Negatives.MayDeny(this[token].Norm));

    /// <summary>The words of <see cref="Content"/>, to be compared with those of other sentences.</summary>
    public ReadOnlySpan<ContentWord> Words => _words ??= ReadWords();

    /// <summary>Its dates and hours, in the order of the text.</summary>
    public IReadOnlyList<AssertionValue> Moments => _moments;

    public ref readonly Token this[int token] => ref Text.Tokens[token];

    /// <summary>True when one of its words has the cue.</summary>
    public bool Has(Cue cue) => _all.Has(Index, cue);

    public bool IsTime(int token) => _times?.Contains(token) ?? false;

    public bool IsName(int token) => (_names?.Contains(token) ?? false) || (Text.Tokens[token].IsCapitalized && token > Sentence.FirstToken && !Sentence.IsTitleCase);

    /// <summary>True for a part of a name that the finder takes for a person's.</summary>
    public bool IsPerson(int token) => _people?.Contains(token) ?? false;

    /// <summary>True when a word of its document has that stem.</summary>
    public bool TextHas(string stem) => _all.HasStem(stem);

    /// <summary>True when its document has that word, or one that may mean the same.</summary>
    public bool TextTells(in Token word) => TextHas(word.Stem) || (word is { IsWord: true, IsCapitalized: false } && _all.HasLike(word));

    /// <summary>The clause a token stands in; null for a token of an attribution.</summary>
    public EventClause? ClauseOf(int token)
    {
        foreach (var clause in Clauses)
        {
            if (clause.Contains(token))
            {
                return clause;
            }
        }

        return null;
    }

    /// <summary>The content words of who says so; empty when the source speaks itself.</summary>
    public List<int> Speaker() => [.. Content.Where(token => Attributions.Any(stretch => stretch.Contains(token)) && !IsTime(token))];

    /// <summary>True for a token of words that take a side, such as the "not" of "not guilty".</summary>
    public bool IsInMark(int token)
    {
        foreach (var mark in Marks)
        {
            if (token >= mark.First && token <= mark.Last)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when the sentence takes the side of a mark of another sentence.</summary>
    public bool Takes(Mark mark)
    {
        foreach (var own in Marks)
        {
            if (own.Agrees(mark))
            {
                return true;
            }
        }

        return false;
    }

    private ContentWord[] ReadWords()
    {
        var words = new ContentWord[_content.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = new ContentWord(_content[i], Text.TokenSpan[_content[i]]);
        }

        return words;
    }

    private void ReadValues(ReadDocument document)
    {
        var assertions = document.Assertions;
        var (low, end) = document.AssertionsIn(Sentence.Span);
        for (; low < end; low++)
        {
            if (BoundValue.Of(assertions[low].Value) is not null)
            {
                (_bounds ??= []).Add(assertions[low]);
            }

            if (assertions[low].Value is DateValue or TimeValue)
            {
                _moments.Add(assertions[low].Value);
            }

            var set = assertions[low].Value switch
            {
                DateValue or TimeValue => _times ??= [],
                NameValue when assertions[low].IsCertain => _names ??= [],
                _ => null,
            };
            for (var i = Text.TokenAt(assertions[low].Mention.Span.Start); set is not null && i < Sentence.EndToken && Text.Tokens[i].Span.Start < assertions[low].Mention.Span.End; i++)
            {
                if (EventWords.IsContent(Text.Tokens[i]))
                {
                    set.Add(i);
                    if (assertions[low].Kind == AssertionKind.Person)
                    {
                        (_people ??= []).Add(i);
                    }
                }
            }
        }
    }
}
