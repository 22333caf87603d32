using FactCheck.Text;

namespace FactCheck.Alignment.Forms;

/// <summary>
/// The title block of a document: what stands at its top without a verb, be it one line, a letterhead or a label before a colon. "Inspection report, Gate
/// Farm", "Lot 14. Oak chest".
/// </summary>
internal sealed class FormTitle
{
    private const int MaxTokens = 40;

    /// <summary>A label before a colon is no longer than this.</summary>
    private const int MaxLabel = 12;

    /// <summary>Least number of content words and numbers that two titles of one series share.</summary>
    private const int LeastShared = 2;

    /// <summary>So many are enough where a text goes on without verbs.</summary>
    private const int ManyShared = 6;

    /// <summary>"3 May 2024".</summary>
    private const int LongestDate = 3;

    private readonly List<Token> _tokens = [];

    /// <summary>So many of them are of the first line.</summary>
    private int _firstLine;

    /// <summary>So many stand before the colon of the first line; 0 without one.</summary>
    private int _label;
    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);

    /// <summary>Where the words of days and months of the first line begin.</summary>
    private readonly HashSet<int> _days = [];
    private readonly DocumentText _text;

    private FormTitle(ReadDocument document)
    {
        var text = document.Text;
        foreach (var sentence in text.Sentences)
        {
            var end = Math.Min(VerblessEnd(text, sentence), sentence.FirstToken + MaxTokens - _tokens.Count);
            for (var i = sentence.FirstToken; i < end; i++)
            {
                ref readonly var token = ref text.Tokens[i];
                _label = token.Is(':') && _firstLine + _label == 0 ? _tokens.Count : _label;
                if (token.Kind is TokenKind.Word or TokenKind.Number && (!token.IsStop || token is { Norm: "may", IsCapitalized: true } || IsLetter(text, i, sentence)))
                {
                    _tokens.Add(token);
                    _stems.Add(token.Stem);
                }
            }

            _firstLine = _firstLine == 0 ? _tokens.Count : _firstLine;
            _days.UnionWith(DaysOf(document, sentence));
            if (end < sentence.EndToken)
            {
                break;
            }
        }

        _text = text;
    }

    /// <summary>True for a line at the top that names what follows.</summary>
    public static bool IsLine(DocumentText text, Sentence sentence) => sentence.EndToken - sentence.FirstToken <= MaxLabel && VerblessEnd(text, sentence) == sentence.EndToken;

    public static FormTitle Of(ReadDocument document) => document.Derived(static read => new FormTitle(read));

    /// <summary>
    /// True for two titles of one series: they share words in one order, and each has a name or a number in it that tells which of the series it is. A name
    /// that the other text has, too, tells nothing.
    /// </summary>
    public bool IsOfSeriesWith(FormTitle other)
    {
        if (_tokens.Count < LeastShared + 1 || other._tokens.Count < LeastShared + 1)
        {
            return false;
        }

        var shared = LongestInOrder(_tokens, other._tokens);
        return shared >= LeastShared && (shared >= ManyShared || 3 * shared >= Math.Min(_tokens.Count, other._tokens.Count)) && TellsWhich(other) && other.TellsWhich(this);
    }

    /// <summary>"Statement no. 4", "Statement no. 5", "Ward A", "Minutes, 3 May": the first lines are one but for a number, a letter or a day that tells which of the series it is.</summary>
    public bool IsNumberedApartFrom(FormTitle other) => IsNumberedApartFrom(other, _firstLine, other._firstLine) || IsNumberedApartFrom(other, _label, other._label);

    private bool IsNumberedApartFrom(FormTitle other, int end, int otherEnd)
    {
        var (first, mine, theirs) = (0, end, otherEnd);
        while (first < Math.Min(mine, theirs) && _tokens[first].Stem == other._tokens[first].Stem)
        {
            first++;
        }

        while (Math.Min(mine, theirs) > first && _tokens[mine - 1].Stem == other._tokens[theirs - 1].Stem)
        {
            (mine, theirs) = (mine - 1, theirs - 1);
        }

        return first > 0 && first + end - mine >= LeastShared && AreDesignators(first, mine) && other.AreDesignators(first, theirs);
    }

    private bool AreDesignators(int first, int end)
    {
        var all = end > first && end - first <= LongestDate;
        for (var i = first; i < end; i++)
        {
            all &= IsNumber(_tokens[i]) || _tokens[i] is { IsCapitalized: true, Norm.Length: 1 } || _days.Contains(_tokens[i].Span.Start);
        }

        return all;
    }

    private static bool IsNumber(in Token token) => token.Kind == TokenKind.Number || token.Norm.AsSpan().ContainsAnyInRange('0', '9') || NumberWords.Value(token.Norm) is not null;

    private bool TellsWhich(FormTitle other)
    {
        foreach (var token in _tokens)
        {
            if (IsNumber(token) ? !other._stems.Contains(token.Stem) : token.IsCapitalized && !other.IsInText(token.Stem))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsInText(string stem)
    {
        foreach (var word in _text.Tokens.Words)
        {
            if (word.Stem == stem)
            {
                return true;
            }
        }

        return false;
    }

    private static int LongestInOrder(List<Token> one, List<Token> other)
    {
        Span<int> row = stackalloc int[other.Count + 1];
        row.Clear();
        foreach (var token in one)
        {
            var diagonal = 0;
            for (var j = 1; j < row.Length; j++)
            {
                var above = row[j];
                row[j] = token.Stem == other[j - 1].Stem ? diagonal + 1 : Math.Max(above, row[j - 1]);
                diagonal = above;
            }
        }

        return row[^1];
    }

    private static IEnumerable<int> DaysOf(ReadDocument document, Sentence sentence)
    {
        var (first, end) = document.AssertionsIn(sentence.Span);
        for (var i = first; i < end; i++)
        {
            for (var k = document.Text.TokenAt(document.Assertions[i].Mention.Span.Start); document.Assertions[i].Value is DateValue && k < sentence.EndToken && document.Text.Tokens[k].Span.End <= document.Assertions[i].Mention.Span.End; k++)
            {
                yield return document.Text.Tokens[k].Span.Start;
            }
        }
    }

    /// <summary>"Ward A".</summary>
    private static bool IsLetter(DocumentText text, int token, Sentence sentence) =>
        text.Tokens[token] is { Norm.Length: 1, IsCapitalized: true } && token > sentence.FirstToken && text.Tokens[token - 1] is { IsWord: true, IsStop: false };

    /// <summary>"release 4.2", "ward report, week 3": a word that may be a verb elsewhere.</summary>
    private static bool IsNoun(DocumentText text, int token, Sentence sentence) =>
        token > sentence.FirstToken && !text.Tokens[token - 1].IsStop && (token + 1 == sentence.EndToken || text.Tokens[token + 1].Kind is TokenKind.Number or TokenKind.Mark);

    /// <summary>Where the sentence ends if it has no verb, or the label before its colon; else its beginning.</summary>
    private static int VerblessEnd(DocumentText text, Sentence sentence)
    {
        var colon = sentence.FirstToken;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            ref readonly var token = ref text.Tokens[i];
            if (token.Is(':') && i - sentence.FirstToken <= MaxLabel)
            {
                colon = i;
            }
            else if (VerbWords.IsAuxiliary(token) || (VerbWords.IsFullVerb(token) && !VerbWords.IsPastForm(token) && !VerbWords.IsGerund(token) && !IsNoun(text, i, sentence)))
            {
                return colon;
            }
        }

        return sentence.EndToken;
    }
}
