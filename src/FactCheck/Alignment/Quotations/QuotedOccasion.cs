using FactCheck.Text;

namespace FactCheck.Alignment.Quotations;

/// <summary>When quoted words were said, and whether by "another", as the words around them tell.</summary>
internal sealed class QuotedOccasion
{
    private static readonly WordSet Days = new("monday tuesday wednesday thursday friday saturday sunday yesterday today january february march april may june july august september october november december".Split(' '));

    /// <summary>"A day earlier" may be the "Tuesday" of another text; so far back it is another day.</summary>
    private static readonly WordSet Spans = new("week weeks month months year years season seasons decade decades match game meeting hearing".Split(' '));

    private static readonly WordSet Shifts = new("earlier later before ago previously".Split(' '));

    private readonly HashSet<string> _times = new(StringComparer.Ordinal);
    private bool _isOfAnother;

    private QuotedOccasion()
    {
    }

    /// <summary>Reads what stands around quoted words in their sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quoted">The indices of the quoted words, in order.</param>
    public static QuotedOccasion Of(DocumentText text, IReadOnlyList<int> quoted)
    {
        var occasion = new QuotedOccasion();
        var end = text.SentenceOf(text.Tokens[quoted[^1]]).EndToken;
        for (var i = text.SentenceOf(text.Tokens[quoted[0]]).FirstToken; i < end; i++)
        {
            if (i >= quoted[0] && i <= quoted[^1])
            {
                continue;
            }

            ref readonly var token = ref text.TokenSpan[i];
            if (Days.Contains(token.Norm) && (token.Norm != "may" || token.IsCapitalized))
            {
                occasion._times.Add(token.Norm);
            }
            else if (Spans.Contains(token.Norm) && i + 1 < end && Shifts.Contains(text.TokenSpan[i + 1].Norm))
            {
                occasion._times.Add(token.Norm + " " + text.TokenSpan[i + 1].Norm);
            }

            occasion._isOfAnother |= token.Norm is "another" || (token.Norm is "other" && i > 0 && text.TokenSpan[i - 1].Norm == "the");
        }

        return occasion;
    }

    /// <summary>True when each is told of a time that the other is not, or one alone of another speaker or place: two statements.</summary>
    public bool IsApartFrom(QuotedOccasion other) =>
        (!_times.IsSubsetOf(other._times) && !other._times.IsSubsetOf(_times)) || _isOfAnother != other._isOfAnother;
}
