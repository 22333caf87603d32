using System.Globalization;
using FactCheck.Alignment.Referents;
using FactCheck.Alignment.Sentences;
using FactCheck.Text;

namespace FactCheck.Alignment.Occasions;

/// <summary>The deeds of one document by token, and the deed that governs a place in it.</summary>
internal sealed class DeedIndex
{
    /// <summary>Tokens on either side of a value in which its deed is looked for.</summary>
    private const int Reach = 24;

    /// <summary>Tokens between a verb and the noun that is its subject.</summary>
    private const int NounReach = 8;

    /// <summary>Tokens at the head of a sentence in which a noun is its subject.</summary>
    private const int SubjectReach = 3;

    /// <summary>Verbs that say nothing of what happened; the noun that is their subject does.</summary>
    public static readonly HashSet<string> LightStems = Stems("be hold take happen occur come fall set schedule plan last run go get give make have do continue remain stand plan time fix date lie sit put bring");

    /// <summary>Acts of speech and thought: a day on which something was said is not the day on which it happened.</summary>
    private static readonly HashSet<string> Speech = Stems(
        "say tell report claim state add announce argue write reply note insist warn confirm admit believe assert expect forecast predict think know want see show find-out ask call describe explain suggest reveal deny learn hear seem look");

    private readonly DocumentText _text;
    private readonly (int Kind, int First, int End)[] _kinds;

    /// <summary>The keys of the kinds of happenings.</summary>
    private static readonly string[] Keys = [.. Enumerable.Range(0, Deeds.KindCount).Select(kind => Deed.KindMark + kind.ToString(CultureInfo.InvariantCulture))];

    public DeedIndex(ReadDocument document)
    {
        var text = _text = document.Text;
        _kinds = new (int, int, int)[text.Tokens.Count];
        Array.Fill(_kinds, (-1, 0, 0));
        for (var i = 0; i < _kinds.Length; i++)
        {
            var kind = Deeds.At(text, i, out var end);
            for (var k = i; kind >= 0 && k < end; k++)
            {
                _kinds[k] = (kind, i, end);
            }

            i = kind >= 0 ? end - 1 : i;
        }

        Concepts = new DocumentConcepts(document, token => _kinds[token].Kind, Keys.Length);
    }

    /// <summary>What the words stand for: the kinds of happenings they tell, else themselves.</summary>
    public DocumentConcepts Concepts { get; }

    /// <summary>The words around values, where words that tell one kind of happening are one.</summary>
    public static ContextIndex Contexts(List<ReadDocument> documents, DeedIndex[] deeds) =>
        new(SharedStems.Of(documents), [.. Enumerable.Range(0, deeds.Length)], Array.ConvertAll(deeds, deed => deed.Concepts), Keys);

    /// <summary>What a token stands for: the kind of happening it tells, else its stem; null for a word without content.</summary>
    public string? Concept(int token) => _kinds[token].Kind >= 0 ? Keys[_kinds[token].Kind] : ContextIndex.Content(_text.Tokens[token]);

    /// <summary>The deed that a value belongs to; null when there is none to tell.</summary>
    /// <param name="first">First token of the value.</param>
    /// <param name="end">Index after its last token.</param>
    public Deed? Governing(int first, int end)
    {
        var sentence = _text.SentenceOf(_text.Tokens[first]);
        if (Modified(first, end, sentence) is { } modified)
        {
            return modified;
        }

        var at = Before(first, sentence);
        at = at < 0 ? After(end, sentence) : at;
        return at < 0 ? Subject(first, sentence) : Made(at, end, sentence);
    }

    /// <summary>The thing a word stands before: "a monthly newsletter"; null when no thing follows.</summary>
    public Deed? Following(int i) =>
        i < _text.Tokens.Count && ContextIndex.Content(_text.Tokens[i]) is not null && !IsDeed(i) && i > 0 && _text.Tokens[i].Sentence == _text.Tokens[i - 1].Sentence
            ? Of(i, _text.SentenceOf(_text.Tokens[i])) : null;

    /// <summary>"the 6 March attack", "a six-month trial".</summary>
    private Deed? Modified(int first, int end, Sentence sentence)
    {
        while (end < sentence.EndToken && (_text.Tokens[end].Is('-') || _text.Tokens[end].Norm is "'s" or "long"))
        {
            end++;
        }

        var isCompound = first > sentence.FirstToken && _text.Tokens[first - 1].Norm is "the" or "a" or "an" or "his" or "her" or "its" or "their" or "'s" or "whose" or "this" or "that";
        for (var i = end; isCompound && i < Math.Min(end + 2, sentence.EndToken) && _text.Tokens[i].IsWord && !_text.Tokens[i].IsStop; i++)
        {
            if (_kinds[i].Kind >= 0 && !VerbWords.IsPastForm(_text.Tokens[i]))
            {
                return Of(i, sentence);
            }
        }

        return null;
    }

    private int Before(int first, Sentence sentence)
    {
        for (var i = first - 1; i >= Math.Max(sentence.FirstToken, first - Reach); i--)
        {
            if (IsDeed(i) && !IsThing(i))
            {
                return first - _kinds[i].End > NounReach / 2 && i - sentence.FirstToken > SubjectReach && IsNoun(i) ? -1 : i;
            }

            if (IsJoint(i))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>True for a deed told as a thing: "faces charges related to ... in February" does not date the charges.</summary>
    private bool IsNoun(int i)
    {
        ref readonly var token = ref _text.Tokens[i];
        var isIrregular = token.Stem != token.Norm && token.Norm != token.Stem + "e" && !token.Norm.EndsWith('s') && !VerbWords.IsGerund(token);
        var isVerb = isIrregular || VerbWords.IsPastForm(token) || (i > 0 && VerbWords.IsAuxiliary(_text.Tokens[i - 1])) || _kinds[i].End - _kinds[i].First > 1;
        return _kinds[i].Kind >= 0 && !isVerb;
    }

    private int After(int end, Sentence sentence)
    {
        for (var i = end; i < Math.Min(sentence.EndToken, end + Reach); i++)
        {
            if (IsDeed(i))
            {
                return i;
            }

            if (IsJoint(i))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>
    /// The heads of the phrases on either side of a deed: whom or what it was done by or to. Empty when pronouns stand there.
    /// </summary>
    /// <param name="deed">The deed.</param>
    /// <param name="first">First token of the value that belongs to it.</param>
    /// <param name="end">Index after the last token of the value, which is no party.</param>
    public IReadOnlyList<string> Parties(Deed deed, int first, int end)
    {
        var sentence = _text.SentenceOf(_text.Tokens[deed.First]);
        var parties = new List<string>();
        for (var i = deed.First - 1; i >= Math.Max(sentence.FirstToken, deed.First - NounReach) && !IsJoint(i); i--)
        {
            if ((IsDeed(i) && !IsThing(i)) || (i >= first && i < end))
            {
                break;
            }

            if (Concept(i) is not { } concept || concept == "long")
            {
                continue;
            }

            // "the bridge at Salm": over the place to what stands there.
            var start = i;
            while (start > sentence.FirstToken && Concept(start - 1) is not null && !IsDeed(start - 1))
            {
                start--;
            }

            var isPlaced = start > sentence.FirstToken + 1 && _text.Tokens[start - 1].Norm is "at" or "of" or "in" or "near" or "on" or "from" && Concept(start - 2) is not null;
            if (!isPlaced)
            {
                parties.Add(concept);
                break;
            }

            i = start - 1;
        }

        var at = deed.End;
        while (at < sentence.EndToken && _text.Tokens[at].IsWord && _text.Tokens[at].Norm is "the" or "a" or "an" or "his" or "her" or "its" or "their" or "of" or "against" or "by")
        {
            at++;
        }

        var head = -1;
        for (; at < sentence.EndToken && Concept(at) is not null && !IsDeed(at); at++)
        {
            head = at;
        }

        if (head >= 0)
        {
            parties.Add(Concept(head)!);
        }

        return parties;
    }

    /// <summary>"the pump": a word behind an article is a thing, though it may be a verb elsewhere.</summary>
    private bool IsThing(int i) => _kinds[i].Kind < 0 && i > 0 && !VerbWords.IsPastForm(_text.Tokens[i]) && _text.Tokens[i - 1].Norm is "the" or "a" or "an" or "his" or "her" or "its" or "their";

    /// <summary>A mark or word over which a value does not reach.</summary>
    private bool IsJoint(int i)
    {
        ref readonly var token = ref _text.Tokens[i];
        return token.Is(';') || token.Is(':') || token.Is('\u2014') || token.Is('(') || token.Is(')') || token.Is('"') || token.Is('|')
            || (token.Norm == "which" && !(i > 0 && _text.Tokens[i - 1].Norm is "on" or "in" or "at")) || token.Norm is "who" or "whose" or "while" or "whereas" or "although" or "because" or "but" or "if";
    }

    private bool IsDeed(int i)
    {
        ref readonly var token = ref _text.Tokens[i];
        return _kinds[i].Kind >= 0 || VerbWords.IsFullVerb(token) || VerbWords.IsPastForm(token) || (Cues.Has(token, Cue.LightVerb) && token.IsWord && !VerbWords.IsAuxiliary(token) && !token.IsCapitalized);
    }

    /// <summary>The deed at a token; for a verb of no known kind the happening that is its subject, and for one that says nothing at all whatever else is told.</summary>
    private Deed? Made(int at, int end, Sentence sentence)
    {
        if (_kinds[at].Kind >= 0)
        {
            return Of(at, sentence);
        }

        var stem = _text.Tokens[at].Stem;
        if (Speech.Contains(stem))
        {
            return null;
        }

        var noun = Noun(at, sentence);
        if (noun is not null || !Cues.Has(_text.Tokens[at], Cue.LightVerb))
        {
            return noun ?? Of(at, sentence);
        }

        var after = at < end ? After(end, sentence) : -1;
        return after >= 0 && _kinds[after].Kind >= 0 ? Of(after, sentence) : Subject(at, sentence);
    }

    /// <summary>The last noun before a verb that names a happening: "a landslide swept through the camp".</summary>
    private Deed? Noun(int verb, Sentence sentence)
    {
        var from = verb > sentence.FirstToken + 1 && _text.Tokens[verb - 1].Norm is "which" or "that" ? verb - 2 : verb - 1;
        from -= from > sentence.FirstToken && _text.Tokens[from].Is(',') ? 1 : 0;
        for (var i = from; i >= Math.Max(sentence.FirstToken, verb - NounReach) && !IsJoint(i) && !_text.Tokens[i].Is(','); i--)
        {
            // "The fire service warned": a word before another noun tells what kind of thing that is.
            if (IsNoun(i) && !(i + 1 < verb && Concept(i + 1) is not null && !IsDeed(i + 1)))
            {
                return Of(i, sentence) is { } deed ? deed with { IsFact = deed.IsFact && DeedStance.IsFact(_text, verb, sentence) } : null;
            }
        }

        return null;
    }

    /// <summary>The word right before a form of be: "the deadline is".</summary>
    private Deed? Subject(int verb, Sentence sentence)
    {
        var i = verb - 1;
        var isOfVerb = IsDeed(verb);
        while (i > sentence.FirstToken && (VerbWords.IsAuxiliary(_text.Tokens[i]) || (_text.Tokens[i].IsWord && _text.Tokens[i].IsStop)
            || (_text.Tokens[i].Is(',') && _text.Tokens[i + 1].Norm is "which" or "who")))
        {
            isOfVerb |= !_text.Tokens[i].IsWord || !IsPreposition(_text.Tokens[i].Norm);
            i--;
        }

        var isPlain = i >= sentence.FirstToken && isOfVerb && ContextIndex.Content(_text.Tokens[i]) is not null && !_text.Tokens[i].IsCapitalized;
        return isPlain ? Of(i, sentence) : null;
    }

    /// <summary>"the party in 2016": a day beside a noun dates nothing.</summary>
    private static bool IsPreposition(string norm) => norm is "in" or "on" or "at" or "of" or "for" or "from" or "to" or "until" or "since" or "the" or "a" or "an" or "last" or "this" or "next";

    private Deed Of(int i, Sentence sentence)
    {
        var (kind, first, end) = _kinds[i];
        return kind >= 0 ? new Deed(Keys[kind], first, end, DeedStance.IsFact(_text, first, sentence)) { IsPlural = IsNoun(first) && _text.Tokens[first].Norm.EndsWith('s') && _text.Tokens[first].Norm != _text.Tokens[first].Stem } : new Deed(_text.Tokens[i].Stem, i, i + 1, DeedStance.IsFact(_text, i, sentence));
    }

    private static HashSet<string> Stems(string words) => new(words.Split(' ').Select(Stemmer.Stem), StringComparer.Ordinal);
}
