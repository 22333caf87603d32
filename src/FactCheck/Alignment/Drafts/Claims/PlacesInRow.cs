using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>
/// Finds a number or rank that tells which one, not how many, where the sources have another one between the same words: "she led at the fifth and ninth gates" for "at the
/// seventh and ninth gates", "the under-16 squad" for "the under-18 squad".
/// </summary>
internal sealed class PlacesInRow(DraftSources sources)
{
    /// <summary>Words looked at on either side, and tokens within which the source must have the number behind or before the nearest of them.</summary>
    private const int Beside = 2;
    private const int Reach = 4;

    /// <summary>How many of them must be the same, at least one of them on each side; the next word counts besides, whatever it is.</summary>
    private const int LeastShared = 3;

    private const int MaxDigits = 3;

    public IEnumerable<Topic> Topics(ReadDocument draft)
    {
        var values = Values(draft);
        for (var i = 0; i < values.Length; i++)
        {
            if (!values[i] && IsOfRow(draft.Text, i) && draft.Text.Tokens[i].Norm != "first" && Rival(draft.Text, i) is var (source, place))
            {
                yield return new Topic(draft.Text.Tokens[i].Norm, TopicBasis.Event, [Told(draft.Text, i), Told(source, place)], ["the words around the two are the same"], .7);
            }
        }
    }

    private static bool IsOfRow(DocumentText text, int i) => IsRank(text.Tokens[i].Norm) || IsNumber(text, i);

    private static bool IsRank(string norm) => norm is "last" or "bottom" or "top" || (WordLikeness.IsOrdinal(norm) && NumberWords.Value(norm) is not null);

    /// <summary>A short number that no hyphen joins to another: no year, no score.</summary>
    private static bool IsNumber(DocumentText text, int i) =>
        text.Tokens[i] is { Kind: TokenKind.Number, Norm.Length: <= MaxDigits } token && token.Norm.All(char.IsAsciiDigit) && !(i > 0 && !token.IsAfterSpace && text.Tokens[i - 1].Kind == TokenKind.Mark) && !(i + 1 < text.Tokens.Count && text.Tokens[i + 1].Norm is "st" or "nd" or "rd" or "th");

    /// <summary>What counts or measures is compared as a value.</summary>
    private static bool[] Values(ReadDocument draft)
    {
        var values = new bool[draft.Text.Tokens.Count];
        if (draft.Document.Dateline is var (_, line))
        {
            values.AsSpan(draft.Text.TokenAt(line.Start)..draft.Text.TokenAt(line.End)).Fill(true);
        }

        foreach (var assertion in draft.Assertions)
        {
            if (assertion is { IsCertain: true, Value: QuantityValue or DurationValue or DateValue or TimeValue } && assertion.Kind != AssertionKind.Ordinal)
            {
                for (var i = draft.Text.TokenAt(assertion.Mention.Span.Start); i < values.Length && draft.Text.Tokens[i].Span.Start < assertion.Mention.Span.End; i++)
                {
                    values[i] = true;
                }
            }
        }

        return values;
    }

    private (DocumentText Source, int Place)? Rival(DocumentText text, int i)
    {
        (DocumentText, int)? found = null;
        foreach (var step in (ReadOnlySpan<int>)[-1, 1])
        {
            if (Next(text, i, step, isContent: true) is not (>= 0 and var near))
            {
                return null;
            }

            foreach (var place in sources.Words.Of(text.Tokens[near].Stem))
            {
                var source = sources.Sources[place.Document].Text;
                for (var k = 1; k <= Reach; k++)
                {
                    var at = place.Token - (k * step);
                    if (at < 0 || at >= source.Tokens.Count || source.Tokens[at].Sentence != place.Sentence)
                    {
                        break;
                    }

                    if (!IsOfRow(source, at) || IsRank(source.Tokens[at].Norm) != IsRank(text.Tokens[i].Norm) || Shared(text, i, source, at) < LeastShared)
                    {
                        continue;
                    }

                    if (Says(text.Tokens[i].Norm, source, place.Sentence))
                    {
                        return null;
                    }

                    found ??= (source, at);
                }
            }
        }

        return found;
    }

    /// <summary>The source's sentence has the draft's number, if of something else.</summary>
    private static bool Says(string norm, DocumentText source, int sentence)
    {
        for (var k = source.SentenceSpan[sentence].FirstToken; k < source.SentenceSpan[sentence].EndToken; k++)
        {
            if (source.Tokens[k].Norm == norm || (NumberWords.Value(source.Tokens[k].Norm) is { } other && NumberWords.Value(norm) == other))
            {
                return true;
            }
        }

        return false;
    }

    private static int Shared(DocumentText text, int mine, DocumentText source, int theirs)
    {
        var (before, behind) = (Shared(text, mine, source, theirs, -1), Shared(text, mine, source, theirs, 1));
        return before > 0 && behind > 0 ? before + behind : 0;
    }

    private static int Shared(DocumentText text, int mine, DocumentText source, int theirs, int step)
    {
        var (next, other) = (Next(text, mine, step, isContent: false), Next(source, theirs, step, isContent: false));
        var count = next >= 0 && other >= 0 && text.Tokens[next].IsStop && text.Tokens[next].Norm == source.Tokens[other].Norm ? 1 : 0;
        for (var k = 0; k < Beside; k++)
        {
            (mine, theirs) = (Next(text, mine, step, isContent: true), Next(source, theirs, step, isContent: true));
            if (mine < 0 || theirs < 0 || text.Tokens[mine].Stem != source.Tokens[theirs].Stem)
            {
                break;
            }

            // "at the seventh and ninth": one of the two is the same.
            count += k == 0 && IsOfRow(text, mine) ? 2 : 1;
        }

        return count;
    }

    /// <summary>The next word or number of the sentence; -1 at its end.</summary>
    private static int Next(DocumentText text, int place, int step, bool isContent)
    {
        var sentence = text.SentenceSpan[text.Tokens[place].Sentence];
        for (var k = place + step; k >= sentence.FirstToken && k < sentence.EndToken; k += step)
        {
            if (text.Tokens[k].Kind is TokenKind.Word or TokenKind.Number && (!isContent || IsOfRow(text, k) || !text.Tokens[k].IsStop))
            {
                return k;
            }
        }

        return -1;
    }

    private static Assertion Told(DocumentText text, int place)
    {
        var mention = text.Mention(place, place);
        return new Assertion(AssertionKind.Event, mention, new EventValue(null, mention.Text.ToLowerInvariant(), EventAspect.Thing));
    }
}
