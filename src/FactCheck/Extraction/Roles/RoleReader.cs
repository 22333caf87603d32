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
            if (person.Kind is not (AssertionKind.Person or AssertionKind.Name))
            {
                continue;
            }

            var first = text.TokenAt(person.Mention.Span.Start);
            var end = text.TokenAt(person.Mention.Span.End);
            var name = TitledName(text, first);
            if (person.Kind == AssertionKind.Name || !(person.IsCertain || name < first))
            {
                // What is called a trade or an office behind its name is somebody.
                if (person.Kind == AssertionKind.Name && end - first > 1 && RolesAfter.SetOff(text, end) is { } trade)
                {
                    yield return Make(text, person, trade, first, end);
                }

                continue;
            }

            var title = RolesBefore.Attached(text, name) ?? RolesBefore.SetOff(text, name, end) ?? RolesBefore.Stated(text, name, end) ?? RolesBefore.Named(text, name);
            if (title is { } before)
            {
                yield return Make(text, person, before, first, end);
            }

            if ((RolesAfter.SetOff(text, Lettered(text, end)) ?? RolesAfter.Stated(text, end) ?? RolesAfter.With(text, name, end) ?? RolesAfter.Earning(text, end) ?? RolesAfter.Appointed(text, name, end)) is { } after)
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

    /// <summary>"Kim Lee KC, for the prosecution": letters behind the name belong to it.</summary>
    private static int Lettered(DocumentText text, int end) =>
        end + 1 < text.Tokens.Count && text.Tokens[end].Norm is "kc" or "qc" or "sc" or "md" or "phd" or "mp" or "jr" or "sr" && text.Tokens[end].IsCapitalized ? end + 1 : end;

    private static Assertion Make(DocumentText text, Assertion person, RolePhrase role, int first, int end)
    {
        var value = new RoleValue(((NameValue)person.Value).Spelling, role.Title, role.Organization, role.IsFormer);
        return new Assertion(AssertionKind.Role, text.Mention(Math.Min(role.First, first), Math.Max(role.Last, end - 1)), value)
        {
            Noun = new TextSpan(text.Tokens[role.First].Span.Start, text.Tokens[role.TitleLast].Span.End),
        };
    }
}
