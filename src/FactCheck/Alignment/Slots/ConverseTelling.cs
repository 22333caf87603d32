using FactCheck.Alignment.Events;
using FactCheck.Alignment.Names;

namespace FactCheck.Alignment.Slots;

/// <summary>"Orme sold the mill to Vance", "Vance bought the mill from Orme": the names have changed places, and so has the verb.</summary>
internal static class ConverseTelling
{
    /// <summary>True when each sentence has both names, and a verb of the one tells from the other end what a verb of the other tells.</summary>
    public static bool Is(AlignedSentence aligned, Assertion one, Assertion other)
    {
        var (left, right) = (aligned.Left.Text, aligned.Right.Text);
        var (ours, theirs) = (left.SentenceSpan[aligned.Pair.Left.Sentence], right.SentenceSpan[aligned.Pair.Right.Sentence]);
        if (!Has(left, ours, other.Mention.Text) || !Has(right, theirs, one.Mention.Text))
        {
            return false;
        }

        for (var i = ours.FirstToken; i < ours.EndToken; i++)
        {
            for (var j = theirs.FirstToken; MatterParts.IsVerb(left.Tokens[i]) && j < theirs.EndToken; j++)
            {
                if (MatterParts.IsVerb(right.Tokens[j]) && MatterParts.AreConverse(left.Tokens[i].Stem, right.Tokens[j].Stem))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The same of the verbs themselves: "was sold to Vance", "was bought by Vance".</summary>
    public static bool IsOfVerbs(AlignedSentence aligned, Assertion one, Assertion other) =>
        ChangedSides.AreConverse(aligned.Left.Text, Last(aligned.Left.Text, one), aligned.Right.Text, Last(aligned.Right.Text, other));

    private static Mark Last(DocumentText text, Assertion wording)
    {
        var last = Math.Max(0, text.TokenAt(wording.Mention.Span.End) - 1);
        return new Mark(last, last, []);
    }

    private static bool Has(DocumentText text, Sentence sentence, string name) =>
        text.Document.Text.AsSpan(sentence.Span.Start, sentence.Span.Length).Contains(name, StringComparison.OrdinalIgnoreCase);
}
