using FactCheck.Alignment.Referents;
using FactCheck.Alignment.Sentences;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts;

/// <summary>Which way a value tells that something changed or differs: "rose 7%", "four metres longer than usual".</summary>
internal sealed class ChangeWays(ReadDocument draft, DraftSources sources)
{
    /// <summary>Tokens behind a value within which its comparative stands.</summary>
    private const int Reach = 4;

    /// <summary>True when the draft's value goes the other way than the source's; two comparisons do only where both compare with the same.</summary>
    public bool AreOpposite(PlacedAssertion asked, PlacedAssertion given)
    {
        var text = sources.Documents[given.Document].Text;
        return (Comparison(draft.Text, asked), Comparison(text, given)) switch
        {
            ({ } mine, { } theirs) => mine.IsUp != theirs.IsUp && mine.Standard(draft.Text).Overlaps(theirs.Standard(text)),
            _ => SupportGuards.AreOpposite(asked.Frame, given.Frame),
        };
    }

    /// <summary>The draft's value told with its way, and the source's with the opposite one, each with the comparative that tells it.</summary>
    public DraftMatch Opposed(PlacedAssertion asked, PlacedAssertion given, double confidence)
    {
        var way = Comparison(draft.Text, asked) is { } told ? (told.IsUp ? ChangeDirection.Up : ChangeDirection.Down) : asked.Frame.Direction;
        return DraftMatch.Opposed(
            asked.Assertion,
            Told(draft.Text, asked, way),
            Told(sources.Documents[given.Document].Text, given, way == ChangeDirection.Up ? ChangeDirection.Down : ChangeDirection.Up),
            "the source tells of a change the other way",
            confidence);
    }

    /// <summary>A source's value in its place.</summary>
    public PlacedAssertion Placed(Assertion given)
    {
        var document = 1;
        while (sources.Documents[document].Document.Id != given.Mention.Document.Id)
        {
            document++;
        }

        return PlacedAssertion.Of(sources.Documents, document, given);
    }

    private static Assertion Told(DocumentText text, PlacedAssertion value, ChangeDirection way)
    {
        var frame = value.Frame with { Direction = way };
        var (first, last) = Comparison(text, value) is { } phrase ? (value.FirstToken, phrase.At)
            : value.Frame.Direction == way && ChangePhrase.Behind(text, text.SentenceSpan[value.Sentence], value.EndToken) is >= 0 and var word ? (value.FirstToken, word)
            : value.Frame.Direction == way && ChangePhrase.Before(text, text.SentenceSpan[value.Sentence], value.FirstToken) is >= 0 and var verb ? (verb, value.EndToken - 1)
            : (value.FirstToken, value.EndToken - 1);
        return new Assertion(value.Assertion.Kind, text.Mention(first, last), value.Assertion.Value) { Frame = frame, Hedge = value.Assertion.Hedge };
    }

    /// <summary>The comparative right behind the value or what it counts, before anything else is told.</summary>
    private static ComparisonPhrase? Comparison(DocumentText text, PlacedAssertion value)
    {
        var end = value.EndToken;
        while (end < Math.Min(value.EndToken + Reach, text.SentenceSpan[value.Sentence].EndToken) && text.Tokens[end].IsWord && NumberWords.Value(text.Tokens[end].Norm) is null)
        {
            end++;
        }

        return ComparisonPhrase.In(text, value.EndToken, end);
    }
}
