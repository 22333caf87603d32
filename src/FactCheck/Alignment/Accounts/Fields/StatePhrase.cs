using FactCheck.Text;

namespace FactCheck.Alignment.Accounts.Fields;

/// <summary>A phrase that says how something was. Its words are told apart when a text has the one by which it is found: of thousands of phrases few are ever asked for.</summary>
/// <param name="words">The words, joined by "_" or "-".</param>
/// <param name="length">How many words.</param>
/// <param name="anchor">Index of the word by which the phrase is found.</param>
/// <param name="question">The number of what is asked: the plea, the getaway.</param>
/// <param name="state">The number of the answer.</param>
internal sealed class StatePhrase(ReadOnlyMemory<char> words, int length, int anchor, int question, int state)
{
    public int Length => length;

    public int Question => question;

    public int State => state;

    /// <summary>The words before the one by which it is found, as <see cref="StateFinder.Key"/> keeps them: "has been" of "has been repealed".</summary>
    public string[] Head => field ??= Keys(..anchor);

    /// <summary>The words after it.</summary>
    public string[] Tail => field ??= Keys((anchor + 1)..);

    /// <summary>True for what is kept as it stands, since "was" and "is" tell two times.</summary>
    public static bool IsFunctionWord(ReadOnlySpan<char> word) => StopWords.Contains(word) || word is "not";

    private string[] Keys(Range range) => Array.ConvertAll(words.ToString().Split('_', '-')[range], StateFinder.Key);
}
