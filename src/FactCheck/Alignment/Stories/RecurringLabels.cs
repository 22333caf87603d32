namespace FactCheck.Alignment.Stories;

/// <summary>The labels that a text sets before more than one value: "Salt: 2 g" of the bread, "Salt: 1 g" of the cheese. Which of its things is meant, the label does not tell.</summary>
internal sealed class RecurringLabels
{
    private readonly DocumentText _text;
    private readonly HashSet<string> _recurring = new(StringComparer.Ordinal);

    public RecurringLabels(DocumentText text)
    {
        _text = text;
        var known = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i < text.Tokens.Count; i++)
        {
            if (text.TokenSpan[i].Is(':') && !known.Add(text.TokenSpan[i - 1].Norm))
            {
                _recurring.Add(text.TokenSpan[i - 1].Norm);
            }
        }
    }

    /// <summary>True for a value right behind such a label.</summary>
    /// <param name="first">The value's first token.</param>
    public bool StandBefore(int first) => first > 1 && _text.TokenSpan[first - 1].Is(':') && _recurring.Contains(_text.TokenSpan[first - 2].Norm);
}
