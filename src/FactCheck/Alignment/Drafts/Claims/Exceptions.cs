using FactCheck.Alignment.Events;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>Finds a draft that leaves out the exception of its source: "all bridges were open" where "all bridges but one were open".</summary>
internal sealed class Exceptions(DraftSources sources)
{
    private const int Reach = 4;

    public IEnumerable<Topic> Topics(ReadDocument draft)
    {
        foreach (var segment in Segment.Of(0, draft))
        {
            if (All(draft.Text, segment) is >= 0 and var all && Exception(draft.Text, segment) < 0 && Find(draft.Text, segment, all) is var (source, first, last))
            {
                yield return new Topic(draft.Text.Tokens[all].Norm, TopicBasis.Event, [Assertion(draft.Text, all, all + 1), Assertion(source, first, last)], ["the source leaves some out"], .8);
            }
        }
    }

    private (DocumentText Source, int First, int Last)? Find(DocumentText text, Segment segment, int all)
    {
        var noun = text.Tokens[all + 1].Stem;
        foreach (var place in sources.Claims.With(noun))
        {
            var theirs = sources.Claims.Segments[place];
            var source = sources.Sources[theirs.Document].Text;
            if (All(source, theirs) is >= 0 and var first && source.Tokens[first + 1].Stem == noun && Exception(source, theirs) is var last && last > first && last - first <= Reach && IsSaidOfBoth(text, segment, all, source, theirs))
            {
                return (source, first, last);
            }
        }

        return null;
    }

    /// <summary>"all" or "every" right before a noun; -1 when there is none.</summary>
    private static int All(DocumentText text, Segment segment)
    {
        for (var i = segment.First; i + 1 < segment.End; i++)
        {
            if (text.Tokens[i].Norm is "all" or "every" && EventWords.IsContent(text.Tokens[i + 1]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The number of "but one", the word of exception else; -1 when there is none.</summary>
    private static int Exception(DocumentText text, Segment segment)
    {
        for (var i = segment.First; i < segment.End; i++)
        {
            if (text.Tokens[i].Norm == "but" && i + 1 < segment.End && text.Tokens[i + 1].Norm is "one" or "two" or "three" or "four" or "five")
            {
                return i + 1;
            }

            if (text.Tokens[i].Norm is "except" or "exception" or "save")
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>What is said of them is told with one word at least that both have.</summary>
    private static bool IsSaidOfBoth(DocumentText text, Segment segment, int all, DocumentText source, Segment theirs)
    {
        for (var i = all + 2; i < segment.End; i++)
        {
            if (EventWords.IsContent(text.Tokens[i]))
            {
                for (var k = theirs.First; k < theirs.End; k++)
                {
                    if (source.Tokens[k].Stem == text.Tokens[i].Stem)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static Assertion Assertion(DocumentText text, int first, int last)
    {
        var mention = text.Mention(first, last);
        return new Assertion(AssertionKind.Event, mention, new EventValue(null, mention.Text.ToLowerInvariant(), EventAspect.Share));
    }
}
