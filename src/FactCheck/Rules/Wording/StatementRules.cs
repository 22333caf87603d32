namespace FactCheck.Rules.Wording;

/// <summary>The rules of who did what, where, and in which words: ids, titles, what is reported, help.</summary>
internal static class StatementRules
{
    public static RuleInfo Opposite { get; } = new(
        "FC4010",
        "Opposites told of one thing",
        Verdict.Conflict,
        "Two sources say opposite things of one subject, or in the same place of two near-identical sentences.",
        """
        "Profits rose in May" and "profits fell in May", "the council approved the plan" and "the plan was rejected by the council": subject or object are the
        same and so is most of what is said with it. So are states that exclude each other where one text tells again what the other tells: "the pool is open" and
        "the pool is closed". Left alone are opposites told of other things, times or parts, by two speakers, planned or supposed.
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

    public static RuleInfo OtherOfKind { get; } = new(
        "FC4005",
        "Another one of its kind in the same place",
        Verdict.Conflict,
        "Two versions of one text have different things of one kind in the same place.",
        """
        "The apology was signed by the treasurer" and "the apology was signed by the surveyor", "broke her hip" and "broke her arm": the sentences are otherwise the same,
        and a list says that the two are of one kind and not the same. Words that take in others (worker, official, animal) and synonyms are left alone.
        """);

    public static RuleInfo OtherActor { get; } = new(
        "FC4006",
        "One deed, two doers",
        Verdict.Conflict,
        "Two sources give one deed, statement or work to two people, and both know both of them.",
        """
        "The treasurer moved that the club be wound up, the captain seconded" and "the captain moved ..., the treasurer seconded"; "the sole author of the paragraph" told of
        two; "Alder sued Birch over the patent" and "Birch sued Alder over the patent"; in a draft also the two sides of a comparison, a cause or a match: "sales in Norway were higher than in Sweden" and
        "sales in Sweden were higher than in Norway". Left alone are doers of whom the other text has never heard, since one may be a loose name for the other, and deeds that several do.
        """);

    public static RuleInfo Gender { get; } = new(
        "FC4020",
        "He here, she there",
        Verdict.Conflict,
        "Two near-identical sentences use pronouns of different gender in the same place.",
        "The same person is \"he\" in one version and \"she\" in the other.");

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

    public static RuleInfo EventPlace { get; } = new(
        "FC4080",
        "Two places for one happening",
        Verdict.Conflict,
        "Two sources tell of one happening at two places.",
        """
        "The bus crashed in Denver" and "the crash in Boise": two towns, countries or sites of which neither lies in the other. Left alone are a town and its
        country, a suburb and its city, where somebody comes from or is going, and places that the list of towns does not know. "At his home" and "at a
        checkpoint" differ; a kitchen and a home do not.
        """);

    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        Opposite,
        Polarity,
        Rewording,
        OtherOfKind,
        OtherActor,
        Gender,
        Pronoun,
        Actor,
        EventPlace,
    ];
}
