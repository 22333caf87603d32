using FactCheck.Text;

namespace FactCheck.Extraction.Names;

/// <summary>The words of a document for the name finder: each distinct one is looked up once, and what the document shows of it is gathered.</summary>
internal sealed class DocumentWords
{
    /// <summary>For each word the capitalisation met last, which leads to the others.</summary>
    private readonly Dictionary<string, NameWordInfo> _words;
    private readonly List<NameWordInfo> _distinct = [];
    private readonly NameWordInfo[] _ofToken;

    public DocumentWords(DocumentText text)
    {
        Text = text;
        Tokens = text.Tokens;
        _words = new Dictionary<string, NameWordInfo>(Math.Min(Tokens.Count / 3, 2000), StringComparer.Ordinal);
        _ofToken = new NameWordInfo[Tokens.Count];
        var ofWord = new NameWordInfo[Tokens.Words.Length];
        for (var w = 0; w < ofWord.Length; w++)
        {
            ofWord[w] = Find(Tokens.Words[w]);
        }

        for (var i = 0; i < _ofToken.Length; i++)
        {
            _ofToken[i] = ofWord[Tokens[i].Number];
        }

        foreach (var sentence in text.Sentences)
        {
            Observe(sentence);
        }

        PhraseRoles = PlacePhrases.Find(this);
        OrganizationRoles = KnownOrganizations.Find(this);
        (LeftAnchors, RightAnchors) = ListAnchors.Find(this);
    }

    /// <summary>See <see cref="ListAnchors"/>.</summary>
    public int[] LeftAnchors { get; }

    public int[] RightAnchors { get; }

    /// <summary>See <see cref="PlacePhrases"/>.</summary>
    public byte[] PhraseRoles { get; }

    /// <summary>See <see cref="KnownOrganizations"/>.</summary>
    public byte[] OrganizationRoles { get; }

    public DocumentText Text { get; }

    public TokenList Tokens { get; }

    public int DistinctCount => _distinct.Count;

    public NameWordInfo this[int token] => _ofToken[token];

    /// <summary>True when a capital at this place is a sign of a name: neither the start of a sentence nor a title-cased line.</summary>
    public bool CapitalCounts(int token, Sentence sentence) => !IsTitle(sentence) && token > FirstWord(sentence);

    /// <summary>True for a line in title case. A sentence of the running text that is full of names and ends in a full stop is none.</summary>
    public bool IsTitle(Sentence sentence) => sentence.IsTitleCase
        && (sentence.Source.Kind is SourceKind.Headline or SourceKind.Standfirst or SourceKind.Heading || !Tokens[sentence.EndToken - 1].Is('.'));

    /// <summary>Index of the first word of a sentence, after quotes and other marks.</summary>
    public int FirstWord(Sentence sentence)
    {
        var first = sentence.FirstToken;
        while (first + 1 < sentence.EndToken && Tokens[first].Kind is TokenKind.Mark or TokenKind.Pictograph)
        {
            first++;
        }

        return first;
    }

    private NameWordInfo Find(KnownWord word)
    {
        ref var first = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_words, word.Norm, out _);
        for (var known = first; known is not null; known = known.OtherForm)
        {
            if (known.IsCapitalized == word.IsCapitalized && known.IsAllCaps == word.IsAllCaps)
            {
                return known;
            }
        }

        var info = new NameWordInfo(_distinct.Count, NameWordFacts.Of(word), first);
        _distinct.Add(info);
        first = info;
        return info;
    }

    private void Observe(Sentence sentence)
    {
        if (IsTitle(sentence))
        {
            return;
        }

        for (var i = FirstWord(sentence); i < sentence.EndToken; i++)
        {
            var word = _ofToken[i];
            if (!word.IsCapitalized)
            {
                word.Evidence.Flags |= WordEvidence.Lower;
                continue;
            }

            var flags = WordEvidence.None;
            if (i > sentence.FirstToken && CapitalCounts(i, sentence))
            {
                flags |= WordEvidence.Capital;
                var before = _ofToken[i - 1];
                flags |= before.IsCapitalized && before.Known.Given >= 2 ? WordEvidence.AfterGiven : 0;
                flags |= (before.Kinds & WordKinds.Title) != 0 ? WordEvidence.AfterTitle : 0;
                flags |= before.Norm is "in" or "near" or "at" or "from" ? WordEvidence.AfterIn : 0;
                flags |= before.Norm == "the" ? WordEvidence.AfterThe : 0;
                flags |= before.Norm == "(" && i + 1 < sentence.EndToken && Tokens[i + 1].Is(')') ? WordEvidence.InParentheses : 0;
            }

            if (i + 1 < sentence.EndToken)
            {
                var after = _ofToken[i + 1];
                flags |= (after.Kinds & WordKinds.Saying) != 0 && !after.IsCapitalized ? WordEvidence.BeforeSaying : 0;
                flags |= after.IsCapitalized && (after.Kinds & (WordKinds.OrganizationWord | WordKinds.LegalForm)) != 0 ? WordEvidence.BeforeOrganizationWord : 0;
                flags |= after.IsCapitalized ? WordEvidence.BeforeCapital : 0;
                flags |= after.Norm == "'s" ? WordEvidence.Possessive : 0;
            }

            word.Evidence.Flags |= flags;
        }
    }
}
