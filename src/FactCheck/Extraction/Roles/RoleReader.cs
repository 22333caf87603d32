namespace FactCheck.Extraction.Roles;

/// <summary>
/// Reads the roles a text gives a person: before the name ("CTO Lena Fuchs"), before it and set off by a comma ("the mayor of Marlow, Kim Lee,"),
/// after it between commas ("Piotr Malik, Corvia's director of research, ...") or after "is". Works on the names already found.
/// </summary>
internal static class RoleReader
{
    public static IEnumerable<Assertion> Read(DocumentText text, IReadOnlyList<Assertion> assertions)
    {
        foreach (var person in assertions)
        {
            if (person.Kind != AssertionKind.Person || !person.IsCertain)
            {
                continue;
            }

            var first = text.TokenAt(person.Mention.Span.Start);
            var end = text.TokenAt(person.Mention.Span.End);
            var name = TitledName(text, first);
            var title = RolesBefore.Attached(text, name) ?? RolesBefore.SetOff(text, name, end) ?? RolesBefore.Stated(text, name, end);
            if (title is { } before)
            {
                yield return Make(text, person, before, first, end);
            }

            if ((RolesAfter.SetOff(text, end) ?? RolesAfter.Stated(text, end)) is { } after)
            {
                yield return Make(text, person, after, first, end);
            }
        }
    }

    /// <summary>"its head of research, Dr Jonas Keller": the role stands before the title.</summary>
    private static int TitledName(DocumentText text, int first)
    {
        while (first > text.SentenceOf(text.Tokens[first]).FirstToken && text.Tokens[first - 1].Norm is "dr" or "mr" or "mrs" or "ms" or "miss" or "prof" or "sir" or "dame")
        {
            first--;
        }

        return first;
    }

    private static Assertion Make(DocumentText text, Assertion person, RolePhrase role, int first, int end)
    {
        var value = new RoleValue(((NameValue)person.Value).Spelling, role.Title, role.Organization, role.IsFormer);
        return new Assertion(AssertionKind.Role, text.Mention(Math.Min(role.First, first), Math.Max(role.Last, end - 1)), value)
        {
            Noun = new TextSpan(text.Tokens[role.First].Span.Start, text.Tokens[role.TitleLast].Span.End),
        };
    }
}
