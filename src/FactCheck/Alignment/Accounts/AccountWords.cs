using FactCheck.Alignment.Referents;
using FactCheck.Text;

namespace FactCheck.Alignment.Accounts;

/// <summary>What stands around a value in its own sentence and tells what it is of: words, names and other values, each with how telling it is and how far off.</summary>
internal sealed class AccountWords
{
    /// <summary>A name stands in many sentences of a story and says little of one of them.</summary>
    private const double NameWeight = .5;

    private readonly List<AccountWord> _words = [];
    private readonly List<(DateValue Date, int Distance)> _dates = [];

    /// <param name="text">The document.</param>
    /// <param name="value">The value.</param>
    /// <param name="beside">The values of its sentence, itself among them.</param>
    public AccountWords(DocumentText text, PlacedAssertion value, IReadOnlyCollection<PlacedAssertion> beside)
    {
        var sentence = text.Sentences[value.Sentence];
        Bound = value.FirstToken > sentence.FirstToken ? BoundOf(text.Tokens[value.FirstToken - 1].Norm) ?? BoundOf(text.Tokens[Math.Max(sentence.FirstToken, value.FirstToken - 2)].Norm) : null;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var token = text.Tokens[i];
            if (beside.Any(other => i >= other.FirstToken && i < other.EndToken) || !token.IsWord || token.IsStop || token.Norm == "'s" || NumberWords.Value(token.Norm) is not null)
            {
                continue;
            }

            var isName = token.IsCapitalized && (i > sentence.FirstToken || token.IsAllCaps);
            _words.Add(new AccountWord(token.Stem, DistanceOf(i, i + 1, value), isName ? NameWeight : StemRarity.Of(token.Stem), isName, IsValue: false, Deeds.At(text, i, out _)));
        }

        foreach (var other in beside)
        {
            if (!ReferenceEquals(other, value) && other.Assertion.Value is DateValue date)
            {
                _dates.Add((date, DistanceOf(other.FirstToken, other.EndToken, value)));
            }

            if (!ReferenceEquals(other, value) && other.Assertion.Value is not DateValue { Granularity: DateGranularity.Day })
            {
                _words.Add(new AccountWord(other.Assertion.Value.Canonical, DistanceOf(other.FirstToken, other.EndToken, value), 1, IsName: false, IsValue: true, -1));
            }
        }
    }

    public IReadOnlyList<AccountWord> Words => _words;

    /// <summary>The end that a date or time is told as: "until", "from"; null for none.</summary>
    public string? Bound { get; }

    /// <summary>The dates so near to the value.</summary>
    public List<DateValue> DatesWithin(int distance) => [.. _dates.Where(date => date.Distance <= distance).Select(date => date.Date)];

    private static string? BoundOf(string word) => word switch
    {
        "until" or "till" or "to" => "until",
        "from" or "since" => "from",
        "before" or "after" => word,
        _ => null,
    };

    private static int DistanceOf(int first, int end, PlacedAssertion value) => Math.Max(1, first < value.FirstToken ? value.FirstToken - end + 1 : first - value.EndToken + 1);
}
