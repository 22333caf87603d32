namespace FactCheck.Alignment.Forms;

/// <summary>
/// Says of two documents that they are one form filled twice, for two matters: the sheets of two machines, the bulletins of two days, the notices of two
/// cases. What they are filled with differs, and so does what they are headed with; the words that are printed on the form are the same, or their labels,
/// or the titles are of one series. Two versions of one text share most values, and two tellings of one event share neither words nor title.
/// </summary>
internal static class TwoForms
{
    /// <summary>Least share of the words in small letters that are common to both: .68 and more in forms, .61 and less in tellings of one event.</summary>
    private const double MinWords = .62;

    /// <summary>Fewer such words make no form.</summary>
    private const int LeastWords = 8;

    /// <summary>So many labels are not common to two texts by chance.</summary>
    private const int LeastLabels = 4;

    /// <summary>Most values that are common to both, as a share of those of the document with fewer.</summary>
    private const double MaxValues = .35;

    /// <summary>The same where both the form and its title tell.</summary>
    private const double MaxValuesOfSeries = .5;

    /// <summary>The same where nothing but figures differs, as it does after an edit: next to all of them must then.</summary>
    private const double MaxValuesOfFigures = .25;
    private const int ManyDiffering = 4;

    /// <summary>An edit changes fewer values than this.</summary>
    private const int LeastDiffering = 3;

    /// <summary>The same where the first lines are numbered apart: the number, and one value.</summary>
    private const int LeastOfNumbered = 2;

    public static bool Are(ReadDocument left, ReadDocument right)
    {
        var (mine, theirs) = (FormCard.Of(left), FormCard.Of(right));
        var fewer = Math.Min(mine.Values.Count, theirs.Values.Count);
        var shared = Shared(mine.Values, theirs.Values);
        if (shared > MaxValuesOfSeries * fewer || fewer - shared < LeastOfNumbered)
        {
            return false;
        }

        var isOneForm = AreWordsOfOneForm(mine, theirs) || Shared(mine.Labels, theirs.Labels) >= LeastLabels;
        var (title, other) = (FormTitle.Of(left), FormTitle.Of(right));
        if ((isOneForm || (mine.HasOwnWord(theirs) && theirs.HasOwnWord(mine))) && title.IsNumberedApartFrom(other))
        {
            return true;
        }

        if (fewer - shared < LeastDiffering)
        {
            return false;
        }

        if (!(mine.HasOwnWord(theirs) && theirs.HasOwnWord(mine)) && (fewer - shared < ManyDiffering || shared > MaxValuesOfFigures * fewer))
        {
            return false;
        }

        var isSeries = title.IsOfSeriesWith(other);
        return shared <= MaxValues * fewer ? isSeries || (isOneForm && OpenApart(mine, theirs)) : isSeries && isOneForm && fewer - shared > LeastDiffering;
    }

    private static bool AreWordsOfOneForm(FormCard mine, FormCard theirs) =>
        Math.Min(mine.Words.Count, theirs.Words.Count) >= LeastWords && (mine.Words.Count + theirs.Words.Count) * MinWords <= 2 * Shared(mine.Words, theirs.Words);

    private static bool OpenApart(FormCard mine, FormCard theirs) =>
        (mine.OpensWithOwn(theirs) && theirs.OpensWithOwn(mine)) || (AreOthers(mine.OpeningNumbers, theirs.OpeningNumbers) && AreOthers(theirs.OpeningNumbers, mine.OpeningNumbers));

    private static bool AreOthers(HashSet<string> numbers, HashSet<string> others) => numbers.Any(number => !others.Contains(number));

    private static int Shared(HashSet<string> one, HashSet<string> other)
    {
        var (smaller, larger) = one.Count <= other.Count ? (one, other) : (other, one);
        return smaller.Count(larger.Contains);
    }
}
