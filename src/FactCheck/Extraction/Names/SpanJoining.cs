namespace FactCheck.Extraction.Names;

/// <summary>
/// Takes into a name what the tagger cut off it: ", Inc.", "Socialist Party of Norland" where party and country were two names, "the Peace and Freedom Party",
/// "Center for Strategic and International Studies", "Kingdom of Norland".
/// </summary>
internal static class SpanJoining
{
    public static List<NameSpan> Join(DocumentWords words, List<NameSpan> spans)
    {
        spans.Sort((left, right) => left.First.CompareTo(right.First));
        var joined = new List<NameSpan>(spans.Count);
        for (var i = 0; i < spans.Count; i++)
        {
            var span = Begin(words, spans[i], joined.Count > 0 ? joined[^1].Last : -1);
            if (BusinessNames.MayBegin(words, span) && BusinessNames.End(words, span) is > 0 and var business)
            {
                span = span with { Last = business, Type = EntityType.Organization };
                while (i + 1 < spans.Count && spans[i + 1].First <= business)
                {
                    i++;
                }
            }

            while (true)
            {
                var next = i + 1 < spans.Count ? spans[i + 1] : new NameSpan(int.MaxValue, int.MaxValue, EntityType.Unknown, IsCertain: false);
                if (End(words, span, next) is not (> 0 and var last))
                {
                    break;
                }

                i += last >= next.First ? 1 : 0;
                span = span with { Last = last };
            }

            joined.Add(span);
        }

        return joined;
    }

    /// <summary>"[Peace and] Freedom Party" behind "the", "[Kingdom of] Norland", "[Benevolent and] Protective Order".</summary>
    private static NameSpan Begin(DocumentWords words, NameSpan span, int taken)
    {
        var first = span.First;
        if (first - taken <= 2 || words.Tokens[first].Sentence != words.Tokens[first - 2].Sentence || !words[first - 2].IsCapitalized || !words.Tokens[first - 2].IsWord)
        {
            return span;
        }

        var before = words[first - 2];
        var isRealm = span.Type == EntityType.Place && words[first - 1].Norm == "of" && before.Folded is "kingdom" or "principality" or "republic" or "colony" or "duchy" or "emirate" or "sultanate" or "province";
        var isPair = span.Type == EntityType.Organization && words[first - 1].Norm == "and" && first - taken > 3 && words[first - 3].Norm == "the" && span.Last > first
            && before.Known.IsTerritory is false && (words[span.Last].Kinds & WordKinds.OrganizationWord) != 0 && (before.Kinds & ~WordKinds.Stop) == WordKinds.None;
        return isRealm || isPair ? span with { First = first - 2 } : span;
    }

    /// <summary>The last token of the name that a span is the beginning of; 0 when the span is whole.</summary>
    private static int End(DocumentWords words, NameSpan span, NameSpan next)
    {
        var count = words.Text.SentenceSpan[words.Tokens[span.Last].Sentence].EndToken;
        var at = span.Last + 1;
        if (at + 1 < count && words.Tokens[at].Is(',') && span.Type == EntityType.Organization && words[at + 1].IsCapitalized && words[at + 1].Folded is "inc" or "ltd" or "llc" or "corp" or "plc" or "llp" or "lp")
        {
            return at + 1;
        }

        if (span.Type == EntityType.Person && IsInverted(words, span, next))
        {
            return next.Last;
        }

        if (at < count && words[at].Norm == "party" && span.Type == EntityType.Organization && words[span.Last].Folded != "party")
        {
            return at;
        }

        if (next.First >= count)
        {
            return 0;
        }

        if (span.Type == EntityType.Place && next.Type == EntityType.Place && next.First == span.Last + 2 && words.Tokens[at].Is(',') && words[next.First].Folded == "dc" && words[span.Last].Folded == "washington")
        {
            return next.Last;
        }

        if (span.Type == EntityType.Place && next.Type == EntityType.Place && IsDistrict(words, span, next))
        {
            return next.Last;
        }

        return span.Type == EntityType.Organization && (IsBodyOfPlace(words, span, next) || IsPairOfThings(words, span, next)) ? next.Last : 0;
    }

    /// <summary>"Marlow, Edith" between quotes, as the sender of a letter is given.</summary>
    private static bool IsInverted(DocumentWords words, NameSpan span, NameSpan next) =>
        next.First == span.Last + 2 && words.Tokens[span.Last + 1].Is(',') && span.First > 0 && words[span.First - 1].Norm == "\"" && next.Last + 1 < words.Tokens.Count && words[next.Last + 1].Norm == "\""
        && span.First == span.Last && next.First == next.Last && (words[next.First].Known.Given >= 2 || (next.Last + 2 < words.Tokens.Count && words.Tokens[next.Last + 2].Is('<')));

    /// <summary>"the candidate in Alston-Marlow": two places that a hyphen ties are one district where somebody is elected.</summary>
    private static bool IsDistrict(DocumentWords words, NameSpan span, NameSpan next)
    {
        if (next.First != span.Last + 2 || words[span.Last + 1].Norm != "-" || span.First < 2 || words[span.First - 1].Norm is not ("for" or "in" or "of"))
        {
            return false;
        }

        var (start, end) = (Math.Max(0, span.First - 5), span.First - 1);
        for (var i = start; i < end; i++)
        {
            if (words[i].Norm is "candidate" or "nomination" or "elected" or "mp" or "td" or "mla" or "member" or "riding" or "constituency" or "seat" or "ran" or "stood")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Green Party" "of the" "United States".</summary>
    private static bool IsBodyOfPlace(DocumentWords words, NameSpan span, NameSpan next)
    {
        var article = words[next.First - 1].Norm == "the" ? 1 : 0;
        var isTied = next.First - article == span.Last + 2 && words[span.Last + 1].Norm == "of";
        var isHead = span.First == span.Last && (words[span.Last].Kinds & WordKinds.OrganizationWord) != 0;
        return isTied && (next.Type == EntityType.Place || (isHead && article == 0 && next.Type == EntityType.Organization)) && (words[span.Last].Kinds & WordKinds.LegalForm) == 0;
    }

    /// <summary>"Center for Strategic" "and" "International Studies": an adjective ends no name. "Law Society of England" "and" "Wales".</summary>
    private static bool IsPairOfThings(DocumentWords words, NameSpan span, NameSpan next)
    {
        if (next.First != span.Last + 2 || words[span.Last + 1].Norm != "and" || span.Last - span.First < 2 || words[span.Last - 1].Norm is not ("for" or "of"))
        {
            return false;
        }

        var last = words[span.Last].Folded;
        return (last == "england" && words[next.First].Folded == "wales")
            || (next.Type == EntityType.Organization && next.Last > next.First && words[span.Last].Kinds == WordKinds.None && (last.EndsWith("ic", StringComparison.Ordinal) || last.EndsWith("al", StringComparison.Ordinal)));
    }
}
