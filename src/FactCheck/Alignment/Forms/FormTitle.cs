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

    private readonly List<Token> _tokens = [];

    /// <summary>So many of them are of the first line.</summary>
    private int _firstLine;
    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);
    private readonly HashSet<string> _text = new(StringComparer.Ordinal);

    private FormTitle(ReadDocument document)
    {
        var text = document.Text;
        foreach (var sentence in text.Sentences)
        {
            var end = Math.Min(VerblessEnd(text, sentence), sentence.FirstToken + MaxTokens - _tokens.Count);
            for (var i = sentence.FirstToken; i < end; i++)
            {
                ref readonly var token = ref text.Tokens[i];
                if (token.Kind is TokenKind.Word or TokenKind.Number && (!token.IsStop || token is { Norm: "may", IsCapitalized: true }))
                {
                    _tokens.Add(token);
                    _stems.Add(token.Stem);
                }
            }

            _firstLine = _firstLine == 0 ? _tokens.Count : _firstLine;
            if (end < sentence.EndToken)
            {
                break;
            }
        }

        foreach (ref readonly var token in text.TokenSpan)
        {
            _text.Add(token.Stem);
        }
    }

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

    /// <summary>"Statement no. 4", "Statement no. 5": the first lines are one but for the number that follows a word.</summary>
    public bool IsNumberedApartFrom(FormTitle other)
    {
        if (_firstLine < LeastShared || _firstLine != other._firstLine)
        {
            return false;
        }

        var numbers = 0;
        for (var i = 0; i < _firstLine; i++)
        {
            var (mine, theirs) = (_tokens[i], other._tokens[i]);
            if (mine.Stem != theirs.Stem)
            {
                numbers += i > 0 && _tokens[i - 1].IsWord && mine.Kind == TokenKind.Number && theirs.Kind == TokenKind.Number ? 1 : LeastShared;
            }
        }

        return numbers == 1;
    }

    private bool TellsWhich(FormTitle other)
    {
        foreach (var token in _tokens)
        {
            var isNumber = token.Kind == TokenKind.Number || token.Norm.AsSpan().ContainsAnyInRange('0', '9') || NumberWords.Value(token.Norm) is not null;
            if (isNumber ? !other._stems.Contains(token.Stem) : token.IsCapitalized && !other._text.Contains(token.Stem))
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
            else if (VerbWords.IsAuxiliary(token) || (VerbWords.IsFullVerb(token) && !VerbWords.IsPastForm(token) && !VerbWords.IsGerund(token)))
            {
                return colon;
            }
        }

        return sentence.EndToken;
    }
}
