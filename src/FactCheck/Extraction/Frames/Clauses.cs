namespace FactCheck.Extraction.Frames;

/// <summary>Finds the clause a token stands in: the stretch between the joints of its sentence.</summary>
internal static class Clauses
{
    private static readonly HashSet<string> Joints = new(StringComparer.Ordinal)
    {
        "but", "while", "whereas", "although", "though", "which", "who", "whose", "because", "since", "however", "yet", "so",
    };

    /// <summary>Tokens to either side beyond which a clause without a joint is no clause but a list.</summary>
    private const int Reach = 60;

    /// <summary>First and end token of the clause around token <paramref name="index"/>, of what is within reach of it.</summary>
    public static (int First, int End) Around(DocumentText text, int index)
    {
        var sentence = text.SentenceOf(text.Tokens[index]);
        var (from, to) = (Math.Max(sentence.FirstToken, index - Reach), Math.Min(sentence.EndToken, index + Reach));
        var first = index;
        while (first > from && !IsJoint(text, first, sentence))
        {
            first--;
        }

        var end = index + 1;
        while (end < to && !IsJoint(text, end, sentence))
        {
            end++;
        }

        return (first, end);
    }

    /// <summary>True when a clause begins at token <paramref name="i"/>.</summary>
    private static bool IsJoint(DocumentText text, int i, Sentence sentence)
    {
        ref readonly var token = ref text.Tokens[i];
        if (token.Is(';') || token.Is('\u2014') || token.Is(':'))
        {
            return true;
        }

        if (i == sentence.FirstToken || !token.IsWord)
        {
            return false;
        }

        var isAfterComma = text.Tokens[i - 1].Is(',');
        if (isAfterComma && ClosesRelative(text, i - 1, sentence))
        {
            return true;
        }

        if (isAfterComma && Joints.Contains(token.Norm))
        {
            return true;
        }

        // ", and only 22% think": a second subject after a comma; "A, B and C" is a list.
        return isAfterComma && token.Norm is "and" or "or" && HasVerb(text, i + 1, Math.Min(i + 6, sentence.EndToken));
    }

    /// <summary>"The bridge, which opened in 1974, will ...": the comma that ends what "which" began.</summary>
    private static bool ClosesRelative(DocumentText text, int comma, Sentence sentence)
    {
        for (var i = comma - 1; i > sentence.FirstToken; i--)
        {
            if (text.Tokens[i].Is(','))
            {
                return text.Tokens[i + 1].Norm is "which" or "who" or "whose" or "where" or "whom";
            }
        }

        return false;
    }

    private static bool HasVerb(DocumentText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Text.VerbWords.IsAuxiliary(text.Tokens[i]) || Text.VerbWords.IsFullVerb(text.Tokens[i]))
            {
                return true;
            }

            if (text.Tokens[i].Is(','))
            {
                return false;
            }
        }

        return false;
    }
}
