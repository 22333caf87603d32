namespace FactCheck.Rules.Structure;

/// <summary>The rules of one text: its lists, sums, periods and headline: ids, titles, what is reported, help.</summary>
internal static class StructureRules
{
    public static RuleInfo Change { get; } = new(
        "FC2040",
        "Change and its two ends differ",
        Verdict.Conflict,
        "A text gives two values and a change between them that is another.",
        """
        "Rose from 80 to 100, an increase of 20 percent" is 25 percent; "from $20m to $90m, a sixfold rise" is 4.5 times as much. Rates per year, averages and
        adjusted changes are left alone.
        """);

    public static RuleInfo Share { get; } = new(
        "FC2041",
        "Share and number differ",
        Verdict.Conflict,
        "A share of a stated whole is told as a ratio and as a number, and they do not go together.",
        "\"A fifth of the 250 staff, that is 60 people\": it is 50. \"One in five, or 25 percent\": it is 20 percent.");

    public static RuleInfo Product { get; } = new(
        "FC2042",
        "Number, unit and total differ",
        Verdict.Conflict,
        "A number of things at a stated price each does not come to the stated total.",
        "\"40 tickets at $12 each, a total of $500\": 40 times 12 is 480. Also equal shares: a third each among four.");

    public static RuleInfo Enumeration { get; } = new(
        "FC5001",
        "Announced count and list differ",
        Verdict.Conflict,
        "A text announces a number of things and lists another number of them.",
        "\"Three key areas: A and B\". Lists that say they are not complete (\"including\", \"such as\", \"among others\") are left alone.");

    public static RuleInfo Total { get; } = new(
        "FC5002",
        "Parts and total differ",
        Verdict.Conflict,
        "A text gives a total and its parts, and the parts add up to something else.",
        """
        "12 men and 9 women, 20 in all": 12 and 9 make 21. Reported only where the text says that these are the parts of that total ("in all", "a total
        of", a list after a colon or in brackets, "the other 15"). Rounding and hedges widen every number: 33 + 33 + 33 percent is fine.
        """);

    public static RuleInfo Parts { get; } = new(
        "FC5003",
        "Parts exceed the whole",
        Verdict.Conflict,
        "Parts that exclude one another are together more than the whole they are of.",
        """
        "Of the 90 tents, 40 were sold, 35 given away and 25 kept" makes 100. Shares of one whole may not exceed 100 percent by more than
        their rounding. Parts that may overlap ("had", "said", "also", "both") are left alone, and parts may leave a rest.
        """);

    public static RuleInfo Lifespan { get; } = new(
        "FC5004",
        "Age and dates of a life differ",
        Verdict.Conflict,
        "The age at death does not follow from the years of birth and death.",
        "\"(1931-2019) ... died at the age of 82\": 87 or 88.");

    public static RuleInfo Anniversary { get; } = new(
        "FC5005",
        "Anniversary and dates differ",
        Verdict.Conflict,
        "How old something is does not follow from the year it began in.",
        "\"Founded in 1870, it celebrates its 125th anniversary in 2020\": it is the 150th. One year more or less is left alone.");

    public static RuleInfo Period { get; } = new(
        "FC5006",
        "Length and ends of a period differ",
        Verdict.Conflict,
        "A length of time does not follow from its first and last day.",
        "\"From 2 March to 30 April, three weeks\": it is more than eight. Both ways of counting the last day are accepted.");

    public static RuleInfo HeadlineValue { get; } = new(
        "FC5010",
        "Headline and text give different values",
        Verdict.Conflict,
        "A headline or caption gives a value that its text nowhere gives, and the text gives another of the same matter.",
        """
        "Four held after raid" over "Police arrested three people": reported when the first sentences give exactly one such value, it excludes the
        headline's, and the headline's stands nowhere in the text and does not follow from its numbers.
        """);

    public static RuleInfo HeadlineWord { get; } = new(
        "FC5011",
        "Headline and text say opposite things",
        Verdict.Conflict,
        "A headline or caption says what its text never says and contradicts.",
        """
        "Board approves merger" over "The board rejected the merger", "Fatal crash" over a text that only knows injured people, "Man rescued" over "A
        woman was rescued". Words that the text itself uses somewhere are left alone, and so are words a headline quotes.
        """);

    public static RuleInfo Uniqueness { get; } = new(
        "FC5020",
        "The only one, and several",
        Verdict.Conflict,
        "One source says that there is one of something, none or a certain place in an order, and another source says otherwise.",
        """
        "The only lift" and "two lifts", "never flooded" and "flooded once", "the second time it burnt" and "the fourth time". Reported between documents whose
        sentences say the same otherwise; claims limited to another kind, day or place are left alone.
        """);

    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        Change,
        Share,
        Product,
        Enumeration,
        Total,
        Parts,
        Lifespan,
        Anniversary,
        Period,
        HeadlineValue,
        HeadlineWord,
        Uniqueness,
    ];
}
