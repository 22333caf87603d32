using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Tellings;

/// <summary>Whether what a telling calls the only one is the only one of those of which the other telling says nothing.</summary>
internal static class NarrowedSingles
{
    /// <summary>"the only supplier of rope", "the only maker in the valley that sells abroad".</summary>
    /// <param name="telling">The telling.</param>
    /// <param name="noun">Its token behind "the only".</param>
    /// <param name="other">The other telling.</param>
    public static bool Is(Telling telling, int noun, Telling other)
    {
        var tokens = telling.Text.TokenSpan;
        var end = telling.Text.SentenceSpan[telling.Text.Tokens[noun].Sentence].EndToken;
        if (noun + 2 < end && tokens[noun + 1].Norm == "of")
        {
            var thing = noun + 2;
            thing += EventWords.IsDeterminer(tokens[thing]) && thing + 1 < end ? 1 : 0;
            if (EventWords.IsContent(tokens[thing]) && !TellingGuards.Knows(other, telling, thing))
            {
                return true;
            }
        }

        for (var i = noun + 1; i < end && tokens[i].IsWord && !VerbWords.IsAuxiliary(tokens[i]) && !VerbWords.IsFullVerb(tokens[i]) && !VerbWords.IsPastForm(tokens[i]); i++)
        {
            if (tokens[i].Norm is "who" or "that" or "which" or "whose" or "with" or "without" or "where" || (i == noun + 1 && tokens[i].Norm is "to" or "not"))
            {
                return !KnowsClause(telling, i + 1, other);
            }
        }

        return false;
    }

    /// <summary>"the only map that the surveyor ever signed" beside "one of four that the surveyor signed".</summary>
    private static bool KnowsClause(Telling telling, int first, Telling other)
    {
        var tokens = telling.Text.TokenSpan;
        for (var i = first; i < tokens.Length && tokens[i].Sentence == tokens[first].Sentence && !tokens[i].Is(',') && !tokens[i].Is(';'); i++)
        {
            if (!TellingGuards.Knows(other, telling, i))
            {
                return false;
            }
        }

        return true;
    }
}
