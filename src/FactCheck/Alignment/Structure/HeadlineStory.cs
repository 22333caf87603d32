using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Structure;

/// <summary>A title line - a headline or a picture's caption - and the text it belongs to: the words of both, and the text's first sentences.</summary>
internal sealed class HeadlineStory
{
    /// <summary>What a headline tells stands in the first sentences of its text.</summary>
    private const int LeadSentences = 6;

    private readonly HashSet<string> _bodyStems;

    private HeadlineStory(ReadDocument document, Sentence title, IReadOnlyList<Sentence> body)
    {
        Document = document;
        Title = title;
        Body = body;
        Lead = [.. body.Take(LeadSentences)];
        TitleStems = Content(title);
        _bodyStems = new HashSet<string>(StringComparer.Ordinal);
        var isRead = new bool[Text.Tokens.Words.Length];
        foreach (var sentence in body)
        {
            foreach (ref readonly var token in Text.TokenSpan[sentence.FirstToken..sentence.EndToken])
            {
                if (!isRead[token.Number])
                {
                    isRead[token.Number] = true;
                    _bodyStems.Add(token.Stem);
                }
            }
        }
    }

    public ReadDocument Document { get; }

    public DocumentText Text => Document.Text;

    /// <summary>The title line.</summary>
    public Sentence Title { get; }

    /// <summary>The sentences of the text below the title.</summary>
    public IReadOnlyList<Sentence> Body { get; }

    /// <summary>The first of them.</summary>
    public IReadOnlyList<Sentence> Lead { get; }

    /// <summary>Stems of the title's content words.</summary>
    public HashSet<string> TitleStems { get; }

    /// <summary>The title lines of a document with their texts; none for a document without a headline.</summary>
    public static IEnumerable<HeadlineStory> Of(ReadDocument document)
    {
        List<Sentence>? body = null;
        foreach (var title in document.Text.Sentences)
        {
            var isTitle = title.Source.Kind == SourceKind.Headline || (title.Source.Kind == SourceKind.Article && IsCaption(document.Text, title));
            if (isTitle && !title.IsQuestion)
            {
                body ??= [.. document.Text.Sentences.Where(sentence => sentence.Source.Kind == SourceKind.Article && !IsCaption(document.Text, sentence))];
                if (body.Count > 0)
                {
                    yield return new HeadlineStory(document, title, body);
                }
            }
        }
    }

    /// <summary>True when a stem stands anywhere in the text below the title.</summary>
    public bool IsInBody(string stem) => _bodyStems.Contains(stem);

    /// <summary>True when the text says elsewhere what a word of the title says, in other words: "rents to rise" and "rents will go up".</summary>
    public bool TakesSideOf(int title)
    {
        foreach (var told in PoleLexicon.Find(Text, Title))
        {
            if (told.First <= title && title <= told.Last && Body.Any(sentence => PoleLexicon.Find(Text, sentence).Any(mark => mark.Agrees(told) && !(mark.First == mark.Last && Text.Tokens[mark.First].IsStop) && !IsNegated(sentence, mark.First))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The number of content words a sentence shares with the title.</summary>
    public int Shared(Sentence sentence)
    {
        var shared = Content(sentence);
        shared.IntersectWith(TitleStems);
        return shared.Count;
    }

    /// <summary>The same without the words of the two values themselves.</summary>
    public int SharedBeside(Sentence sentence, Assertion told, Assertion other)
    {
        var shared = Content(sentence, other.Mention.Span);
        shared.IntersectWith(Content(Title, told.Mention.Span));
        return shared.Count;
    }

    /// <summary>True when a negation stands right before a token.</summary>
    public bool IsNegated(Sentence sentence, int token)
    {
        for (var i = token - 1; i >= Math.Max(sentence.FirstToken, token - 4); i--)
        {
            var norm = Text.Tokens[i].Norm;
            if (norm is "not" or "never" or "no" or "nor" or "without" or "deny" or "denies" or "denied" or "denying" or "refuses" or "refused" or "refusing" or "rules" or "ruled" or "against" or "nobody" || norm.EndsWith("n't", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private HashSet<string> Content(Sentence sentence, TextSpan? but = null)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            ref readonly var token = ref Text.Tokens[i];
            if (token.IsWord && token.Norm.Length > 2 && !token.IsStop && NumberWords.Value(token.Norm) is null && !(but?.Contains(token.Span.Start) ?? false))
            {
                stems.Add(token.Stem);
            }
        }

        return stems;
    }

    /// <summary>"Photo: ...", "Caption: ...".</summary>
    private static bool IsCaption(DocumentText text, Sentence sentence) =>
        sentence.EndToken - sentence.FirstToken > 3 && text.Tokens[sentence.FirstToken + 1].Is(':')
        && text.Tokens[sentence.FirstToken].Norm is "photo" or "caption" or "picture" or "pictured" or "image" or "photograph";
}
