using FactCheck.Text;

namespace FactCheck.Extraction.Frames;

/// <summary>Reads how a clause stands to what it says: affirmed or denied, said, planned, possible, asked or conditional, and by whom.</summary>
internal static class StanceReader
{
    private static readonly WordSet Negators =
    [
        "not", "never", "no", "neither", "nor", "without", "cannot", "deny", "hardly", "barely",
    ];

    private static readonly WordSet Possible =
    [
        "may", "might", "could", "would", "possibly", "perhaps", "maybe", "allegedly", "alleged", "reportedly", "apparently", "potentially", "rumoured", "rumored", "supposedly",
    ];

    private static readonly WordSet Planned =
    [
        "will", "shall", "plan", "plans", "planned", "planning", "expects", "expected", "intends", "proposed", "upcoming", "forecast", "aims", "hopes",
    ];

    private static readonly WordSet SpeechStems =
    [
        "say", "tell", "report", "claim", "state", "add", "announc", "estimat", "argu", "write", "reply", "note", "insist", "warn", "confirm", "admit", "believ", "assert", "expect", "forecast", "predict",
    ];

    /// <summary>The cues of a word, read from the lists.</summary>
    public static FrameCue CuesOf(KnownWord word) =>
        (Negators.Contains(word.Norm) || Negators.Contains(word.Stem) || word.Norm.EndsWith("n't", StringComparison.Ordinal) ? FrameCue.Negator : FrameCue.None)
        | (Possible.Contains(word.Norm) ? FrameCue.Possible : FrameCue.None)
        | (Planned.Contains(word.Norm) ? FrameCue.Planned : FrameCue.None)
        | (word.Norm is "if" or "unless" or "whether" ? FrameCue.Condition : FrameCue.None)
        | (SpeechStems.Contains(word.Stem) ? FrameCue.Speech : FrameCue.None);

    public static Polarity PolarityOf(DocumentText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            // "not only ... but" affirms; "no longer" is about time; "not more than" is a bound.
            if (FrameCues.Has(text.Tokens[i], FrameCue.Negator) && !(i + 1 < end && text.Tokens[i + 1].Norm is "only" or "just" or "longer") && !DeniedComparison.IsBy(text, i))
            {
                return Polarity.Negated;
            }
        }

        return Polarity.Affirmed;
    }

    /// <param name="text">The text.</param>
    /// <param name="first">First token of the clause.</param>
    /// <param name="end">End of the clause.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="verb">The governing verb; -1 when there is none.</param>
    public static Modality ModalityOf(DocumentText text, int first, int end, Sentence sentence, int verb)
    {
        if (sentence.IsQuestion && AsksIn(text, end, sentence) && !IsPresupposed(text, verb))
        {
            return Modality.Question;
        }

        var modality = Modality.Asserted;
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref text.Tokens[i];
            var cues = FrameCues.Of(token);
            if ((cues & FrameCue.Condition) != 0)
            {
                return Modality.Condition;
            }

            if ((cues & FrameCue.Possible) != 0 && !token.IsCapitalized)
            {
                modality = Modality.Possible;
            }
            else if ((cues & FrameCue.Planned) != 0 && modality == Modality.Asserted && i + 1 < end)
            {
                modality = Modality.Planned;
            }
        }

        return modality;
    }

    /// <summary>Only the clause before the question mark is asked: "X is a big deal, but did we want it?".</summary>
    private static bool AsksIn(DocumentText text, int end, Sentence sentence)
    {
        while (end < sentence.EndToken && !text.Tokens[end].IsWord && text.Tokens[end].Kind != TokenKind.Number)
        {
            if (text.Tokens[end].Is('?'))
            {
                return true;
            }

            end++;
        }

        return end == sentence.EndToken;
    }

    /// <summary>"the luck of X finding $40 million": what a gerund with its own subject says is taken for granted, not asked.</summary>
    private static bool IsPresupposed(DocumentText text, int verb) =>
        verb > 0 && VerbWords.IsGerund(text.Tokens[verb]) && text.Tokens[verb - 1].IsWord && !VerbWords.IsAuxiliary(text.Tokens[verb - 1]) && !text.Tokens[verb - 1].IsStop;

    /// <summary>Who says so: "according to X", "X said", "(X)" after "according to"; null when the source speaks itself.</summary>
    public static string? AttributionOf(DocumentText text, Sentence sentence, List<Assertion> names)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (text.Tokens[i].Norm == "according" && i + 2 < sentence.EndToken && text.Tokens[i + 1].Norm == "to"
                && NounPhrase.At(text, i + 2, sentence.EndToken) is { } phrase)
            {
                return Words(text, phrase.First, phrase.Head);
            }

            if (FrameCues.Has(text.Tokens[i], FrameCue.Speech) && !text.Tokens[i].IsCapitalized && SpeakerBeside(text, i, sentence, names) is { } speaker)
            {
                return speaker;
            }
        }

        return null;
    }

    private static string? SpeakerBeside(DocumentText text, int verb, Sentence sentence, List<Assertion> names)
    {
        foreach (var name in names)
        {
            var first = text.TokenAt(name.Mention.Span.Start);
            var end = text.TokenAt(name.Mention.Span.End);
            if (end == verb || first == verb + 1)
            {
                return ((NameValue)name.Value).Spelling.ToLowerInvariant();
            }
        }

        return NounPhrase.Before(text, verb, sentence.FirstToken) is { } phrase ? Words(text, phrase.First, phrase.Head) : null;
    }

    private static string Words(DocumentText text, int first, int last) =>
        string.Join(' ', Enumerable.Range(first, last - first + 1).Select(i => text.Tokens[i].Norm));
}
