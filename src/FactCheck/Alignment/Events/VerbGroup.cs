namespace FactCheck.Alignment.Events;

/// <summary>The helping words before a predicate: whether they deny it, and in which mood and tense it is told.</summary>
/// <param name="First">Index of the first of them; the predicate itself when there are none.</param>
/// <param name="Negator">Index of a "not" or "never" among them; -1 when there is none.</param>
/// <param name="Mood">"will", "may", "can", "must" or empty.</param>
/// <param name="IsPresent">True when told in the present: "is", "does".</param>
/// <param name="IsPast">True when told in the past: "was", "did", "had".</param>
/// <param name="IsInfinitive">True after "to": what somebody wants, plans or is asked to do.</param>
internal readonly record struct VerbGroup(int First, int Negator, string Mood, bool IsPresent, bool IsPast, bool IsInfinitive)
{
    public static VerbGroup Before(EventSentence sentence, EventClause clause, int predicate)
    {
        var (negator, mood, isPresent, isPast, isInfinitive) = (-1, "", false, false, false);
        var first = predicate;
        while (first > clause.First && EventWords.IsVerbPart(sentence[first - 1]))
        {
            var norm = sentence[--first].Norm;
            negator = EventWords.IsNegator(sentence[first]) ? first : negator;
            mood = MoodOf(norm) ?? mood;
            isPresent |= norm is "is" or "are" or "am" or "do" or "does" or "isn't" or "aren't" or "don't" or "doesn't";
            isPast |= norm is "was" or "were" or "did" or "had" or "wasn't" or "weren't" or "didn't" or "hadn't";
            if (norm == "to")
            {
                isInfinitive = true;
                break;
            }
        }

        var own = sentence[predicate].Norm;
        return new VerbGroup(first, negator, mood, isPresent, isPast || (first == predicate && own.EndsWith("ed", StringComparison.Ordinal)), isInfinitive);
    }

    /// <summary>True when the two are told in one mood and not of two tenses.</summary>
    public bool Fits(VerbGroup other, bool mayShiftTense) =>
        Mood == other.Mood && (mayShiftTense || !((IsPresent && other.IsPast) || (IsPast && other.IsPresent)));

    private static string? MoodOf(string norm) => norm switch
    {
        "will" or "won't" or "'ll" or "shall" => "will",
        "may" or "might" => "may",
        "can" or "can't" or "cannot" or "could" or "couldn't" => "can",
        "must" or "mustn't" or "should" or "shouldn't" => "must",
        "would" or "wouldn't" => "would",
        _ => null,
    };
}
