namespace FactCheck.Text;

/// <summary>
/// "must not run for more than 12 weeks", "should not exceed 400 kg", "no fewer than 30": a negation that denies a comparison with a number sets a bound at the other side of
/// it, and does not deny the deed.
/// </summary>
internal static class DeniedComparison
{
    /// <summary>Tokens from the negation to the comparison, and from there to its number.</summary>
    private const int MaxReach = 7;
    private const int NumberReach = 4;

    private static readonly WordSet Comparatives = new(
        """
        more less fewer longer shorter older younger higher lower larger smaller greater bigger later earlier sooner heavier lighter taller wider narrower deeper faster slower further farther closer nearer thicker
        warmer colder cooler hotter
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Between these words and the comparison something else begins, or the negation is of something else.</summary>
    private static readonly WordSet Breaks = new(
        "and or but because that which who whom whose when if while although though than as since where whether unless until so only just merely simply even have having need needs needed necessarily want wants wanted".Split(' '));

    /// <summary>What is told by how much it is: denied, it is not so much, whatever the mood.</summary>
    private static readonly WordSet Measured = new(
        "be is are was were been being last take takes took weigh cost exceed fall fell fallen drop rise rose risen grow grew grown climb go goes went gone dip slip sink sank reach contain hold held number total measure run ran".Split(' ').SelectMany(word => (string[])[word, Stemmer.Stem(word)]));

    /// <summary>True when the negation at a token denies a comparison behind it, and by that alone what it says.</summary>
    public static bool IsBy(DocumentText text, int negator)
    {
        var end = Math.Min(text.SentenceOf(text.Tokens[negator]).EndToken, negator + MaxReach + 1);
        for (var i = negator + 1; i < end; i++)
        {
            if (Breaks.Contains(text.TokenSpan[i].Norm))
            {
                return false;
            }

            if (IsComparison(text, i))
            {
                return NegatorOf(text, i) == negator;
            }
        }

        return false;
    }

    /// <summary>The token that denies the comparison which begins at a token; -1 when none does.</summary>
    public static int NegatorOf(DocumentText text, int comparison)
    {
        var tokens = text.TokenSpan;
        var start = text.SentenceOf(tokens[comparison]).FirstToken;
        for (var i = comparison - 1; i >= Math.Max(start, comparison - MaxReach); i--)
        {
            var norm = tokens[i].Norm;
            if (norm is "not" or "never" or "cannot" or "no" or "nobody" or "none" or "neither" || (tokens[i].IsWord && norm.EndsWith("n't", StringComparison.Ordinal)))
            {
                return Sets(tokens, start, i, comparison) ? i : -1;
            }

            if (!tokens[i].IsWord || Breaks.Contains(norm))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsComparison(DocumentText text, int i)
    {
        var tokens = text.TokenSpan;
        var end = text.SentenceOf(tokens[i]).EndToken;
        var isThan = i + 1 < end && tokens[i + 1].Norm == "than" && Comparatives.Contains(tokens[i].Norm);
        return isThan ? HasNumber(tokens, i + 2, Math.Min(end, i + 2 + NumberReach)) : (tokens[i].Stem == "exceed" || tokens[i].Norm is "over" or "above" or "under" or "below" or "beyond") && HasNumber(tokens, i + 1, Math.Min(end, i + 1 + NumberReach));
    }

    /// <summary>"30", "$30", "thirty", "a week": before anything but a mark, an article or a word of one letter stands.</summary>
    private static bool HasNumber(ReadOnlySpan<Token> tokens, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Number || NumberWords.Value(tokens[i].Norm) is not null || (tokens[i].Norm is "a" or "an" or "half" && i == from))
            {
                return true;
            }

            if (tokens[i].IsWord && tokens[i].Norm.Length > 2 && tokens[i].Norm is not ("the" or "about" or "around" or "usd" or "eur" or "gbp"))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the negation at a token limits what is compared: "did not rise by more than a fifth", "may not borrow more than six"; not "did not reopen for more than a week".</summary>
    private static bool Sets(ReadOnlySpan<Token> tokens, int start, int negator, int comparison)
    {
        var before = negator > start ? tokens[negator - 1].Norm : "";
        if (before is "if" or "or" or "why" || tokens[comparison].Norm is "than")
        {
            return false;
        }

        if (comparison == negator + 1)
        {
            return tokens[negator].Norm is "no" or "not" or "never" or "cannot" || tokens[negator].Norm.EndsWith("n't", StringComparison.Ordinal);
        }

        var between = tokens[(negator + 1)..comparison];
        var isLasting = between[^1].Norm is "for" or "in" or "over" or "during" or "since" or "within" or "at" or "with" or "to" or "from" or "among";
        if (tokens[negator].Norm is "no" or "nobody" or "none" or "neither")
        {
            // "No rider may be older than 40"; "no firm with more than 50 members may apply" is of those firms.
            return !isLasting && HasAny(between, IsModal);
        }

        var aux = tokens[negator].Norm is "not" or "never" ? before : tokens[negator].Norm;
        var isImperative = (aux is "do" && (negator < start + 2 || !tokens[negator - 2].IsWord || tokens[negator - 2].Norm == "please")) || (aux is "don't" && (before.Length == 0 || !tokens[negator - 1].IsWord || before == "please")) || (tokens[negator].Norm == "never" && negator == start);
        if (isImperative || aux is "must" or "should" or "shall" or "mustn't" or "shouldn't" || between[0].Norm == "to" || (between.Length > 2 && between[0].Norm is "allowed" or "permitted" && between[1].Norm == "to"))
        {
            return true;
        }

        return !isLasting && (aux is "may" or "can" or "cannot" or "can't" || tokens[negator].Norm == "never" || between[^1].Norm == "by" || tokens[comparison].Stem == "exceed" || HasAny(between, static token => Measured.Contains(token.Norm) || Measured.Contains(token.Stem)));
    }

    private static bool IsModal(Token token) => token.Norm is "may" or "must" or "can" or "shall" or "should" or "will";

    private static bool HasAny(ReadOnlySpan<Token> tokens, Func<Token, bool> test)
    {
        foreach (var token in tokens)
        {
            if (test(token))
            {
                return true;
            }
        }

        return false;
    }
}
