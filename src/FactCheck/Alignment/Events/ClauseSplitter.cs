using FactCheck.Text;

namespace FactCheck.Alignment.Events;

/// <summary>Splits what a sentence says, without who says so, into clauses.</summary>
internal static class ClauseSplitter
{
    /// <summary>Longest relative clause between two commas that leaves its main clause whole.</summary>
    private const int MaxInsertion = 14;

    private static readonly WordSet AfterComma =
    [
        "but", "while", "whereas", "although", "though", "which", "who", "whose", "because", "since", "however", "yet", "so", "where", "whom",
    ];

    private static readonly WordSet Anywhere = ["but", "because", "although", "whereas", "though", "while"];

    public static List<EventClause> Split(DocumentText text, Sentence sentence, List<EventClause> attributions)
    {
        var clauses = new List<EventClause>();
        var first = sentence.FirstToken;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (StretchAt(attributions, i) is { } stretch)
            {
                Add(clauses, first, i);
                first = stretch.End;
                i = stretch.End - 1;
            }
            else if (i > first && IsJoint(text, i, sentence))
            {
                Add(clauses, first, i);
                first = i;
            }
        }

        Add(clauses, first, sentence.EndToken);
        return clauses;
    }

    private static EventClause? StretchAt(List<EventClause> stretches, int token)
    {
        foreach (var stretch in stretches)
        {
            if (stretch.First == token)
            {
                return stretch;
            }
        }

        return null;
    }

    private static void Add(List<EventClause> clauses, int first, int end)
    {
        if (end > first)
        {
            clauses.Add(new EventClause(first, end));
        }
    }

    private static bool IsJoint(DocumentText text, int i, Sentence sentence)
    {
        ref readonly var token = ref text.Tokens[i];
        if (token.Is(';') || token.Is('\u2014') || token.Is(':') || token.Is('(') || (token.Is('.') && i + 2 < sentence.EndToken && text.Tokens[i + 1].IsAfterSpace && text.Tokens[i - 1].Norm.Length > 3))
        {
            return true;
        }

        if (!token.IsWord)
        {
            return false;
        }

        // "all but one", "nothing but".
        if (token.Norm == "but" && text.Tokens[i - 1].Norm is "all" or "nothing" or "anything" or "everything" or "none" or "nobody" or "everyone" or "everybody" or "any" or "choice")
        {
            return false;
        }

        if (Anywhere.Contains(token.Norm))
        {
            return true;
        }

        var isAfterComma = text.Tokens[i - 1].Is(',');
        if (isAfterComma && token.Norm is "who" or "which" or "whose" or "whom" or "where" && IsInserted(text, i, sentence))
        {
            return false;
        }

        return isAfterComma && (AfterComma.Contains(token.Norm) || (token.Norm is "and" or "or" or "nor" && HasVerb(text, i + 1, Math.Min(i + 7, sentence.EndToken))));
    }

    /// <summary>"The inspector, who came in April, found ...": the clause goes on behind the insertion.</summary>
    private static bool IsInserted(DocumentText text, int relative, Sentence sentence)
    {
        for (var i = relative + 1; i < Math.Min(relative + MaxInsertion, sentence.EndToken - 1); i++)
        {
            if (text.Tokens[i].Is(','))
            {
                return VerbWords.IsAuxiliary(text.Tokens[i + 1]) || VerbWords.IsFullVerb(text.Tokens[i + 1]) || VerbWords.IsPastForm(text.Tokens[i + 1]);
            }
        }

        return false;
    }

    private static bool HasVerb(DocumentText text, int first, int end)
    {
        for (var i = first; i < end && !text.Tokens[i].Is(','); i++)
        {
            if (VerbWords.IsAuxiliary(text.Tokens[i]) || VerbWords.IsFullVerb(text.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }
}
