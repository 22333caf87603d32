namespace FactCheck.Extraction.Names;

/// <summary>
/// People in lines in title case, where a surname that is a word of the language ("Robert Fisher Resigns", "Under Gordon Brown's Leadership") looks like all
/// the other words: a given name that is no such word, and a listed surname that is no form of a verb.
/// </summary>
internal static class TitleCasePersons
{
    public static List<NameSpan> Join(DocumentWords words, List<NameSpan> spans)
    {
        var joined = new List<NameSpan>();
        foreach (var sentence in words.Text.Sentences)
        {
            for (var i = words.IsTitle(sentence) ? sentence.FirstToken : sentence.EndToken; i + 1 < sentence.EndToken; i++)
            {
                var person = new NameSpan(i, i + 1, EntityType.Person, IsCertain: true);
                if (IsGivenName(words[i]) && IsSurname(words, i + 1) && spans.TrueForAll(span => !span.Overlaps(person) || (span.First == i && span.Last == i)))
                {
                    joined.Add(person);
                }
            }
        }

        return joined.Count == 0 ? spans : [.. spans.Where(span => !joined.Exists(span.Overlaps)), .. joined];
    }

    private static bool IsGivenName(NameWordInfo word) => word is { IsCapitalized: true, IsAllCaps: false, Known: { Given: >= 2, Common: < 2, City: < 2 } };

    private static bool IsSurname(DocumentWords words, int at)
    {
        var (word, token) = (words[at], words.Tokens[at]);
        return word is { IsCapitalized: true, IsAllCaps: false, Known.Surname: >= 1 } && !token.IsStop
            && ((at + 1 < words.Tokens.Count && words[at + 1].Norm == "'s") || !(token.Norm.Length > 3 && (token.Norm != token.Stem || token.Norm.EndsWith("ing", StringComparison.Ordinal))));
    }
}
