using FactCheck.Alignment.Referents;
using FactCheck.Text;

namespace FactCheck.Alignment.Stories;

/// <summary>The words right around a value, inside its sentence, and what they say of it: which matter it is of, over which period, for which part.</summary>
internal sealed class NearWords
{
    /// <summary>Words further off than this belong to something else as often as not.</summary>
    private const int UsualReach = 14;

    private const int YardstickReach = 5;

    private static readonly string RemainStem = Stemmer.Stem("remaining");

    private static readonly HashSet<string> Periods = new(StringComparer.Ordinal) { "hour", "day", "week", "month", "quarter", "season", "year", "decade", "career", "lifetime", "tournament" };

    private readonly DocumentText _text;
    private readonly int _first;
    private readonly int _end;
    private readonly PlacedAssertion _value;

    public NearWords(DocumentText text, PlacedAssertion value, int reach = UsualReach)
    {
        _text = text;
        _value = value;
        var sentence = text.SentenceSpan[value.Sentence];
        _first = Boundary(Math.Max(sentence.FirstToken, value.FirstToken - reach), value.FirstToken, last: true);
        _end = Boundary(value.EndToken, Math.Min(sentence.EndToken, value.EndToken + reach), last: false);
    }

    public DocumentText Text => _text;

    public PlacedAssertion Value => _value;

    /// <summary>True where the value is told of what is to come: "will cost", "is to open".</summary>
    public bool IsToCome => Tokens().Any(i => _text.Tokens[i].Norm is "will" or "shall" or "would" or "'ll" || (_text.Tokens[i].Norm == "to" && i > 0 && _text.Tokens[i - 1].Norm is "is" or "are" or "was" or "were" or "going"));

    /// <summary>True where the value is what a count has reached by now: "so far", "to date", "until now".</summary>
    public bool IsSoFar => Tokens().Any(i => i + 1 < _text.Tokens.Count && (_text.Tokens[i].Norm, _text.Tokens[i + 1].Norm) is ("so", "far") or ("to", "date") or ("until", "now") or ("as", "yet") or ("up", "to") && (_text.Tokens[i].Norm != "up" || (i + 2 < _text.Tokens.Count && _text.Tokens[i + 2].Norm == "now")));

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
    public HashSet<string> Restrictors() => [.. Tokens().Where(token => !IsVerb(_text.Tokens[token]) && !IsCompared(token) && !IsYardstick(token) && !IsWhereabouts(token)).Select(token => IsLikeForLike(token) ? Stemmer.Stem("like-for-like") : _text.Tokens[token].Stem).Where(Contrasts.Restricts).Select(Canonical)];

    /// <summary>True when a content word beside the value is related to one beside the other.</summary>
    public bool ShareWord(NearWords other) => Content().Any(mine => other.Content().Any(theirs => RelatedWords.Are(mine, theirs)));

    /// <summary>Tokens from the value to the nearest word of its sentence that gives an answer; null when none does.</summary>
    public int? DistanceToAnswer(int question, int answer)
    {
        int? nearest = null;
        var sentence = _text.SentenceSpan[_value.Sentence];
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if ((token < _value.FirstToken || token >= _value.EndToken) && Contrasts.Of(_text.Tokens[token].Stem).Contains((question, answer)))
            {
                nearest = Math.Min(nearest ?? int.MaxValue, DistanceOf(token));
            }
        }

        return nearest;
    }

    /// <summary>Indices of the words, those of the value left out.</summary>
    public IEnumerable<int> Tokens()
    {
        for (var i = _first; i < _end; i++)
        {
            if (_text.Tokens[i].IsWord && (i < _value.FirstToken || i >= _value.EndToken))
            {
                yield return i;
            }
        }
    }

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
                periods.Add(period == "month" && token > 0 && _text.Tokens[token - 1].Norm is "twelve" or "12" ? "year" : period);
            }
        }

        return periods;
    }

    /// <summary>"week" of "the week-long strike": how long what the value is of went on; null when not told so.</summary>
    public string? Lasting()
    {
        foreach (var token in Tokens())
        {
            if (_value.Assertion.Kind != AssertionKind.Duration && _text.Tokens[token].Norm == "long" && token > 1 && _text.Tokens[token - 1].Is('-') && Periods.Contains(_text.Tokens[token - 2].Stem))
            {
                return _text.Tokens[token - 2].Stem;
            }
        }

        return null;
    }

    /// <summary>"peaked at", "averages": the deed itself, which other words tell elsewhere.</summary>
    private bool IsVerb(in Token token) => (token.Stem == "peak" && token.Norm.EndsWith("ed", StringComparison.Ordinal))
        || (token.Stem == RemainStem && token.Norm != "remaining") || (_value.Assertion.Kind == AssertionKind.Duration && token.Norm is "recovered" or "salvaged" or "saved");

    /// <summary>"close to the national average", "above the mean": what the value is compared with.</summary>
    private bool IsYardstick(int token)
    {
        if (_text.Tokens[token].Norm is not ("average" or "mean" or "median" or "peak" or "maximum" or "minimum"))
        {
            return false;
        }

        for (var i = token - 1; i >= Math.Max(_text.SentenceSpan[_value.Sentence].FirstToken, token - YardstickReach); i--)
        {
            if (_text.Tokens[i].Norm is "than" or "above" or "below" or "under" or "over" or "beyond" || (_text.Tokens[i].Norm == "to" && _text.Tokens[i - 1].Norm is "close" or "near" or "next" or "compared"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"south of Corsica", "hidden among crates": where it was, not which part it is of.</summary>
    private bool IsWhereabouts(int token)
    {
        Token? next = token + 1 < _text.Tokens.Count ? _text.Tokens[token + 1] : null;
        return _text.Tokens[token].Norm switch
        {
            "north" or "south" or "east" or "west" => next?.Norm == "of",
            "among" => next is { IsWord: true, IsStop: false, IsCapitalized: false } noun && !Drafts.NounAgreement.IsPerson(noun.Stem) && !Contrasts.Of(noun.Stem).Any(answer => Contrasts.AsksForGroup(answer.Question)) && !Contrasts.Restricts(noun.Stem),
            _ => false,
        };
    }

    /// <summary>One spelling for restrictors that say the same.</summary>
    private static string Canonical(string stem) => stem switch
    {
        _ when stem == Stemmer.Stem("annually") || stem == Stemmer.Stem("yearly") => Stemmer.Stem("annual"),
        _ when stem == Stemmer.Stem("nationally") => Stemmer.Stem("nationwide"),
        _ when stem == Stemmer.Stem("averaged") || stem == Stemmer.Stem("mean") => Stemmer.Stem("average"),
        _ when stem == Stemmer.Stem("globally") => Stemmer.Stem("worldwide"),
        _ => stem,
    };

    /// <summary>"than a year earlier": when the other value of a change was, not when this one is.</summary>
    private bool IsCompared(int token) => token > 0 && _text.Tokens[token].Norm is "earlier" or "before" && Periods.Contains(_text.Tokens[token - 1].Stem);

    private bool IsLikeForLike(int token) => _text.Tokens[token].Norm == "like" && token + 2 < _text.Tokens.Count && _text.Tokens[token + 1].Is('-') && _text.Tokens[token + 2].Norm == "for";

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
