using System.Collections.Frozen;

namespace FactCheck.Extraction.Names;

/// <summary>Takes candidates for persons that a letter greets or that sign it: "Hey Tivola, do you", "Thanks. Tivola 53596", "Tivola, What you say".</summary>
internal static class Salutations
{
    private static readonly FrozenSet<string> Greetings = "hey hi hello dear hiya".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Closings = "thanks regards cheers sincerely yours truly thx".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static void Settle(DocumentWords words, List<NameSpan> spans)
    {
        for (var i = 0; i < spans.Count; i++)
        {
            var span = spans[i];
            if (!span.IsCertain && span.Last - span.First <= 2 && MayBePerson(words, span) && (IsGreeted(words, span) || Signs(words, span) || IsSender(words, span)))
            {
                spans[i] = span with { Type = EntityType.Person, IsCertain = true };
            }
            else if (i + 1 < spans.Count && IsInverted(words, span, spans[i + 1]))
            {
                spans[i] = new NameSpan(span.First, spans[i + 1].Last, EntityType.Person, IsCertain: true);
                spans.RemoveAt(i + 1);
            }
        }
    }

    /// <summary>"Brook, Ada" between quotes and before an address in angle brackets.</summary>
    private static bool IsInverted(DocumentWords words, NameSpan surname, NameSpan given) =>
        surname.First == surname.Last && given.First == given.Last && given.First == surname.Last + 2 && words.Tokens[surname.Last + 1].Is(',') && surname.First > 0 && given.Last + 2 < words.Tokens.Count
        && words[surname.First - 1].Norm == "\"" && words[given.Last + 1].Norm == "\"" && words.Tokens[given.Last + 2].Is('<');

    private static bool MayBePerson(DocumentWords words, NameSpan span)
    {
        for (var i = span.First; i <= span.Last; i++)
        {
            var known = words[i].Known;
            if (words[i].Kinds != WordKinds.None || IsDrawn(words[i].Folded) || words[i].IsAllCaps || known.IsTerritory || (known.Common > 0 && known.Given < 2) || known.IsCompanyWord)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Awwww": a letter three times in a row is a cry.</summary>
    private static bool IsDrawn(string word)
    {
        for (var i = 2; i < word.Length; i++)
        {
            if (word[i] == word[i - 1] && word[i] == word[i - 2])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Behind "hey" or "dear", or at the start of a sentence before a comma and a word that begins one.</summary>
    private static bool IsGreeted(DocumentWords words, NameSpan span)
    {
        var next = span.Last + 1;
        if (next >= words.Tokens.Count || !(words.Tokens[next].Is(',') || words.Tokens[next].Is('!') || words.Tokens[next].Is(':') || words.Tokens[next].Is('-')))
        {
            return false;
        }

        var first = words.FirstWord(words.Text.SentenceSpan[words.Tokens[span.First].Sentence]);
        return (span.First == first + 1 && Greetings.Contains(words[first].Norm))
            || (first == span.First && words.Tokens[next].Is(',') && next + 1 < words.Tokens.Count && LineSeams.IsOpener(words, next + 1));
    }

    /// <summary>"Ada Brook" between quotes and before an address in angle brackets.</summary>
    private static bool IsSender(DocumentWords words, NameSpan span) =>
        span.Last > span.First && span.First > 0 && span.Last + 2 < words.Tokens.Count && words[span.First - 1].Norm == "\"" && words[span.Last + 1].Norm == "\"" && words.Tokens[span.Last + 2].Is('<');

    /// <summary>Behind "regards," or "thanks" and marks, and before the end, a number or another name.</summary>
    private static bool Signs(DocumentWords words, NameSpan span)
    {
        var at = span.First - 1;
        while (at >= 0 && span.First - at <= 3 && !words.Tokens[at].IsWord && words.Tokens[at].Kind != TokenKind.Number)
        {
            at--;
        }

        var next = span.Last + 1;
        return at >= 0 && Closings.Contains(words[at].Norm)
            && (next >= words.Tokens.Count || words.Tokens[next].Sentence != words.Tokens[span.Last].Sentence || words.Tokens[next].Kind == TokenKind.Number || words[next].IsCapitalized || words.Tokens[next].Is('<'));
    }
}
