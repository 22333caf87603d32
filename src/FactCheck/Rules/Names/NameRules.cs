namespace FactCheck.Rules.Names;

/// <summary>The rules of names: ids, titles, what is reported, help.</summary>
internal static class NameRules
{
    public static RuleInfo NameSpelling { get; } = new(
        "FC1001",
        "Name spelt in two ways",
        Verdict.Conflict,
        "A name of a person, organization or place is spelt in two ways.",
        """
        Two near spellings are reported when what stands beside them, their spread over the documents and the name lists say that they are one name:
        "Alex Pretti" and "Alex Preti". Given names count, too: "Martin Oske" and "Marvin Oske" where both texts tell the same of a retired judge, and two usual
        spellings of one given name ("Sara" and "Sarah") before one surname, but not its usual forms ("Jon" and "John"); given names further apart are FC1005. Short texts must show that they tell of one
        bearer. Left alone are usual variants (nicknames, initials, transliterations, accents, short forms, plurals), names that are both established ("John" and "Joan")
        where little else is the same, names of which each has facts of its own, and names that stand together in one sentence. Settle on one spelling; look it
        up when the suggestion is "unresolved".
        """);

    public static RuleInfo AcronymMeaning { get; } = new(
        "FC1003",
        "Acronym spelt out in two ways",
        Verdict.Conflict,
        "An acronym is given two long forms that differ in a word.",
        """
        "FCLS (Federal Customs and Licensing Service)" and "Federal Crossings and Licensing Service (FCLS)". Long forms that share most of their words are
        compared; acronyms of unrelated things are left alone.
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

    public static RuleInfo OtherName { get; } = new(
        "FC1011",
        "Another name in the same place",
        Verdict.Conflict,
        "Two near-identical sentences have names of different people or things in the same place.",
        """
        The words around both places are the same and the names are no variants of each other (no nickname, acronym, short form or other spelling), so one of
        the two texts names the wrong one. Short forms and descriptions of one name are left alone.
        """);

    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        NameSpelling,
        AcronymMeaning,
        RivalName,
        GivenName,
        Initial,
        OtherName,
    ];
}
