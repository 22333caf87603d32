using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>
/// Finds a thing that the draft lets rise and the sources let fall, or the other way round, whatever else the two sentences tell: "exports fell in May" for "exports grew in May, while imports
/// fell". Only where no source has the thing go the draft's way.
/// </summary>
internal sealed class DeedWays(DraftSources sources)
{
    private const double Confidence = .75;

    private readonly Way[] _given = sources.Derived(static read => read.Claims.Segments.SelectMany(segment => Read(read.Sources[segment.Document].Text, segment)).ToArray());

    public IEnumerable<Topic> Topics(ReadDocument draft)
    {
        foreach (var told in Segment.Of(0, draft).SelectMany(segment => Read(draft.Text, segment)))
        {
            var theirs = Array.FindAll(_given, given => given.Thing.SetEquals(told.Thing) && given.Deed.IsSuffered == told.Deed.IsSuffered);
            if (theirs.Length > 0 && !IsSupposed(draft.Text, told.Deed) && Array.TrueForAll(theirs, given => given.Direction != told.Direction) && Array.Find(theirs, given => AreOfOne(draft.Text, told, sources.Sources[given.Deed.Segment.Document].Text, given)) is { } other)
            {
                yield return new Topic(draft.Text.Tokens[told.Deed.Verb].Norm, TopicBasis.Event, [Told(draft.Text, told), Told(sources.Sources[other.Deed.Segment.Document].Text, other)], ["no source has it go the draft's way"], Confidence);
            }
        }
    }

    private static Assertion Told(DocumentText text, Way way)
    {
        var mention = text.Mention(way.Deed.Verb, way.Last);
        return new Assertion(AssertionKind.Event, mention, new EventValue(null, mention.Text.ToLowerInvariant(), EventAspect.Outcome));
    }

    private static bool IsSupposed(DocumentText text, ToldDeed deed) =>
        text.Tokens[deed.Segment.End - 1].Is('?') || Enumerable.Range(deed.Segment.First, deed.End - deed.Segment.First).Any(i => EventWords.IsSupposing(text.Tokens[i]) || EventWords.IsNegator(text.Tokens[i]) || text.Tokens[i].Norm is "no" or "if" or "neither" or "nor");

    /// <summary>Both go so at one time, and if they are done to something, to one thing.</summary>
    private static bool AreOfOne(DocumentText text, Way told, DocumentText source, Way given) =>
        !IsSupposed(source, given.Deed) && told.Deed.Manner == given.Deed.Manner && told.Object == given.Object
        && told.Deed.Words.Where(i => i > told.Last && (text.Tokens[i].Kind == TokenKind.Number || IsTime(text.Tokens[i]))).All(i => Enumerable.Range(given.Deed.Segment.First, given.Deed.Segment.End - given.Deed.Segment.First).Any(j => source.Tokens[j].Stem == text.Tokens[i].Stem))
        && (!HasTime(source, given.Deed) || HasTime(text, told.Deed));

    private static bool HasTime(DocumentText text, ToldDeed deed) => Enumerable.Range(deed.Segment.First, deed.Segment.End - deed.Segment.First).Any(i => IsTime(text.Tokens[i]) || (text.Tokens[i].Kind == TokenKind.Number && text.Tokens[i].Norm.Length == 4));

    private static bool IsTime(in Token token) => token.Norm is "year" or "years" or "month" or "months" or "week" or "weeks" or "day" or "days" or "quarter" or "decade" or "today" or "yesterday" or "tomorrow" or "morning" or "evening" or "night" or "summer" or "winter" or "autumn" or "spring" || Months.Contains(token.Norm);

    private static readonly WordSet Months = new("january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday".Split(' '));

    private static IEnumerable<Way> Read(DocumentText text, Segment segment)
    {
        foreach (var deed in DeedReader.Read(text, segment))
        {
            var particle = deed.Verb + 1 < deed.End && text.Tokens[deed.Verb].Norm is "went" or "go" or "goes" or "gone" or "came" or "come" or "comes" ? text.Tokens[deed.Verb + 1].Norm : "";
            var direction = particle switch { "up" => ChangeDirection.Up, "down" => ChangeDirection.Down, _ => ChangeWords.Of(text.Tokens[deed.Verb]) };
            if (direction == ChangeDirection.None || deed is not { Name: null, Bearer: var (first, _) } || first >= deed.Verb)
            {
                continue;
            }

            var thing = Enumerable.Range(first, deed.Verb - first).Where(i => WordOccurrences.IsContent(text.Tokens[i]) && !EventWords.IsVerbPart(text.Tokens[i])).Select(i => text.Tokens[i].Stem).ToHashSet(StringComparer.Ordinal);
            var last = particle is "up" or "down" ? deed.Verb + 1 : deed.Verb;
            yield return new Way(deed, direction, last, thing, ObjectOf(text, deed, last));
        }
    }

    /// <summary>"raised its rate": the stem of what is changed; null for what only changes itself.</summary>
    private static string? ObjectOf(DocumentText text, ToldDeed deed, int last)
    {
        for (var i = last + 1; i < deed.End && !EventWords.IsPreposition(text.Tokens[i]) && text.Tokens[i].Kind == TokenKind.Word && text.Tokens[i].Norm is not "to"; i++)
        {
            if (WordOccurrences.IsContent(text.Tokens[i]) && !EventWords.IsDeterminer(text.Tokens[i]) && !EventWords.IsVerbPart(text.Tokens[i]) && !IsTime(text.Tokens[i]))
            {
                return text.Tokens[i].Stem;
            }
        }

        return null;
    }

    /// <summary>A thing and the way it goes.</summary>
    private sealed record Way(ToldDeed Deed, ChangeDirection Direction, int Last, HashSet<string> Thing, string? Object);
}
