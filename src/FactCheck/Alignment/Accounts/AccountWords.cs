using FactCheck.Alignment.Referents;
using FactCheck.Text;

namespace FactCheck.Alignment.Accounts;

/// <summary>What stands around a value in its own sentence and tells what it is of: words, names and other values, each with how telling it is and how far off.</summary>
internal sealed class AccountWords
{
    /// <summary>A name that stands in many sentences of a story says little of one of them.</summary>
    private const double NameWeight = .4;
    private const double RareNameWeight = .8;
    private const int FewSentences = 2;

    /// <summary>What is counted is asked for by itself.</summary>
    private const double NounWeight = .5;

    /// <summary>So does a date.</summary>
    private const double DateWeight = .4;

    private readonly string? _lead;
    private readonly List<AccountWord> _words = [];
    private readonly List<(DateValue Date, int Distance)> _dates = [];

    /// <param name="text">The document.</param>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="first">Index of the first token of what the words stand around: a value, or words that take a side.</param>
    /// <param name="end">Index after its last.</param>
    /// <param name="noun">The noun that is counted, which is asked for by itself; null for none.</param>
    /// <param name="spread">In how many sentences of the document a word stands.</param>
    /// <param name="values">The values of the sentence; one that begins at <paramref name="first"/> is itself what is asked of.</param>
    public AccountWords(DocumentText text, int sentence, int first, int end, TextSpan? noun, IReadOnlyCollection<PlacedAssertion> values, WordSpread spread)
    {
        var place = text.Sentences[sentence];
        _lead = first > place.FirstToken && text.Tokens[first - 1] is { IsWord: true, IsStop: false } lead ? lead.Stem : null;
        Bound = first > place.FirstToken ? BoundOf(text.Tokens[first - 1].Norm) ?? BoundOf(text.Tokens[Math.Max(place.FirstToken, first - 2)].Norm) : null;
        for (var i = place.FirstToken; i < place.EndToken; i++)
        {
            ref readonly var token = ref text.TokenSpan[i];
            if ((i >= first && i < end) || !token.IsWord || token.IsStop || token.Norm == "'s" || NumberWords.Value(token.Norm) is not null || IsInside(i, values))
            {
                continue;
            }

            var isName = token.IsCapitalized && (i > place.FirstToken || token.IsAllCaps);
            var isRare = isName && spread.Of(token.Stem) <= FewSentences;
            var weight = isRare ? RareNameWeight : isName ? NameWeight : StemRarity.Of(token.Stem) * spread.Weight(token.Stem);
            weight *= noun is { } counted && counted.Overlaps(token.Span) ? NounWeight : 1;
            _words.Add(new AccountWord(token.Stem, Distance(i, i + 1, first, end), weight, isName, IsValue: false, isRare, Deeds.At(text, i, out _)));
        }

        foreach (var other in values)
        {
            if (other.FirstToken == first)
            {
                continue;
            }

            var distance = Distance(other.FirstToken, other.EndToken, first, end);
            if (other.Assertion.Value is DateValue date)
            {
                _dates.Add((date, distance));
            }

            _words.Add(new AccountWord(other.Assertion.Value.Canonical, distance, other.Assertion.Value is DateValue ? DateWeight : 1, IsName: false, IsValue: true, IsRare: false, Deed: -1, other.Assertion));
        }
    }

    public IReadOnlyList<AccountWord> Words => _words;

    /// <summary>The words where they lie.</summary>
    public ReadOnlySpan<AccountWord> WordSpan => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_words);

    /// <summary>The end that a date or time is told as: "until", "from"; null for none.</summary>
    public string? Bound { get; }

    /// <summary>True where one word stands right before both: "magnitude 5.9".</summary>
    public bool ShareLead(AccountWords other) => _lead is not null && _lead == other._lead;

    /// <summary>True when the sentence tells of which year it is.</summary>
    public bool TellsYear => _dates.Exists(date => date.Date.Year is not null);

    /// <summary>The dates so near to the value.</summary>
    public List<DateValue> DatesWithin(int distance) => [.. _dates.Where(date => date.Distance <= distance).Select(date => date.Date)];

    private static string? BoundOf(string word) => word switch
    {
        "until" or "till" or "to" => "until",
        "from" or "since" => "from",
        "before" or "after" => word,
        _ => null,
    };

    private static bool IsInside(int token, IReadOnlyCollection<PlacedAssertion> values)
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
