using FactCheck.Text;

namespace FactCheck.Alignment.Drafts;

/// <summary>What a draft has where a word is still to come: "[NAME] won the race", "UNK said". Sources that have the same are quoted by it.</summary>
internal static class DraftPlaceholders
{
    private const double Confidence = .5;

    public static IEnumerable<Topic> Topics(ReadDocument draft, DraftSources sources)
    {
        var text = draft.Text;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].IsWord && Placeholders.Stands(text, i) && !sources.Vocabulary.HasWord(text.Tokens[i].Norm))
            {
                yield return new Topic(text.Tokens[i].Norm, TopicBasis.Draft, [new Assertion(AssertionKind.Event, text.Mention(i, i), new WordingValue(text.Tokens[i].Norm))], ["a word is still to come here"], Confidence);
            }
        }
    }
}
