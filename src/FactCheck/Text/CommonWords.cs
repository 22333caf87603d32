namespace FactCheck.Text;

/// <summary>
/// The commonest English words, a closed list, each made when it is first met, and the forms of them met last, "Deals", "dealt": what the lists know of them need
/// not be looked up again in every run. Of a text nothing else is kept. Thread-safe without locks: of a word that two threads make at once both are the same.
/// </summary>
internal static class CommonWords
{
    /// <summary>About as many as the forms that are in use; a power of two.</summary>
    private const int MostForms = 16_384;

    private static readonly WordMap<KnownWord?> Words = Read();

    /// <summary>Each has one place by its hash.</summary>
    private static readonly KnownWord?[] Forms = new KnownWord?[MostForms];

    /// <param name="spelled">As it stands in the folded text.</param>
    /// <param name="hash">Its <see cref="WordHash"/>.</param>
    /// <returns>The word; one of the run alone for what is no form of a word on the list.</returns>
    public static KnownWord Of(ReadOnlySpan<char> spelled, uint hash)
    {
        var number = Words.NumberOf(spelled, hash);
        if (number > 0)
        {
            ref var word = ref Words.ValueAt(number);
            return Volatile.Read(ref word) ?? Interlocked.CompareExchange(ref word, new KnownWord(Words.Words[number - 1], TokenKind.Word), null) ?? word;
        }

        ref var place = ref Forms[hash & (MostForms - 1)];
        if (Volatile.Read(ref place) is { } form && spelled.SequenceEqual(form.Spelled))
        {
            return form;
        }

        var made = new KnownWord(spelled.ToString(), TokenKind.Word);
        if (Words.Contains(made.Stem))
        {
            Volatile.Write(ref place, made);
        }

        return made;
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
