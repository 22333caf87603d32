using FactCheck.Names;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts;

/// <summary>What a draft's pronouns point to: nothing, when it opens with one; somebody else, when the sources know only the other gender.</summary>
internal static class DraftPronouns
{
    /// <summary>Shorter sources have too few pronouns of their own to say so.</summary>
    private const int LeastPronouns = 2;

    /// <summary>Tokens between a person told by a noun and the pronoun.</summary>
    private const int NounReach = 36;

    public static IEnumerable<Topic> Topics(ReadDocument draft, DraftSources sources)
    {
        var own = PronounUse.Of(draft.Text);

        // A single sentence may be a piece of a text that names whom it speaks of.
        if (draft.Text.SentenceSpan.Length > 1 && own.Opening is { } opening && !sources.Pronouns.Any(source => source.Opening is { } theirs && source.Text.Tokens[theirs].Norm == draft.Text.Tokens[opening].Norm))
        {
            yield return new Topic(draft.Text.Tokens[opening].Norm, TopicBasis.Draft, [Wording(draft.Text, opening)], ["nobody is named before it whom it could point to"], .5);
        }

        if (own.Men.Count > 0 == own.Women.Count > 0)
        {
            yield break;
        }

        Func<PronounUse, IReadOnlyList<int>> same = own.Men.Count > 0 ? use => use.Men : use => use.Women;
        Func<PronounUse, IReadOnlyList<int>> other = own.Men.Count > 0 ? use => use.Women : use => use.Men;
        if (sources.Pronouns.All(source => same(source).Count == 0) && sources.Pronouns.Sum(source => other(source).Count) >= LeastPronouns)
        {
            var place = same(own)[0];
            foreach (var (source, use) in sources.Sources.Zip(sources.Pronouns))
            {
                foreach (var theirs in other(use))
                {
                    if (MayBeOne(PersonBefore(draft, place), PersonBefore(source, theirs)) && !IsOfNoun(source.Text, theirs))
                    {
                        yield return new Topic(draft.Text.Tokens[place].Norm, TopicBasis.Draft, [Wording(draft.Text, place), Wording(source.Text, theirs)], ["the sources use pronouns of the other gender only"], .6);
                        yield break;
                    }
                }
            }
        }
    }

    /// <summary>The person named last before a word.</summary>
    private static NameValue? PersonBefore(ReadDocument read, int token)
    {
        NameValue? found = null;
        foreach (var assertion in read.Assertions)
        {
            if (assertion.Mention.Span.Start >= read.Text.Tokens[token].Span.Start)
            {
                break;
            }

            found = assertion is { IsCertain: true, Kind: AssertionKind.Person, Value: NameValue name } ? name : found;
        }

        return found;
    }

    /// <summary>"the harbour's spokeswoman said that she": of her, whoever was named before.</summary>
    private static bool IsOfNoun(DocumentText text, int pronoun)
    {
        var gender = Pronouns.IsFemale(text.Tokens[pronoun].Norm) ? 'f' : 'm';
        for (var i = pronoun - 1; i >= Math.Max(0, pronoun - NounReach); i--)
        {
            if (PersonNouns.Gender(text.Tokens[i].Norm) == gender)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the draft names a person before its pronoun, and the source none before its own, that one speaks of whomever.</summary>
    private static bool MayBeOne(NameValue? one, NameValue? other) => one is null
        || (other is not null && MayBeNamed(one, other));

    private static bool MayBeNamed(NameValue one, NameValue other) =>
        one.Spelling.Split(' ').Intersect(other.Spelling.Split(' '), StringComparer.OrdinalIgnoreCase).Any()
        || NameMatcher.Compare(one.Spelling, other.Spelling, EntityType.Person).Relation != NameRelation.Different;

    private static Assertion Wording(DocumentText text, int token) =>
        new(AssertionKind.Event, text.Mention(text.Tokens[token].Span, text.Tokens[token].Sentence), new WordingValue(text.Tokens[token].Norm));
}
