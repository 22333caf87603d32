namespace FactCheck.Text;

/// <summary>
/// The commonest English words in lower case, a closed list, each made when it is first met: what the lists know of them need not be looked up again in every
/// run. Of a text nothing is kept. Thread-safe without locks: of a word that two threads make at once both are the same.
/// </summary>
internal static class CommonWords
{
    private static readonly WordMap<KnownWord?> Words = Read();

    /// <param name="spelled">As it stands in the folded text.</param>
    /// <param name="hash">Its <see cref="WordHash"/>.</param>
    /// <returns>The word; null for one that is not on the list.</returns>
    public static KnownWord? Find(ReadOnlySpan<char> spelled, uint hash)
    {
        var number = Words.NumberOf(spelled, hash);
        if (number == 0)
        {
            return null;
        }

        ref var word = ref Words.ValueAt(number);
        return Volatile.Read(ref word) ?? Interlocked.CompareExchange(ref word, new KnownWord(Words.Words[number - 1], TokenKind.Word), null) ?? word;
    }

    private static WordMap<KnownWord?> Read()
    {
        var words = new WordMap<KnownWord?>(6000);
        foreach (var line in WordListFile.Lines("stem-frequencies.txt"))
        {
            foreach (var stem in line.Split(' ').AsSpan(1))
            {
                Add(stem);
            }
        }

        foreach (var line in WordListFile.Lines("irregular-forms.txt"))
        {
            foreach (var form in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Add(form);
            }
        }

        return words;

        void Add(string word)
        {
            if (word.All(char.IsAsciiLetterLower))
            {
                words.ValueOf(word, out _) = null;
            }
        }
    }
}
