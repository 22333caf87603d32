using FactCheck.Text;

namespace FactCheck.Alignment.Events;

/// <summary>Finds the stretches of a sentence that only say who says so: "The panel found that ...", "..., the warden reported", "according to ...".</summary>
internal static class AttributionReader
{
    /// <summary>Words between a verb of saying and its "that": "told the jury on Monday that".</summary>
    private const int MaxReach = 12;

    /// <summary>Longest attribution at the end of a sentence.</summary>
    private const int MaxTail = 16;

    public static List<EventClause> Read(DocumentText text, Sentence sentence)
    {
        var stretches = new List<EventClause>();
        if ((Opening(text, sentence) ?? Prefix(text, sentence)) is { } prefix)
        {
            stretches.Add(prefix);
        }

        var from = stretches.Count > 0 ? stretches[0].End : sentence.FirstToken;
        for (var i = from; i < sentence.EndToken; i++)
        {
            if (text.Tokens[i].Is(',') && Parenthesis(text, i, sentence) is { } inserted)
            {
                stretches.Add(inserted);
                i = inserted.End - 1;
            }
            else if (text.Tokens[i].Norm == "according" && i + 1 < sentence.EndToken && text.Tokens[i + 1].Norm == "to")
            {
                var end = EndOfPhrase(text, i, sentence);
                stretches.Add(new EventClause(i, end));
                i = end - 1;
            }
        }

        return stretches;
    }

    /// <summary>"As the transcript shows, ...".</summary>
    private static EventClause? Opening(DocumentText text, Sentence sentence)
    {
        var isSaid = false;
        for (var i = sentence.FirstToken; text.Tokens[sentence.FirstToken].Norm == "as" && i < Math.Min(sentence.EndToken - 2, sentence.FirstToken + MaxReach); i++)
        {
            isSaid |= EventWords.IsSpeech(text.Tokens[i]) || EventWords.IsSpeechBeforeThat(text.Tokens[i]);
            if (text.Tokens[i].Is(','))
            {
                return isSaid ? new EventClause(sentence.FirstToken, i + 1) : null;
            }
        }

        return null;
    }

    /// <summary>"X said (that) ...", when something is said after it.</summary>
    private static EventClause? Prefix(DocumentText text, Sentence sentence)
    {
        var first = sentence.FirstToken;
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken - 2; i++)
        {
            ref readonly var token = ref text.Tokens[i];
            if (token.Is(';') || token.Is(':'))
            {
                first = i + 1;
                continue;
            }

            if (token.Norm is "which" or "who" or "because" or "when" or "while")
            {
                return null;
            }

            if (!(EventWords.IsSpeech(token) || IsSaidThat(text, i)) || text.Tokens[i - 1].Norm == "to" || EventWords.IsDeterminer(text.Tokens[i - 1]) || text.Tokens[i - 1].Is(','))
            {
                continue;
            }

            for (var k = i + 1; k < Math.Min(i + MaxReach, sentence.EndToken); k++)
            {
                // "told the panel | she saw nobody"
                if (k > i + 1 && text.Tokens[k].Norm is "he" or "she" or "they" && k + 2 < sentence.EndToken && token.Stem is "tell" && !EventWords.IsPreposition(text.Tokens[k - 1]))
                {
                    return new EventClause(first, k);
                }

                if (k > i + 2 && text.Tokens[k].Norm is "that" && token.Stem is "find" && !EventWords.IsPreposition(text.Tokens[i + 1]))
                {
                    // "found moss in every flat that they inspected": a thing and what is told of it.
                    break;
                }

                if ((text.Tokens[k].Norm is "that" || (text.Tokens[k].Norm == "how" && k == i + 1)) && k + 2 < sentence.EndToken && (k == i + 1 || !EventWords.IsPreposition(text.Tokens[k - 1])))
                {
                    return new EventClause(first, k + 1);
                }

                if (text.Tokens[k].Is(',') || text.Tokens[k].Is(';') || VerbWords.IsAuxiliary(text.Tokens[k]))
                {
                    break;
                }
            }

            // "said the parcel had been": a noun phrase and a verb follow at once; "told the court" alone is no frame.
            var said = token.Stem is "say" or "think" or "believ" or "claim" or "insist" or "admit" or "warn";
            return said && HasVerbSoon(text, i + 1, sentence.EndToken) ? new EventClause(first, i + 1) : null;
        }

        return null;
    }

    /// <summary>"confirmed that", "ruled that": words of saying only before "that".</summary>
    private static bool IsSaidThat(DocumentText text, int i) =>
        EventWords.IsSpeechBeforeThat(text.Tokens[i]) && i + 1 < text.Tokens.Count && text.Tokens[i + 1].Norm is "that" or "how";

    private static bool HasVerbSoon(DocumentText text, int first, int end)
    {
        for (var i = first; i < Math.Min(first + 9, end); i++)
        {
            if (text.Tokens[i].Is(',') || text.Tokens[i].Is(';'))
            {
                return false;
            }

            if (VerbWords.IsAuxiliary(text.Tokens[i]) || (VerbWords.IsFullVerb(text.Tokens[i]) && !EventWords.IsPreposition(text.Tokens[first]) && !EventWords.IsDeterminer(text.Tokens[i - 1])))
            {
                return i > first;
            }
        }

        return false;
    }

    /// <summary>", the warden reported" up to the end of the sentence or the next comma.</summary>
    private static EventClause? Parenthesis(DocumentText text, int comma, Sentence sentence)
    {
        var end = comma + 1;
        var speech = -1;
        while (end < sentence.EndToken && end - comma <= MaxTail && !text.Tokens[end].Is(',') && !text.Tokens[end].Is(';'))
        {
            ref readonly var token = ref text.Tokens[end];
            if (speech < 0)
            {
                if ((EventWords.IsSpeech(token) || (EventWords.IsSpeechBeforeThat(token) && end > comma + 1)) && !IsThing(text, end) && !IsSuffered(text, end))
                {
                    // ", found no trace" goes on with what the subject did; ", says the note" does not.
                    if (end == comma + 1 && token.Stem is "find" or "show" or "hold" or "maintain" or "reveal" or "tell" or "add" or "report" or "announc" or "inform")
                    {
                        return null;
                    }

                    speech = end;
                }
                else if (token.Norm is "and" or "but" or "which" or "who" or "that" or "to" or "not" || (token.Norm == "as" && end > comma + 1))
                {
                    return null;
                }
            }
            else if (token.Norm is "that" or "whether" || (VerbWords.IsAuxiliary(token) && IsSaidPlainly(text, speech, end)) || (end == speech + 1 && EventWords.IsDeterminer(token) && text.Tokens[speech].Stem is not ("say" or "tell" or "inform" or "write" or "add")))
            {
                // ", the skipper dropped the anchor" tells a deed.
                return null;
            }

            end++;
        }

        return speech >= 0 && end - comma <= MaxTail ? new EventClause(comma, end) : null;
    }

    /// <summary>"a record", "the far post": verbs of saying that are as often things, and here have neither an ending nor a subject right before them.</summary>
    private static bool IsThing(DocumentText text, int word) =>
        text.Tokens[word].Norm is "post" or "record" or "notice" or "point" or "judge" or "document" or "mention" or "remark" or "estimate" or "claim" or "state" or "report" or "show" or "hold" or "rule" or "note" or "find"
        && (EventWords.IsDeterminer(text.Tokens[word - 1]) || (word > 1 && EventWords.IsDeterminer(text.Tokens[word - 2])));

    /// <summary>"was found alive", "has been held by": nobody says anything.</summary>
    private static bool IsSuffered(DocumentText text, int verb) =>
        text.Tokens[verb - 1].Norm is "was" or "were" or "is" or "are" or "be" or "been" or "being" && text.Tokens[verb].Norm.EndsWith('d');

    /// <summary>", said it was entirely open": what is said follows, and with it the matter of the sentence.</summary>
    private static bool IsSaidPlainly(DocumentText text, int speech, int verb) =>
        verb > speech + 1 && text.Tokens[speech + 1].Norm is "it" or "he" or "she" or "they" or "there" or "this" or "the" or "its" or "his" or "her" or "their";

    private static int EndOfPhrase(DocumentText text, int first, Sentence sentence)
    {
        var end = first + 1;
        while (end < sentence.EndToken && end - first < MaxTail && !text.Tokens[end].Is(',') && !text.Tokens[end].Is(';') && !text.Tokens[end].Is('.'))
        {
            end++;
        }

        return end;
    }
}
