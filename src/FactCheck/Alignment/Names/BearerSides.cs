using FactCheck.Names;
using FactCheck.Text;

namespace FactCheck.Alignment.Names;

/// <summary>Where two places of near names lie: on two sides of one thing, or so many miles from what was named before.</summary>
internal static class BearerSides
{
    private const int Reach = 10;
    private const int MaxCompared = 12;

    private static readonly WordSet Sides = new("coast bank shore side end wing slope flank edge border valley half part suburb suburbs outskirts".Split(' '));

    private static readonly WordSet Units = new("mile miles kilometre kilometres kilometer kilometers km metres meters yards hours stop stops doors streets".Split(' '));

    private static readonly WordSet Away = new("away further upstream downstream upriver downriver inland offshore north south east west northeast northwest southeast southwest".Split(' '));

    /// <summary>"on the north bank" and "on the south bank".</summary>
    public static bool Differ(List<ReadDocument> documents, NameWordUse left, NameWordUse right)
    {
        var ours = Read(documents, left);
        return ours.Count > 0 && Read(documents, right) is { Count: > 0 } theirs && ours.TrueForAll(one => theirs.TrueForAll(other => one.Thing == other.Thing && one.Side != other.Side));
    }

    /// <summary>", nine miles to the south,": from where the text was before. "nine miles south of Ely" may be said of any place by itself.</summary>
    public static bool IsTold(ReadOnlySpan<Token> tokens, int i)
    {
        var hasUnit = false;
        for (var k = i + 1; i < tokens.Length && tokens[i].Is(',') && k < Math.Min(tokens.Length, i + 8) && tokens[k].Sentence == tokens[i].Sentence && !tokens[k].Is(','); k++)
        {
            if (hasUnit && Away.Contains(tokens[k].Norm))
            {
                return k + 1 >= tokens.Length || tokens[k + 1].Norm is not ("of" or "from");
            }

            hasUnit |= Units.Contains(tokens[k].Norm);
        }

        return false;
    }

    private static List<(string Side, string Thing)> Read(List<ReadDocument> documents, NameWordUse word)
    {
        var sides = new List<(string, string)>();
        foreach (var place in word.Occurrences.Take(MaxCompared))
        {
            var tokens = documents[place.Document].Text.TokenSpan;
            for (var i = place.End; i + 1 < Math.Min(tokens.Length, place.End + Reach) && tokens[i + 1].Sentence == tokens[place.First].Sentence; i++)
            {
                if (NameVocabulary.Directions.Contains(tokens[i].Norm) && Sides.Contains(tokens[i + 1].Norm))
                {
                    sides.Add((tokens[i].Norm, tokens[i + 1].Norm));
                }
            }
        }

        return sides;
    }
}
