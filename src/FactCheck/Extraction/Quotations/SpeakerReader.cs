using FactCheck.Extraction.Frames;
using FactCheck.Text;

namespace FactCheck.Extraction.Quotations;

/// <summary>
/// Reads who says quoted words: before them ("X said: ..."), behind them ("...", said X; "...", X told Y), around a tag in the middle, "according
/// to X". A pronoun is resolved only where one person alone was named before it. Works on the names already found.
/// </summary>
internal sealed class SpeakerReader
{
    private const int Reach = 16;

    /// <summary>How many sentences back a pronoun may point.</summary>
    private const int PronounReach = 3;

    private readonly DocumentText _text;
    private readonly List<NamedPlace> _names;
    private readonly Dictionary<int, NamedPlace> _byFirst = [];
    private readonly Dictionary<int, NamedPlace> _byEnd = [];
    private readonly bool[] _isQuoted;

    private SpeakerReader(DocumentText text, IReadOnlyList<Assertion> assertions)
    {
        _text = text;
        _isQuoted = new bool[text.Tokens.Count];
        foreach (var quotation in assertions.Where(assertion => assertion.Value is QuotationValue))
        {
            _isQuoted.AsSpan(text.TokenAt(quotation.Mention.Span.Start)..text.TokenAt(quotation.Mention.Span.End)).Fill(true);
        }

        _names = [.. assertions.Where(assertion => assertion.Value is NameValue).Select(Place).OrderBy(name => name.First)];
        foreach (var name in _names)
        {
            _byFirst.TryAdd(name.First, name);
            _byEnd.TryAdd(name.End, name);
        }
    }

    /// <summary>The quotations with their speakers, and all other assertions as they are, in the given order.</summary>
    public static IReadOnlyList<Assertion> Read(DocumentText text, IReadOnlyList<Assertion> assertions)
    {
        if (!assertions.Any(assertion => assertion.Value is QuotationValue))
        {
            return assertions;
        }

        var reader = new SpeakerReader(text, assertions);
        var read = new List<Assertion>(assertions.Count);
        Assertion? last = null;
        foreach (var assertion in assertions)
        {
            if (assertion.Value is not QuotationValue quotation)
            {
                read.Add(assertion);
                continue;
            }

            var speaker = reader.SpeakerOf(assertion, last);
            var resolved = speaker is null ? assertion
                : new Assertion(assertion.Kind, assertion.Mention, quotation with { Speaker = speaker.Spelling }) { Speaker = speaker };
            read.Add(resolved);
            last = resolved;
        }

        return read;
    }

    private Speaker? SpeakerOf(Assertion quotation, Assertion? last)
    {
        var first = _text.TokenAt(quotation.Mention.Span.Start);
        var close = _text.TokenAt(quotation.Mention.Span.End);
        while (close < _text.Tokens.Count && !_text.Tokens[close].Is('"'))
        {
            close++;
        }

        if (close == _text.Tokens.Count || first == 0 || !_text.Tokens[first - 1].Is('"'))
        {
            return null;
        }

        var sentence = _text.SentenceOf(_text.Tokens[first - 1]);
        return After(close) ?? Before(sentence, first - 1) ?? AccordingTo(sentence, close) ?? Continued(sentence, first - 1, close, last);
    }

    /// <summary>"...", said X / "...", X, the mayor, told Y.</summary>
    private Speaker? After(int close)
    {
        var end = _text.SentenceOf(_text.Tokens[close]).EndToken;
        if (end == close + 1 && end < _text.Tokens.Count && !_text.Tokens[end].IsCapitalized && _text.Tokens[end].IsWord)
        {
            // "...?" she asked: the question mark parted them.
            end = _text.SentenceOf(_text.Tokens[end]).EndToken;
        }

        for (var i = close + 1; i < Math.Min(end, close + Reach) && !_isQuoted[i]; i++)
        {
            if (SpeechVerbs.Contains(_text.Tokens[i]) || SpeechVerbs.IsManner(_text.Tokens[i]))
            {
                return i == close + 1 || (i == close + 2 && _text.Tokens[close + 1].Is(',')) ? At(i + 1, end) : At(_text.Tokens[close + 1].Is(',') ? close + 2 : close + 1, i);
            }

            if (_text.Tokens[i].Is(';') || _text.Tokens[i].Is('.'))
            {
                break;
            }
        }

        return null;
    }

    /// <summary>X, the mayor, told the council on Monday: "...".</summary>
    private Speaker? Before(Sentence sentence, int open)
    {
        var limit = open;
        while (limit > sentence.FirstToken && open - limit < Reach && !_isQuoted[limit - 1] && !_text.Tokens[limit - 1].Is('"'))
        {
            limit--;
        }

        for (var i = open - 1; i > limit; i--)
        {
            // "Kim Lee, the warden, put it like this: ..."
            if (SpeechVerbs.Contains(_text.Tokens[i]) || (_text.Tokens[i].Norm is "put" or "puts" && _text.Tokens[i + 1].Norm == "it"))
            {
                return EndingAt(SubjectEnd(i, limit), limit);
            }
        }

        return open - 1 > limit && _text.Tokens[open - 1].Is(':') ? EndingAt(open - 1, limit) : null;
    }

    private Speaker? AccordingTo(Sentence sentence, int close)
    {
        for (var i = sentence.FirstToken; i + 2 < _text.SentenceOf(_text.Tokens[close]).EndToken; i++)
        {
            if (!_isQuoted[i] && _text.Tokens[i].Norm == "according" && _text.Tokens[i + 1].Norm == "to")
            {
                return At(i + 2, _text.SentenceOf(_text.Tokens[i]).EndToken);
            }
        }

        return null;
    }

    /// <summary>A quotation that is a sentence of its own right after another one goes on with its speaker.</summary>
    private Speaker? Continued(Sentence sentence, int open, int close, Assertion? last)
    {
        var isAlone = open == sentence.FirstToken && _text.SentenceOf(_text.Tokens[close]).EndToken <= close + 2;
        if (!isAlone || last?.Speaker is not { } speaker || open == 0)
        {
            return null;
        }

        var place = _text.TokenAt(last.Mention.Span.End);
        return _text.Tokens[open].Sentence - _text.Tokens[place].Sentence == 1 ? speaker : null;
    }

    /// <summary>The end of the subject of a verb: over helping verbs, adverbs and what stands between two commas.</summary>
    private int SubjectEnd(int verb, int limit)
    {
        var end = verb;
        while (end > limit && (VerbWords.IsAuxiliary(_text.Tokens[end - 1]) || _text.Tokens[end - 1].Norm.EndsWith("ly", StringComparison.Ordinal) || _text.Tokens[end - 1].Norm is "also" or "later" or "then" or "once" or "has"))
        {
            end--;
        }

        if (end > limit && _text.Tokens[end - 1].Is(','))
        {
            for (var i = end - 2; i > limit; i--)
            {
                if (_text.Tokens[i].Is(',') || _text.Tokens[i].Is(';'))
                {
                    return _byEnd.ContainsKey(i) ? i : end - 1;
                }
            }
        }

        return end;
    }

    /// <summary>The speaker that begins at a token: a name, titles before it skipped, a pronoun, or a noun phrase.</summary>
    private Speaker? At(int start, int end)
    {
        if (start >= end)
        {
            return null;
        }

        if (_text.Tokens[start].Norm is "he" or "she")
        {
            return Resolve(start);
        }

        // "said Mayor Greta Solano", "said the coach, Milan Dravec": the name in the same phrase, and one in full rather than the body or the other person before it.
        NamedPlace? body = null;
        for (var i = start; i < Math.Min(end, start + 8) && !_isQuoted[i]; i++)
        {
            // A capitalised title that the finder leaves open may stand before the name: "Bosun Timur Núñez".
            if (_byFirst.TryGetValue(i, out var name) && name.Type != EntityType.Place && (name.Type != EntityType.Unknown || !IsCapitalized(name.End)))
            {
                if (name.Type == EntityType.Person && name.End > name.First + 1)
                {
                    return name.Speaker;
                }

                body ??= name;
            }

            if (_text.Tokens[i].Norm is "of" or "for" or "at" or "in" or "to" or "on" or "who" or "and" || SpeechVerbs.Contains(_text.Tokens[i]))
            {
                break;
            }
        }

        return body is not null ? body.Speaker : NounPhrase.At(_text, start, end) is { } phrase ? Phrase(phrase) : null;
    }

    private bool IsCapitalized(int token) => token < _text.Tokens.Count && _text.Tokens[token] is { IsWord: true, IsCapitalized: true };

    private Speaker? EndingAt(int end, int limit)
    {
        if (end <= limit)
        {
            return null;
        }

        if (_text.Tokens[end - 1].Norm is "he" or "she")
        {
            return Resolve(end - 1);
        }

        if (_byEnd.TryGetValue(end, out var name))
        {
            // "the owner of the Plough told": a name behind "of" is not the speaker.
            var isGoverned = name.First - 1 >= limit && (_text.Tokens[name.First - 1].Norm is "of" or "for" or "at" || (_text.Tokens[name.First - 1].Norm == "the" && name.First - 2 >= limit && _text.Tokens[name.First - 2].Norm is "of" or "for" or "at"));
            if (!isGoverned)
            {
                return name.Type == EntityType.Place ? null : name.Speaker;
            }

            end = name.First - (_text.Tokens[name.First - 1].Norm == "the" ? 2 : 1);
        }

        return NounPhrase.Before(_text, end, limit) is { } phrase ? Phrase(phrase) : null;
    }

    private Speaker Phrase(NounPhrase phrase)
    {
        var mention = _text.Mention(phrase.First, phrase.Head);
        return new Speaker(mention.Span, mention.Text, null);
    }

    /// <summary>The one person named in the sentences before a pronoun; null when there are two or none.</summary>
    private Speaker? Resolve(int pronoun)
    {
        var sentence = _text.Tokens[pronoun].Sentence;
        NamedPlace? found = null;
        for (var i = _names.Count - 1; i >= 0; i--)
        {
            var name = _names[i];
            if (name.First >= pronoun || name.Type != EntityType.Person || _isQuoted[name.First])
            {
                continue;
            }

            if (sentence - _text.Tokens[name.First].Sentence > PronounReach)
            {
                break;
            }

            if (found is { } other && !Share(other.Speaker.Spelling, name.Speaker.Spelling))
            {
                return null;
            }

            found = found is { } known && known.Speaker.Spelling.Length >= name.Speaker.Spelling.Length ? known : name;
        }

        return found?.Speaker;
    }

    private static bool Share(string one, string other) => one.EndsWith(other, StringComparison.OrdinalIgnoreCase) || other.EndsWith(one, StringComparison.OrdinalIgnoreCase);

    private NamedPlace Place(Assertion assertion)
    {
        var name = (NameValue)assertion.Value;
        return new NamedPlace(_text.TokenAt(assertion.Mention.Span.Start), _text.TokenAt(assertion.Mention.Span.End), name.Type, new Speaker(assertion.Mention.Span, name.Spelling, name.Type));
    }

    private sealed record NamedPlace(int First, int End, EntityType Type, Speaker Speaker);
}
