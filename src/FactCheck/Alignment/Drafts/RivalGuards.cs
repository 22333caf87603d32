using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts;

/// <summary>What keeps a source's value from being the rival of a draft's though it stands among the same words.</summary>
internal sealed class RivalGuards(ReadDocument draft, DraftSources sources)
{
    private const int MinutesNear = 60;

    /// <summary>True when one tells a level and the other a difference, each is told per another period, or one is a time told loosely.</summary>
    public bool KeepApart(PlacedAssertion asked, PlacedAssertion rival)
    {
        var text = sources.Documents[rival.Document].Text;
        return ToldDifference.Is(draft.Text, asked) != ToldDifference.Is(text, rival)
            || (asked.Assertion.Kind == AssertionKind.Amount && Periods.InYear(draft.Text, asked) != Periods.InYear(text, rival))
            || IsLooseTime(asked, rival);
    }

    /// <summary>"shortly after 8 p.m." for 8.15.</summary>
    public bool IsLooseTime(PlacedAssertion asked, PlacedAssertion rival) =>
        asked.Assertion.Value is TimeValue one && rival.Assertion.Value is TimeValue other && asked.FirstToken > 0
        && draft.Text.Tokens[asked.FirstToken - 1].Norm is "after" or "before" or "around" or "about" or "past" or "nearly" or "almost" or "by" or "from"
        && Math.Abs(one.Minute - other.Minute) < MinutesNear;
}
