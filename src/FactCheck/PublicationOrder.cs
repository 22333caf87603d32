namespace FactCheck;

/// <summary>Which of two documents was published first, as far as their days and, on one day, their times tell.</summary>
internal static class PublicationOrder
{
    /// <returns>Below 0: the one; above 0: the other; 0: on one day, at one time or at times not told. Null where a day is not known.</returns>
    public static int? Compare(Document one, Document other)
    {
        if (one.Date is not { } left || other.Date is not { } right)
        {
            return null;
        }

        return left != right || one.ToldAt is not { } first || other.ToldAt is not { } last ? left.CompareTo(right) : first.CompareTo(last);
    }

    /// <summary>Both days are known, and neither document is known to be the later one.</summary>
    public static bool AreOfOneTime(Document one, Document other) => Compare(one, other) == 0;

    /// <summary>Of one day, one of them hours or minutes later.</summary>
    public static bool AreOfTwoTimesOfOneDay(Document one, Document other) => one.Date == other.Date && Compare(one, other) is not (null or 0);
}
