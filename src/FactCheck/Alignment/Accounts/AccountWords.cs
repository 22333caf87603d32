using FactCheck.Alignment.Referents;
using FactCheck.Names;

namespace FactCheck.Alignment.Accounts;

/// <summary>What stands around a value in its own sentence and tells what it is of: words, names and other values, each with how telling it is and how far off.</summary>
internal sealed class AccountWords
{
    /// <summary>A name within so many tokens of a value may own it.</summary>
    private const int OwnerReach = 10;

    /// <summary>What is counted is asked for by itself.</summary>
    private const double NounWeight = .5;

    private readonly DocumentText _text;
    private readonly int _sentence;
    private readonly int _first;
    private readonly int _end;
    private readonly TextSpan? _noun;
    private readonly PlacedAssertion[] _values;
    private readonly WordSpread _spread;
    private AccountWord[]? _words;
    private List<(DateValue Date, int Distance)>? _dates;
    private List<string>? _owners;

    /// <param name="text">The document.</param>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="first">Index of the first token of what the words stand around: a value, or words that take a side.</param>
    /// <param name="end">Index after its last.</param>
    /// <param name="noun">The noun that is counted, which is asked for by itself; null for none.</param>
    /// <param name="values">The values of the sentence; one that begins at <paramref name="first"/> is itself what is asked of.</param>
    /// <param name="spread">In how many sentences of the document a word stands.</param>
    public AccountWords(DocumentText text, int sentence, int first, int end, TextSpan? noun, PlacedAssertion[] values, WordSpread spread) =>
        (_text, _sentence, _first, _end, _noun, _values, _spread) = (text, sentence, first, end, noun, values, spread);

    /// <summary>The document.</summary>
    public DocumentText Text => _text;

    /// <summary>The words where they lie; read when first asked for, since few values meet another.</summary>
    public ReadOnlySpan<AccountWord> WordSpan => _words ?? Read();

    /// <summary>The end that a date or time is told as: "until", "from"; null for none.</summary>
    public string? Bound => _first > FirstOfSentence ? BoundOf(_text.Tokens[_first - 1].Norm) ?? BoundOf(_text.Tokens[Math.Max(FirstOfSentence, _first - 2)].Norm) : null;

    /// <summary>True where one word stands right before both: "magnitude 5.9".</summary>
    public bool ShareLead(AccountWords other) => Lead is { } lead && lead == other.Lead;

    /// <summary>True when the sentence tells of which year it is.</summary>
    public bool TellsYear => Dates?.Exists(date => date.Date.Year is not null) ?? false;

    /// <summary>True when another value of the sentence is so.</summary>
    public bool HasValue(Predicate<Assertion> isSo)
    {
        foreach (ref readonly var word in WordSpan)
        {
            if (word.Value is { } value && isSo(value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The dates so near to the value.</summary>
    public List<DateValue> DatesWithin(int distance) => Dates is not { } dates ? [] : dates.FindAll(date => date.Distance <= distance).ConvertAll(date => date.Date);

    /// <summary>The words of names so near to the value that they may own it.</summary>
    public List<string> Owners => _owners ??= ReadOwners();

    private int FirstOfSentence => _text.SentenceSpan[_sentence].FirstToken;

    private string? Lead => _first > FirstOfSentence && _text.Tokens[_first - 1] is { IsWord: true, IsStop: false } lead ? lead.Stem : null;

    /// <summary>The dates among the words.</summary>
    private List<(DateValue Date, int Distance)>? Dates
    {
        get
        {
            _ = _words ?? Read();
            return _dates;
        }
    }

    private AccountWord[] Read()
    {
        var terms = _spread.TermsOf(_sentence);
        var words = new AccountWord[terms.Length + _values.Length];
        var count = 0;
        foreach (var term in terms)
        {
            if ((term.Token < _first || term.Token >= _end) && !IsInside(term.Token, _values))
            {
                var weight = _noun is { } counted && counted.Overlaps(term.Span) ? term.Weight * NounWeight : term.Weight;
                words[count++] = new AccountWord(term, Distance(term.Token, term.Token + 1, _first, _end), weight);
            }
        }

        foreach (var other in _values)
        {
            if (other.FirstToken == _first)
            {
                continue;
            }

            var distance = Distance(other.FirstToken, other.EndToken, _first, _end);
            var term = _spread.TermOf(other.Assertion);
            if (other.Assertion.Value is DateValue date)
            {
                (_dates ??= []).Add((date, distance));
            }

            words[count++] = new AccountWord(term, distance, term.Weight);
        }

        return _words = count == words.Length ? words : words[..count];
    }

    private List<string> ReadOwners()
    {
        var owners = new List<string>();
        foreach (ref readonly var word in WordSpan)
        {
            if (word.IsName && word.Distance <= OwnerReach && !NameVocabulary.Demonyms.Contains(word.Stem) && !NameVocabulary.Peoples.Contains(word.Stem))
            {
                owners.Add(word.Stem);
            }
        }

        return owners;
    }

    private static string? BoundOf(string word) => word switch
    {
        "until" or "till" or "to" => "until",
        "from" or "since" => "from",
        "before" or "after" => word,
        _ => null,
    };

    private static bool IsInside(int token, PlacedAssertion[] values)
    {
        foreach (var value in values)
        {
            if (token >= value.FirstToken && token < value.EndToken)
            {
                return true;
            }
        }

        return false;
    }

    private static int Distance(int first, int end, int own, int ownEnd) => Math.Max(1, first < own ? own - end + 1 : first - ownEnd + 1);
}
