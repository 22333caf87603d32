namespace FactCheck.Alignment.Forms;

/// <summary>What tells of one document which form it fills, what it fills it with, and whose form it is.</summary>
internal sealed class FormCard
{
    /// <summary>How far a heading and the sentence after it may reach that say whom or what the text is about.</summary>
    private const int OpeningTokens = 48;

    /// <summary>"Net weight: 2 kg": so many words of a label stand before its colon.</summary>
    private const int LabelTokens = 5;

    /// <summary>Small counts stand in every text.</summary>
    private const int SmallCount = 2;

    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);

    private FormCard(ReadDocument document)
    {
        var text = document.Text;
        ReadWords(text);
        ReadOpening(text);
        foreach (var assertion in document.Assertions)
        {
            if (KeyOf(text, assertion) is { } key)
            {
                Values.Add(key);
                if (assertion.Value is DateValue && assertion.Mention.Span.End <= OpeningEnd)
                {
                    OpeningNumbers.Add(key);
                }
            }
        }
    }

    /// <summary>The words in small letters and those of labels: what a form has printed on it, and the prose around it.</summary>
    public HashSet<string> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>The labels, each up to its colon: "net weight".</summary>
    public HashSet<string> Labels { get; } = new(StringComparer.Ordinal);

    /// <summary>The distinct amounts, counts, measures, lengths, dates and hours.</summary>
    public HashSet<string> Values { get; } = new(StringComparer.Ordinal);

    /// <summary>The words of the opening that can tell whose form it is: those of headings, and names in the sentence after them.</summary>
    public HashSet<string> OpeningNames { get; } = new(StringComparer.Ordinal);

    /// <summary>The numbers and days of the opening: of a case, a version, a meeting.</summary>
    public HashSet<string> OpeningNumbers { get; } = new(StringComparer.Ordinal);

    /// <summary>Offset after the opening.</summary>
    public int OpeningEnd { get; private set; }

    public static FormCard Of(ReadDocument document) => document.Derived(static read => new FormCard(read));

    /// <summary>True when the opening has a word that the other text does not have anywhere.</summary>
    public bool OpensWithOwn(FormCard other)
    {
        foreach (var stem in OpeningNames)
        {
            if (!other._stems.Contains(stem))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when the text has a word that the other does not have: an edit of figures alone leaves the words as they are.</summary>
    public bool HasOwnWord(FormCard other)
    {
        foreach (var stem in _stems)
        {
            if (!char.IsAsciiDigit(stem[0]) && !other._stems.Contains(stem))
            {
                return true;
            }
        }

        return false;
    }

    private void ReadWords(DocumentText text)
    {
        var labelEnd = LabelEnds(text);
        foreach (var word in text.Tokens.Words)
        {
            if (word.Kind is TokenKind.Word or TokenKind.Number)
            {
                _stems.Add(word.Stem);
            }
        }

        var isRead = new bool[text.Tokens.Words.Length];
        foreach (ref readonly var token in text.TokenSpan)
        {
            if (!isRead[token.Number] && token.IsWord && token.Norm.Length > 1 && (!token.IsCapitalized || token.Span.Start < labelEnd[token.Sentence]))
            {
                isRead[token.Number] = true;
                Words.Add(token.Norm);
            }
        }
    }

    /// <summary>For each sentence the offset of the colon that ends its label; 0 where it has none.</summary>
    private int[] LabelEnds(DocumentText text)
    {
        var ends = new int[text.SentenceSpan.Length];
        for (var s = 0; s < ends.Length; s++)
        {
            var sentence = text.SentenceSpan[s];
            for (var i = sentence.FirstToken; i < Math.Min(sentence.EndToken, sentence.FirstToken + LabelTokens + 1); i++)
            {
                if (text.Tokens[i].Is(':'))
                {
                    ends[s] = text.Tokens[i].Span.Start;
                    Labels.Add(text.Folded[sentence.Span.Start..ends[s]]);
                    break;
                }
            }
        }

        return ends;
    }

    private static string? KeyOf(DocumentText text, Assertion assertion) => assertion.Value switch
    {
        QuantityValue { Number: null } => null,
        QuantityValue { Unit: "", Number: { } number } when LabelOf(text, assertion) is { } label => FormattableString.Invariant($"{number} {label}"),
        QuantityValue { Unit: "", Number: >= 0 and <= SmallCount } => null,
        QuantityValue { Number: { } number, Unit: var unit } => FormattableString.Invariant($"{number} {unit}"),
        DurationValue { Length: { Number: { } number, Unit: var unit } } => FormattableString.Invariant($"{number} {unit}"),
        DateValue or TimeValue => assertion.Value.Canonical,
        _ => null,
    };

    /// <summary>"english" of "English: 2": what is filled into a label of its own tells, be it as small as it may.</summary>
    private static string? LabelOf(DocumentText text, Assertion assertion)
    {
        var first = text.TokenAt(assertion.Mention.Span.Start);
        var line = text.Sentences[text.Tokens[first].Sentence];
        return first - 1 > line.FirstToken && first - 1 <= line.FirstToken + LabelTokens && text.Tokens[first - 1].Is(':') ? text.Folded[line.Span.Start..text.Tokens[first - 1].Span.Start] : null;
    }

    /// <summary>The headings at the top and the first sentence after them.</summary>
    private void ReadOpening(DocumentText text)
    {
        var left = OpeningTokens;
        foreach (var sentence in text.Sentences)
        {
            var isHeading = IsHeading(text, sentence) || (left == OpeningTokens && FormTitle.IsLine(text, sentence));
            for (var i = sentence.FirstToken; i < sentence.EndToken && left > 0; i++, left--)
            {
                ref readonly var token = ref text.Tokens[i];
                OpeningEnd = token.Span.End;
                if (token.Kind == TokenKind.Number || (token.IsWord && token.Norm.AsSpan().ContainsAnyInRange('0', '9')))
                {
                    OpeningNumbers.Add(token.Norm);
                }
                else if (token.IsWord && !token.IsStop && (isHeading || (token.IsCapitalized && i > sentence.FirstToken)))
                {
                    OpeningNames.Add(token.Stem);
                }
            }

            if (!isHeading || left == 0)
            {
                return;
            }
        }
    }

    private static bool IsHeading(DocumentText text, Sentence sentence) =>
        sentence.Source.Kind is SourceKind.Headline or SourceKind.Heading or SourceKind.Standfirst || !(text.Tokens[sentence.EndToken - 1] is { Kind: TokenKind.Mark, Norm: "." or "!" or "?" });
}
