using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>
/// Finds a name behind "by" or "of" where the sources have another behind the same words: "funded by Alder Trust" for "funded by Birchwood Capital", "the port of Haifa" for
/// "the port of Split". Only where the sources use the words once, or always of one.
/// </summary>
internal sealed class GovernedNames(DraftSources sources)
{
    /// <summary>Words of rank between the preposition and the name: "chaired by former minister X".</summary>
    private const int TitleReach = 3;

    /// <summary>Words between a verb and its "by".</summary>
    private const int AdjunctReach = 6;

    /// <summary>A commoner word before "of" tells nothing: "the end of", "the people of".</summary>
    private const double LeastRarity = .45;

    /// <summary>Other words that draft and source share in the two statements.</summary>
    private const int LeastShared = 1;

    public IEnumerable<Topic> Topics(ReadDocument draft)
    {
        foreach (var segment in Segment.Of(0, draft))
        {
            foreach (var name in segment.Names)
            {
                if (Governor(draft.Text, segment, name) is (>= 0 and var word, var preposition) && Other(draft.Text, segment, name, word, preposition) is { } other)
                {
                    var phrase = $"{draft.Text.Tokens[word].Norm} {preposition}";
                    yield return new Topic(name.Spelling, TopicBasis.Draft, [name.Assertion, other.Assertion], [$"the source has \"{phrase}\" with {other.Spelling} alone"], .65);
                }
            }
        }
    }

    private PlacedName? Other(DocumentText text, Segment segment, PlacedName name, int word, string preposition)
    {
        var stem = text.Tokens[word].Stem;
        PlacedName? found = null;
        var isKnown = false;
        foreach (var place in sources.Claims.With(stem))
        {
            var theirs = sources.Claims.Segments[place];
            var read = sources.Sources[theirs.Document].Text;
            foreach (var other in theirs.Names)
            {
                if (Governor(read, theirs, other) is not (>= 0 and var governor, var behind) || read.Tokens[governor].Stem != stem || behind != preposition)
                {
                    continue;
                }

                // "led by A and B", "by A, B and C": whoever follows is meant as well.
                if (other.IsOne(name) || (found is not null && !found.IsOne(other)) || theirs.Names.Any(named => named.First >= other.End && named.IsOne(name) && IsListed(read, other.End, named.First)))
                {
                    return null;
                }

                if (preposition == "of" ? theirs.Names.Any(name.IsOne) || sources.Claims.With(stem).Count > 1 : Shared(text, segment, word, name, read, theirs) < LeastShared)
                {
                    return null;
                }

                if (!MayStandFor(name.Assertion.Kind, other.Assertion.Kind))
                {
                    return null;
                }

                found ??= other;
            }
        }

        foreach (var segmentOfSource in sources.Claims.Segments)
        {
            isKnown |= segmentOfSource.Names.Any(name.IsOne);
        }

        return isKnown && found is not null && !segment.Names.Any(found.IsOne) ? found : null;
    }

    /// <summary>People and bodies both act; a place does not.</summary>
    private static bool MayStandFor(AssertionKind one, AssertionKind other) => one == other || one == AssertionKind.Name || other == AssertionKind.Name || (one != AssertionKind.Place && other != AssertionKind.Place);

    /// <summary>The verb or noun whose "by" or "of" the name follows, and the preposition; -1 when there is none.</summary>
    private static (int Word, string Preposition) Governor(DocumentText text, Segment segment, PlacedName name)
    {
        for (var i = name.First - 1; i > segment.First && i >= name.First - 1 - TitleReach; i--)
        {
            if (text.Tokens[i].Norm is "by" or "of")
            {
                ref readonly var word = ref text.Tokens[i - 1];
                var isTelling = text.Tokens[i].Norm == "by"
                    ? EventWords.IsContent(word) && word.Kind != TokenKind.Number && !word.IsCapitalized && !VerbWords.IsGerund(word)
                    : EventWords.IsContent(word) && word.Kind != TokenKind.Number && !word.IsCapitalized && StemRarity.Of(word.Stem) >= LeastRarity;
                return isTelling ? (i - 1, text.Tokens[i].Norm) : text.Tokens[i].Norm == "by" ? (Participle(text, segment, i), "by") : (-1, "");
            }

            if (!text.Tokens[i].IsWord || VerbWords.IsAuxiliary(text.Tokens[i]) || (EventWords.IsPreposition(text.Tokens[i]) && text.Tokens[i].Norm is not ("the" or "a")))
            {
                return (-1, "");
            }
        }

        return (-1, "");
    }

    /// <summary>"opened for the second time by X": the verb before what stands between; -1 when there is none.</summary>
    private static int Participle(DocumentText text, Segment segment, int by)
    {
        for (var i = by - 1; i > segment.First && i >= by - AdjunctReach && text.Tokens[i].IsWord; i--)
        {
            if (VerbWords.IsPastForm(text.Tokens[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsListed(DocumentText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (VerbWords.IsAuxiliary(text.Tokens[i]) || VerbWords.IsFullVerb(text.Tokens[i]) || VerbWords.IsPastForm(text.Tokens[i]) || text.Tokens[i].Norm is "with" or "which" or "who" or "from" or "to" or "in" or "on" or "at")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The words that both statements have beside the governing one and the name.</summary>
    private static int Shared(DocumentText text, Segment mine, int word, PlacedName name, DocumentText other, Segment theirs)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        for (var i = theirs.First; i < theirs.End; i++)
        {
            if (EventWords.IsContent(other.Tokens[i]))
            {
                stems.Add(other.Tokens[i].Stem);
            }
        }

        var shared = 0;
        for (var i = mine.First; i < mine.End; i++)
        {
            if (i != word && (i < name.First || i >= name.End) && EventWords.IsContent(text.Tokens[i]) && stems.Remove(text.Tokens[i].Stem))
            {
                shared++;
            }
        }

        return shared;
    }
}
