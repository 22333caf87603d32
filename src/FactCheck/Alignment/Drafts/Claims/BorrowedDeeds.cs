using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>
/// Finds a person, a body or a party of whom a draft tells, in words of its own order, what the sources tell of another that they know as well: "Emil Falk sold the bakery to the Hart
/// Group" where "Ida Falk, who founded the bakery with Emil Falk, sold it to the Hart Group".
/// </summary>
internal sealed class BorrowedDeeds(DraftSources sources)
{
    /// <summary>A statement that has the draft's bearer and so much of the deed bears the draft out.</summary>
    private const double OwnShare = .6;

    /// <summary>The least share of the deed's words that stand with the source's verb; the others stand in its sentence.</summary>
    private const double WithVerb = .5;

    /// <summary>Words behind the verb that tell which deed it is, and behind a verb that says little.</summary>
    private const int LeastWords = 1;
    private const int LeastBehindLight = 2;

    private const double Confidence = .75;

    private static readonly WordSet Light = new("get take give make have put go come be say tell see know want keep use find call add become show ask need start begin try feel think hold bring work live play join attend".Split(' ').Select(Stemmer.Stem));

    private readonly ToldDeed[] _given = sources.Derived(static read => read.Claims.Segments.SelectMany(segment => DeedReader.Read(read.Sources[segment.Document].Text, segment)).ToArray());

    public IEnumerable<Topic> Topics(ReadDocument draft)
    {
        foreach (var segment in Segment.Of(0, draft))
        {
            foreach (var told in DeedReader.Read(draft.Text, segment))
            {
                if (told.Bearer is not null && Other(draft.Text, told) is { Bearer: var (first, end) } other)
                {
                    var source = sources.Sources[other.Segment.Document].Text;
                    yield return told.Name is { } name && other.Name is { } rival
                        ? new Topic(name.Spelling, TopicBasis.Draft, [name.Assertion, rival.Assertion], [$"the source tells it of {rival.Spelling}"], Confidence)
                        : new Topic(draft.Text.Tokens[told.Bearer.Value.End - 1].Norm, TopicBasis.Event, [Party(draft.Text, told.Bearer.Value), Party(source, (first, end))], ["the source tells it of the other"], Confidence);
                }
            }
        }
    }

    private static Assertion Party(DocumentText text, (int First, int End) bearer)
    {
        var mention = text.Mention(bearer.First, bearer.End - 1);
        return new Assertion(AssertionKind.Event, mention, new EventValue(null, mention.Text.ToLowerInvariant(), EventAspect.Deed));
    }

    /// <summary>The deed of the sources that the draft gives to another; null when they may tell it of the draft's bearer.</summary>
    private ToldDeed? Other(DocumentText text, ToldDeed told)
    {
        if (told.Words.Count < (Light.Contains(text.Tokens[told.Verb].Stem) ? LeastBehindLight : LeastWords) || AgentNouns(text, told) || IsSupposed(text, told))
        {
            return null;
        }

        ToldDeed? found = null;
        foreach (var given in _given)
        {
            if (!IsSame(text, told, given))
            {
                continue;
            }

            if (given.Bearer is null || given.Manner != told.Manner || !AreTwo(text, told, given) || IsAmong(text, told, given) || (found is not null && AreTwo(sources.Sources[found.Segment.Document].Text, found, given)))
            {
                return null;
            }

            found ??= given;
        }

        return found is not null && !IsTold(text, told, found) && IsKnown(text, told, found) && !HasOther(text, told, found) ? found : null;
    }

    /// <summary>A bearer that is neither a name of a person or body nor a party.</summary>
    private static bool AgentNouns(DocumentText text, ToldDeed told) => told.Name is { Assertion.Kind: not (AssertionKind.Person or AssertionKind.Organization) } || (told.Name is null && text.Tokens[told.Bearer!.Value.End - 1].IsCapitalized && told.Bearer!.Value.First > told.Segment.First + 1);

    private static bool IsSupposed(DocumentText text, ToldDeed told) => Enumerable.Range(told.Segment.First, told.End - told.Segment.First).Any(i => EventWords.IsSupposing(text.Tokens[i]) || text.Tokens[i].Norm is "if" or "whether" or "no" or "nobody" or "none" or "neither" or "nor") || text.Tokens[told.Segment.End - 1].Is('?');

    private bool IsSame(DocumentText text, ToldDeed told, ToldDeed given)
    {
        var source = sources.Sources[given.Segment.Document].Text;
        if (told.IsSuffered != given.IsSuffered || !WordLikeness.AreForms(text.Tokens[told.Verb], source.Tokens[given.Verb]))
        {
            return false;
        }

        var beside = told.Words.Count(i => given.Words.Any(j => AreOne(text.Tokens[i], source.Tokens[j])));
        return beside >= WithVerb * told.Words.Count && told.Words.All(i => Stands(source, given.Segment.First, given.Segment.End, text.Tokens[i].Stem));
    }

    private static bool AreOne(in Token one, in Token other) => one.Stem == other.Stem;

    private static bool Stands(DocumentText text, int first, int end, string stem) => Enumerable.Range(first, end - first).Any(i => text.Tokens[i].Stem == stem);

    /// <summary>True for two people, two bodies or two parties of one row.</summary>
    private bool AreTwo(DocumentText text, ToldDeed told, ToldDeed given)
    {
        if (told.Name is { } name && given.Name is { } other)
        {
            return name.Assertion.Kind == other.Assertion.Kind && !name.IsOneInFull(other);
        }

        return told.Name is null && given.Name is null && OpposedParties.AreOpposed(text, told.Bearer!.Value, sources.Sources[given.Segment.Document].Text, given.Bearer!.Value);
    }

    /// <summary>The source's clause has the draft's bearer, too: "Ida founded it with Emil", "Ida left, and so did Emil".</summary>
    private bool IsAmong(DocumentText text, ToldDeed told, ToldDeed given)
    {
        var source = sources.Sources[given.Segment.Document].Text;
        if (Has(given.Segment, source, text, told) && Enumerable.Range(given.Segment.First, given.Segment.End - given.Segment.First).Any(i => source.Tokens[i].Norm is "so" or "as" or "like" or "also" or "too" or "together" or "along" or "both" or "neither" or "nor"))
        {
            return true;
        }

        return told.Name is { } name
            ? given.Segment.Names.Any(other => other.First >= given.Verb && other.First < given.End && name.IsOneInFull(other))
            : Stands(source, given.Verb, given.End, text.Tokens[told.Bearer!.Value.End - 1].Stem) && text.Tokens[told.Bearer.Value.End - 1].Stem != source.Tokens[given.Bearer!.Value.End - 1].Stem;
    }

    /// <summary>A statement without the other bearer has the draft's, and most words of the deed.</summary>
    private bool IsTold(DocumentText text, ToldDeed told, ToldDeed given)
    {
        int[] words = [told.Verb, .. told.Words];
        foreach (var segment in sources.Claims.Segments)
        {
            var source = sources.Sources[segment.Document].Text;
            if (Has(segment, source, text, told) && !Has(segment, source, sources.Sources[given.Segment.Document].Text, given) && words.Count(i => Stands(source, segment.First, segment.End, text.Tokens[i].Stem)) >= OwnShare * words.Length)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sources name the draft's bearer, or have the word that tells its party from the other.</summary>
    private bool IsKnown(DocumentText text, ToldDeed told, ToldDeed given) => told.Name is not null
        ? sources.Claims.Segments.Any(segment => Has(segment, sources.Sources[segment.Document].Text, text, told))
        : OpposedParties.Told(text, told.Bearer!.Value, sources.Sources[given.Segment.Document].Text, given.Bearer!.Value) is { } word && sources.Claims.Segments.Any(segment => Stands(sources.Sources[segment.Document].Text, segment.First, segment.End, word));

    /// <summary>The draft's statement has the other bearer as well, who may do it by way of the first.</summary>
    private bool HasOther(DocumentText text, ToldDeed told, ToldDeed given) => Has(told.Segment, text, sources.Sources[given.Segment.Document].Text, given);

    private static bool Has(Segment segment, DocumentText text, DocumentText other, ToldDeed deed) => deed.Name is { } name
        ? segment.Names.Any(known => name.IsOneInFull(known))
        : Enumerable.Range(deed.Bearer!.Value.First, deed.Bearer.Value.End - deed.Bearer.Value.First).Where(i => WordOccurrences.IsContent(other.Tokens[i])).All(i => Stands(text, segment.First, segment.End, other.Tokens[i].Stem));
}
