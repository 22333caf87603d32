using FactCheck.Names;

namespace FactCheck.Extraction.Names;

/// <summary>Of the candidates those that the tagger left out by a narrow margin, and that are no word of a kind that stands with a capital without naming.</summary>
internal static class LikelyNames
{
    /// <summary>In the tagger's units. On development texts one in four of these candidates is a name; of those further off one in fifty.</summary>
    private const int MaxMargin = 250;

    /// <param name="words">The document's words.</param>
    /// <param name="spans">Its names and candidates; those that are likely are marked.</param>
    /// <param name="margins">For each token by how much it was left out of all names; see <see cref="NameTagger.Tag"/>.</param>
    public static void Mark(DocumentWords words, List<NameSpan> spans, int[] margins)
    {
        for (var i = 0; i < spans.Count; i++)
        {
            var span = spans[i];
            if (!span.IsCertain && IsNear(margins, span) && MayName(words, span))
            {
                spans[i] = span with { IsLikely = true };
            }
        }
    }

    private static bool IsNear(int[] margins, NameSpan span)
    {
        for (var i = span.First; i <= span.Last; i++)
        {
            if (margins[i] > 0 && margins[i] <= MaxMargin)
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayName(DocumentWords words, NameSpan span)
    {
        const WordKinds nameless = WordKinds.People | WordKinds.Demonym | WordKinds.OrganizationWord | WordKinds.PlaceWord | WordKinds.Title | WordKinds.Calendar | WordKinds.Saying;
        return (words[span.Last].Kinds & nameless) == 0 && span.Type != EntityType.Place && !NameVocabulary.Abbreviations.Contains(words[span.Last].Folded);
    }
}
