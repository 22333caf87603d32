using FactCheck.Text;

namespace FactCheck.Extraction.Vocabulary;

/// <summary>
/// A text whose tokens say a declared name or title by the first of its group, so that all that compares words compares those. The tokens share the stretch of the words
/// that stand there; no offset changes.
/// </summary>
internal static class RewordedText
{
    /// <param name="text">The text.</param>
    /// <param name="stretches">Where other words than those of the first stand; those that overlap an earlier one are left alone.</param>
    public static DocumentText Of(DocumentText text, IEnumerable<DeclaredStretch> stretches)
    {
        var tokens = new TokenBuffer(text.Tokens.Count);
        var starts = new int[text.Tokens.Count + 1];
        var reworded = new List<TextSpan>();
        var next = 0;
        foreach (var stretch in stretches.OrderBy(stretch => stretch.First).Where(stretch => !SaysTheFirst(text, stretch)))
        {
            if (stretch.First >= next)
            {
                Copy(text, next, stretch.First, tokens, starts);
                starts.AsSpan(stretch.First, stretch.Last + 1 - stretch.First).Fill(tokens.Count);
                reworded.Add(Write(text, stretch, tokens));
                next = stretch.Last + 1;
            }
        }

        if (reworded.Count == 0)
        {
            return text;
        }

        Copy(text, next, text.Tokens.Count, tokens, starts);
        starts[^1] = tokens.Count;
        Sentence[] sentences = [.. text.Sentences.Select(sentence => sentence with { FirstToken = starts[sentence.FirstToken], EndToken = starts[sentence.EndToken] })];
        return new DocumentText(text, tokens.ToList(), sentences, reworded);
    }

    private static bool SaysTheFirst(DocumentText text, DeclaredStretch stretch) =>
        stretch.Last + 1 - stretch.First == stretch.Name.Tokens.Count && stretch.Name.Tokens.Index().All(token => token.Item.Norm == text.Tokens[stretch.First + token.Index].Norm);

    private static void Copy(DocumentText text, int first, int end, TokenBuffer tokens, int[] starts)
    {
        for (var i = first; i < end; i++)
        {
            starts[i] = tokens.Count;
            tokens.Add(text.Tokens[i] with { Number = tokens.Words.NumberOf(text.Tokens[i].Word) });
        }
    }

    private static TextSpan Write(DocumentText text, DeclaredStretch stretch, TokenBuffer tokens)
    {
        var first = text.Tokens[stretch.First];
        var span = new TextSpan(first.Span.Start, text.Tokens[stretch.Last].Span.End);
        var count = stretch.Name.Tokens.Count;
        for (var i = 0; i < count; i++)
        {
            var token = stretch.Name.Tokens[i];
            tokens.Add(token with
            {
                Span = new TextSpan(span.Start + (i * span.Length / count), span.Start + ((i + 1) * span.Length / count)),
                Sentence = first.Sentence,
                IsCapitalized = token.IsCapitalized || (i == 0 && first.IsCapitalized),
                IsAfterSpace = i == 0 ? first.IsAfterSpace : token.IsAfterSpace,
                Number = tokens.Words.NumberOf(token.Word),
            });
        }

        return span;
    }
}
