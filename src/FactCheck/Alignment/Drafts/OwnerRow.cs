using FactCheck.Alignment.Events;
using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts;

/// <summary>Values of one kind and unit in a sentence, each with the name it is of: "Rowan got 120 votes and Linden 95".</summary>
internal sealed class OwnerRow
{
    private readonly List<OwnedValue> _owned;

    private readonly DocumentText _text;

    private OwnerRow(DocumentText text, List<OwnedValue> owned) => (_text, _owned) = (text, owned);

    /// <summary>The row that a value stands in; null when it stands in none, or when names and values do not take turns.</summary>
    public static OwnerRow? Of(DraftSources sources, PlacedAssertion value)
    {
        var document = sources.Documents[value.Document];
        var values = sources.ValuesBeside(value).Where(other => IsLike(value, other)).OrderBy(other => other.FirstToken).ToList();
        if (values.Count < 2 || values.Exists(other => ToldDifference.Is(document.Text, other)))
        {
            return null;
        }

        var (low, high) = document.AssertionsIn(document.Text.SentenceSpan[value.Sentence].Span);
        var names = new List<(int Token, Assertion Name)>();
        for (; low < high; low++)
        {
            if (document.Assertions[low] is { Value: NameValue } name && (name.IsCertain || name.IsLikely))
            {
                names.Add((document.Text.TokenAt(name.Mention.Span.Start), name));
            }
        }

        return (Turns(names, values, document.Text.SentenceSpan[value.Sentence], isBefore: true), Turns(names, values, document.Text.SentenceSpan[value.Sentence], isBefore: false)) switch
        {
            ({ } before, null) => new OwnerRow(document.Text, before),
            (null, { } behind) => new OwnerRow(document.Text, behind),
            _ => null,
        };
    }

    /// <summary>The value whose owner a sentence of the draft names, and no other owner; null when it names none, or several.</summary>
    public (PlacedAssertion Value, string Name)? ValueOf(Sentence sentence, DocumentText draft)
    {
        (PlacedAssertion, string)? found = null;
        foreach (var (value, owner, _, _) in _owned)
        {
            if (IsNamedAlike(draft, sentence, owner))
            {
                if (found is not null)
                {
                    return null;
                }

                found = (value, owner.Mention.Text);
            }
        }

        return found;
    }

    /// <summary>True when a sentence of the draft has words that the source says of this value's owner, and not of the other value's.</summary>
    public bool TellsOf(PlacedAssertion value, PlacedAssertion other, Sentence sentence, DocumentText draft)
    {
        var theirs = Words(other);
        var own = Words(value).Except(theirs, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (own.Contains(draft.Tokens[i].Stem))
            {
                return true;
            }
        }

        return false;
    }

    private List<string> Words(PlacedAssertion value)
    {
        var owned = _owned.Find(one => ReferenceEquals(one.Value, value))!;
        return [.. Enumerable.Range(owned.First, owned.End - owned.First).Select(i => _text.Tokens[i]).Where(token => token.IsWord && !token.IsStop).Select(token => token.Stem)];
    }

    public static bool IsEqual(PlacedAssertion one, PlacedAssertion other) => one.Assertion.Value.RelationTo(other.Assertion.Value) is not ValueRelation.Disjoint;

    private static bool IsLike(PlacedAssertion one, PlacedAssertion other)
    {
        var (mine, theirs) = (ValueStanding.Interval(one.Assertion.Value), ValueStanding.Interval(other.Assertion.Value));
        return one.Assertion.Value is TimeValue ? other.Assertion.Value is TimeValue
            : one.Assertion.Kind != AssertionKind.Ordinal && mine is not null && theirs is not null && (one.Assertion.Kind == other.Assertion.Kind || (other.Assertion.Kind == AssertionKind.Number && other.FirstToken > one.FirstToken)) && (mine.Unit == theirs.Unit || theirs.Unit.Length == 0);
    }

    /// <summary>Each value with the one name before it, or behind it, that stands between it and the next value.</summary>
    private static List<OwnedValue>? Turns(List<(int Token, Assertion Name)> names, List<PlacedAssertion> values, Sentence sentence, bool isBefore)
    {
        var owned = new List<OwnedValue>();
        for (var i = 0; i < values.Count; i++)
        {
            var isOuter = isBefore ? i == 0 : i == values.Count - 1;
            var from = isBefore ? (i == 0 ? sentence.FirstToken : values[i - 1].EndToken) : values[i].EndToken;
            var to = isBefore ? values[i].FirstToken : (i == values.Count - 1 ? sentence.EndToken : values[i + 1].FirstToken);
            var between = names.FindAll(name => name.Token >= from && name.Token < to);
            if (between.Count == 0 || (!isOuter && between.Count > 1))
            {
                return null;
            }

            owned.Add(new OwnedValue(values[i], (isBefore ? between[^1] : between[0]).Name, from, to));
        }

        return owned.Select(pair => ((NameValue)pair.Owner.Value).Spelling).Distinct(StringComparer.OrdinalIgnoreCase).Count() == owned.Count ? owned : null;
    }

    /// <summary>True when the sentence has the name behind no other preposition than the source: "after Sandvik" is not "at Sandvik".</summary>
    private bool IsNamedAlike(DocumentText text, Sentence sentence, Assertion owner)
    {
        var words = ((NameValue)owner.Value).Spelling.Split(' ', '-');
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (text.Tokens[i].Norm.Equals(words[^1], StringComparison.OrdinalIgnoreCase))
            {
                var before = i - 1;
                while (before >= sentence.FirstToken && text.Tokens[before].IsCapitalized && Array.Exists(words, word => text.Tokens[before].Norm.Equals(word, StringComparison.OrdinalIgnoreCase)))
                {
                    before--;
                }

                return before < sentence.FirstToken || !EventWords.IsPreposition(text.Tokens[before]) || (_text.TokenAt(owner.Mention.Span.Start) is > 0 and var there && _text.Tokens[there - 1].Norm == text.Tokens[before].Norm);
            }
        }

        return false;
    }
}
