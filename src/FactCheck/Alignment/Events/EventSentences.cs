using FactCheck.Alignment.Sentences;

namespace FactCheck.Alignment.Events;

/// <summary>The sentences of a document as they are read for events, each read once, when it is first asked for. Thread-safe: a sentence read twice is the same.</summary>
internal sealed class EventSentences
{
    private readonly ReadDocument _document;
    private readonly EventSentence?[] _sentences;
    private readonly List<Mark>?[] _marks;
    private readonly Cues _cues;
    private HashSet<string>? _stems;

    private EventSentences(ReadDocument document)
    {
        _document = document;
        _cues = Cues.Of(document);
        _sentences = new EventSentence?[document.Text.SentenceSpan.Length];
        _marks = new List<Mark>?[_sentences.Length];
    }

    public static EventSentences Of(ReadDocument document) => document.Derived(static read => new EventSentences(read));

    /// <summary>True when a word of the document has that stem.</summary>
    public bool HasStem(string stem) => (_stems ??= [.. _document.Text.Tokens.Words.ToArray().Select(word => word.Stem)]).Contains(stem);

    /// <summary>True when a content word of the document may mean the same.</summary>
    public bool HasLike(in Token word)
    {
        foreach (ref readonly var token in _document.Text.TokenSpan)
        {
            if (EventWords.IsContent(token) && WordLikeness.AreAlike(token, word))
            {
                return true;
            }
        }

        return false;
    }

    public EventSentence At(int index) => _sentences[index] ?? Kept(ref _sentences[index], new EventSentence(_document, index, this));

    /// <summary>The words of a sentence that take a side.</summary>
    public List<Mark> MarksAt(int index) => _marks[index] ?? Kept(ref _marks[index], Has(index, Cue.Side) ? PoleLexicon.Find(_document.Text, _document.Text.SentenceSpan[index]) : []);

    /// <summary>True when a word of the sentence has the cue.</summary>
    public bool Has(int index, Cue cue) => _cues.Has(index, cue);

    /// <summary>What was made first, so that all who ask hold one and the same.</summary>
    private static T Kept<T>(ref T? place, T made)
        where T : class => Interlocked.CompareExchange(ref place, made, null) ?? made;
}
