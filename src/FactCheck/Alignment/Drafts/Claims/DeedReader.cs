using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>
/// Reads who does what in a statement, over relative clauses, appositions and "and": in "Ida Falk, who founded the bakery in 2009, sold it and left" she does all three. Coarse
/// on purpose: what cannot be read has no bearer.
/// </summary>
internal static class DeedReader
{
    /// <summary>Tokens of what may stand between commas behind a name.</summary>
    private const int InsertReach = 16;

    /// <summary>Words of a noun phrase before its head.</summary>
    private const int PhraseReach = 3;

    public static List<ToldDeed> Read(DocumentText text, Segment segment)
    {
        var deeds = new List<ToldDeed>();
        for (var i = segment.First + 1; i < segment.End; i++)
        {
            if ((IsVerb(text.Tokens[i]) || IsParticiple(text, i)) && At(text, segment, i, deeds) is { } deed)
            {
                deeds.Add(deed);
            }
        }

        return deeds;
    }

    private static bool IsVerb(in Token token) => (VerbWords.IsFullVerb(token) || VerbWords.IsPastForm(token)) && !VerbWords.IsGerund(token);

    /// <summary>"had led", whatever the word is elsewhere.</summary>
    private static bool IsParticiple(DocumentText text, int i) =>
        text.Tokens[i] is { IsWord: true, IsStop: false, IsCapitalized: false } && text.Tokens[i - 1].Norm is "had" or "has" or "have" && !EventWords.IsVerbPart(text.Tokens[i]) && text.Tokens[i].Norm != text.Tokens[i].Stem + "s";

    private static ToldDeed? At(DocumentText text, Segment segment, int verb, List<ToldDeed> before)
    {
        var (start, isPassive, manner) = (verb, false, "");
        while (start > segment.First && (EventWords.IsVerbPart(text.Tokens[start - 1]) || text.Tokens[start - 1].Norm is "last" or "first" or "again" or "twice"))
        {
            ref readonly var token = ref text.TokenSpan[--start];
            if (token.Norm is "to" or "no" or "longer")
            {
                return null;
            }

            isPassive |= token.Norm is "is" or "are" or "was" or "were" or "be" or "been" or "being" or "get" or "got" or "gets";
            manner += EventWords.IsNegator(token) ? "not " : token.Norm is "will" or "would" or "may" or "might" or "can" or "could" or "must" or "should" or "shall" ? token.Norm + " " : "";
        }

        var end = ClauseEnd(text, verb, segment.End);
        var (bearer, name) = BearerBefore(text, segment, start, before);
        var words = Enumerable.Range(verb + 1, end - verb - 1).Where(i => (WordOccurrences.IsContent(text.Tokens[i]) && !EventWords.IsDeterminer(text.Tokens[i])) || text.Tokens[i].Kind == TokenKind.Number).ToList();
        var by = isPassive ? Enumerable.Range(verb + 1, end - verb - 1).FirstOrDefault(i => text.Tokens[i].Norm == "by") : 0;
        if (by <= 0)
        {
            return new ToldDeed(segment, bearer, name, verb, end, isPassive, manner, words);
        }

        // "The shop was sold by Ida Falk in May": she does it, to the shop.
        var (doer, doerName) = BearerBehind(text, segment, by + 1, end);
        if (doer is not var (first, last) || bearer is not var (from, to))
        {
            return null;
        }

        return new ToldDeed(segment, doer, doerName, verb, end, false, manner, [.. Enumerable.Range(from, to - from).Where(i => WordOccurrences.IsContent(text.Tokens[i])), .. words.Where(i => i < first || i >= last)]);
    }

    /// <summary>Whom the words before a verb name.</summary>
    private static ((int First, int End)? Bearer, PlacedName? Name) BearerBefore(DocumentText text, Segment segment, int end, List<ToldDeed> before)
    {
        if (end <= segment.First)
        {
            return default;
        }

        ref readonly var last = ref text.TokenSpan[end - 1];
        if (last.Norm is "and" or "but" or "then" || (last.Is(',') && before.Count > 0 && before[^1].End == end - 1))
        {
            return before.Count > 0 && before[^1].End >= end - 2 ? (before[^1].Bearer, before[^1].Name) : default;
        }

        if (last.Norm == "who")
        {
            return Ending(text, segment, end > segment.First + 1 && text.Tokens[end - 2].Is(',') ? end - 2 : end - 1);
        }

        if (!(last.Is(',') || last.Is(')')))
        {
            return Ending(text, segment, end);
        }

        // "The director, Ines Roth, retired": the name stands for the noun.
        var open = InsertStart(text, segment.First, end - 1);
        return segment.Names.FirstOrDefault(name => name.First == open + 1 && name.End == end - 1) is { } apposed && Ending(text, segment, open) is { Bearer: not null, Name: null } ? ((apposed.First, apposed.End), apposed) : Ending(text, segment, open);
    }

    /// <summary>The comma or bracket that opens what one at a token closes; the token itself when there is none.</summary>
    private static int InsertStart(DocumentText text, int first, int closing)
    {
        for (var i = closing - 1; i > first && i >= closing - InsertReach; i--)
        {
            if (text.Tokens[i].Is(text.Tokens[closing].Is(')') ? '(' : ','))
            {
                return i;
            }
        }

        return first;
    }

    private static ((int First, int End)? Bearer, PlacedName? Name) Ending(DocumentText text, Segment segment, int end)
    {
        if (end <= segment.First)
        {
            return default;
        }

        var name = segment.Names.FirstOrDefault(name => name.End == end);
        if (name is null && !IsNoun(text.Tokens[end - 1]) && !(VerbWords.IsGerund(text.Tokens[end - 1]) && end - 2 >= segment.First && EventWords.IsDeterminer(text.Tokens[end - 2])))
        {
            return default;
        }

        var first = name?.First ?? end - 1;
        while (name is null && first > segment.First && first > end - 1 - PhraseReach && IsNoun(text.Tokens[first - 1]))
        {
            first--;
        }

        return Governor(text, segment.First, first) switch
        {
            < 0 => ((first, end), name),
            var governor when IsAdjunct(text, segment, governor, first) => ((first, end), name),
            var governor when text.Tokens[governor].Norm is "of" or "from" or "at" or "in" or "for" or "on" && governor > segment.First => Ending(text, segment, governor),
            _ => (((int First, int End)?)null, null),
        };
    }

    private static ((int First, int End)? Bearer, PlacedName? Name) BearerBehind(DocumentText text, Segment segment, int first, int end)
    {
        while (first < end && EventWords.IsDeterminer(text.Tokens[first]))
        {
            first++;
        }

        var name = segment.Names.FirstOrDefault(name => name.First == first);
        var last = name?.End ?? first;
        while (name is null && last < end && last < first + PhraseReach && IsNoun(text.Tokens[last]))
        {
            last++;
        }

        var isOne = last > first && !(last < end && text.Tokens[last].Norm is "and" or "or" or "of");
        return (isOne ? (first, last) : null, name);
    }

    /// <summary>"the wife of X", "X and Y", "workers at X": the word by which a phrase is part of another; -1 for a phrase of its own.</summary>
    private static int Governor(DocumentText text, int limit, int first)
    {
        while (first > limit && (EventWords.IsDeterminer(text.Tokens[first - 1]) || (text.Tokens[first - 1].IsWord && !text.Tokens[first - 1].IsStop && !VerbWords.IsFullVerb(text.Tokens[first - 1]) && !VerbWords.IsPastForm(text.Tokens[first - 1]) && !EventWords.IsPreposition(text.Tokens[first - 1]))))
        {
            first--;
        }

        return first > limit && (EventWords.IsPreposition(text.Tokens[first - 1]) || text.Tokens[first - 1].Norm is "and" or "or" or "of" or "than" or "as" or "not" or "neither" or "nor" or "like" || EventWords.IsNegator(text.Tokens[first - 1])) ? first - 1 : -1;
    }

    /// <summary>"On Tuesday | the council", "In May | Ms Lund": an adverbial opens the statement.</summary>
    private static bool IsAdjunct(DocumentText text, Segment segment, int governor, int first) =>
        governor == segment.First && EventWords.IsPreposition(text.Tokens[governor]) && first - governor > 1
        && (EventWords.IsDeterminer(text.Tokens[first - 1]) ? first - governor > 2 : segment.Names.Any(name => name.First == first));

    private static bool IsNoun(in Token token) => token.IsWord && EventWords.IsContent(token) && !VerbWords.IsAuxiliary(token) && !(VerbWords.IsFullVerb(token) && token.Norm != token.Stem) && !VerbWords.IsPastForm(token) && !EventWords.IsVerbPart(token);

    /// <summary>Before a mark, or before what another clause begins with.</summary>
    private static int ClauseEnd(DocumentText text, int verb, int end)
    {
        for (var i = verb + 1; i < end; i++)
        {
            ref readonly var token = ref text.TokenSpan[i];
            var isMark = !token.IsWord && token.Kind != TokenKind.Number && !token.Is('-') && !token.Is('\'') && !token.Is('"') && !token.Is('%') && !token.Is('$') && !token.Is('\u00A3') && !token.Is('\u20AC');
            if (isMark || token.Norm is "but" or "while" or "which" or "who" or "whom" or "whose" or "when" or "because" or "after" or "before" or "although" || (token.Norm == "and" && i + 1 < end && (IsVerb(text.Tokens[i + 1]) || VerbWords.IsAuxiliary(text.Tokens[i + 1]) || text.Tokens[i + 1].Norm is "he" or "she" or "they")))
            {
                return i;
            }
        }

        return end;
    }
}
