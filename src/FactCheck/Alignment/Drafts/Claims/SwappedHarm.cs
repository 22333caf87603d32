using FactCheck.Alignment.Casualties;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>
/// Finds as many people whom the draft has killed and the sources only hurt, or the other way round: "nine walkers died" for "nine walkers were taken to hospital". Only
/// where no source has a word of the draft's harm.
/// </summary>
internal static class SwappedHarm
{
    private const double Confidence = .75;

    private const int LossReach = 4;

    private static readonly string Life = Stemmer.Stem("lives");

    private static readonly WordSet OfDeath = Stems("die dead death kill fatal fatality deadly lethal perish drown body corpse lives toll murder suffocate succumb mourn funeral");

    private static readonly WordSet OfInjury = Stems("injure injury hurt wound hospital hospitalize hospitalise treat casualty burn bruise harm ambulance clinic");

    public static IEnumerable<Topic> Topics(ReadDocument draft, DraftSources sources)
    {
        var harm = DocumentHarm.Of(draft);
        return Topics(draft, sources, harm.Deaths, OfDeath, OfInjury).Concat(Topics(draft, sources, harm.Injuries, OfInjury, OfDeath));
    }

    private static IEnumerable<Topic> Topics(ReadDocument draft, DraftSources sources, List<HarmPlace> told, WordSet own, WordSet other)
    {
        if (told.Count == 0 || told.Exists(place => place.IsNone) || sources.Sources.Any(source => Has(source.Text, 0, source.Text.Tokens.Count, own)))
        {
            yield break;
        }

        foreach (var place in told)
        {
            var number = draft.Assertions.FirstOrDefault(assertion => assertion.Kind == AssertionKind.Count && assertion.Mention.Span.Contains(draft.Text.Tokens[place.First].Span.Start));
            foreach (var given in number is null ? [] : sources.ValuesLike(AssertionKind.Count))
            {
                var sentence = sources.Documents[given.Document].Text.SentenceSpan[given.Sentence];
                if (given.Assertion.Value.RelationTo(number!.Value) == ValueRelation.Equal && given.Frame.Head is { } head && NounAgreement.IsPerson(Stemmer.Stem(head)) && Last(sources.Documents[given.Document].Text, given.EndToken, sentence.EndToken, other) is >= 0 and var last)
                {
                    yield return new Topic(draft.Text.Tokens[place.Last].Norm, TopicBasis.Event, [Words(draft.Text, place.First, place.Last), Words(sources.Documents[given.Document].Text, given.FirstToken, last)], ["no source tells of the harm that the draft tells of"], Confidence);
                    yield break;
                }
            }
        }
    }

    private static bool Has(DocumentText text, int first, int end, WordSet words) => Last(text, first, end, words) >= 0;

    private static int Last(DocumentText text, int first, int end, WordSet words)
    {
        for (var i = first; i < end; i++)
        {
            if (words.Contains(text.TokenSpan[i].Stem) && (text.TokenSpan[i].Stem != Life || IsLost(text, i)))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"lost their lives", "claimed six lives"; people who live there have lives, too.</summary>
    private static bool IsLost(DocumentText text, int life)
    {
        for (var i = life - 1; i >= Math.Max(0, life - LossReach); i--)
        {
            if (text.TokenSpan[i].Norm is "lost" or "lose" or "losing" or "loss" or "claimed" or "claiming" or "cost" or "costing" or "took")
            {
                return true;
            }
        }

        return false;
    }

    private static Assertion Words(DocumentText text, int first, int last)
    {
        var mention = text.Mention(first, last);
        return new Assertion(AssertionKind.Event, mention, new EventValue(null, mention.Text.ToLowerInvariant(), EventAspect.Outcome));
    }

    private static WordSet Stems(string words) => new(words.Split(' ').Select(Stemmer.Stem));
}
