using System.Globalization;
using FactCheck.Text;

namespace FactCheck.Alignment.Referents;

/// <summary>Reads which of a club's or a country's teams a passage is about: "Second XI", "the first team", "2nds", "under-19s".</summary>
internal static class Squads
{
    /// <summary>Sentences before a value in which its team may be named.</summary>
    private const int Before = 2;

    private static readonly WordSet Teams = new("xi eleven elevens team teams xv fifteen side squad string reserves".Split(' '));

    /// <summary>Says that two values are of two teams when teams are named around both, and none of them is the same; null when they may be of one.</summary>
    public static ReferentComparison? Guard(List<ReadDocument> documents, PlacedAssertion left, PlacedAssertion right) =>
        Around(documents[left.Document].Text, left) is { Count: > 0 } ours && Around(documents[right.Document].Text, right) is { Count: > 0 } theirs && !ours.Overlaps(theirs)
            ? ReferentComparison.Apart(CompatibleReason.OtherReferent, "each is told of another team")
            : null;

    private static HashSet<int> Around(DocumentText text, PlacedAssertion value)
    {
        var squads = new HashSet<int>();
        for (var s = Math.Max(0, value.Sentence - Before); s <= value.Sentence; s++)
        {
            var sentence = text.SentenceSpan[s];
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (At(text, sentence, i) is { } squad)
                {
                    squads.Add(squad);
                }
            }
        }

        return squads;
    }

    private static int? At(DocumentText text, Sentence sentence, int i)
    {
        var norm = text.Tokens[i].Norm;
        if (i + 1 < sentence.EndToken && Teams.Contains(text.Tokens[i + 1].Norm) && !(i + 2 < sentence.EndToken && text.Tokens[i + 2].Norm == "to"))
        {
            return norm switch { "first" or "1st" => 1, "second" or "2nd" => 2, "third" or "3rd" => 3, "fourth" or "4th" => 4, _ => null };
        }

        // "U19", "under-19s"; "2nds".
        if (norm is "1sts" or "2nds" or "3rds" or "4ths")
        {
            return norm[0] - '0';
        }

        var age = norm is "under" && i + 2 < sentence.EndToken && text.Tokens[i + 1].Is('-') ? text.Tokens[i + 2].Norm : norm is ['u', _, _] ? norm[1..] : null;
        return age is not null && int.TryParse(age.TrimEnd('s'), NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years is >= 12 and <= 23 ? years : null;
    }
}
