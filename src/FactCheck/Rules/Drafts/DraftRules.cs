namespace FactCheck.Rules.Drafts;

/// <summary>The rules of a draft against its sources: ids, titles, what is reported, help.</summary>
internal static class DraftRules
{
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
        the bridge" in the draft, "the bridge was opened by Rui Costa" in the source. So are a clause that the source has word for word behind another name, and a role
        that it tells of another person alone. Check who it was.
        """);

    public static RuleInfo NameElsewhere { get; } = new(
        "FC1014",
        "Name not said with this",
        Verdict.NotFound,
        "A draft's name stands in the sources, but not with what the draft says of it.",
        "The sources say it around another name. It may be right, put in other words: look for the sentence that says so.");

    public static RuleInfo QuantityNotFound { get; } = new(
        "FC2002",
        "Value in no source",
        Verdict.NotFound,
        "A draft gives a value that no source gives.",
        "No source states the value, one that contains it, or values from which it follows by a sum, a difference, a share or a change in percent. It may be right: look for a source, or leave it out.");

    public static RuleInfo DateNotFound { get; } = new(
        "FC3002",
        "Date in no source",
        Verdict.NotFound,
        "A draft gives a date that no source gives.",
        "No source states the date or one that contains it.");

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

    public static RuleInfo Placeholder { get; } = new(
        "FC4016",
        "Word still to come",
        Verdict.NotFound,
        "A draft has a placeholder where a word is still to come.",
        "\"[NAME] won the race\", \"UNK, 31, was arrested\": whoever or whatever is meant is not said, so nothing can be looked up in the sources. Put the word in. A placeholder that the sources have, too, is left alone.");

    public static RuleInfo DraftUnsupported { get; } = new(
        "FC4100",
        "Draft hardly rests on its sources",
        Verdict.NotFound,
        "The sources hardly speak of what the draft says.",
        """
        Less than two fifths of the draft's wording is borne out by the sources, measured by how near each two neighbouring words of the draft stand in a
        source, and less than two fifths of its words stand anywhere in them. Right for a text about something else; look for the right sources. Of a draft in words of
        its own, whose words do stand there or of which the sources bear out the few things it names and counts, a note says so when nothing else is found, and nothing where
        they bear out four or more, and at least half of all.
        """);

    public static RuleInfo OtherDirection { get; } = new(
        "FC6001",
        "Change the other way",
        Verdict.Conflict,
        "A draft tells of a rise where its source tells of a fall by as much, or of a level that was higher before; or the reverse.",
        "\"Exports rose 7 percent\" in the draft, \"exports fell 7 percent\" in the source: the number is right, the direction is not. So is \"fell to 322\" where the source has \"322 million (2024: 308)\".");

    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        NameNotFound,
        DraftGivenName,
        NamePlace,
        NameElsewhere,
        QuantityNotFound,
        DateNotFound,
        OpeningPronoun,
        DraftGender,
        Placeholder,
        DraftUnsupported,
        OtherDirection,
    ];
}
