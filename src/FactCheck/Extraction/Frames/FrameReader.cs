using FactCheck.Text;

namespace FactCheck.Extraction.Frames;

/// <summary>Gives every assertion that has none its frame: what the value is about, read from its clause.</summary>
internal static class FrameReader
{
    /// <summary>Words between a value and the verb or noun that it belongs to.</summary>
    private static readonly HashSet<string> HedgeWords = new(StringComparer.Ordinal)
    {
        "over", "about", "around", "nearly", "almost", "least", "most", "some", "than", "more", "less", "fewer", "to", "up", "a", "an", "the", "roughly", "approximately", "just", "only", "under",
    };

    public static List<Assertion> Frame(DocumentText text, List<Assertion> assertions)
    {
        var framed = new List<Assertion>(assertions.Count);
        System.Runtime.InteropServices.CollectionsMarshal.SetCount(framed, assertions.Count);
        for (var i = 0; i < assertions.Count;)
        {
            // The assertions of one sentence stand together, since they come in the order of the text.
            var sentence = SentenceOf(text, assertions[i]);
            var end = i + 1;
            while (end < assertions.Count && SentenceOf(text, assertions[end]) == sentence)
            {
                end++;
            }

            var inSentence = new List<Assertion>(end - i);
            for (var k = i; k < end; k++)
            {
                inSentence.Add(assertions[k]);
            }

            FrameSentence(text, text.SentenceSpan[sentence], inSentence, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(framed)[i..]);
            i = end;
        }

        return framed;
    }

    private static int SentenceOf(DocumentText text, Assertion assertion)
    {
        var token = Math.Min(text.TokenAt(assertion.Mention.Span.Start), text.Tokens.Count - 1);
        return text.Tokens[token].Sentence;
    }

    private static void FrameSentence(DocumentText text, Sentence sentence, List<Assertion> inSentence, Span<Assertion> framed)
    {
        var names = inSentence.FindAll(static assertion => assertion.Value is NameValue && assertion.IsCertain);
        var attribution = inSentence.Count > names.Count ? StanceReader.AttributionOf(text, sentence, names) : null;
        for (var i = 0; i < inSentence.Count; i++)
        {
            var assertion = inSentence[i];
            framed[i] = ReferenceEquals(assertion.Frame, FactCheck.Frame.Empty) && assertion.Value is not NameValue
                ? assertion with { Frame = Read(text, sentence, assertion, inSentence, names, attribution) }
                : assertion;
        }
    }

    private static Frame Read(DocumentText text, Sentence sentence, Assertion assertion, List<Assertion> inSentence, List<Assertion> names, string? attribution)
    {
        var valueFirst = text.TokenAt(assertion.Mention.Span.Start);
        var valueEnd = Math.Max(valueFirst + 1, text.TokenAt(assertion.Mention.Span.End));
        var (first, end) = Clauses.Around(text, valueFirst);
        var head = Head(text, assertion, first, end, valueFirst, valueEnd);
        var verb = VerbOf(text, first, end, valueFirst, valueEnd);
        var (direction, part) = ChangeReader.Read(text, assertion, first, end, valueFirst, valueEnd);
        return new Frame
        {
            Head = head is { } phrase ? text.Tokens[phrase.Head].Stem : null,
            IsPlural = head is { } plural && IsPlural(text.Tokens[plural.Head]),
            Modifiers = head is { } modified ? [.. Stems(text, modified.First, modified.Head)] : [],
            Entities = EntitiesOf(text, assertion, first, end, names),
            Predicate = verb < 0 ? null : text.Tokens[verb].Stem,
            Subject = verb < 0 ? null : SubjectOf(text, first, verb),
            Scopes = ScopeReader.Read(text, first, end, valueFirst, valueEnd, Others(text, inSentence, assertion, first, end)),
            Direction = direction,
            ChangePart = part,
            Polarity = StanceReader.PolarityOf(text, first, end),
            Modality = StanceReader.ModalityOf(text, first, end, sentence, verb),
            Attribution = attribution,
        };
    }

    private static string[] EntitiesOf(DocumentText text, Assertion assertion, int first, int end, List<Assertion> names)
    {
        List<string>? entities = null;
        foreach (var name in names)
        {
            if (IsIn(text, name, first, end) && !name.Mention.Span.Overlaps(assertion.Mention.Span) && ((NameValue)name.Value).Spelling is var spelling && entities?.Contains(spelling) is not true)
            {
                (entities ??= []).Add(spelling);
            }
        }

        return entities is null ? [] : [.. entities];
    }

    /// <summary>What else the clause asserts, and what begins right behind it.</summary>
    private static List<Assertion> Others(DocumentText text, List<Assertion> inSentence, Assertion assertion, int first, int end)
    {
        var others = new List<Assertion>();
        var (from, to) = (text.Tokens[first].Span.Start, text.Tokens[Math.Min(end + 1, text.Tokens.Count - 1)].Span.End);
        foreach (var other in inSentence)
        {
            if (other.Mention.Span.Start >= from && other.Mention.Span.Start < to && (other.Mention.Span != assertion.Mention.Span || other != assertion))
            {
                others.Add(other);
            }
        }

        return others;
    }

    private static bool IsIn(DocumentText text, Assertion name, int first, int end)
    {
        var at = text.TokenAt(name.Mention.Span.Start);
        return at >= first && at < end;
    }

    /// <summary>
    /// The noun a value is said of: the counted noun, the noun it modifies ("$30 million contract"), the noun after in/of/worth of
    /// ("$900 million in contracts"), the noun it qualifies ("a contract worth $30 million"), or the subject of be/cost/total.
    /// </summary>
    private static NounPhrase? Head(DocumentText text, Assertion assertion, int first, int end, int valueFirst, int valueEnd)
    {
        if (assertion.Noun is { } noun && assertion.Kind != AssertionKind.Amount)
        {
            var start = text.TokenAt(noun.Start);
            var head = Math.Max(start, text.TokenAt(noun.End) - 1);
            return VerbWords.IsFullVerb(text.Tokens[head]) ? null : new NounPhrase(start, head);
        }

        if (valueEnd >= end)
        {
            return HeadBefore(text, first, valueFirst);
        }

        ref readonly var next = ref text.Tokens[valueEnd];
        if (next.Norm is "in" or "of" or "worth" && assertion.Kind is AssertionKind.Amount or AssertionKind.Percent or AssertionKind.Ratio)
        {
            var at = next.Norm == "worth" && valueEnd + 1 < end && text.Tokens[valueEnd + 1].Norm == "of" ? valueEnd + 2 : valueEnd + 1;
            if (NounPhrase.At(text, at, end) is { } governed && !IsTime(text.Tokens[governed.Head]))
            {
                return governed;
            }
        }

        var isAttached = next.IsWord && !next.IsStop && !VerbWords.IsFullVerb(next) && !VerbWords.IsPastForm(next);
        return (isAttached ? NounPhrase.At(text, valueEnd, end) : null) ?? HeadBefore(text, first, valueFirst);
    }

    private static NounPhrase? HeadBefore(DocumentText text, int first, int valueFirst)
    {
        var i = valueFirst - 1;
        while (i > first && (HedgeWords.Contains(text.Tokens[i].Norm) || (text.Tokens[i].Norm == "at" && text.Tokens[i + 1].Norm is "least" or "most")))
        {
            i--;
        }

        if (i <= first)
        {
            return null;
        }

        if (text.Tokens[i].Norm is "worth" or "of" or "totaling" or "totalling" or "at" or "valued")
        {
            var before = text.Tokens[i].Norm == "at" && text.Tokens[i - 1].Norm == "valued" ? i - 1 : i;
            return NounPhrase.Before(text, before, first);
        }

        var isCopula = VerbWords.IsAuxiliary(text.Tokens[i]) || text.Tokens[i].Stem is "cost" or "total" or "reach" or "hit" or "exceed" or "stand";
        if (!isCopula)
        {
            return null;
        }

        // "Repairs will cost about $14 million": over the helping verbs to the subject.
        while (i > first && VerbWords.IsAuxiliary(text.Tokens[i - 1]))
        {
            i--;
        }

        return NounPhrase.Before(text, i, first);
    }

    /// <summary>The verb that governs the value: the nearest before it in the clause, else the nearest after; -1 when there is none.</summary>
    private static int VerbOf(DocumentText text, int first, int end, int valueFirst, int valueEnd)
    {
        for (var i = valueFirst - 1; i >= first; i--)
        {
            if (VerbWords.IsFullVerb(text.Tokens[i]))
            {
                return i;
            }
        }

        for (var i = valueEnd; i < end; i++)
        {
            if (VerbWords.IsFullVerb(text.Tokens[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static string? SubjectOf(DocumentText text, int first, int verb)
    {
        var before = verb;
        while (before > first && (VerbWords.IsAuxiliary(text.Tokens[before - 1]) || text.Tokens[before - 1].Norm is "not" or "also" or "never" or "already"))
        {
            before--;
        }

        return NounPhrase.Before(text, before, first) is { } phrase ? text.Tokens[phrase.Head].Stem : null;
    }

    private static bool IsPlural(in Token token) => token.Norm.EndsWith('s') && token.Stem != token.Norm || token.Norm is "people" or "men" or "women" or "children" or "money" or "funding" or "aid";

    private static bool IsTime(in Token token) => token.Stem is "year" or "month" or "week" or "day" or "january" or "february" or "march" or "april" or "may" or "june" or "july" or "august" or "september" or "october" or "november" or "december";

    private static IEnumerable<string> Stems(DocumentText text, int first, int head)
    {
        for (var i = first; i < head; i++)
        {
            if (text.Tokens[i].IsWord)
            {
                yield return text.Tokens[i].Stem;
            }
        }
    }
}
