using FactCheck.Alignment.Accounts;
using FactCheck.Alignment.Accounts.Fields;
using FactCheck.Alignment.Events;
using FactCheck.Alignment.Occasions;
using FactCheck.Alignment.Quotations;
using FactCheck.Alignment.Referents;
using FactCheck.Alignment.Rivals;
using FactCheck.Alignment.Tellings.Posts;

namespace FactCheck.Alignment.Tellings;

/// <summary>A short text, read for what another one may tell otherwise.</summary>
internal sealed class Telling
{
    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);

    private List<(EventSentence Sentence, Mark Mark)>? _marks;

    private List<Beginning>? _beginnings;

    public Telling(List<ReadDocument> documents, int document)
    {
        Document = documents[document];
        Sentences = EventSentences.Of(Document);
        Values = AccountAligner.Read(documents, document);
        Times = WithAnchored(documents, document);
        People = new AccountPeople(Document, Values);
        Things = AccountThings.Of(Document, Values);
        Bodies = AccountBodies.Of(Document, Values);
        Names = DocumentNames.Of(Document);
        Quotations = AccountQuotations.Of(document, Document);
        Sides = [.. AccountSides.Of(Document, Values)];
        foreach (ref readonly var token in Document.Text.TokenSpan)
        {
            _stems.Add(token.Stem);
        }

        for (var i = 0; i < Text.Tokens.Count; i++)
        {
            if (FrequencyReader.At(Text, i, out var last) is { } rate)
            {
                Rates.Add(rate);
                i = last;
            }
        }
    }

    public ReadDocument Document { get; }

    public DocumentText Text => Document.Text;

    public EventSentences Sentences { get; }

    public AccountValues Values { get; }

    /// <summary>The values, and the dates that are counted from others instead of the lengths of time they are told by.</summary>
    public List<AccountValue> Times { get; }

    /// <summary>The dates that are counted from others.</summary>
    public List<AnchoredDate> Anchored { get; private set; } = [];

    /// <summary>When somebody or something began.</summary>
    public List<Beginning> Beginnings => _beginnings ??= BeginningReader.Read(this);

    public AccountPeople People { get; }

    public List<AccountThing> Things { get; }

    public List<AccountThing> Bodies { get; }

    public DocumentNames Names { get; }

    public List<PlacedQuotation> Quotations { get; }

    public List<AccountSide> Sides { get; }

    /// <summary>What it says was so, by the question; read when first asked for.</summary>
    public Dictionary<int, List<AccountState>> States => field ??= AccountStates.Of(Document, Values, StateLexicon.OfTellings);

    /// <summary>How often things come, as told.</summary>
    public List<Assertion> Rates { get; } = [];

    /// <summary>The posts of those it names; read when first asked for.</summary>
    public BearerPosts Posts => field ??= BearerPosts.Of(this);

    public bool HasStem(string stem) => _stems.Contains(stem);

    /// <summary>The words that take a side, with their sentences, in the order of the text.</summary>
    public List<(EventSentence Sentence, Mark Mark)> Marks => _marks ??=
        [.. Enumerable.Range(0, Text.SentenceSpan.Length).Select(Sentences.At).SelectMany(sentence => sentence.Marks.Select(mark => (sentence, mark)))];

    /// <summary>True within double quotation marks.</summary>
    public bool IsQuoted(int token)
    {
        var isOpen = false;
        for (var i = 0; i < token; i++)
        {
            isOpen ^= Text.TokenSpan[i].Is('"');
        }

        return isOpen;
    }

    /// <summary>The sentence a token stands in.</summary>
    public EventSentence SentenceAt(int token) => Sentences.At(Text.Tokens[token].Sentence);

    private List<AccountValue> WithAnchored(List<ReadDocument> documents, int document)
    {
        Anchored = AnchoredDates.Read(Text, Values);
        if (Anchored.Count == 0)
        {
            return Values.All;
        }

        var times = Values.All.FindAll(value => !Anchored.Exists(date => date.First <= value.Placed.FirstToken && value.Placed.FirstToken < date.End && value.Assertion.Value is DurationValue or DateValue { Earliest: null, Month: null }));
        foreach (var date in Anchored)
        {
            var placed = PlacedAssertion.Of(documents, document, new Assertion(AssertionKind.Date, Text.Mention(date.First, date.End - 1), date.Value));
            var words = new AccountWords(Text, placed.Sentence, date.First, date.End, null, Values.In(placed.Sentence), WordSpread.Of(Document));
            times.Add(new AccountValue(placed, AccountValue.KeyOf(placed.Assertion)!, words, FieldReader.Of(Text, placed)));
        }

        return times;
    }
}
