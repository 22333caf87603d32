using FactCheck.Alignment.Referents;
using FactCheck.Text;

namespace FactCheck.Alignment.Stories;

/// <summary>The words right around a value, inside its sentence, and what they say of it: which matter it is of, over which period, for which part.</summary>
internal sealed class NearWords
{
    /// <summary>Words further off than this belong to something else as often as not.</summary>
    private const int UsualReach = 14;

    private static readonly HashSet<string> Periods = new(StringComparer.Ordinal) { "hour", "day", "week", "month", "quarter", "season", "year", "decade" };

    private readonly DocumentText _text;
    private readonly int _first;
    private readonly int _end;
    private readonly PlacedAssertion _value;

    public NearWords(DocumentText text, PlacedAssertion value, int reach = UsualReach)
    {
        _text = text;
        _value = value;
        var sentence = text.Sentences[value.Sentence];
        _first = Boundary(Math.Max(sentence.FirstToken, value.FirstToken - reach), value.FirstToken, last: true);
        _end = Boundary(value.EndToken, Math.Min(sentence.EndToken, value.EndToken + reach), last: false);
    }

    /// <summary>For each question that the words answer, the answer nearest to the value and the token that gives it; in the order of the text.</summary>
    public Dictionary<int, (int Answer, int Token)> Answered()
    {
        var answers = new Dictionary<int, (int Answer, int Token)>();
        foreach (var token in Tokens())
        {
            foreach (var (question, answer) in Contrasts.Of(_text.Tokens[token].Stem))
            {
                if (!answers.TryGetValue(question, out var known) || DistanceOf(token) < DistanceOf(known.Token))
                {
                    answers[question] = (answer, token);
                }
            }
        }

        return answers;
    }

    /// <summary>Words that make the value one of a part or an average.</summary>
    public HashSet<string> Restrictors() => [.. Tokens().Select(token => _text.Tokens[token].Stem).Where(Contrasts.Restricts)];

    /// <summary>True when a content word beside the value is related to one beside the other.</summary>
    public bool ShareWord(NearWords other) => Content().Any(mine => other.Content().Any(theirs => RelatedWords.Are(mine, theirs)));

    private IEnumerable<string> Content() => Tokens().Where(token => !_text.Tokens[token].IsStop).Select(token => _text.Tokens[token].Stem);

    /// <summary>"a year", "each week": stretches of time that are named and not counted.</summary>
    public HashSet<string> PeriodsNamed()
    {
        var periods = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in Tokens())
        {
            var stem = _text.Tokens[token].Stem;
            var period = stem switch { "annual" or "annually" or "yearly" => "year", "monthly" => "month", "weekly" => "week", "daily" => "day", "hourly" => "hour", _ => stem };
            if (Periods.Contains(period))
            {
                periods.Add(period);
            }
        }

        return periods;
    }

    /// <summary>What a change is measured against: "year" of "than a year earlier", "month" of "from the month before"; null when not said.</summary>
    public string? ComparedWith()
    {
        var sentence = _text.Sentences[_value.Sentence];
        for (var i = _value.EndToken; i + 2 < sentence.EndToken; i++)
        {
            var isBefore = _text.Tokens[i + 2].Norm is "before" or "earlier" or "ago" || (i > 0 && _text.Tokens[i].Norm is "previous" or "last" or "preceding");
            if (Periods.Contains(_text.Tokens[i + 1].Stem) && isBefore)
            {
                return _text.Tokens[i + 1].Stem;
            }
        }

        return null;
    }

    private IEnumerable<int> Tokens()
    {
        for (var i = _first; i < _end; i++)
        {
            if (_text.Tokens[i].IsWord && (i < _value.FirstToken || i >= _value.EndToken))
            {
                yield return i;
            }
        }
    }

    private int DistanceOf(int token) => token < _value.FirstToken ? _value.FirstToken - token : token - _value.EndToken + 1;

    /// <summary>The place where a semicolon cuts the stretch off.</summary>
    private int Boundary(int first, int end, bool last)
    {
        for (var k = 0; k < end - first; k++)
        {
            var i = last ? end - 1 - k : first + k;
            if (_text.Tokens[i].Is(';'))
            {
                return last ? i + 1 : i;
            }
        }

        return last ? first : end;
    }
}
