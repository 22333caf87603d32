using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>
/// Finds a date that the draft gives to one deed and the sources to another of the same bearer: "the pool was built in 1998" for "the pool was built in 1961 and renovated in 1998".
/// </summary>
internal sealed class DeedTimes(DraftSources sources)
{
    private const double Confidence = .75;

    private readonly (ToldDeed Deed, Assertion Time)[] _given = sources.Derived(static read => read.Claims.Segments.SelectMany(segment => Read(read.Sources[segment.Document], segment)).ToArray());

    public IEnumerable<Topic> Topics(ReadDocument draft)
    {
        foreach (var (told, time) in Segment.Of(0, draft).SelectMany(segment => Read(draft, segment)))
        {
            if (told.Bearer is var (first, end) && Other(draft.Text, told, (first, end), (DateValue)time.Value) is { } given)
            {
                yield return new Topic(draft.Text.Tokens[told.Verb].Norm, TopicBasis.Draft, [time, given], ["the source gives the draft's date to another deed"], Confidence);
            }
        }
    }

    /// <summary>The date that the sources give to the deed; null when it is none or the draft's, or when they give the draft's to nothing else of the bearer's.</summary>
    private Assertion? Other(DocumentText text, ToldDeed told, (int First, int End) bearer, DateValue time)
    {
        Assertion? found = null;
        var isOfOther = false;
        foreach (var (deed, given) in _given)
        {
            var source = sources.Sources[deed.Segment.Document].Text;
            var isSame = WordLikeness.AreForms(text.Tokens[told.Verb], source.Tokens[deed.Verb]);
            var isEqual = ((DateValue)given.Value).RelationTo(time) != ValueRelation.Disjoint;
            if (isSame && (isEqual || deed.Bearer is null))
            {
                return null;
            }

            if (deed.Bearer is var (first, end) && IsOne(text, told, bearer, source, deed, (first, end)))
            {
                isOfOther |= !isSame && isEqual;
                found = isSame && deed.IsSuffered == told.IsSuffered && deed.Manner == told.Manner && Words(text, told).All(stem => Enumerable.Range(deed.Segment.First, deed.Segment.End - deed.Segment.First).Any(i => source.Tokens[i].Stem == stem)) ? found is null ? given : null : found;
            }
        }

        return isOfOther ? found : null;
    }

    /// <summary>What the deed is done to, dates left out.</summary>
    private static IEnumerable<string> Words(DocumentText text, ToldDeed told) => told.Words.Where(i => text.Tokens[i].Kind == TokenKind.Word && !EventMoments.IsDayPart(text.Tokens[i].Norm) && !MonthNames.Contains(text.Tokens[i].Norm)).Select(i => text.Tokens[i].Stem);

    private static readonly WordSet MonthNames = new("january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday".Split(' '));

    private static bool IsOne(DocumentText text, ToldDeed told, (int First, int End) mine, DocumentText source, ToldDeed given, (int First, int End) theirs) =>
        told.Name is { } name ? given.Name is { } other && name.IsOneInFull(other) : given.Name is null && text.Tokens[mine.End - 1].Stem == source.Tokens[theirs.End - 1].Stem;

    /// <summary>The deeds of a statement with one date each.</summary>
    private static IEnumerable<(ToldDeed Deed, Assertion Time)> Read(ReadDocument read, Segment segment)
    {
        foreach (var deed in DeedReader.Read(read.Text, segment))
        {
            var span = new TextSpan(read.Text.Tokens[deed.Verb].Span.Start, read.Text.Tokens[deed.End - 1].Span.End);
            var (low, high) = read.AssertionsIn(span);
            var dates = Enumerable.Range(low, high - low).Select(i => read.Assertions[i]).Where(assertion => assertion.Value is DateValue).ToList();
            if (dates is [var date] && !EventWords.IsSupposing(read.Text.Tokens[deed.Verb]))
            {
                yield return (deed, date);
            }
        }
    }
}
