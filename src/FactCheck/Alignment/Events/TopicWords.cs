using FactCheck.Alignment.Sentences;

namespace FactCheck.Alignment.Events;

/// <summary>For each sentence of a document the distinct words that tell what it is of, in their order, by their numbers in <see cref="DocumentStems"/>.</summary>
internal sealed class TopicWords
{
    /// <summary>Of longer sentences, which are lists or were not split well, the first tokens are read.</summary>
    private const int MaxTokens = EventCandidates.MaxTokens;

    private readonly int[][] _words;

    private TopicWords(ReadDocument document)
    {
        var text = document.Text;
        var stems = DocumentStems.Of(document);
        _words = new int[text.SentenceSpan.Length][];
        Span<int> words = stackalloc int[MaxTokens];
        for (var s = 0; s < _words.Length; s++)
        {
            var sentence = text.SentenceSpan[s];
            var count = 0;
            for (var i = sentence.FirstToken; i < Math.Min(sentence.EndToken, sentence.FirstToken + MaxTokens); i++)
            {
                ref readonly var token = ref text.TokenSpan[i];
                if (EventWords.IsContent(token) && !EventWords.IsSpeech(token) && stems.At(i) is var word && !words[..count].Contains(word))
                {
                    words[count++] = word;
                }
            }

            _words[s] = words[..count].ToArray();
        }
    }

    /// <summary>Those of a document, read once. Thread-safe.</summary>
    public static TopicWords Of(ReadDocument document) => document.Derived(static read => new TopicWords(read));

    /// <summary>The words of a sentence by the numbers they share with other documents.</summary>
    public int[] In(int sentence, ReadOnlySpan<int> numbers)
    {
        var words = new int[_words[sentence].Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = numbers[_words[sentence][i]];
        }

        return words;
    }
}
