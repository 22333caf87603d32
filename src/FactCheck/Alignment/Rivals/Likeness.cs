using FactCheck.Text;

namespace FactCheck.Alignment.Rivals;

/// <summary>How far two sentences say the same, two names left out.</summary>
/// <param name="Share">Dice of their content words, from 0 to 1; a word the other document does not have at all counts half.</param>
/// <param name="Matched">The number of content words in common.</param>
/// <param name="OtherNumbers">True when each has a number, month or weekday that the other document lacks: two events.</param>
internal readonly record struct Likeness(double Share, int Matched, bool OtherNumbers)
{
    private const double AbsentWeight = .5;

    /// <summary>Forms of one word that no stemmer brings together: "audited", "auditors".</summary>
    private const int MinPrefix = 5;
    private const double PrefixShare = .7;

    private static readonly HashSet<string> Calendar = new(StringComparer.Ordinal)
    {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
    };

    public static Likeness Of(NamedSentence left, Assertion leftName, DocumentNames leftWords, NamedSentence right, Assertion rightName, DocumentNames rightWords)
    {
        var (ones, others) = (Stems(left, leftName), Stems(right, rightName));
        var matched = 0;
        var (leftOnly, rightOnly) = (0.0, 0.0);
        var (leftNumber, rightNumber) = (false, false);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var stem in ones)
        {
            var counterpart = others.Contains(stem) ? stem : others.FirstOrDefault(other => !taken.Contains(other) && !ones.Contains(other) && ShareStart(stem, other));
            if (counterpart is not null && taken.Add(counterpart))
            {
                matched++;
                continue;
            }

            leftOnly += rightWords.HasStem(stem) ? 1 : AbsentWeight;
            leftNumber |= IsNumber(stem) && !rightWords.HasStem(stem);
        }

        foreach (var stem in others.Where(stem => !taken.Contains(stem)))
        {
            rightOnly += leftWords.HasStem(stem) ? 1 : AbsentWeight;
            rightNumber |= IsNumber(stem) && !leftWords.HasStem(stem);
        }

        var total = (2 * matched) + leftOnly + rightOnly;
        return new Likeness(total > 0 ? 2 * matched / total : 0, matched, leftNumber && rightNumber);
    }

    private static HashSet<string> Stems(NamedSentence sentence, Assertion name)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var i in sentence.Words)
        {
            if (!name.Mention.Span.Overlaps(sentence.Text.Tokens[i].Span))
            {
                stems.Add(sentence.Text.Tokens[i].Stem);
            }
        }

        return stems;
    }

    private static bool IsNumber(string stem) => char.IsAsciiDigit(stem[0]) || Calendar.Contains(stem) || NumberWords.Value(stem) is not null;

    private static bool ShareStart(string one, string other)
    {
        var longer = Math.Max(one.Length, other.Length);
        var common = one.AsSpan().CommonPrefixLength(other);
        return common >= MinPrefix && common >= PrefixShare * longer && char.IsAsciiLetter(one[0]);
    }
}
