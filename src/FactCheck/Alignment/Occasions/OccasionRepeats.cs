namespace FactCheck.Alignment.Occasions;

/// <summary>Words in the sentence of a circumstance that make it one of several, regular, or an average.</summary>
internal sealed class OccasionRepeats(List<ReadDocument> documents)
{
    /// <summary>Tokens around a deed in which a word makes it one of several.</summary>
    private const int RepeatReach = 5;

    /// <summary>The word near the deed that makes it one of several: "again", "second"; null for none.</summary>
    public string? Repeat(Circumstance circumstance)
    {
        var text = documents[circumstance.Document].Text;
        var sentence = text.SentenceSpan[circumstance.Sentence];
        for (var i = Math.Max(sentence.FirstToken, circumstance.Deed.First - RepeatReach); i < Math.Min(sentence.EndToken, circumstance.Deed.End + RepeatReach); i++)
        {
            // "re-elected" is told of a second time.
            var isAgain = OccasionWords.Repeats.Contains(text.Tokens[i].Norm) || (text.Tokens[i].Norm == "re" && i + 1 < text.Tokens.Count && text.Tokens[i + 1].Is('-'));
            if (isAgain && (i < circumstance.Place.FirstToken || i >= circumstance.Place.EndToken))
            {
                return text.Tokens[i].Norm;
            }
        }

        return null;
    }

    /// <summary>The first word that tells of something regular: "on Sundays", "daily".</summary>
    public string? Recurs(Circumstance circumstance)
    {
        var tokens = documents[circumstance.Document].Text.Tokens;
        var sentence = documents[circumstance.Document].Text.SentenceSpan[circumstance.Sentence];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            // "every lamp broke": things, and no days.
            var isEveryThing = tokens[i].Norm == "every" && i + 1 < sentence.EndToken && tokens[i + 1] is { IsWord: true, IsCapitalized: false } next && !OccasionWords.Spans.Contains(next.Stem) && Text.NumberWords.Value(next.Norm) is null;
            if (OccasionWords.Regular.Contains(tokens[i].Norm) && !isEveryThing && !IsBeyondComma(tokens, circumstance, i))
            {
                return tokens[i].Norm;
            }
        }

        return null;
    }

    /// <summary>", so the club will get its hall only every second week": told of something else, behind a comma and a word that joins clauses.</summary>
    private static bool IsBeyondComma(IReadOnlyList<Token> tokens, Circumstance circumstance, int i)
    {
        for (var k = Math.Max(circumstance.Place.EndToken, circumstance.Deed.End); k + 1 < i; k++)
        {
            if (tokens[k].Is(',') && tokens[k + 1].Norm is "so" or "which" or "and" or "but" or "while" or "where" or "who" or "as")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first word for a season; null for none.</summary>
    public string? Season(Circumstance circumstance) => WordOf(circumstance, OccasionWords.Seasons);

    private string? WordOf(Circumstance circumstance, HashSet<string> words)
    {
        var text = documents[circumstance.Document].Text;
        var sentence = text.SentenceSpan[circumstance.Sentence];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (words.Contains(text.Tokens[i].Norm))
            {
                return text.Tokens[i].Norm;
            }
        }

        return null;
    }

    /// <summary>True for an average, and for what holds for each.</summary>
    public bool IsRate(Circumstance circumstance) =>
        circumstance.Assertion.Frame.Scopes.Any(scope => scope.Kind == ScopeKind.Rate) || Has(circumstance, OccasionWords.Averages);

    /// <summary>True when the sentence has one of some words.</summary>
    public bool Has(Circumstance circumstance, HashSet<string> words) => WordOf(circumstance, words) is not null;
}
