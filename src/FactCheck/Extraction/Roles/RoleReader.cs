using FactCheck.Text;

namespace FactCheck.Extraction.Roles;

/// <summary>
/// Reads the role a text gives a person: before the name ("CTO Akash Jain", "director of engineering Courtney Bowman") or after it between
/// commas ("Courtney Bowman, Palantir's global director of privacy, ..."). Works on the names already found.
/// </summary>
internal static class RoleReader
{
    private const int MaxWords = 12;

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
            var role = Before(text, first) ?? After(text, end);
            if (role is { } found)
            {
                var start = Math.Min(found.First, first);
                var last = Math.Max(found.Last, end - 1);
                var value = new RoleValue(((NameValue)person.Value).Spelling, found.Title, found.Organization, found.IsFormer);
                yield return new Assertion(AssertionKind.Role, text.Mention(start, last), value);
            }
        }
    }

    private static FoundRole? Before(DocumentText text, int name)
    {
        var sentence = text.SentenceOf(text.Tokens[name]);
        var limit = Math.Max(sentence.FirstToken, name - MaxWords);
        for (var head = name - 1; head >= limit; head--)
        {
            var token = text.Tokens[head];
            if (!token.IsWord || VerbWords.IsFullVerb(token) || token.Norm is "by" or "with" or "to" or "from" or "as" or "that" or "which" or "who")
            {
                return null;
            }

            if (!RoleTitles.IsHeadWord(token.Norm))
            {
                continue;
            }

            // Between head and name there may be "of privacy and civil liberties engineering", nothing else.
            var isAttached = head == name - 1 || text.Tokens[head + 1].Norm is "of" or "for";
            if (!isAttached)
            {
                return null;
            }

            var first = TitleStart(text, head, limit);
            var isFormer = first > sentence.FirstToken && IsFormer(text.Tokens[first - 1]);
            return new FoundRole(first, name - 1, Words(text, first, name - 1), Owner(text, first, limit), isFormer);
        }

        return null;
    }

    private static FoundRole? After(DocumentText text, int end)
    {
        if (end + 1 >= text.Tokens.Count || !text.Tokens[end].Is(',') || text.Tokens[end].Sentence != text.Tokens[end - 1].Sentence)
        {
            return null;
        }

        var sentence = text.SentenceOf(text.Tokens[end]);
        var close = end + 1;
        while (close < sentence.EndToken && close - end <= MaxWords + 2 && !text.Tokens[close].Is(',') && !text.Tokens[close].Is('.') && !text.Tokens[close].Is(';'))
        {
            close++;
        }

        for (var head = end + 1; head < close; head++)
        {
            var token = text.Tokens[head];
            if (VerbWords.IsFullVerb(token) || VerbWords.IsAuxiliary(token) && token.Norm != "'s" || token.Is('"'))
            {
                return null;
            }

            var isHead = RoleTitles.IsHeadWord(token.Norm) && !(head + 1 < close && RoleTitles.IsHeadWord(text.Tokens[head + 1].Norm));
            if (isHead)
            {
                var last = head;
                while (last + 1 < close && (text.Tokens[last + 1].Norm is "of" or "for" or "and" or "at" || (last > head && text.Tokens[last + 1].IsWord)))
                {
                    last++;
                }

                var first = TitleStart(text, head, end + 1);
                var isFormer = Enumerable.Range(end + 1, first - end - 1).Any(i => IsFormer(text.Tokens[i]));
                return new FoundRole(first, last, Words(text, first, last), Owner(text, first, end + 1), isFormer);
            }
        }

        return null;
    }

    /// <summary>The first word of the title: modifiers before the head, but not a possessive or an article.</summary>
    private static int TitleStart(DocumentText text, int head, int limit)
    {
        var first = head;
        while (first > limit && text.Tokens[first - 1] is { IsWord: true } before
            && before.Norm is not ("'s" or "the" or "a" or "an" or "by" or "its" or "their") && !StopWords.Contains(before.Norm) && !IsFormer(before)
            && (!before.IsCapitalized || RoleTitles.IsHeadWord(before.Norm) || text.Tokens[first].IsCapitalized && before.Norm is "chief" or "vice" or "deputy" or "prime" or "senior" or "executive" or "managing" or "general" or "head"))
        {
            first--;
        }

        return first;
    }

    /// <summary>The name in the possessive right before the title: "Palantir's".</summary>
    private static string? Owner(DocumentText text, int first, int limit)
    {
        if (first - 2 < limit || text.Tokens[first - 1].Norm != "'s" || !text.Tokens[first - 2].IsCapitalized)
        {
            return null;
        }

        var start = first - 2;
        while (start - 1 >= limit && text.Tokens[start - 1] is { IsWord: true, IsCapitalized: true })
        {
            start--;
        }

        return text.Mention(start, first - 2).Text;
    }

    private static bool IsFormer(Token token) => token.Norm is "former" or "ex" or "then" or "late" or "retired" or "acting" or "interim" or "outgoing" or "incoming";

    private static string Words(DocumentText text, int first, int last)
    {
        var words = Enumerable.Range(first, last - first + 1).Select(i => text.Document.Text[text.Tokens[i].Span.Start..text.Tokens[i].Span.End]);
        return string.Join(' ', words);
    }

    private readonly record struct FoundRole(int First, int Last, string Title, string? Organization, bool IsFormer);
}
