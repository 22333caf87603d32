using FactCheck.Text;

namespace FactCheck.Extraction.Roles;

/// <summary>A role as it stands in the text.</summary>
/// <param name="First">Index of the first token of the title.</param>
/// <param name="Last">Index of the last token of the title with what governs it.</param>
/// <param name="Title">The title, without the name it is held at.</param>
/// <param name="Organization">Where, or to whom; null when not told.</param>
/// <param name="IsFormer">True for "former" and its like.</param>
/// <param name="TitleLast">Index of the last token of the title itself.</param>
internal readonly record struct RolePhrase(int First, int Last, string Title, string? Organization, bool IsFormer, int TitleLast)
{
    /// <summary>The role around a head word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="head">Index of the head.</param>
    /// <param name="limit">First token it may begin at.</param>
    /// <param name="end">End of what may belong to it.</param>
    public static RolePhrase? Around(DocumentText text, int head, int limit, int end)
    {
        if (KnownStart(text, head, limit) is not { } known)
        {
            return null;
        }

        var first = TitleStart(text, known, limit);
        var (last, titleLast, governed) = Complement(text, head, end);
        var isKin = RoleTitles.IsKinTitle(Words(text, known, head));
        if (isKin && text.Tokens[head].IsCapitalized)
        {
            // "Sister Monica", "Father Emil".
            return null;
        }

        var isFormer = Enumerable.Range(limit, first - limit).Any(i => IsFormerWord(text.Tokens[i])) || IsByTraining(text, head);
        return new RolePhrase(first, last, Words(text, first, titleLast), governed ?? Owner(text, first, limit, isKin), isFormer, titleLast);
    }

    /// <summary>"a nurse", "the crew's cook": a word that is a verb elsewhere, where it cannot be one.</summary>
    public static bool IsNoun(DocumentText text, int token) =>
        token > 0 && RoleTitles.IsHeadWord(text.Tokens[token].Norm) && (text.Tokens[token - 1].Norm is "the" or "a" or "an" or "his" or "her" or "its" or "their" or "our" or "my" or "'s" or "former" or "retired" || RoleTitles.IsAdjective(text.Tokens[token - 1].Norm));

    public static bool IsFormerWord(in Token token) =>
        token.Norm is "former" or "formerly" or "ex" or "then" or "late" or "retired" or "acting" or "interim" or "outgoing" or "incoming" or "onetime" or "next" or "designate" or "elect" or "future" or "ousted" or "previous";

    /// <summary>"a geologist by training": what somebody has learnt, and may not live by.</summary>
    private static bool IsByTraining(DocumentText text, int head) => head + 2 < text.Tokens.Count && text.Tokens[head + 1].Norm == "by" && text.Tokens[head + 2].Norm is "training" or "education" or "birth";

    /// <summary>Where the longest known title that ends in the head begins: "first" of "first officer"; null when the head alone names no role ("class").</summary>
    private static int? KnownStart(DocumentText text, int head, int limit)
    {
        for (var first = Math.Max(limit, head - 4); first <= head; first++)
        {
            // "co-chairman" is not chairman.
            if (first - 1 > limit && text.Tokens[first - 1].Is('-') && text.Tokens[first - 2].IsWord && text.Tokens[first - 2].Norm is "co" or "vice" or "ex" or "sub" or "non")
            {
                continue;
            }

            if (text.Tokens[first].IsWord && !text.Tokens[first].IsStop && !RoleTitles.IsAdjective(text.Tokens[first].Norm) && RoleTitles.IsKnown(Words(text, first, head)))
            {
                return first;
            }
        }

        return null;
    }

    /// <summary>The first word of the title: modifiers before the head, but not a possessive, a verb or an article.</summary>
    private static int TitleStart(DocumentText text, int head, int limit)
    {
        var first = head;
        while (first > limit && text.Tokens[first - 1] is { IsWord: true } before
            && before.Norm is not ("'s" or "the" or "a" or "an" or "by" or "its" or "their") && !before.IsStop && !RoleTitles.IsAdjective(before.Norm) && !IsFormerWord(before) && !VerbWords.IsFullVerb(before)
            && (!before.IsCapitalized || RoleTitles.IsHeadWord(before.Norm) || text.Tokens[first].IsCapitalized && before.Norm is "chief" or "vice" or "deputy" or "prime" or "senior" or "executive" or "managing" or "general" or "head"))
        {
            first--;
        }

        return first;
    }

    /// <summary>"a tuner | and keeps the clock", "head of sales | from June", "a locksmith | of 52": what says no more of the role.</summary>
    private static bool EndsTitle(DocumentText text, int token, int end) => text.Tokens[token].Norm switch
    {
        "and" => token + 1 >= end || VerbWords.IsFullVerb(text.Tokens[token + 1]) || VerbWords.IsPastForm(text.Tokens[token + 1]),
        "of" or "for" or "at" => token + 1 >= end || text.Tokens[token + 1].Kind == TokenKind.Number,
        "from" or "since" or "until" or "in" or "on" or "by" or "after" or "when" or "who" or "with" or "because" or "but" or "as" or "to" => true,
        _ => false,
    };

    /// <summary>"of food and water research" belongs to the title, "of Corvia Foods" says where the title is held.</summary>
    private static (int Last, int TitleLast, string? Governed) Complement(DocumentText text, int head, int end)
    {
        var last = head;
        while (last + 1 < end && (text.Tokens[last + 1].Norm is "of" or "for" or "and" or "at" || (last > head && text.Tokens[last + 1].IsWord)) && !EndsTitle(text, last + 1, end))
        {
            last++;
        }

        var name = head + 2;
        if (name <= last && text.Tokens[name].Norm is "the")
        {
            name++;
        }

        var isName = name <= last && text.Tokens[head + 1].Norm is "of" or "for" or "at" && text.Tokens[Math.Min(name, last)].IsCapitalized && !text.SentenceOf(text.Tokens[head]).IsTitleCase;
        var isOwner = name <= last && text.Tokens[head + 1].Norm == "of" && RoleTitles.IsKin(text.Tokens[head].Norm);
        if (!isName && !isOwner)
        {
            // "the treasurer of the union": the treasurer.
            var isOfOne = name <= last && text.Tokens[head + 1].Norm == "of" && text.Tokens[head + 2].Norm == "the";
            return (last, isOfOne ? head : last, null);
        }

        var stop = name;
        while (stop < last && !text.Tokens[stop + 1].IsStop && (isOwner || text.Tokens[stop + 1].IsCapitalized))
        {
            stop++;
        }

        return (stop, head, text.Mention(name, stop).Text);
    }

    /// <summary>The name in the possessive right before the title: "Corvia's"; for kin any possessive: "the owner's", "her".</summary>
    private static string? Owner(DocumentText text, int first, int limit, bool isKin)
    {
        if (isKin && first > limit && text.Tokens[first - 1].Norm is "his" or "her" or "their" or "my")
        {
            return text.Tokens[first - 1].Norm;
        }

        if (first - 2 < limit || text.Tokens[first - 1].Norm != "'s" || !(isKin || text.Tokens[first - 2].IsCapitalized))
        {
            return null;
        }

        var start = first - 2;
        while (start - 1 >= limit && text.Tokens[start - 1] is { IsWord: true, IsCapitalized: true } before && before.Norm != "the")
        {
            start--;
        }

        return text.Mention(start, first - 2).Text;
    }

    private static string Words(DocumentText text, int first, int last)
    {
        var words = Enumerable.Range(first, last - first + 1).Select(i => text.Document.Text[text.Tokens[i].Span.Start..text.Tokens[i].Span.End]);
        return string.Join(' ', words);
    }
}
