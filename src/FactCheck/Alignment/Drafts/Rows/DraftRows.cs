using FactCheck.Alignment.Drafts.Claims;
using FactCheck.Alignment.Events;
using FactCheck.Alignment.Referents;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Rows;

/// <summary>Reads what a draft says beside its values. Not thread-safe.</summary>
internal sealed class DraftRows
{
    private const int ComparedReach = 3;

    private readonly ReadDocument _draft;
    private readonly DraftSources _sources;
    private readonly ClaimAligner _claims;
    private readonly Dictionary<int, List<PlacedAssertion>> _values;
    private readonly RowIndex _cells;

    public DraftRows(ReadDocument draft, DraftSources sources, ClaimAligner claims)
    {
        (_draft, _sources, _claims) = (draft, sources, claims);
        _values = PlacedAssertion.ValuesOf([draft]).Where(value => value.Assertion.IsCertain).GroupBy(value => value.Sentence).ToDictionary(group => group.Key, group => group.ToList());
        _cells = new RowIndex([draft], value => _values[value.Sentence]);
    }

    /// <summary>What the draft says beside a value; null where nothing parts it from another one, or where it is told of no row.</summary>
    public DraftRow? Of(PlacedAssertion asked)
    {
        if (IsCompared(asked) || !_values.TryGetValue(asked.Sentence, out var beside) || beside.Find(value => ReferenceEquals(value.Assertion, asked.Assertion)) is not { } own || _cells.Of(own) is not { } cell)
        {
            return null;
        }

        var text = _draft.Text;
        var (first, end) = _claims.ClauseAt(asked.FirstToken) is { } clause ? (Math.Max(cell.First, clause.First), Math.Min(cell.End, clause.End)) : (cell.First, cell.End);
        for (var i = asked.EndToken; i < end; i++)
        {
            if (text.Tokens[i].Is(',') || text.Tokens[i].Is('('))
            {
                // "the ascent lasts 50 minutes, ten more in snow".
                end = i;
            }
        }

        return new DraftRow(Known(cell.WordsIn(first, end).Where(word => asked.Assertion.Kind != AssertionKind.Count || word != asked.Frame.Head)), Known(Told(cell, first, end)), own, beside);
    }

    /// <summary>"rather than 15 francs", "later than the usual 9 am", "half of the 90 guests", "never owed 15 francs": told of something else than the row.</summary>
    private bool IsCompared(PlacedAssertion asked)
    {
        var (text, sentence) = (_draft.Text, _draft.Text.SentenceSpan[asked.Sentence].FirstToken);
        var (before, first) = (asked.FirstToken - 1, asked.FirstToken - 2);
        for (var i = before; i >= sentence && !text.Tokens[i].Is(',') && !text.Tokens[i].Is(';'); i--)
        {
            if (text.Tokens[i].Norm == "used" || (EventWords.IsNegator(text.Tokens[i]) && !VerbWords.IsAuxiliary(text.Tokens[i])) || (before - i < ComparedReach && text.Tokens[i].Norm is "than" or "instead" or "from"))
            {
                return true;
            }
        }

        return first >= sentence && ((text.Tokens[before].Norm == "of" && text.Tokens[first] is { IsStop: true } or { Norm: "because" or "out" or "ahead" })
            || (text.Tokens[before].Norm is "the" or "these" or "all" && text.Tokens[first].Norm == "of"));
    }

    /// <summary>The words that may name the row of the value: of the whole sentence where it has no other such value, of the one before where the clause only points there.</summary>
    private IEnumerable<string> Told(RowCell cell, int first, int end)
    {
        var sentence = _draft.Text.SentenceSpan[cell.Value.Sentence];
        var told = cell.Count == 1 ? cell.WordsIn(sentence.FirstToken, sentence.EndToken) : cell.WordsIn(first, end);
        for (var i = first; cell.Value.Sentence > 0 && i < end; i++)
        {
            if (_draft.Text.Tokens[i].Norm is "it" or "its" or "they" or "their" or "this" or "these" or "he" or "she" or "his" or "her" or "that" or "one" or "others" or "rest")
            {
                return told.Concat(cell.WordsIn(_draft.Text.SentenceSpan[cell.Value.Sentence - 1].FirstToken, sentence.FirstToken));
            }
        }

        return told;
    }

    private HashSet<string> Known(IEnumerable<string> words)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            known.Add(word);
            known.UnionWith(_sources.Claims.Alike(word));
        }

        return known;
    }
}
