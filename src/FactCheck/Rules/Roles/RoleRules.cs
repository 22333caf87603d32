namespace FactCheck.Rules.Roles;

/// <summary>The rules of people: roles, bodies, he and she: ids, titles, what is reported, help.</summary>
internal static class RoleRules
{
    public static RuleInfo RoleTitle { get; } = new(
        "FC4001",
        "Two roles for one person",
        Verdict.Conflict,
        "Two sources give one person roles that nobody holds together.",
        """
        Reported when one person is given two roles of which an organization has one holder each ("CTO" and "CEO"), neither is marked former or acting,
        and no source gives both. Longer and shorter forms of one title, and an abbreviation with its long form, are the same role. Where one text tells again what the
        other tells, also two posts of one kind, which hardly anybody has at once: a harpist and a trombonist, a goalkeeper and a striker. Where two texts give nearly all
        values alike, also two offices of one house that a person might hold together: its chief executive and its head of research.
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

    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        RoleTitle,
        OfficeHolder,
        Affiliation,
        PersonGender,
    ];
}
