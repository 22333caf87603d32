namespace FactCheck.Extraction.Names;

/// <summary>
/// Takes candidates for names that stand in a row with certain ones ("Shas, Meretz and Likud") or give the short name of an organization in parentheses
/// ("Centrists for Europe (CpE)").
/// </summary>
internal static class NamesInARow
{
    public static void Settle(DocumentWords words, List<NameSpan> spans)
    {
        var (starts, ends) = (new int[words.Tokens.Count], new int[words.Tokens.Count]);
        for (var i = 0; i < spans.Count; i++)
        {
            starts[spans[i].First] = i + 1;
            ends[spans[i].Last] = i + 1;
        }

        for (var i = 0; i < spans.Count; i++)
        {
            var type = spans[i].IsCertain ? EntityType.Unknown : RowType(i);
            if (type != EntityType.Unknown)
            {
                spans[i] = spans[i] with { Type = type, IsCertain = true };
            }
            else if (IsBodyAmongBodies(i))
            {
                spans[i] = spans[i] with { Type = EntityType.Organization };
            }
            else if (IsShortName(i))
            {
                spans[i] = spans[i] with { Type = EntityType.Organization, IsCertain = true };
            }
        }

        // An acronym needs one neighbour, other words one on either side.
        EntityType RowType(int span)
        {
            var (first, last) = (spans[span].First, spans[span].Last);
            if (!MayJoin(words, first, last))
            {
                return EntityType.Unknown;
            }

            var before = TypeAt(ends, JointBefore(words, first));
            var after = TypeAt(starts, JointAfter(words, last));
            var isAcronym = first == last && words[first].IsAllCaps && words[first].Folded.Length is >= 3 and <= 6;
            return before == after || (isAcronym && before == EntityType.Organization) ? before
                : isAcronym && after == EntityType.Organization ? after
                : EntityType.Unknown;
        }

        // "the Centre Party, Rav Amora and the League of Towns": no part of it is on a list of people's names, and organizations stand on both sides.
        bool IsBodyAmongBodies(int span)
        {
            var (first, last) = (spans[span].First, spans[span].Last);
            if (spans[span] is not { IsCertain: true, Type: EntityType.Person } || last > first + 1 || HasPersonName(words, first, last))
            {
                return false;
            }

            var isBehind = TypeAt(ends, JointBefore(words, first)) == EntityType.Organization;
            var isBefore = TypeAt(starts, JointAfter(words, last)) == EntityType.Organization;
            return isBehind && isBefore;
        }

        EntityType TypeAt(int[] places, int token) =>
            token >= 0 && token < places.Length && places[token] is > 0 and var name && spans[name - 1].IsCertain ? spans[name - 1].Type : EntityType.Unknown;

        bool IsShortName(int span)
        {
            var (first, last) = (spans[span].First, spans[span].Last);
            var word = words[first];
            return first == last && first >= 2 && last + 1 < words.Tokens.Count && words.Tokens[first - 1].Is('(') && words.Tokens[last + 1].Is(')')
                && word is { Kinds: WordKinds.None, Folded.Length: >= 2 } && word.Known is { Common: 0, Given: 0, City: 0, IsTerritory: false }
                && TypeAt(ends, first - 2) == EntityType.Organization;
        }
    }

    private static bool HasPersonName(DocumentWords words, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (words[i].Known is { Given: > 0 } or { Surname: > 0 } or { IsPersonPart: true } || words[i].Kinds != WordKinds.None || (words[i].Evidence.Flags & (WordEvidence.AfterGiven | WordEvidence.AfterTitle)) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayJoin(DocumentWords words, int first, int last)
    {
        var sentence = words.Text.SentenceSpan[words.Tokens[first].Sentence];
        if (!words.CapitalCounts(first, sentence))
        {
            return false;
        }

        for (var i = first; i <= last; i++)
        {
            if ((words[i].Kinds & (WordKinds.People | WordKinds.Calendar | WordKinds.Title | WordKinds.Pronoun)) != 0 || (words[i].Evidence.Flags & WordEvidence.Lower) != 0)
            {
                return false;
            }
        }

        return first < last || words[first].Known.Common == 0;
    }

    /// <summary>The last token of what a comma, "and" or "or" ties to what begins at a token; -1 when there is none.</summary>
    private static int JointBefore(DocumentWords words, int first)
    {
        var at = first - 1;
        at -= at >= 0 && words[at].Norm == "the" ? 1 : 0;
        var joint = at;
        at -= at >= 0 && words[at].Norm is "and" or "or" ? 1 : 0;
        at -= at >= 0 && words.Tokens[at].Is(',') ? 1 : 0;
        return at < joint && at >= 0 && words.Tokens[at].Sentence == words.Tokens[first].Sentence ? at : -1;
    }

    private static int JointAfter(DocumentWords words, int last)
    {
        var count = words.Tokens.Count;
        var at = last + 1;
        at += at < count && words.Tokens[at].Is(',') ? 1 : 0;
        at += at < count && words[at].Norm is "and" or "or" ? 1 : 0;
        var isJoint = at > last + 1;
        at += at < count && words[at].Norm == "the" ? 1 : 0;
        return isJoint && at < count && words.Tokens[at].Sentence == words.Tokens[last].Sentence ? at : -1;
    }
}
