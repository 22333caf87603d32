using FactCheck.Text;

namespace FactCheck.Alignment.Quotations;

/// <summary>A quotation with its words and the words around it.</summary>
internal sealed class PlacedQuotation
{
    private PlacedQuotation(int document, DocumentText text, Assertion assertion, IReadOnlyList<int> tokens)
    {
        Document = document;
        Text = text;
        Assertion = assertion;
        Tokens = tokens;
        Words = [.. tokens.Select(i => text.Tokens[i].Norm)];
        Content = [.. tokens.Select(i => text.Tokens[i]).Where(IsContent).Select(token => token.Stem)];
        Context = ReadContext(text, tokens, assertion.Speaker?.Span);
        Occasion = QuotedOccasion.Of(text, tokens);
    }

    /// <summary>Index of the document.</summary>
    public int Document { get; }

    public DocumentText Text { get; }

    public Assertion Assertion { get; }

    /// <summary>The indices of its words and numbers; what stands in square brackets is the editor's and left out.</summary>
    public IReadOnlyList<int> Tokens { get; }

    /// <summary>Its words, folded.</summary>
    public string[] Words { get; }

    /// <summary>The stems of its content words.</summary>
    public HashSet<string> Content { get; }

    /// <summary>The stems of the content words that stand around it in its sentence, without the speaker and the verb of speech.</summary>
    public HashSet<string> Context { get; }

    /// <summary>When it was said, and what tells its bearer from another, as its sentence has it.</summary>
    public QuotedOccasion Occasion { get; }

    public static PlacedQuotation? Of(int document, DocumentText text, Assertion assertion)
    {
        var tokens = new List<int>();
        var depth = 0;
        for (var i = text.TokenAt(assertion.Mention.Span.Start); i < text.Tokens.Count && text.Tokens[i].Span.Start < assertion.Mention.Span.End; i++)
        {
            ref readonly var token = ref text.Tokens[i];
            depth += token.Is('[') ? 1 : token.Is(']') && depth > 0 ? -1 : 0;
            if (depth == 0 && token.Kind is TokenKind.Word or TokenKind.Number)
            {
                tokens.Add(i);
            }
        }

        return tokens.Count == 0 ? null : new PlacedQuotation(document, text, assertion, tokens);
    }

    private static bool IsContent(Token token) => token.Kind is TokenKind.Number || (token.IsWord && !token.IsStop);

    private static HashSet<string> ReadContext(DocumentText text, IReadOnlyList<int> tokens, TextSpan? speaker)
    {
        var context = new HashSet<string>(StringComparer.Ordinal);
        var first = text.SentenceOf(text.Tokens[tokens[0]]);
        var last = text.SentenceOf(text.Tokens[tokens[^1]]);
        for (var i = first.FirstToken; i < last.EndToken; i++)
        {
            if ((i < tokens[0] || i > tokens[^1]) && IsContent(text.Tokens[i]) && !SpeechVerbs.Contains(text.Tokens[i])
                && !(speaker is { } place && place.Overlaps(text.Tokens[i].Span)))
            {
                context.Add(text.Tokens[i].Stem);
            }
        }

        return context;
    }
}
