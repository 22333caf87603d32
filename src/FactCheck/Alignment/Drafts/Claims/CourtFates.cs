using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>
/// Finds a person whom a draft tells as found guilty and the sources as cleared, or the other way round: "Irene Voss was convicted of fraud" for "the jury cleared his wife, Irene Voss". Only
/// where no source tells both of the person: a verdict may be overturned.
/// </summary>
internal sealed class CourtFates(DraftSources sources)
{
    private const double Confidence = .75;

    /// <summary>Tokens from a verb to the people it is told of.</summary>
    private const int Reach = 10;

    /// <summary>Tokens from the verdict to the "of" of its offence.</summary>
    private const int OffenceReach = 6;

    private static readonly WordSet Guilty = new("convict convicts convicted".Split(' '));
    private static readonly WordSet Cleared = new("acquit acquits acquitted clear clears cleared exonerate exonerated".Split(' '));

    private readonly Fate[] _given = sources.Derived(static read => read.Claims.Segments.SelectMany(segment => Read(read.Sources[segment.Document].Text, segment)).ToArray());

    public IEnumerable<Topic> Topics(ReadDocument draft)
    {
        foreach (var segment in Segment.Of(0, draft))
        {
            foreach (var told in Read(draft.Text, segment))
            {
                var theirs = Array.FindAll(_given, given => given.Person.IsOneInFull(told.Person));
                if (theirs.Length > 0 && Array.TrueForAll(theirs, given => given.IsGuilty != told.IsGuilty && (given.Offence is null || told.Offence is null || given.Offence == told.Offence)))
                {
                    yield return new Topic(told.Person.Spelling, TopicBasis.Event, [Told(draft.Text, told), Told(sources.Sources[theirs[0].Segment.Document].Text, theirs[0])], [$"the source has {theirs[0].Person.Spelling} {(told.IsGuilty ? "cleared" : "found guilty")}"], Confidence);
                }
            }
        }
    }

    private static Assertion Told(DocumentText text, Fate fate)
    {
        var mention = text.Mention(fate.First, fate.Last);
        return new Assertion(AssertionKind.Event, mention, new EventValue(null, mention.Text.ToLowerInvariant(), EventAspect.Outcome));
    }

    private static IEnumerable<Fate> Read(DocumentText text, Segment segment)
    {
        for (var i = segment.First; i < segment.End; i++)
        {
            if (Verdict(text, segment, i) is var (verb, isGuilty) && !IsOpen(text, segment, verb))
            {
                foreach (var person in IsPassive(text, segment, verb) ? Before(text, segment, verb) : Behind(text, segment, verb))
                {
                    yield return new Fate(segment, person, Math.Min(verb, i), Math.Max(verb, i), isGuilty, Offence(text, segment, Math.Max(verb, i)));
                }
            }
        }
    }

    /// <summary>"of fraud": the stem; null when none is told right behind.</summary>
    private static string? Offence(DocumentText text, Segment segment, int last)
    {
        for (var i = last + 1; i + 1 < segment.End && i <= last + OffenceReach; i++)
        {
            if (text.Tokens[i].Norm is "of")
            {
                return text.Tokens[i + 1].IsStop ? null : text.Tokens[i + 1].Stem;
            }
        }

        return null;
    }

    /// <summary>"found ... guilty", "not guilty", "convicted", "cleared"; the verb and what it says.</summary>
    private static (int Verb, bool IsGuilty)? Verdict(DocumentText text, Segment segment, int i)
    {
        if (text.Tokens[i].Norm == "guilty")
        {
            for (var verb = i - 1; verb >= Math.Max(segment.First, i - Reach); verb--)
            {
                if (text.Tokens[verb].Norm is "found" or "find" or "finds")
                {
                    return (verb, text.Tokens[i - 1].Norm != "not");
                }
            }

            return null;
        }

        return Guilty.Contains(text.Tokens[i].Norm) ? (i, true) : Cleared.Contains(text.Tokens[i].Norm) && IsOfCourt(text, segment) ? (i, false) : null;
    }

    /// <summary>"cleared of fraud", beside a court: a path is cleared, too.</summary>
    private static bool IsOfCourt(DocumentText text, Segment segment) =>
        Enumerable.Range(segment.First, segment.End - segment.First).Any(i => text.Tokens[i].Stem is "juri" or "jury" or "court" or "judg" or "judge" or "charg" or "charge" or "fraud" or "murder" or "trial" or "guilti" or "guilty" or "acquit" or "theft" or "assault" or "manslaught" or "manslaughter" or "briberi" or "bribery" or "rape" or "wrongdo" or "tribun" or "tribunal" or "defend" or "defendant");

    /// <summary>Denied, supposed, asked, planned or of a court of another instance.</summary>
    private static bool IsOpen(DocumentText text, Segment segment, int verb) =>
        text.Tokens[segment.End - 1].Is('?') || Enumerable.Range(Math.Max(segment.First, verb - Reach), Math.Min(Reach, verb - segment.First)).Any(i => EventWords.IsNegator(text.Tokens[i]) || EventWords.IsSupposing(text.Tokens[i]) || text.Tokens[i].Norm is "if" or "to" or "would" or "could" or "may" or "might" or "will" or "wrongly" or "neither" or "nobody" or "no" or "none");

    private static bool IsPassive(DocumentText text, Segment segment, int verb) =>
        Enumerable.Range(Math.Max(segment.First, verb - 3), Math.Min(3, verb - segment.First)).Any(i => text.Tokens[i].Norm is "was" or "were" or "been" or "is" or "are" or "being");

    /// <summary>The person before "was cleared", with those joined by "and".</summary>
    private static List<PlacedName> Before(DocumentText text, Segment segment, int verb)
    {
        var people = new List<PlacedName>();
        var end = verb;
        if (Enumerable.Range(Math.Max(segment.First, verb - 3), Math.Min(3, verb - segment.First)).Any(i => IsPronoun(text, i)))
        {
            return Earlier(segment, verb);
        }

        foreach (var name in segment.Names.Where(name => name.End <= verb && name.First >= verb - Reach).Reverse())
        {
            if (IsPerson(name) && IsJoined(text, name.End, end))
            {
                people.Add(name);
                end = name.First;
            }
            else
            {
                break;
            }
        }

        return people;
    }

    /// <summary>Those behind "cleared", up to "of" and the next verb.</summary>
    private static List<PlacedName> Behind(DocumentText text, Segment segment, int verb)
    {
        var end = verb + 1;
        if (end < segment.End && IsPronoun(text, end))
        {
            return Earlier(segment, verb);
        }

        while (end < segment.End && end < verb + Reach && text.Tokens[end].Norm is not ("of" or "guilty" or "but" or "while" or "who" or "in" or "on" or "after" or "for") && !VerbWords.IsAuxiliary(text.Tokens[end]))
        {
            end++;
        }

        return [.. segment.Names.Where(name => name.First > verb && name.End <= end && IsPerson(name))];
    }

    private static bool IsPronoun(DocumentText text, int i) => text.Tokens[i].Norm is "he" or "she" or "him" or "they" or "them" || (text.Tokens[i].Norm == "her" && i + 1 < text.Tokens.Count && (text.Tokens[i + 1].IsStop || text.Tokens[i + 1].Norm == "guilty" || !text.Tokens[i + 1].IsWord));

    /// <summary>Everybody whom a pronoun may mean: those named before it.</summary>
    private static List<PlacedName> Earlier(Segment segment, int verb) => [.. segment.Names.Where(name => name.End <= verb && IsPerson(name))];

    private static bool IsJoined(DocumentText text, int from, int to) =>
        Enumerable.Range(from, to - from).All(i => text.Tokens[i].Norm is "and" or "was" or "were" or "been" or "had" or "has" or "have" or "is" or "are" or "also" or "both" or "later" or "then" || text.Tokens[i].Is(',') || text.Tokens[i].Kind == TokenKind.Number);

    private static bool IsPerson(PlacedName name) => name.Assertion.Kind is AssertionKind.Person or AssertionKind.Name;

    /// <summary>What a court says of one person.</summary>
    private sealed record Fate(Segment Segment, PlacedName Person, int First, int Last, bool IsGuilty, string? Offence);
}
