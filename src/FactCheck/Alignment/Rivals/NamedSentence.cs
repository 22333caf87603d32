namespace FactCheck.Alignment.Rivals;

/// <summary>A sentence that names a person or an organization, and what else it says.</summary>
internal sealed class NamedSentence
{
    private const int MaxWords = 40;

    private NamedSentence(int document, DocumentText text, Sentence sentence, List<Assertion> names)
    {
        Document = document;
        Text = text;
        Sentence = sentence;
        Names = names;
        var words = new List<int>();
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Number || (text.Tokens[i].IsWord && text.Tokens[i].Norm != "'s" && !text.Tokens[i].IsStop))
            {
                words.Add(i);
            }
        }

        Words = words;
    }

    /// <summary>Index of the document.</summary>
    public int Document { get; }

    public DocumentText Text { get; }

    public Sentence Sentence { get; }

    /// <summary>All names in it, candidates included.</summary>
    public List<Assertion> Names { get; }

    /// <summary>The tokens of its content words and numbers.</summary>
    public List<int> Words { get; }

    public static IEnumerable<NamedSentence> Of(int index, ReadDocument document)
    {
        var names = document.Assertions.Where(assertion => assertion.Value is NameValue).ToList();
        for (int i = 0, end; i < names.Count; i = end)
        {
            var sentence = SentenceOf(document.Text, names[i]);
            end = i + 1;
            while (end < names.Count && SentenceOf(document.Text, names[end]) == sentence)
            {
                end++;
            }

            var named = new NamedSentence(index, document.Text, document.Text.SentenceSpan[sentence], names[i..end]);
            if (named.Words.Count <= MaxWords && !named.Sentence.IsTitleCase && !named.Sentence.IsQuestion)
            {
                yield return named;
            }
        }
    }

    /// <summary>The sentence of one assertion, for comparison alone.</summary>
    public static NamedSentence Around(int index, ReadDocument document, Assertion assertion) =>
        new(index, document.Text, document.Text.SentenceSpan[SentenceOf(document.Text, assertion)], []);

    /// <summary>True when a name stands in a list, or is told as one of several: there may be more of them.</summary>
    public bool IsOneOfSeveral(Assertion name)
    {
        var first = Text.TokenAt(name.Mention.Span.Start);
        var end = Text.TokenAt(name.Mention.Span.End);
        var before = first > Sentence.FirstToken ? Text.Tokens[first - 1].Norm : "";
        var after = end < Sentence.EndToken ? Text.Tokens[end].Norm : "";
        var isListed = (before is "and" or "or" or "&" or "both" && first - 2 >= Sentence.FirstToken && Text.Tokens[first - 2].Span.Length > 0 && NameEndsAt(first - 1))
            || (after is "and" or "or" or "&" && NameStartsAt(end + 1));
        var behind = end + 1 < Sentence.EndToken && Text.Tokens[end].Is(',') ? Text.Tokens[end + 1].Norm : after;
        return isListed || behind is "too" or "also" or "likewise" || before is "including" or "like" or "such" or "e.g." or "among" or "including:" || (before == "as" && first - 2 >= Sentence.FirstToken && Text.Tokens[first - 2].Norm == "such");
    }

    private bool NameEndsAt(int token) => Names.Any(name => Text.TokenAt(name.Mention.Span.End) == token);

    private bool NameStartsAt(int token) => Names.Any(name => Text.TokenAt(name.Mention.Span.Start) == token);

    private static int SentenceOf(DocumentText text, Assertion name) => text.Tokens[Math.Min(text.TokenAt(name.Mention.Span.Start), text.Tokens.Count - 1)].Sentence;
}
