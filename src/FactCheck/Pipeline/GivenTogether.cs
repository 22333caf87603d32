using System.Runtime.InteropServices;

namespace FactCheck.Pipeline;

/// <summary>
/// Knows two values of which some text gives both in one sentence: "a double costs 110 euros, a suite 210". They are of two, so a document that gives the one
/// and another that gives the other do not contradict each other. For one run, on one thread.
/// </summary>
internal sealed class GivenTogether(IReadOnlyList<ReadDocument> documents)
{
    /// <summary>From so many matters on that a third text tells apart, two documents are of two things, and so is all else they tell in like words.</summary>
    private const int ManyMatters = 3;

    private readonly Dictionary<(Document, Document), int> _matters = [];

    public List<Judgement> SetApart(List<Judgement> judgements)
    {
        if (documents.Count < 3)
        {
            return judgements;
        }

        var isApart = new bool[judgements.Count];
        for (var i = 0; i < judgements.Count; i++)
        {
            if (judgements[i] is Finding { Verdict: Verdict.Conflict, Mentions: [var one, var other] } && !ReferenceEquals(one.Document, other.Document) && IsValue(one.Value) && IsValue(other.Value))
            {
                isApart[i] = AreGiven(one, other, GivesInOneSentence);
                if (isApart[i] || AreGiven(one, other, Gives))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(_matters, (one.Document, other.Document), out _)++;
                }
            }
        }

        for (var i = 0; i < judgements.Count; i++)
        {
            if (judgements[i] is Finding { Mentions: [var one, var other] } finding && (isApart[i] || (IsValue(one.Value) && _matters.GetValueOrDefault((one.Document, other.Document)) >= ManyMatters)))
            {
                judgements[i] = new Compatible(finding.Kind, CompatibleReason.SameSentence, "another text gives both values, each of something else", finding.Mentions);
            }
        }

        return judgements;
    }

    private static bool IsValue(AssertionValue? value) => value is QuantityValue or DurationValue;

    private bool AreGiven(Mention one, Mention other, Func<ReadDocument, AssertionValue, AssertionValue, bool> gives)
    {
        foreach (var document in documents)
        {
            if (!ReferenceEquals(document.Document, one.Document) && !ReferenceEquals(document.Document, other.Document) && gives(document, one.Value!, other.Value!))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Gives(ReadDocument document, AssertionValue one, AssertionValue other) => document.Assertions.Exists(given => IsSame(given.Value, one)) && document.Assertions.Exists(given => IsSame(given.Value, other));

    private static bool GivesInOneSentence(ReadDocument document, AssertionValue one, AssertionValue other)
    {
        var assertions = document.Assertions;
        for (var i = 0; i < assertions.Count; i++)
        {
            if (!IsSame(assertions[i].Value, one))
            {
                continue;
            }

            var sentence = document.Text.Sentences[document.Text.Tokens[document.Text.TokenAt(assertions[i].Mention.Span.Start)].Sentence];
            var (first, end) = document.AssertionsIn(sentence.Span);
            for (var k = first; k < end; k++)
            {
                if (k != i && IsSame(assertions[k].Value, other) && IsOfLikeHead(assertions[i].Frame, assertions[k].Frame) && !IsChange(assertions[i].Frame, assertions[k].Frame))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The same value, or its number where the unit is told once: "110 euros, the suite 210".</summary>
    private static bool IsSame(AssertionValue? given, AssertionValue value) =>
        given is not null && (given.RelationTo(value) is ValueRelation.Equal or ValueRelation.Alias || (given is QuantityValue { Unit: "", Number: { } bare } && value is QuantityValue { Number: { } number } && bare == number));

    /// <summary>"60 boats and twelve tugs" tells of two counts that nobody takes for one.</summary>
    private static bool IsOfLikeHead(Frame one, Frame other) => one.Head is null || other.Head is null || one.Head == other.Head;

    /// <summary>"raised from 40 to 50": two values of one thing.</summary>
    private static bool IsChange(Frame one, Frame other) => one.ChangePart != ChangePart.None || other.ChangePart != ChangePart.None;
}
