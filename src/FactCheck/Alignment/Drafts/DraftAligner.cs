using FactCheck.Alignment.Drafts.Claims;
using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts;

/// <summary>Lays a draft against its sources: for every assertion what they say to it, and how much of the wording they bear out.</summary>
internal static class DraftAligner
{
    public static DraftAlignment Align(ReadDocument draft, DraftSources sources)
    {
        var slots = new DraftSlots(draft, sources);
        var claims = new ClaimAligner(draft, sources);
        var values = new ValueMatcher(draft, sources, slots, new ContextIndex(sources.Context, draft), claims);
        var words = new WordMatcher(draft, sources, claims);
        List<DraftMatch> matches =
        [
            .. draft.Assertions
                .Where(assertion => assertion.IsCertain)
                .Select(assertion => IsValue(assertion) ? values.Match(assertion) : words.Match(assertion)),
        ];
        var supported = matches.Where(match => match.Verdict == AssertionVerdict.Supported && (IsValue(match.Assertion) || match.Basis is not null)).Select(match => match.Assertion.Mention.Span);
        return new DraftAlignment(matches, [.. slots.Replacements(), .. DraftPronouns.Topics(draft, sources), .. DraftPlaceholders.Topics(draft, sources), .. DraftClaims.Topics(draft, sources, claims)], new PairSupport(sources).Of(draft.Text, matches, [.. supported]));
    }

    private static bool IsValue(Assertion assertion) => assertion.Value is QuantityValue or DurationValue or DateValue or TimeValue;
}
