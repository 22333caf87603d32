using System.Runtime.InteropServices;
using FactCheck.Names;

namespace FactCheck.Alignment.Drafts;

/// <summary>Finds the names of the sources in a draft that is written without capitals: "copeland" where they tell of Chris Copeland. What they do not name stays unnamed.</summary>
internal static class UncapitalizedNames
{
    /// <summary>Shorter words, and words as common as that, are names only among others: "will", "may".</summary>
    private const int LeastLength = 4;

    /// <summary>The draft with the names; itself when it has capitals, or none of the names.</summary>
    public static ReadDocument In(ReadDocument draft, DraftSources sources)
    {
        if (HasCapitals(draft.Text))
        {
            return draft;
        }

        var forms = FormsOf(sources);
        var taken = Taken(draft);
        var found = new List<Assertion>();
        for (var i = 0; i < draft.Text.Tokens.Count; i++)
        {
            if (!taken[i] && forms.TryGetValue(draft.Text.Tokens[i].Norm, out var likely) && likely.Find(form => Stands(draft.Text, i, form.Words, taken)) is { Words: { } words, Name: { } name })
            {
                var last = i + words.Length - 1;
                found.Add(new Assertion(name.Kind, draft.Text.Mention(i, last), new NameValue(words.Length == 1 ? LastWord(name) : ((NameValue)name.Value).Spelling, ((NameValue)name.Value).Type)));
                i = last;
            }
        }

        return found.Count == 0 ? draft : new ReadDocument(draft.Text, [.. draft.Assertions.Concat(found).OrderBy(assertion => assertion.Mention.Span.Start)], draft.Problem);
    }

    private static bool HasCapitals(DocumentText text)
    {
        foreach (ref readonly var token in text.TokenSpan)
        {
            if (token is { IsWord: true, IsCapitalized: true } && token.Norm != "i")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words of the names, and of people their surnames, by the first of them, the longest first.</summary>
    private static Dictionary<string, List<(string[] Words, Assertion Name)>> FormsOf(DraftSources sources)
    {
        var forms = new Dictionary<string, List<(string[] Words, Assertion Name)>>(StringComparer.Ordinal);
        var lower = sources.Sources.SelectMany(source => source.Text.Tokens).Where(token => token.IsWord && !token.IsCapitalized).Select(token => token.Norm).ToHashSet(StringComparer.Ordinal);
        foreach (var name in sources.Sources.SelectMany(source => source.Assertions).Where(assertion => assertion is { IsCertain: true, Value: NameValue }).DistinctBy(assertion => ((NameValue)assertion.Value).Spelling, StringComparer.OrdinalIgnoreCase))
        {
            var words = ((NameValue)name.Value).Spelling.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 1 || IsName(words[0]))
            {
                Add(words, name);
            }

            if (words.Length > 1 && name.Kind == AssertionKind.Person && IsName(words[^1]))
            {
                Add([words[^1]], name);
            }
        }

        foreach (var list in forms.Values)
        {
            list.Sort((one, other) => other.Words.Length.CompareTo(one.Words.Length));
        }

        return forms;

        void Add(string[] words, Assertion name) => (CollectionsMarshal.GetValueRefOrAddDefault(forms, words[0], out _) ??= []).Add((words, name));

        bool IsName(string word) => word.Length >= LeastLength && !lower.Contains(word) && NameLexicon.Find(word.AsSpan()).Common < 2;
    }

    private static bool[] Taken(ReadDocument draft)
    {
        var taken = new bool[draft.Text.Tokens.Count];
        foreach (var assertion in draft.Assertions.Where(assertion => assertion.Value is NameValue or QuantityValue or DateValue or DurationValue or TimeValue))
        {
            var first = draft.Text.TokenAt(assertion.Mention.Span.Start);
            taken.AsSpan(first..Math.Max(first + 1, draft.Text.TokenAt(assertion.Mention.Span.End))).Fill(true);
        }

        return taken;
    }

    private static bool Stands(DocumentText text, int first, string[] words, bool[] taken)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (first + i >= text.Tokens.Count || taken[first + i] || text.Tokens[first + i].Norm != words[i])
            {
                return false;
            }
        }

        return true;
    }

    private static string LastWord(Assertion name)
    {
        var spelling = ((NameValue)name.Value).Spelling;
        return spelling[(spelling.LastIndexOf(' ') + 1)..];
    }
}
