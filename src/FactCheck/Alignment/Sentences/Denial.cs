using FactCheck.Alignment.Events;

namespace FactCheck.Alignment.Sentences;

/// <summary>"sold no bread in Oslo": what a sentence denies of one place or time may be so elsewhere.</summary>
internal static class Denial
{
    /// <summary>True when a word between two tokens denies.</summary>
    public static bool Stands(DocumentText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (EventWords.IsNegator(text.Tokens[i]) || text.Tokens[i].Norm is "no" or "nobody" or "none")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same of a whole sentence.</summary>
    public static bool Stands(DocumentText text, Sentence sentence) => Stands(text, sentence.FirstToken, sentence.EndToken);
}
