namespace FactCheck.Extraction.Vocabulary;

/// <summary>Finds the declared names of one entity and reads each as the first of its group.</summary>
internal sealed class DeclaredAliases
{
    private readonly Dictionary<string, List<(string[] Words, string Name)>> _byFirstWord = new(StringComparer.Ordinal);

    public DeclaredAliases(IReadOnlyList<IReadOnlyList<string>> groups)
    {
        foreach (var (phrase, group) in DeclaredPhrases.Read(groups, "alias"))
        {
            (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_byFirstWord, phrase[0], out _) ??= []).Add((phrase, group[0]));
        }

        foreach (var phrases in _byFirstWord.Values)
        {
            phrases.Sort((one, other) => other.Words.Length.CompareTo(one.Words.Length));
        }
    }

    public IReadOnlyList<Assertion> Reread(DocumentText text, IReadOnlyList<Assertion> assertions)
    {
        if (_byFirstWord.Count == 0)
        {
            return assertions;
        }

        var reread = assertions.ToList();
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (_byFirstWord.TryGetValue(text.Tokens[i].Norm, out var phrases) && phrases.Find(phrase => StandsAt(text, i, phrase.Words)) is (not null, not null) found)
            {
                Place(text, i, i + found.Words.Length - 1, found.Name, reread);
                i += found.Words.Length - 1;
            }
        }

        return reread;
    }

    private static bool StandsAt(DocumentText text, int first, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (first + i >= text.Tokens.Count || text.Tokens[first + i].Norm != words[i] || text.Tokens[first + i].Sentence != text.Tokens[first].Sentence)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The alias takes the place of the names inside it; as part of a longer name it is none ("IBM" in "IBM Plaza").</summary>
    private static void Place(DocumentText text, int first, int last, string name, List<Assertion> assertions)
    {
        var mention = text.Mention(first, last);
        var names = assertions.FindAll(assertion => assertion.Value is NameValue && assertion.Mention.Span.Overlaps(mention.Span));
        if (names.Exists(other => other.Mention.Span.Start < mention.Span.Start || other.Mention.Span.End > mention.Span.End))
        {
            return;
        }

        assertions.RemoveAll(names.Contains);
        var type = names.Select(other => ((NameValue)other.Value).Type).FirstOrDefault(other => other != EntityType.Unknown);
        var kind = names.Find(other => ((NameValue)other.Value).Type == type)?.Kind ?? AssertionKind.Name;
        assertions.Add(new Assertion(kind, mention, new NameValue(name, type)));
    }
}
