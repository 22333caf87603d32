using FactCheck.Alignment.Accounts;
using FactCheck.Text;

namespace FactCheck.Alignment.Tellings;

/// <summary>
/// Reads dates that a text tells by how far they lie from another one it gives: "on 4 May ... three days later", "the following autumn", "the day before the
/// audit of 9 May".
/// </summary>
internal static class AnchoredDates
{
    /// <summary>Sentences back to the date that is counted from.</summary>
    private const int SentenceReach = 2;

    /// <summary>Words between "the day before" and the date of what it was before.</summary>
    private const int NounReach = 6;

    private static readonly WordSet Later = ["later", "afterwards", "thereafter"];
    private static readonly WordSet Following = ["following", "next"];
    private static readonly WordSet Preceding = ["previous", "preceding"];

    public static List<AnchoredDate> Read(DocumentText text, AccountValues values)
    {
        var found = new List<AnchoredDate>();
        foreach (var value in values.All)
        {
            if (value.Assertion.Value is DurationValue { Length: { Number: > 0 and < 1000 and { } count, Hedge: null, Unit: { } unit } } && Distance(text, values, value.Placed.EndToken) is var (anchor, direction, end)
                && DateShift.Of(anchor, direction * (double)count, unit) is { } date)
            {
                found.Add(new AnchoredDate(value.Placed.FirstToken, end, date));
            }
        }

        for (var i = 0; i + 2 < text.Tokens.Count; i++)
        {
            if (text.TokenSpan[i].Norm == "the" && Next(text, values, i) is { } next)
            {
                found.Add(next);
            }
        }

        return found;
    }

    /// <summary>What a length of time that ends at a token is counted from: "later", "earlier", "before the audit of 9 May".</summary>
    private static (DateValue Anchor, int Direction, int End)? Distance(DocumentText text, AccountValues values, int end)
    {
        if (end >= text.Tokens.Count || text.Tokens[end].Sentence != text.Tokens[end - 1].Sentence)
        {
            return null;
        }

        var word = text.Tokens[end].Norm;
        if (word is "after" or "before" && Ahead(values, end, text) is var (named, last))
        {
            return (named, word == "after" ? 1 : -1, last);
        }

        var isBare = word is "earlier" or "before" or "previously" && !IsWordBehind(text, end);
        return (Later.Contains(word) || isBare) && Back(text, values, end) is { } anchor ? (anchor, isBare ? -1 : 1, end + 1) : null;
    }

    /// <summary>"the following autumn", "the next day", "the day before", "the year after the audit of 9 May".</summary>
    private static AnchoredDate? Next(DocumentText text, AccountValues values, int the)
    {
        var tokens = text.TokenSpan;
        var (word, behind) = (tokens[the + 1].Norm, tokens[the + 2].Norm);
        if (Following.Contains(word) || Preceding.Contains(word))
        {
            return Back(text, values, the) is { } anchor && DateShift.OfNext(anchor, Following.Contains(word) ? 1 : -1, behind) is { } date ? new AnchoredDate(the, the + 3, date) : null;
        }

        if (behind is not ("before" or "after") || word is not ("day" or "evening" or "night" or "morning" or "month" or "year"))
        {
            return null;
        }

        var direction = behind == "after" ? 1 : -1;
        return Ahead(values, the + 2, text) is var (named, end) ? DateShift.OfNext(named, direction, word) is { } counted ? new AnchoredDate(the, end, counted) : null
            : !IsWordBehind(text, the + 2) && Back(text, values, the) is { } back && DateShift.OfNext(back, direction, word) is { } day ? new AnchoredDate(the, the + 3, day)
            : null;
    }

    private static bool IsWordBehind(DocumentText text, int token) => token + 1 < text.Tokens.Count && text.Tokens[token + 1].Sentence == text.Tokens[token].Sentence && text.Tokens[token + 1].IsWord;

    /// <summary>The date right behind "before", or behind a noun phrase and its "of" or "on".</summary>
    private static (DateValue Date, int End)? Ahead(AccountValues values, int from, DocumentText text)
    {
        foreach (var value in values.All)
        {
            var first = value.Placed.FirstToken;
            if (value.Assertion.Value is DateValue { Bound: null } date && !IsRange(date) && first > from && first - from <= NounReach && text.Tokens[first].Sentence == text.Tokens[from].Sentence
                && (first == from + 1 || text.Tokens[first - 1].Norm is "of" or "on") && !HasVerb(text, from + 1, first))
            {
                return (date, value.Placed.EndToken);
            }
        }

        return null;
    }

    private static bool HasVerb(DocumentText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!text.Tokens[i].IsWord || VerbWords.IsPastForm(text.Tokens[i]) || VerbWords.IsAuxiliary(text.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last date told before a token, not further than a sentence or two.</summary>
    private static DateValue? Back(DocumentText text, AccountValues values, int before)
    {
        DateValue? last = null;
        foreach (var value in values.All)
        {
            if (value.Placed.FirstToken < before && value.Assertion.Value is DateValue { Bound: null } date && text.Tokens[before].Sentence - value.Placed.Sentence <= SentenceReach)
            {
                last = date;
            }
        }

        return last is { } anchor && !IsRange(anchor) ? anchor : null;
    }

    private static bool IsRange(DateValue date) => date.Timex.StartsWith('(');
}
