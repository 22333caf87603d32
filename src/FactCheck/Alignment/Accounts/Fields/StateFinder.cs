using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Accounts.Fields;

/// <summary>Finds the phrases of the <see cref="StateLexicon"/> in a text: content words by their stems, function words as they are, since "was" and "is" tell two times.</summary>
internal static class StateFinder
{
    /// <summary>A word of the question stands so near.</summary>
    private const int Reach = 9;

    /// <summary>A denial or a doubt stands so near before.</summary>
    private const int TurnReach = 3;

    /// <summary>What comes before what has not happened, or not yet.</summary>
    private static readonly WordSet Turning =
    [
        "if", "whether", "without", "could", "may", "might", "unless", "will", "'ll", "shall", "would", "should", "until", "till", "before", "almost", "nearly", "once", "when", "failed", "refused", "hopes", "hoped", "hoping", "plans", "planned", "wants", "wanted", "expected",
        "supposed", "due", "had",
    ];

    /// <summary>Where a phrase stands that is found by the word at a token, unless it is denied or supposed; null when it does not.</summary>
    public static (int First, int Last)? Find(DocumentText text, Sentence sentence, int token, StatePhrase phrase) =>
        LastOf(text, sentence.EndToken, token, phrase.Tail) is { } last && FirstOf(text, sentence.FirstToken, token, phrase.Head) is { } first && !IsTurned(text, sentence, first) && !(last + 1 < sentence.EndToken && text.TokenSpan[last + 1].Norm == "then")
            ? (first, last)
            : null;

    /// <summary>How a word of a phrase is kept: a function word after "=", in one form for all persons; any other by its stem.</summary>
    public static string Key(string word) => StatePhrase.IsFunctionWord(word) ? "=" + Form(word) : Stemmer.Stem(word);

    private static string Form(string word) => word switch
    {
        "are" or "am" or "'s" or "'re" => "is",
        "were" => "was",
        "have" or "'ve" => "has",
        _ => word,
    };

    private static bool Meets(in Token token, string key) => key[0] != '=' ? token.Stem == key : key == "=not" ? EventWords.IsNegator(token) : Form(token.Norm).AsSpan().SequenceEqual(key.AsSpan(1));

    /// <summary>Index of the last token of the words that follow a token; null when they do not.</summary>
    private static int? LastOf(DocumentText text, int end, int at, string[] tail)
    {
        foreach (var key in tail)
        {
            at += at + 1 < end && text.TokenSpan[at + 1].Is('-') ? 2 : 1;
            if (at >= end || !Meets(text.TokenSpan[at], key))
            {
                return null;
            }
        }

        return at;
    }

    /// <summary>Index of the first token of the words that stand before a token, an adverb between ("has now been"); null when they do not.</summary>
    private static int? FirstOf(DocumentText text, int start, int at, string[] head)
    {
        for (var k = head.Length - 1; k >= 0; k--)
        {
            at -= at - 1 > start && !Meets(text.TokenSpan[at - 1], head[k]) && (text.TokenSpan[at - 1].Is('-') || IsAdverb(text.TokenSpan[at - 1])) ? 2 : 1;
            if (at < start || !Meets(text.TokenSpan[at], head[k]))
            {
                return null;
            }
        }

        return at;
    }

    private static bool IsAdverb(in Token token) => token.Norm is "now" or "since" or "already" or "just" or "still" or "also" or "again" or "then" or "yet" || (token.IsWord && token.Norm.EndsWith("ly", StringComparison.Ordinal));

    /// <summary>True when one of some stems stands near what is found, or none is asked for.</summary>
    public static bool IsNear(DocumentText text, Sentence sentence, int first, int last, HashSet<string> near)
    {
        for (var i = Math.Max(sentence.FirstToken, first - Reach); i < Math.Min(sentence.EndToken, last + Reach + 1) && near.Count > 0; i++)
        {
            if ((i < first || i > last) && near.Contains(text.TokenSpan[i].Stem))
            {
                return true;
            }
        }

        return near.Count == 0;
    }

    private static bool IsTurned(DocumentText text, Sentence sentence, int first)
    {
        for (var i = Math.Max(sentence.FirstToken, first - TurnReach); i < first; i++)
        {
            if (EventWords.IsNegator(text.TokenSpan[i]) || EventWords.IsSupposing(text.TokenSpan[i]) || Turning.Contains(text.TokenSpan[i].Norm) || (text.TokenSpan[i].Norm == "to" && i == first - 1))
            {
                return true;
            }
        }

        return EventWords.HasNoSubject(text, sentence, first);
    }
}
