using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Tellings;

/// <summary>
/// What two tellings of one matter have from two people, where one of the texts says that only one person can have said or brought it: "a cook raised the alarm, and nobody
/// else did", "it was the harbour pilot who first said so"; "the forecast is the bank's", "the customs office is the source; the port has made none".
/// </summary>
internal static class TellingSources
{
    private const double Confidence = .7;

    /// <summary>Words between a verb and who stands behind it, and longest such phrase.</summary>
    private const int Reach = 6;
    private const int MaxPhrase = 4;

    private static readonly WordSet Telling =
    [
        "say", "tell", "report", "claim", "announc", "announce", "write", "note", "warn", "testif", "testify", "alleg", "allege", "forecast", "predict", "suggest", "propos", "propose", "publish", "estimat", "estimate",
        "reveal", "discov", "discover", "spot", "notic", "notice", "quot", "quote", "author", "post", "confirm", "admit", "describ", "describe", "raise", "rais", "invent",
    ];

    /// <summary>Whom many texts call by many names.</summary>
    private static readonly WordSet Loose =
    [
        "police", "officer", "official", "spokesman", "spokeswoman", "spokesperson", "man", "woman", "witness", "source", "report", "statement", "company", "firm", "people", "person", "reporter", "journalist", "newspaper", "paper", "court", "tribunal",
        "judge", "inquiry", "commission", "authority", "government", "team", "group", "log", "minute", "transcript", "record", "document", "letter", "notice", "file", "text", "book", "colleague", "friend", "user", "customer", "member", "one", "somebody", "someone",
    ];

    public static IEnumerable<Topic> Differing(Telling left, Telling right)
    {
        var (ours, theirs) = (Sources(left), Sources(right));
        foreach (var mine in ours)
        {
            foreach (var other in theirs)
            {
                if (!IsOneMore(left, mine) && !IsOneMore(right, other) && AreOfOneDeed(left, mine, right, other) && AreTwo(left, mine, right, other) && IsAlone(left, mine, ours, right, other) && IsAlone(right, other, theirs, left, mine) && IsMeant(left, mine, right, other))
                {
                    yield return new Topic(left.Text.Tokens[mine.Last].Norm, TopicBasis.Event, [Told(left, mine), Told(right, other)], ["one text tells again what the other tells, and only one of the two can have said it"], Confidence);
                    yield break;
                }
            }
        }
    }

    /// <summary>"the only one", "nobody else", "first suggested by".</summary>
    private static bool IsSole(Telling telling, int i)
    {
        var tokens = telling.Text.TokenSpan;
        return tokens[i].Norm is "alone" or "sole" or "solely" || (tokens[i].Norm is "else" or "other" && i > 0 && tokens[i - 1].Norm is "nobody" or "one" or "no")
            || (tokens[i].Norm == "only" && (i == 0 || tokens[i - 1].Norm is "the" or "was" or "is" or "'s" || tokens[i - 1].Sentence != tokens[i].Sentence))
            || (tokens[i].Norm == "first" && i + 1 < tokens.Length && (tokens[i + 1].Norm == "to" || Telling.Contains(tokens[i + 1].Stem) || tokens[i + 1].Norm == "person"));
    }

    /// <summary>"wrote nothing", "has printed none", "was not heard", "has yet to give a figure": of one whom the text names so.</summary>
    private static bool Denies(Telling telling, int i)
    {
        var tokens = telling.Text.TokenSpan;
        return (tokens[i].Norm is "nothing" or "none" && i > 0 && Telling.Contains(tokens[i - 1].Stem))
            || (tokens[i].Norm == "yet" && i + 2 < tokens.Length && tokens[i + 1].Norm == "to" && Telling.Contains(tokens[i + 2].Stem))
            || (EventWords.IsNegator(tokens[i]) && i + 1 < tokens.Length && (tokens[i + 1].Norm is "heard" or "there" or "asked" or "present" or "questioned" || Telling.Contains(tokens[i + 1].Stem)));
    }

    private static List<Agent> Sources(Telling telling)
    {
        var sources = new List<Agent>();
        var tokens = telling.Text.TokenSpan;
        for (var i = 0; i < tokens.Length; i++)
        {
            var sentence = telling.Text.Sentences[tokens[i].Sentence];
            if (tokens[i].IsCapitalized && i > sentence.FirstToken)
            {
                continue;
            }

            // "comes from the port", "thanks to a porter", "the port is the source of".
            var isFrom = (tokens[i].Norm is "come" or "comes" or "came" && i + 1 < sentence.EndToken && tokens[i + 1].Norm == "from") || (tokens[i].Norm == "thanks" && i + 1 < sentence.EndToken && tokens[i + 1].Norm == "to");
            if (isFrom)
            {
                Add(sources, Behind(telling, sentence, i + 2, i));
            }
            else if (tokens[i].Norm is "source" or "author" && i + 1 < sentence.EndToken && tokens[i + 1].Norm == "of")
            {
                var end = i;
                while (end > sentence.FirstToken && i - end < 3 && !VerbWords.IsAuxiliary(tokens[end]))
                {
                    end--;
                }

                Add(sources, VerbWords.IsAuxiliary(tokens[end]) ? Before(telling, sentence, end, i) : null);
            }
            else if (Telling.Contains(tokens[i].Stem) || (tokens[i].Norm is "made" or "given" && i + 1 < sentence.EndToken && tokens[i + 1].Norm == "by"))
            {
                Add(sources, By(telling, sentence, i) ?? Said(telling, sentence, i));
            }
        }

        return sources;
    }

    private static void Add(List<Agent> sources, Agent? source)
    {
        if (source is { } found && !sources.Exists(known => known.Last == found.Last))
        {
            sources.Add(found);
        }
    }

    private static Agent? By(Telling telling, Sentence sentence, int verb)
    {
        for (var i = verb + 1; i < Math.Min(sentence.EndToken - 1, verb + Reach); i++)
        {
            if (telling.Text.TokenSpan[i].Norm == "by")
            {
                return Behind(telling, sentence, i + 1, verb);
            }

            if (!telling.Text.TokenSpan[i].IsWord || VerbWords.IsAuxiliary(telling.Text.TokenSpan[i]))
            {
                break;
            }
        }

        return null;
    }

    /// <summary>"the cook testified", "wrote the cook", "it was the cook who first said".</summary>
    private static Agent? Said(Telling telling, Sentence sentence, int verb)
    {
        var tokens = telling.Text.TokenSpan;
        var end = verb;
        while (end > sentence.FirstToken && (VerbWords.IsAuxiliary(tokens[end - 1]) || tokens[end - 1].Norm is "who" or "first" or "also" or "later" or "had" or "has" or "alone"))
        {
            if (tokens[end - 1].Norm is "was" or "were" or "been" or "is" or "are" or "be")
            {
                return null;
            }

            end--;
        }

        // ", Ida Holm, said": the name between the commas is passed over.
        if (end > sentence.FirstToken && tokens[end - 1].Is(','))
        {
            var comma = end - 2;
            while (comma > sentence.FirstToken && end - comma < Reach && !tokens[comma].Is(','))
            {
                comma--;
            }

            end = tokens[comma].Is(',') ? comma : end - 1;
        }

        return Before(telling, sentence, end, verb) ?? (verb + 1 < sentence.EndToken && EventWords.IsDeterminer(tokens[verb + 1]) && verb > sentence.FirstToken && (tokens[verb - 1].Is(',') || tokens[verb - 1].Is('"')) ? Behind(telling, sentence, verb + 1, verb) : null);
    }

    private static Agent? Before(Telling telling, Sentence sentence, int end, int verb)
    {
        var last = end - 1;
        var first = last + 1;
        while (first > sentence.FirstToken && last - first + 1 < MaxPhrase && IsNoun(telling.Text.TokenSpan[first - 1]))
        {
            first--;
        }

        return first > last || !OpensPhrase(telling, sentence, first) ? null : new Agent(first, last, verb);
    }

    /// <summary>A determiner, the beginning of the sentence or a mark stands before it: not the end of another phrase.</summary>
    private static bool OpensPhrase(Telling telling, Sentence sentence, int first) =>
        first == sentence.FirstToken || EventWords.IsDeterminer(telling.Text.TokenSpan[first - 1]) || !telling.Text.TokenSpan[first - 1].IsWord || telling.Text.TokenSpan[first - 1].Norm is "and" or "but" or "only" or "that" or "as" or "while";

    private static Agent? Behind(Telling telling, Sentence sentence, int start, int verb)
    {
        var tokens = telling.Text.TokenSpan;
        while (start < sentence.EndToken && EventWords.IsDeterminer(tokens[start]))
        {
            start++;
        }

        var last = start - 1;
        while (last + 1 < sentence.EndToken && last - start + 1 < MaxPhrase && IsNoun(tokens[last + 1]))
        {
            last++;
        }

        return last < start ? null : new Agent(start, last, verb);
    }

    private static bool IsNoun(in Token token) => token.IsWord && (token.Norm == "'s" || (EventWords.IsContent(token) && !VerbWords.IsAuxiliary(token) && !VerbWords.IsPastForm(token) && !EventWords.IsVerbPart(token)));

    /// <summary>"The caretaker also reported it".</summary>
    private static bool IsOneMore(Telling telling, Agent source)
    {
        var sentence = telling.Text.Sentences[telling.Text.Tokens[source.Last].Sentence];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (telling.Text.TokenSpan[i].Norm is "also" or "too" or "another" or "likewise" or "again")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Both bring the matter, or say it in words of one meaning.</summary>
    private static bool AreOfOneDeed(Telling left, Agent mine, Telling right, Agent other)
    {
        var (one, two) = (left.Text.Tokens[mine.Predicate], right.Text.Tokens[other.Predicate]);
        return one.Stem == two.Stem || WordLikeness.AreAlike(one, two) || (Brings(one) || Brings(two)) || (Reports(one) && Reports(two));
    }

    private static bool Brings(in Token token) => token.Norm is "come" or "comes" or "came" or "thanks" or "source" or "author";

    private static bool Reports(in Token token) => token.Stem is "report" or "post" or "suggest" or "propos" or "propose" or "write" or "say" or "tell" or "testif" or "testify" or "alleg" or "allege" or "made" or "make" or "claim";

    /// <summary>Two nouns that are not one, neither loose, of kinds that exclude each other or neither known to be the same.</summary>
    private static bool AreTwo(Telling left, Agent mine, Telling right, Agent other)
    {
        var (one, two) = (left.Text.Tokens[mine.Last], right.Text.Tokens[other.Last]);
        if (one.IsCapitalized || two.IsCapitalized || Loose.Contains(one.Stem) || Loose.Contains(two.Stem) || one.Kind == TokenKind.Number || two.Kind == TokenKind.Number)
        {
            return false;
        }

        for (var i = mine.First; i <= mine.Last; i++)
        {
            for (var k = other.First; k <= other.Last; k++)
            {
                if (left.Text.Tokens[i].Norm != "'s" && left.Text.Tokens[i].Stem == right.Text.Tokens[k].Stem && (i == mine.Last || k == other.Last))
                {
                    return false;
                }
            }
        }

        return !WordLikeness.AreAlike(one, two) && IsHolder(one) && IsHolder(two);
    }

    /// <summary>A person by trade, kin or part, or a body.</summary>
    private static bool IsHolder(in Token token) => PersonNouns.Gender(token.Norm) is not null || Trades.IsOne(token.Norm) || Kinds.IsListed(token.Stem) || token.Norm.EndsWith("er", StringComparison.Ordinal) || token.Norm.EndsWith("or", StringComparison.Ordinal) || token.Norm.EndsWith("ist", StringComparison.Ordinal) || token.Norm is "ministry" or "association" or "chamber" or "board" or "office" or "institute" or "bank" or "agency" or "council" or "committee" or "union" or "society" or "federation";

    /// <summary>Nothing else that could bring the other's word: the text has no source that both name.</summary>
    private static bool IsAlone(Telling telling, Agent own, List<Agent> all, Telling other, Agent theirs)
    {
        foreach (var source in all)
        {
            if (source.Last != own.Last && telling.Text.Tokens[source.Last].Stem == other.Text.Tokens[theirs.Last].Stem && !DeniesOf(telling, source))
            {
                return false;
            }
        }

        return true;
    }

    private static bool DeniesOf(Telling telling, Agent source)
    {
        var sentence = telling.Text.Sentences[telling.Text.Tokens[source.Last].Sentence];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (Denies(telling, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>That only one can have said it is told of this: in the sentence of one of the two, in the one before or behind, or by a denial of the other.</summary>
    private static bool IsMeant(Telling left, Agent mine, Telling right, Agent other) => (Brings(left.Text.Tokens[mine.Predicate]) && Brings(right.Text.Tokens[other.Predicate])) || IsSoleNear(left, mine) || IsSoleNear(right, other) || DeniesRival(left, right, other) || DeniesRival(right, left, mine);

    private static bool IsSoleNear(Telling telling, Agent source)
    {
        var at = telling.Text.Tokens[source.Last].Sentence;
        for (var s = Math.Max(0, at - 1); s <= Math.Min(telling.Text.Sentences.Count - 1, at + 1); s++)
        {
            for (var i = telling.Text.Sentences[s].FirstToken; i < telling.Text.Sentences[s].EndToken; i++)
            {
                if (IsSole(telling, i))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"The skipper, now at sea, was not asked": the text that has it from another says that this one did not say it.</summary>
    private static bool DeniesRival(Telling telling, Telling other, Agent rival)
    {
        foreach (var sentence in telling.Text.Sentences)
        {
            var (named, denied) = (false, false);
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                named |= telling.Text.TokenSpan[i].Stem == other.Text.Tokens[rival.Last].Stem;
                denied |= Denies(telling, i);
            }

            if (named && denied)
            {
                return true;
            }
        }

        return false;
    }

    private static Assertion Told(Telling telling, Agent source)
    {
        var mention = telling.Text.Mention(source.First, source.Last);
        return new Assertion(AssertionKind.Event, mention, new EventValue(null, mention.Text, EventAspect.Deed));
    }
}
