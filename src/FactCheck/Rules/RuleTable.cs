namespace FactCheck.Rules;

/// <summary>The one table of rules: ids, titles, what is reported, help.</summary>
internal static class RuleTable
{
    public static RuleInfo NameSpelling { get; } = new(
        "FC1001",
        "Name spelt in two ways",
        Verdict.Conflict,
        "A name of a person, organization or place is spelt in two ways.",
        """
        Two near spellings are reported when what stands beside them, their spread over the documents and the name lists say that they are one name:
        "Alex Pretti" and "Alex Preti". Left alone are usual variants (nicknames, initials, transliterations, accents, short forms), names that are both
        established ("John" and "Joan"), and names that stand together in one sentence. Settle on one spelling; look it up when the suggestion is
        "unresolved".
        """);

    public static RuleInfo RivalName { get; } = new(
        "FC1004",
        "One matter, two names",
        Verdict.Conflict,
        "Two texts tell the same of somebody or something and give it different names.",
        """
        "The data were audited by Fenn Reid, which took eleven weeks" and "The auditors of the data, Bax Partners, needed eleven weeks": the sentences say the same
        in words of their own, numbers and other names agree, and neither text knows the other name. Names in a list, names after "such as", and two people
        who are quoted on one matter are left alone.
        """);

    public static RuleInfo GivenName { get; } = new(
        "FC1005",
        "One surname, two given names",
        Verdict.Conflict,
        "Two texts tell the same of a person and give the surname another given name.",
        """
        "Engineer Akash Verma signed the report" and "The report bears the signature of Ashok Verma, the engineer": nicknames, initials and other spellings of one name
        are left alone, and so are texts that know both people.
        """);

    public static RuleInfo Initial { get; } = new(
        "FC1006",
        "One initial, two people",
        Verdict.Conflict,
        "Two texts resolve one initial and surname to different people.",
        """
        "J. Adams" is John Adams in one text and Jane Adams in the other. Pet forms and other spellings of one given name are left alone, and so are texts that
        name both people.
        """);

    public static RuleInfo NameNotFound { get; } = new(
        "FC1010",
        "Name in no source",
        Verdict.NotFound,
        "A draft names somebody or something that no source names.",
        "No part of the name stands in a source, in any form. It may be right: look for a source, or leave it out.");

    public static RuleInfo DraftGivenName { get; } = new(
        "FC1012",
        "Another given name",
        Verdict.Conflict,
        "A draft gives a person another given name than the sources do.",
        "\"Maria Lindqvist\" in the draft where the sources know one Lindqvist only, \"Karin Lindqvist\". Pet forms, initials and other spellings of one name are left alone.");

    public static RuleInfo NamePlace { get; } = new(
        "FC1013",
        "Another name's place",
        Verdict.Conflict,
        "A draft says of one name what the sources say of another.",
        """
        Both names stand in the sources, but the words around the draft's name stand around the other there, and hardly any around this one: "Ana Silva opened
        the bridge" in the draft, "the bridge was opened by Rui Costa" in the source. Check who it was.
        """);

    public static RuleInfo NameElsewhere { get; } = new(
        "FC1014",
        "Name not said with this",
        Verdict.NotFound,
        "A draft's name stands in the sources, but not with what the draft says of it.",
        "The sources say it around another name. It may be right, put in other words: look for the sentence that says so.");

    public static RuleInfo OpeningPronoun { get; } = new(
        "FC4014",
        "Pronoun without a name",
        Verdict.NotFound,
        "A draft opens with a pronoun that points to nobody.",
        "\"She won the race\" as the first words of a draft: nobody is named before. Say who it is.");

    public static RuleInfo DraftGender { get; } = new(
        "FC4015",
        "He in the draft, she in the sources",
        Verdict.Conflict,
        "A draft uses pronouns of one gender where the sources use the other only.",
        "The draft says \"he\", and no source ever does, but they say \"she\" several times. Check of whom the draft speaks.");

    public static RuleInfo AcronymMeaning { get; } = new(
        "FC1003",
        "Acronym spelt out in two ways",
        Verdict.Conflict,
        "An acronym is given two long forms that differ in a word.",
        """
        "FCLS (Federal Customs and Licensing Service)" and "Federal Crossings and Licensing Service (FCLS)". Long forms that share most of their words are
        compared; acronyms of unrelated things are left alone.
        """);

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

    public static RuleInfo QuantityNotFound { get; } = new(
        "FC2002",
        "Value in no source",
        Verdict.NotFound,
        "A draft gives a value that no source gives.",
        "No source states the value, one that contains it, or a sum or difference that yields it. It may be right: look for a source, or leave it out.");

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

    public static RuleInfo DateValue { get; } = new(
        "FC3001",
        "Different dates for one thing",
        Verdict.Conflict,
        "Two sources date one thing differently.",
        "Dates are compared part by part, at the precision both sides state: \"January 24\" and \"2026\" go together, \"January 24\" and \"January 25\" do not.");

    public static RuleInfo DateNotFound { get; } = new(
        "FC3002",
        "Date in no source",
        Verdict.NotFound,
        "A draft gives a date that no source gives.",
        "No source states the date or one that contains it.");

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

    public static RuleInfo DateGrain { get; } = new(
        "FC3010",
        "One time, told with another bound",
        Verdict.Drift,
        "The same date or duration is given as exact in one place and as a bound or an estimate in another.",
        "\"Since 2017\" and \"in 2017\" are near and not the same.");

    public static RuleInfo RoleTitle { get; } = new(
        "FC4001",
        "Two roles for one person",
        Verdict.Conflict,
        "Two sources give one person roles that nobody holds together.",
        """
        Reported when one person is given two roles of which an organization has one holder each ("CTO" and "CEO"), neither is marked former or acting,
        and no source gives both. Longer and shorter forms of one title, and an abbreviation with its long form, are the same role.
        """);

    public static RuleInfo OfficeHolder { get; } = new(
        "FC4002",
        "One office, two holders",
        Verdict.Conflict,
        "Two texts give one office different holders.",
        """
        "The mayor of Marlow, Kim Lee" and "the mayor of Marlow, Ann Ode": an office of which there is one, held at one place, with no "former" or "acting", and neither
        text names the other holder. Papers of different weeks may tell of a succession and are left alone.
        """);

    public static RuleInfo Affiliation { get; } = new(
        "FC4003",
        "One person, two bodies",
        Verdict.Conflict,
        "Two texts tell the same of a person and say different things of whom the person works or speaks for.",
        """
        "Ruth Amsel, who works for the pilots' guild, was on watch" and "Ruth Amsel, on watch for the harbour police": the sentences tell the same, and neither text
        has the other body. Memberships told of different occasions are left alone.
        """);

    public static RuleInfo PersonGender { get; } = new(
        "FC4004",
        "One person, he and she",
        Verdict.Conflict,
        "One person is a man in one text and a woman in the other.",
        """
        "Mr Rossi" and "Mrs Rossi", or "Dr Rossi left the lab. He ..." and "Dr Rossi left the lab. She ...". A pronoun counts only where it opens a sentence right after
        one that names the person and speaks of nobody else.
        """);

    public static RuleInfo Opposite { get; } = new(
        "FC4010",
        "Opposites told of one thing",
        Verdict.Conflict,
        "Two sources say opposite things of one subject, or in the same place of two near-identical sentences.",
        """
        "Profits rose in May" and "profits fell in May", "the council approved the plan" and "the plan was rejected by the council": subject or object are the
        same and so is most of what is said with it. Left alone are opposites told of other things, times or parts, by two speakers, planned or supposed.
        """);

    public static RuleInfo Gender { get; } = new(
        "FC4020",
        "He here, she there",
        Verdict.Conflict,
        "Two near-identical sentences use pronouns of different gender in the same place.",
        "The same person is \"he\" in one version and \"she\" in the other.");

    public static RuleInfo OtherName { get; } = new(
        "FC1011",
        "Another name in the same place",
        Verdict.Conflict,
        "Two near-identical sentences have names of different people or things in the same place.",
        """
        The words around both places are the same and the names are no variants of each other (no nickname, acronym, short form or other spelling), so one of
        the two texts names the wrong one. Short forms and descriptions of one name are left alone.
        """);

    public static RuleInfo Polarity { get; } = new(
        "FC4011",
        "Said and denied",
        Verdict.Conflict,
        "One source denies what another says.",
        """
        "Provides the database" and "does not provide the database", told of one subject: the denial must say nothing that the other does not, so that "was not
        found in the well" is left alone beside "was found". Left alone, too: "not only", "not because", "not before", questions, conditions, two speakers.
        """);

    public static RuleInfo Rewording { get; } = new(
        "FC4013",
        "Another word in the same place",
        Verdict.Drift,
        "Two versions of one text have different words in the same place, and nothing explains the change.",
        "May be copy-editing, may be another fact: look. Never a conflict by itself.");

    public static RuleInfo Pronoun { get; } = new(
        "FC4021",
        "A name here, a pronoun there",
        Verdict.Drift,
        "One version names whom the other only points to.",
        "The pronoun may mean somebody else in its surroundings.");

    public static RuleInfo Actor { get; } = new(
        "FC4030",
        "One act, two actors",
        Verdict.Drift,
        "The same act with the same value is told of different actors.",
        "\"The company secured $900 million\" and \"the president secured $900 million\": one of them speaks loosely.");

    public static RuleInfo DraftUnsupported { get; } = new(
        "FC4100",
        "Draft hardly rests on its sources",
        Verdict.NotFound,
        "The sources hardly speak of what the draft says.",
        """
        Less than two fifths of the draft's wording is borne out by the sources, measured by how near each two neighbouring words of the draft stand in a
        source. Right for a text about something else; look for the right sources.
        """);

    public static RuleInfo QuotationNotFound { get; } = new(
        "FC4201",
        "Quotation in no source",
        Verdict.NotFound,
        "A draft quotes words that stand in no source in this order.",
        "Quotations of four words and more are looked up word by word, without regard to case and punctuation.");

    public static RuleInfo QuotationWords { get; } = new(
        "FC4202",
        "One quotation in two wordings",
        Verdict.Conflict,
        "Two texts quote the same words differently.",
        """
        "I have never seen a worse pitch" and "I have seen a worse pitch": both stand in quotation marks, the speaker or the words around them are the same, and a
        word differs or a limiting word is missing. A longer and a shorter excerpt, other forms of a word, fillers and what stands in square brackets are left alone.
        """);

    public static RuleInfo QuotationSpeaker { get; } = new(
        "FC4203",
        "One quotation, two speakers",
        Verdict.Conflict,
        "Two texts give the same quoted words to different people.",
        """
        "We were never asked," said Ada Rhys; "We were never asked," said Ben Cole. A spokeswoman may speak for her company and a phrase ("a resident") may mean the
        person the other text names: such pairs are left alone.
        """);

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

    public static RuleInfo NotChecked { get; } = new(
        "FC9001",
        "Text not checked",
        Verdict.Drift,
        "A text could not be read as English and was not checked.",
        "FactCheck reads English only for now. Nothing was extracted from the text, and that nothing was found in it says nothing.");

    private static readonly RuleInfo[] General =
    [
        NameSpelling, AcronymMeaning, RivalName, GivenName, NameNotFound, OtherName, DraftGivenName, NamePlace, NameElsewhere, QuantityValue,
        QuantityNotFound, QuantityScope, QuantityHedge, QuantityGrain, Conversion, OtherPeriod, OtherGroup, Change, Share, Product, DateValue, DateNotFound, DurationValue, ImpossibleDate,
        DateGrain, RoleTitle, OfficeHolder, Opposite, Polarity, Rewording, OpeningPronoun, DraftGender, Gender, Pronoun, Actor, DraftUnsupported,
        QuotationNotFound, QuotationWords, QuotationSpeaker, Enumeration, Total, Parts, Lifespan, Anniversary, Period, HeadlineValue, HeadlineWord,
        Uniqueness, Initial, Affiliation, PersonGender, NotChecked,
    ];

    /// <summary>All rules.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } = [.. General, .. Events.EventRules.All];
}
