using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>
/// Finds what only one can be and a draft makes of another: "Slim, the defending champion, won" where the sources have "Kosgei, the defending champion" and know both. Only where
/// they tell it once.
/// </summary>
internal sealed class BorrowedEpithets(DraftSources sources)
{
    private const double Confidence = .75;

    /// <summary>Content words of an epithet.</summary>
    private const int LeastWords = 2;
    private const int MaxWords = 6;

    private readonly Epithet[] _given = sources.Derived(static read => read.Claims.Segments.SelectMany(segment => Read(read.Sources[segment.Document].Text, segment)).ToArray());

    public IEnumerable<Topic> Topics(ReadDocument draft)
    {
        foreach (var (name, words) in Segment.Of(0, draft).SelectMany(segment => Read(draft.Text, segment)))
        {
            if (Array.FindAll(_given, given => given.Words.AsSpan().SequenceEqual(words)) is [var only] && only.Name.Assertion.Kind == name.Assertion.Kind && !only.Name.IsOneInFull(name) && IsToldOnce(words) && sources.Claims.Segments.Any(segment => segment.Names.Any(name.IsOneInFull)))
            {
                yield return new Topic(name.Spelling, TopicBasis.Draft, [name.Assertion, only.Name.Assertion], [$"the source calls {only.Name.Spelling} so, and nobody else"], Confidence);
            }
        }
    }

    private bool IsToldOnce(string[] words) =>
        sources.Sources.Sum(source => Enumerable.Range(0, source.Text.Tokens.Count).Count(i => source.Text.Tokens[i].IsWord && source.Text.Tokens[i].Stem == words[^1])) == 1;

    /// <summary>"Kosgei, the defending champion,": a name and the content words of what stands behind it with the article, when its last is of a person.</summary>
    private static IEnumerable<Epithet> Read(DocumentText text, Segment segment)
    {
        foreach (var name in segment.Names)
        {
            if (name.Assertion.Kind is not AssertionKind.Person || name.End + 2 >= segment.End || !text.Tokens[name.End].Is(',') || text.Tokens[name.End + 1].Norm != "the")
            {
                continue;
            }

            var end = name.End + 2;
            var words = new List<string>();
            while (end < segment.End && text.Tokens[end].IsWord && !VerbWords.IsAuxiliary(text.Tokens[end]) && text.Tokens[end].Norm is not ("who" or "and" or "but"))
            {
                words.AddRange(WordOccurrences.IsContent(text.Tokens[end]) ? [text.Tokens[end].Stem] : []);
                end++;
            }

            var isClosed = end >= segment.End || text.Tokens[end].Is(',') || text.Tokens[end].Is('.');
            if (isClosed && words.Count is >= LeastWords and <= MaxWords && Enumerable.Range(name.End + 2, end - name.End - 2).Any(i => PersonWords.IsOne(text.Tokens[i])))
            {
                yield return new Epithet(name, [.. words]);
            }
        }
    }

    /// <summary>What somebody is called, by its content words.</summary>
    private sealed record Epithet(PlacedName Name, string[] Words);
}
