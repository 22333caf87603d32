using FactCheck.Text;

namespace FactCheck.Alignment.Events;

/// <summary>Tells a plan that is given up, "scrapped its plans to widen", "the plan to widen was dropped", from one that stands.</summary>
internal static class DroppedPlans
{
    private static readonly WordSet Plans = new("plan proposal bid attempt effort scheme project idea promise pledge threat decision intention campaign".Split(' ').Select(Stemmer.Stem));

    private static readonly WordSet Dropping = new("drop scrap shelve abandon ditch axe cancel withdraw reverse reject forgo abort kill".Split(' ').Select(Stemmer.Stem));

    private static readonly WordSet Leaving = new("give call back walk".Split(' ').Select(Stemmer.Stem));

    /// <summary>Tokens between the plan and what governs it.</summary>
    private const int Reach = 5;

    /// <summary>The first and the last token of what tells that the plan is given up: from its verb to the plan, or from the plan to its verb; null when it stands.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="clause">The clause of the deed.</param>
    /// <param name="plan">Index of the word before the infinitive that tells the deed.</param>
    public static (int First, int Last)? Of(EventSentence sentence, EventClause clause, int plan)
    {
        if (!Plans.Contains(sentence[plan].Stem))
        {
            return null;
        }

        for (var i = plan - 1; i >= Math.Max(clause.First, plan - Reach); i--)
        {
            if (IsDropping(sentence, i))
            {
                return IsDenied(sentence, clause, i) ? null : (i, plan);
            }
        }

        // "The plan to widen the lock was dropped."
        for (var i = plan + 2; i < sentence.Sentence.EndToken; i++)
        {
            if (VerbWords.IsAuxiliary(sentence[i]))
            {
                var last = Math.Min(sentence.Sentence.EndToken, i + Reach);
                foreach (var next in Enumerable.Range(i + 1, Math.Max(0, last - i - 1)))
                {
                    if (IsDropping(sentence, next) && !IsDenied(sentence, clause, next))
                    {
                        return (plan, next);
                    }
                }

                return null;
            }
        }

        return null;
    }

    private static bool IsDropping(EventSentence sentence, int i) => Dropping.Contains(sentence[i].Stem)
        || (Leaving.Contains(sentence[i].Stem) && i + 1 < sentence.Sentence.EndToken && sentence[i + 1].Norm is "up" or "off" or "down" or "away" or "out" or "on");

    private static bool IsDenied(EventSentence sentence, EventClause clause, int verb) =>
        Enumerable.Range(Math.Max(clause.First, verb - 3), verb - Math.Max(clause.First, verb - 3)).Any(i => EventWords.IsNegator(sentence[i]) || sentence[i].Norm is "may" or "might" or "could" or "would" or "refused" or "urged" or "if");
}
