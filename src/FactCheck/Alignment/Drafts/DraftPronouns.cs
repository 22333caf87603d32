namespace FactCheck.Alignment.Drafts;

/// <summary>What a draft's pronouns point to: nothing, when it opens with one; somebody else, when the sources know only the other gender.</summary>
internal static class DraftPronouns
{
    /// <summary>Shorter sources have too few pronouns of their own to say so.</summary>
    private const int LeastPronouns = 2;

    public static IEnumerable<Topic> Topics(ReadDocument draft, DraftSources sources)
    {
        var own = PronounUse.Of(draft.Text);

        // A single sentence may be a piece of a text that names whom it speaks of.
        if (draft.Text.Sentences.Count > 1 && own.Opening is { } opening && !sources.Pronouns.Any(source => source.Opening is { } theirs && source.Text.Tokens[theirs].Norm == draft.Text.Tokens[opening].Norm))
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
            var first = sources.Pronouns.First(source => other(source).Count > 0);
            yield return new Topic(draft.Text.Tokens[same(own)[0]].Norm, TopicBasis.Draft, [Wording(draft.Text, same(own)[0]), Wording(first.Text, other(first)[0])], ["the sources use pronouns of the other gender only"], .6);
        }
    }

    private static Assertion Wording(DocumentText text, int token) =>
        new(AssertionKind.Event, text.Mention(text.Tokens[token].Span, text.Tokens[token].Sentence), new WordingValue(text.Tokens[token].Norm));
}
