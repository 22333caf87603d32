using FactCheck.Alignment.Referents;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts;

/// <summary>
/// Lengths of time that describe a thing: "a two-year lease" is told by no "two years" since something else, and is another one where the sources know of "a
/// six-year tenancy agreement" alone.
/// </summary>
internal sealed class AdjectiveLengths(ReadDocument draft, DraftSources sources)
{
    /// <summary>Tokens from the length to its noun: "a new five-year 900-a-week contract".</summary>
    private const int Reach = 8;
    private const int OwnReach = 3;

    /// <summary>The one length that the sources give such a thing, when it is another; null otherwise.</summary>
    public ValueCandidate? Other(PlacedAssertion asked, List<ValueCandidate> candidates)
    {
        if (asked.Assertion.Value is not DurationValue || !IsAdjective(draft.Text, asked) || Noun(asked) is not { } noun)
        {
            return null;
        }

        ValueCandidate? rival = null;
        foreach (var candidate in candidates)
        {
            var text = sources.Documents[candidate.Placed.Document].Text;
            if (candidate.Assertion.Value is not DurationValue || !IsAdjective(text, candidate.Placed) || !Describes(text, candidate.Placed, noun))
            {
                continue;
            }

            if (candidate.Relation != ValueRelation.Disjoint || (rival is { } known && known.Assertion.Value.RelationTo(candidate.Assertion.Value) != ValueRelation.Equal))
            {
                return null;
            }

            rival ??= candidate;
        }

        return rival;
    }

    private static bool IsAdjective(DocumentText text, PlacedAssertion value)
    {
        for (var i = value.FirstToken; i < value.EndToken; i++)
        {
            if (text.Tokens[i].Is('-'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Stem of the last of the plain words behind the length.</summary>
    private string? Noun(PlacedAssertion asked)
    {
        string? noun = null;
        for (var i = asked.EndToken; i < Math.Min(asked.EndToken + OwnReach, draft.Text.Tokens.Count) && draft.Text.Tokens[i] is { IsWord: true, IsStop: false, IsCapitalized: false } token; i++)
        {
            noun = token.Stem;
        }

        return noun;
    }

    private static bool Describes(DocumentText text, PlacedAssertion value, string noun)
    {
        for (var i = value.EndToken; i < Math.Min(value.EndToken + Reach, text.Tokens.Count) && !text.Tokens[i].Is('.') && !text.Tokens[i].Is(',') && !text.Tokens[i].Is(';'); i++)
        {
            if (text.Tokens[i].IsWord && (text.Tokens[i].Stem == noun || Synonyms.Share(text.Tokens[i].Stem, noun)))
            {
                return true;
            }
        }

        return false;
    }
}
