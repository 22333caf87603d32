using FactCheck.Alignment.Quotations;
using FactCheck.Names;

namespace FactCheck.Alignment.Drafts;

/// <summary>
/// Finds how faithful a draft's quotation is: verbatim; folded, in other case or with other marks; elided, with words left out where it says so; inflected,
/// in other forms of its words; misattributed; in other words; absent. The rung is the basis of the match.
/// </summary>
internal sealed class DraftQuotations(ReadDocument draft, DraftSources sources)
{
    /// <summary>Shorter quotations are often scare quotes or titles and establish nothing either way.</summary>
    private const int MinQuotedWords = 4;

    /// <summary>Two people may well use the same two words.</summary>
    private const int MinAttributedWords = 3;

    private readonly QuotationBearer _bearer = new(draft, sources);

    public DraftMatch Match(Assertion assertion)
    {
        var first = draft.Text.TokenAt(assertion.Mention.Span.Start);
        var words = new QuotedWords(draft.Text, first, Math.Max(first + 1, draft.Text.TokenAt(assertion.Mention.Span.End)));
        if (words.Count == 0)
        {
            return DraftMatch.Unestablished(assertion, NotFoundReason.Absent);
        }

        var places = words.PlacesIn(sources.Sources).ToList();
        if (places.Count > 0)
        {
            return (words.Count >= MinAttributedWords ? Misattributed(assertion, places) ?? OfAnother(assertion, places) : null) ?? Found(assertion, places, words);
        }

        if (words.PlacesIn(sources.Sources, byStem: true).Take(1).ToList() is [var inflected])
        {
            var mention = MentionOf(inflected);
            return new DraftMatch(assertion, AssertionVerdict.Supported, null, [mention], null) { Basis = $"inflected: \"{mention.Text}\" in the source", Fidelity = QuotationFidelity.Inflected };
        }

        if (words.WordCount < MinQuotedWords || sources.Vocabulary.FindRun(assertion.Mention.Text) is not null)
        {
            return DraftMatch.Unestablished(assertion, NotFoundReason.Absent);
        }

        return Reworded(assertion) ?? DraftMatch.Missing(assertion, NotFoundReason.Absent, "the quoted words stand in no source in this order", .6) with { Fidelity = QuotationFidelity.Absent };
    }

    private DraftMatch Found(Assertion assertion, List<QuotedPlace> places, QuotedWords words)
    {
        var mentions = places.ConvertAll(MentionOf);
        var isVerbatim = mentions.Exists(mention => mention.Text == assertion.Mention.Text);
        var fidelity = words.IsBroken ? QuotationFidelity.Elided : isVerbatim ? QuotationFidelity.Verbatim : QuotationFidelity.Folded;
        return new DraftMatch(assertion, AssertionVerdict.Supported, null, [.. mentions.Take(3)], null)
        {
            Basis = QuotationLadder.Word(fidelity),
            Fidelity = fidelity,
        };
    }

    /// <summary>The sources have the words in one mouth, or of one person, and the draft in another's.</summary>
    private DraftMatch? Misattributed(Assertion assertion, List<QuotedPlace> places)
    {
        if (assertion.Speaker is not { } speaker)
        {
            return null;
        }

        var others = places.Select(QuotationAt).ToList();
        return others is not [{ } first, ..] || !others.TrueForAll(other => other?.Speaker is { } real && SpeakerRelation.Of(speaker, real) == false) ? null : new DraftMatch(
            assertion,
            AssertionVerdict.Contradicted,
            null,
            [first.Mention],
            new Topic(assertion.Mention.Text, TopicBasis.Retelling, [assertion, first], ["the quoted words are the same"], .85))
        {
            Basis = QuotationLadder.Word(QuotationFidelity.Misattributed),
            Fidelity = QuotationFidelity.Misattributed,
        };
    }

    private DraftMatch? OfAnother(Assertion assertion, List<QuotedPlace> places)
    {
        (Assertion Drafted, Assertion Given)? first = null;
        foreach (var place in places)
        {
            if (_bearer.Other(assertion, place) is not { } found)
            {
                return null;
            }

            first ??= found;
        }

        return first is not var (drafted, given) ? null : new DraftMatch(
            assertion,
            AssertionVerdict.Contradicted,
            null,
            [MentionOf(places[0])],
            new Topic(assertion.Mention.Text, TopicBasis.Draft, [drafted, given], ["the source has the quoted words with this name alone"], .65))
        {
            Basis = QuotationLadder.Word(QuotationFidelity.Misattributed),
            Fidelity = QuotationFidelity.Misattributed,
        };
    }

    /// <summary>The words that the source has in the place of the draft's.</summary>
    private DraftMatch? Reworded(Assertion assertion)
    {
        if (PlacedQuotation.Of(0, draft.Text, assertion) is not { } mine)
        {
            return null;
        }

        foreach (var other in sources.Quotations)
        {
            if (other.Content.Overlaps(mine.Content) && QuotedDifference.Find(mine, other) is { } difference)
            {
                var topic = new Topic(difference.Subject, TopicBasis.Draft, difference.Assertions, difference.Evidence, difference.Confidence);
                return new DraftMatch(assertion, AssertionVerdict.Contradicted, null, [other.Assertion.Mention], topic) { Basis = QuotationLadder.Word(QuotationFidelity.Reworded), Fidelity = QuotationFidelity.Reworded };
            }
        }

        return null;
    }

    private Assertion? QuotationAt(QuotedPlace place)
    {
        var start = sources.Sources[place.Document].Text.Tokens[place.First].Span.Start;
        return sources.Sources[place.Document].Assertions.FirstOrDefault(assertion => assertion.Value is QuotationValue && assertion.Mention.Span.Contains(start));
    }

    private Mention MentionOf(QuotedPlace place)
    {
        var text = sources.Sources[place.Document].Text;
        return text.Mention(new TextSpan(text.Tokens[place.First].Span.Start, text.Tokens[place.End - 1].Span.End), text.Tokens[place.First].Sentence);
    }
}
