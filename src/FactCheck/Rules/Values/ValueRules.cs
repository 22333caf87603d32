namespace FactCheck.Rules.Values;

/// <summary>The rules of quantities, dates and durations: ids, titles, what is reported, help.</summary>
internal static class ValueRules
{
    public static RuleInfo QuantityValue { get; } = new(
        "FC2001",
        "Different values for one thing",
        Verdict.Conflict,
        "Two sources give values of one thing that cannot both be true.",
        """
        Amounts, counts, percentages and measures are compared as intervals: "over $900 million" and "$950 million" go together, "$900 million" and
        "$850 million" do not. Two values are compared only when kind, unit, the noun they are said of, its number and the scope agree and the words around
        them are largely the same, when they stand in the same place of two versions of one text, or when two texts tell one story and each gives just one
        value that the other does not: "six hikers were flown out" and "nine hikers were airlifted". Other dates, periods, parts ("women", "on average"),
        matters ("killed" and "injured") and sums keep values apart. Check which source is right.
        """);

    public static RuleInfo QuantityScope { get; } = new(
        "FC2010",
        "One value, several scopes",
        Verdict.Drift,
        "The same value is told of different times, holders or purposes.",
        """
        One number, told as "since 2017" here and "under President X" there, is hardly true of both in the same sense. Which scope is right cannot be
        seen from the texts: look at the first-hand source.
        """);

    public static RuleInfo QuantityHedge { get; } = new(
        "FC2011",
        "One value, with and without a hedge",
        Verdict.Drift,
        "The same number is given as exact in one place and as a bound or an estimate in another.",
        "\"Over $900 million\" and \"$900 million\" can both be true, but a bound was lost or won on the way.");

    public static RuleInfo QuantityGrain { get; } = new(
        "FC2012",
        "One value, of one thing or of several",
        Verdict.Drift,
        "The same value is said of a single thing in one place and of several together in another.",
        "\"A $900 million contract\" and \"$900 million in contracts\" are not the same claim: one contract or many?");

    public static RuleInfo Conversion { get; } = new(
        "FC2013",
        "Conversion does not hold",
        Verdict.Conflict,
        "A text gives one value in two units, and the two are not the same.",
        """
        "5 km (5 miles)": five kilometres are about three miles. Reported when the second value, in brackets or after "or", is off by more than a quarter
        and by more than its own rounding. Correct the wrong one of the two.
        """);

    public static RuleInfo OtherPeriod { get; } = new(
        "FC2015",
        "One figure, two periods",
        Verdict.Conflict,
        "Two texts that tell one story give the same figure for periods that are not equally long.",
        """
        "40,000 sold this year" here, "40,000 sold over five years" there: one of the two periods was lost or mistaken. Reported when the figure is too telling
        to meet by chance, each sentence names one period that the other text does not know, and what else the texts say is largely the same.
        """);

    public static RuleInfo OtherGroup { get; } = new(
        "FC2016",
        "One figure, two groups",
        Verdict.Conflict,
        "Two texts that tell one story give the same figure for things that are told apart.",
        """
        "61 teachers" here, "61 pupils" there. Reported when the figure is too telling to meet by chance, the words right beside it exclude each other, and what
        else the texts say is largely the same.
        """);

    public static RuleInfo OtherCircle { get; } = new(
        "FC2017",
        "Only some here, others or all there",
        Verdict.Conflict,
        "Two texts say the same and limit it in ways that exclude each other.",
        """
        "Entry is free for residents only" here, "entry is free for everyone" there; "in December only" and "throughout the year"; "on roads only" and "on
        schools only". Reported when the two sentences say largely the same otherwise and one of them excludes or takes in what the other does not. A group without
        "only" is set against "all" only where a rule, an offer or a right is told.
        """);

    public static RuleInfo OtherRate { get; } = new(
        "FC2018",
        "One figure, two units it is told per",
        Verdict.Conflict,
        "Two texts that tell one story give the same figure for different units or stretches of time.",
        """
        "4 percent per month" here, "4 percent per year" there; "£4.20 a pound" and "£4.20 a kilo". Reported when the figure is the same, each text says per what, and
        the rest is largely the same.
        """);

    public static RuleInfo OtherBound { get; } = new(
        "FC2044",
        "Other bounds of one thing",
        Verdict.Conflict,
        "Two accounts of one event limit one thing at the same side by two numbers.",
        """
        "Delays of up to two hours" here, "delays of up to four hours" there; "more than 1,800 signatures" and "more than 18,000". Both could be true, but nobody who
        knows of four hours tells of up to two. Reported when names and numbers show that both texts tell one event, what stands around the two is largely the
        same and the numbers differ by more than a rounding. "Up to 700" and "650" go together.
        """);

    public static RuleInfo OtherTally { get; } = new(
        "FC2045",
        "Two results of one vote or match",
        Verdict.Conflict,
        "Two accounts of one event give two results of a vote or a match.",
        """
        "The council voted 7 to 4" here, "by 8 votes to 3" there; "beat City 2-1" and "3-1". Reported when names and numbers show that both texts tell one event and each
        gives just one result that the other does not. The same result told from the other side is the same.
        """);

    public static RuleInfo DateValue { get; } = new(
        "FC3001",
        "Different dates for one thing",
        Verdict.Conflict,
        "Two sources date one thing differently.",
        """
        Dates are compared part by part, at the precision both sides state: "January 24" and "2026" go together, "January 24" and "January 25" do not. Two dates
        are compared when they stand in the same place of two versions of one text, or when both tell when one thing happened: "was arrested on Monday" and
        "the arrest on Friday", with the same people and things around them. A day on which something was announced, planned or repeated is another day.
        """);

    public static RuleInfo DurationValue { get; } = new(
        "FC3003",
        "Different durations for one thing",
        Verdict.Conflict,
        "Two sources say differently how long one thing takes or took.",
        "Durations are compared in days as intervals: \"six months\" and \"26 weeks\" go together, \"six months\" and \"a year\" do not.");

    public static RuleInfo ImpossibleDate { get; } = new(
        "FC3004",
        "No such date",
        Verdict.Conflict,
        "A date does not exist, or its weekday is another one.",
        "\"31 February\", or \"Monday, 24 January 2026\", which is a Saturday: either the day or the date is wrong.");

    public static RuleInfo Frequency { get; } = new(
        "FC3005",
        "One thing, two frequencies",
        Verdict.Conflict,
        "Two sources say differently how often one thing comes.",
        "\"The newsletter appears monthly\" and \"appears every quarter\". \"Weekly\" and \"every seven days\" are the same; what used to be so is left alone.");

    public static RuleInfo DateGrain { get; } = new(
        "FC3010",
        "One time, told with another bound",
        Verdict.Drift,
        "The same date or duration is given as exact in one place and as a bound or an estimate in another.",
        "\"Since 2017\" and \"in 2017\" are near and not the same.");

    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        QuantityValue,
        QuantityScope,
        QuantityHedge,
        QuantityGrain,
        Conversion,
        OtherPeriod,
        OtherGroup,
        OtherCircle,
        OtherRate,
        OtherBound,
        OtherTally,
        DateValue,
        DurationValue,
        ImpossibleDate,
        Frequency,
        DateGrain,
    ];
}
