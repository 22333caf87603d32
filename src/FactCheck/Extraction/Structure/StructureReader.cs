namespace FactCheck.Extraction.Structure;

/// <summary>
/// Finds the numbers of a text that follow from others of it: totals and their parts, shares, changes, ages, lengths of time. What is read is
/// only what the text itself says belongs together; whether it works out is for a rule to say.
/// </summary>
internal static class StructureReader
{
    /// <summary>The readers, each with how many numbers a sentence states at least in which it finds anything, and with kinds of which one is among them.</summary>
    internal static readonly (int Least, StatedKinds Kinds, Func<NumberedSentence, NumberedSentence?, NumberedSentence?, IEnumerable<Assertion>> Read)[] Readers =
    [
        (2, StatedKinds.Any, TotalReader.Read),
        (1, StatedKinds.Any, NamedNumbersReader.Read),
        (3, StatedKinds.Count, PartsReader.Read),
        (2, StatedKinds.Count, VoteReader.Read),
        (1, StatedKinds.Any, PercentagesReader.Read),
        (2, StatedKinds.Any, ChangeReader.Read),
        (2, StatedKinds.Any, ShareReader.Read),
        (1, StatedKinds.Any, ProductReader.Read),
        (2, StatedKinds.Amount, InstalmentReader.Read),
        (1, StatedKinds.Date, LifespanReader.Read),
        (1, StatedKinds.Date, AnniversaryReader.Read),
        (2, StatedKinds.Date, PeriodReader.Read),
        (2, StatedKinds.Count, RestReader.Read),
        (2, StatedKinds.Duration, LaterReader.Read),
        (3, StatedKinds.Count, PartedReader.Read),
        (1, StatedKinds.Count, MajorityReader.Read),
        (2, StatedKinds.Any, RateYearReader.Read),
        (2, StatedKinds.Any, FlowReader.Read),
        (1, StatedKinds.Date, DaysLaterReader.Read),
        (1, StatedKinds.Amount | StatedKinds.Date, ItemsReader.Read),
    ];

    public static IEnumerable<Assertion> Read(DocumentText text, IReadOnlyList<Assertion> assertions)
    {
        foreach (var total in LabelledLinesReader.Read(text))
        {
            yield return total;
        }

        var sentences = Sentences(text, assertions);
        if (LifespanReader.Across(sentences) is { } life)
        {
            yield return life;
        }

        for (var i = 0; i < sentences.Count; i++)
        {
            var previous = i > 0 && IsNext(text, sentences[i - 1], sentences[i]) ? sentences[i - 1] : null;
            var next = i + 1 < sentences.Count && IsNext(text, sentences[i], sentences[i + 1]) ? sentences[i + 1] : null;
            if (sentences[i].Sentence.IsQuestion)
            {
                continue;
            }

            foreach (var (least, kinds, read) in Readers)
            {
                if (sentences[i].Values.Count >= least && (sentences[i].Kinds & kinds) != 0)
                {
                    foreach (var reckoning in read(sentences[i], previous, next))
                    {
                        yield return reckoning;
                    }
                }
            }
        }
    }

    /// <summary>True when nothing but one sentence without numbers stands between the two, and both are of one voice.</summary>
    private static bool IsNext(DocumentText text, NumberedSentence one, NumberedSentence other) =>
        text.Tokens[other.First].Sentence - text.Tokens[one.First].Sentence <= 2 && one.Sentence.Source == other.Sentence.Source;

    /// <summary>The sentences that state numbers, in order.</summary>
    internal static List<NumberedSentence> Sentences(DocumentText text, IReadOnlyList<Assertion> assertions)
    {
        var stated = new List<Stated>();
        foreach (var assertion in assertions)
        {
            if (assertion.Value is QuantityValue or DateValue or DurationValue)
            {
                var first = text.TokenAt(assertion.Mention.Span.Start);
                var end = Math.Max(first + 1, text.TokenAt(assertion.Mention.Span.End));
                stated.Add(new Stated(assertion, first, end, assertion.Noun is { } noun && noun.End > assertion.Mention.Span.End ? text.TokenAt(noun.End) : end));
            }
        }

        stated.Sort((one, other) => one.First.CompareTo(other.First));
        var sentences = new List<NumberedSentence>();
        for (var i = 0; i < stated.Count;)
        {
            var sentence = text.Tokens[stated[i].First].Sentence;
            var end = i + 1;
            while (end < stated.Count && text.Tokens[stated[end].First].Sentence == sentence)
            {
                end++;
            }

            sentences.Add(new NumberedSentence(text, text.SentenceSpan[sentence], BareNumbers.WithUnits(text, stated[i..end])));
            i = end;
        }

        return sentences;
    }
}
