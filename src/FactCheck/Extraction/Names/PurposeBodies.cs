using System.Collections.Frozen;

namespace FactCheck.Extraction.Names;

/// <summary>
/// Bodies whose names are phrases: a body or a kind of members in capitals, what it is for, of or against, in capitals, too: "Pensioners for Clean Rivers",
/// "the Northern League against Gambling", "Sons of the Marsh", "the Movement for Work and Dignity". The tagger finds their ends alone.
/// </summary>
internal static class PurposeBodies
{
    /// <summary>Bodies of which the list of organization words has none, or that name one only before what they are for.</summary>
    private static readonly FrozenSet<string> Bodies = (
        "rally forum centre center campaign chamber order legion guild circle lobby caucus convention federation platform crusade list confederacy embassy consulate")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Who joins: with a capital inside a sentence and before "for" they are a body.</summary>
    private static readonly FrozenSet<string> Members = (
        "friends sons daughters mothers fathers parents grandparents families women men citizens veterans doctors physicians nurses lawyers attorneys teachers students workers scientists engineers "
        + "journalists reporters writers artists musicians farmers fishermen pensioners residents neighbours neighbors voters taxpayers owners drivers democrats republicans liberals conservatives socialists "
        + "greens christians catholics jews muslims evangelicals americans britons canadians australians europeans africans scouts guides voices people believers economists employers builders").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Realms = "kingdom principality duchy emirate sultanate khanate county barony".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static List<NameSpan> Join(DocumentWords words, bool[] places, List<NameSpan> spans)
    {
        List<NameSpan>? found = null;
        foreach (var sentence in words.Text.Sentences)
        {
            if (words.IsTitle(sentence))
            {
                continue;
            }

            for (var i = words.FirstWord(sentence) + 1; i + 2 < sentence.EndToken; i++)
            {
                if (places[i] && words[i].IsCapitalized && !words[i].IsAllCaps && words[i + 1].Norm is "for" or "of" or "against" or "without" && Find(words, i, sentence) is { } body)
                {
                    (found ??= []).Add(body);
                    i = body.Last;
                }
            }
        }

        return found is null ? spans : Merge(words.Tokens.Count, spans, found);
    }

    private static NameSpan? Find(DocumentWords words, int head, Sentence sentence)
    {
        var isOf = words[head + 1].Norm == "of";
        var word = words[head].Folded;
        var isRealm = isOf && Realms.Contains(word);
        var isBody = !isOf && ((words[head].Kinds & (WordKinds.OrganizationWord | WordKinds.LegalForm)) == WordKinds.OrganizationWord || Bodies.Contains(word));
        var isMember = Members.Contains(word) && (!isOf || word is "friends" or "sons" or "daughters");
        if (!isRealm && !isBody && !isMember)
        {
            return null;
        }

        var first = head + 2;
        first += (words[first].Norm == "the" || (isMember && words[first].Norm is "a" or "an")) && first + 1 < sentence.EndToken ? 1 : 0;
        if (!IsPart(words, first))
        {
            return null;
        }

        var last = Last(words, first, sentence);
        var start = head;
        while (start - 1 > words.FirstWord(sentence) && IsPart(words, start - 1) && (words[start - 1].Kinds & (WordKinds.Title | WordKinds.Calendar | WordKinds.Stop)) == 0 && !isRealm)
        {
            start--;
        }

        // "Oxford University for Harriers": a body of its own, and whom it meets. What a body is for is a thing; only members and a bare word have a place or a people.
        if (isBody && start < head && !AreThings(words, first, last))
        {
            return null;
        }

        return new NameSpan(start, last, isRealm ? EntityType.Place : EntityType.Organization, IsCertain: true);
    }

    /// <summary>The end of what a body is for: words in capitals ("the Spread of Fair Trade"), and a second thing behind "and" where both are words and no names.</summary>
    private static int Last(DocumentWords words, int first, Sentence sentence)
    {
        var last = first;
        while (last + 1 < sentence.EndToken && (IsPart(words, last + 1) || (last + 2 < sentence.EndToken && words[last + 1].Norm == "of" && IsThing(words, last) && IsPart(words, last + 2))))
        {
            last++;
        }

        var second = last + 2;
        if (second >= sentence.EndToken || words[last + 1].Norm != "and")
        {
            return last;
        }

        second += words[second].Norm == "the" && second + 1 < sentence.EndToken ? 1 : 0;
        return IsThing(words, last) && IsPart(words, second) && IsThing(words, second) && (second + 1 == sentence.EndToken || !IsPart(words, second + 1)) ? second : last;
    }

    private static bool AreThings(DocumentWords words, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (IsPart(words, i) && !IsThing(words, i) && words[i].Kinds != WordKinds.Demonym)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPart(DocumentWords words, int token) => words.Tokens[token].IsWord && words[token].IsCapitalized && (words[token].Kinds & WordKinds.Calendar) == 0;

    /// <summary>A word of the language and no name: "Rights", "Dignity".</summary>
    private static bool IsThing(DocumentWords words, int token) =>
        words[token].Known is { Common: > 0, Given: 0, IsTerritory: false } && (words[token].Kinds & (WordKinds.OrganizationWord | WordKinds.Demonym | WordKinds.People)) == 0;

    private static List<NameSpan> Merge(int tokens, List<NameSpan> spans, List<NameSpan> found)
    {
        // Where a name already reaches further it stands, and neither a person nor two names of several words are one body. Bodies do not overlap each other.
        var (owners, names, taken) = (Owners(tokens, found), new int[found.Count], new bool[found.Count]);
        foreach (var span in spans)
        {
            var known = -1;
            for (var i = span.First; i <= span.Last; i++)
            {
                if (owners[i] is var body and > 0 && body != known)
                {
                    known = body;
                    names[body - 1] += span.Last > span.First ? 1 : 0;
                    taken[body - 1] |= span.First < found[body - 1].First || span.Last > found[body - 1].Last || (span.Type == EntityType.Person && span.Last > span.First);
                }
            }
        }

        List<NameSpan> bodies = [.. found.Where((_, body) => !taken[body] && names[body] <= 1)];
        owners = Owners(tokens, bodies);
        return [.. spans.Where(span => owners.AsSpan(span.First, span.Last - span.First + 1).IndexOfAnyExcept(0) < 0), .. bodies];
    }

    /// <summary>For each token the number of the body it belongs to, from 1; 0 for none.</summary>
    private static int[] Owners(int tokens, List<NameSpan> bodies)
    {
        var owners = new int[tokens];
        for (var body = 0; body < bodies.Count; body++)
        {
            owners.AsSpan(bodies[body].First, bodies[body].Last - bodies[body].First + 1).Fill(body + 1);
        }

        return owners;
    }
}
