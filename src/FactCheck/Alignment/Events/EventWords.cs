using FactCheck.Alignment.Sentences;
using FactCheck.Text;

namespace FactCheck.Alignment.Events;

/// <summary>The function words that clauses are read by.</summary>
internal static class EventWords
{
    public static readonly string[] Speech =
    [
        "say", "tell", "report", "claim", "stat", "state", "announc", "announce", "write", "reply", "note", "insist", "warn", "admit", "believ", "assert", "conced", "conclud", "find", "show", "explain",
        "add", "predict", "recall", "testify", "argu", "argue", "think", "maintain", "stress", "reveal", "remember", "declar", "estimat", "inform", "suggest", "hold",
    ];

    public static readonly string[] SpeechBeforeThat =
    [
        "confirm", "rul", "rule", "acknowledg", "acknowledge", "alleg", "allege", "swear", "learn", "establish", "certif", "certify", "record", "observ", "observe", "remark", "describ", "describe",
        "stipulat", "stipulate", "specif", "specify", "notif", "notify", "clarif", "clarify", "indicat", "indicate", "mention", "assur", "assure", "reckon", "notice", "complain", "boast", "point", "judg", "judge", "tweet", "post", "relate", "document",
    ];

    public static readonly string[] Prepositions =
    [
        "of", "at", "by", "for", "with", "about", "against", "between", "into", "through", "during", "before", "after", "above", "below", "to", "from", "in", "on", "over", "under",
        "upon", "within", "without", "toward", "towards", "across", "along", "among", "around", "behind", "beside", "besides", "beyond", "despite", "except", "inside", "near", "onto",
        "outside", "per", "like", "since", "until", "as", "than", "off", "up", "down", "out", "amid",
    ];

    private static readonly WordSet Adverbs =
    [
        "also", "still", "already", "yet", "now", "just", "even", "ever", "then", "so", "too", "very", "quite", "actually", "really", "soon", "once", "both", "all", "indeed", "well",
        "safely", "noticeably", "far", "much", "any", "anymore",
    ];

    public static readonly string[] Supposing =
    [
        "if", "unless", "whether", "would", "could", "might", "should", "ought", "perhaps", "maybe", "allegedly", "alleged", "reportedly", "supposedly", "hope", "hopes", "hoped", "fear", "fears", "feared",
        "suppose", "imagine", "wish", "otherwise", "pretend", "pretended", "rumour", "rumours", "rumor", "rumors", "rumoured", "suspected", "potentially", "possibly", "accused", "expected",
    ];

    private static readonly WordSet Limiting =
    [
        "other", "others", "another", "second", "third", "fourth", "last", "next", "previous", "previously", "former", "formerly", "earlier", "later", "initially", "originally", "eventually", "finally", "then",
        "again", "temporarily", "briefly", "partly", "partially", "almost", "nearly", "first", "once", "some", "most", "half", "part", "rest", "only", "sometimes", "usually", "often", "rarely", "largely", "mostly",
        "one", "elsewhere", "same", "different", "new", "old", "subsequent", "further", "either", "neither", "several", "few", "many", "latter", "remaining", "additional", "twice", "alone", "overall",
    ];

    private static readonly WordSet FocusOfNegation =
    [
        "because", "only", "solely", "merely", "simply", "just", "until", "till", "before", "unless", "without", "alone", "but", "rather", "necessarily", "fully", "entirely", "completely", "immediately",
        "enough", "all", "every", "always", "exactly", "yet", "too", "very", "so", "such", "much", "many", "as", "quite", "directly", "initially", "everyone", "everybody", "both", "instead", "longer", "except",
        "really", "otherwise", "alike", "particularly", "especially", "strictly", "actively", "formally", "officially", "publicly", "than", "more", "if", "when", "while", "since", "at", "like",
    ];

    /// <summary>True for a verb of saying, finding or believing, by its stem.</summary>
    public static bool IsSpeech(in Token token) => Cues.Has(token, Cue.Speech) && !token.IsCapitalized;

    /// <summary>True for a verb that, before "that" or at the end of a sentence, only tells who says so.</summary>
    public static bool IsSpeechBeforeThat(in Token token) => Cues.Has(token, Cue.SpeechBeforeThat) && !token.IsCapitalized;

    /// <summary>True for "managed to", "was able to", by the word before "to": what follows was done.</summary>
    public static bool IsAchieving(in Token token) => token.Norm is "able" || token.Stem is "manag" or "manage" or "proceed" or "succeed" or "contriv" or "contrive";

    public static bool IsPreposition(in Token token) => Cues.Has(token, Cue.Preposition);

    /// <summary>True for words between the parts of a verb: "has also not yet been".</summary>
    public static bool IsVerbPart(in Token token) => Cues.Has(token, Cue.VerbPart);

    /// <summary>The same of a word, read from the lists.</summary>
    public static bool IsVerbPart(KnownWord word) =>
        (word.Kind == TokenKind.Word && word.IsAuxiliary) || IsNegator(word) || Adverbs.Contains(word.Norm) || (word.Norm.Length > 4 && word.Norm.EndsWith("ly", StringComparison.Ordinal))
        || word.Norm is "become" or "became" or "becomes" or "get" or "got" or "gets" or "remain" or "remains" or "remained" or "stay" or "stays" or "stayed" or "to" or "cannot" or "no" or "longer";

    public static bool IsNegator(in Token token) => Cues.Has(token, Cue.Negator);

    /// <summary>The same of a word, read from the lists.</summary>
    public static bool IsNegator(KnownWord word) => word.Norm is "not" or "never" or "cannot" or "nor" or "cant" or "dont" or "didnt" or "isnt" || (word.Kind == TokenKind.Word && word.Norm.EndsWith("n't", StringComparison.Ordinal));

    /// <summary>"Nobody among the 12 guests was hurt", "None of the houses fell down": the subject of the clause denies what it tells.</summary>
    public static bool HasNoSubject(DocumentText text, Sentence sentence, int verb)
    {
        for (var i = verb - 1; i >= sentence.FirstToken; i--)
        {
            ref readonly var token = ref text.TokenSpan[i];
            if (token.Is(';') || token.Is(':') || (token.Is(',') && i + 1 < verb && text.TokenSpan[i + 1].Norm is "and" or "but" or "while" or "so" or "who" or "which"))
            {
                return false;
            }

            if (token.Norm is "nobody" or "none" or "neither" or "nothing" || (token.Norm == "no" && (i == sentence.FirstToken || (i + 1 < verb && text.TokenSpan[i + 1].Norm == "one"))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for words that say a clause is supposed, hoped or rumoured rather than told.</summary>
    public static bool IsSupposing(in Token token) => Cues.Has(token, Cue.Supposing);

    /// <summary>True for words that pick one of several things, times or parts.</summary>
    public static bool IsLimiting(string norm) => Limiting.Contains(norm);

    /// <summary>True for words that a "not" may deny instead of the deed: "not because", "not only", "not before".</summary>
    public static bool TakesNegation(string norm) => FocusOfNegation.Contains(norm);

    public static bool IsDeterminer(in Token token) => Cues.Has(token, Cue.Determiner);

    /// <summary>The same of a word in lower case.</summary>
    public static bool IsDeterminer(string norm) =>
        norm is "the" or "a" or "an" or "its" or "their" or "his" or "her" or "our" or "my" or "your" or "these" or "those" or "this" or "that" or "'s" or "no" or "any" or "every" or "each";

    /// <summary>True for a word or number that carries a topic.</summary>
    public static bool IsContent(in Token token) =>
        token.Kind == TokenKind.Number || (token.IsWord && token.Norm != "'s" && !token.IsStop);
}
