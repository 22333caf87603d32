using FactCheck.Text;

namespace FactCheck.Extraction.Structure;

/// <summary>
/// Reads two numbers of votes and how far they lie apart: "She won with 7,450 votes to 7,030, a majority of 420"; "Ferris got 7,450 votes and Dunmore 7,030. Her
/// majority of 420 ...".
/// </summary>
internal static class MajorityReader
{
    private static readonly WordSet Leads = ["majority", "margin", "lead", "gap", "difference"];

    /// <summary>A majority of all seats or votes is no distance.</summary>
    private static readonly WordSet Other = new("absolute overall two-thirds thirds needed required needs qualified simple seats combined governing parliamentary working turnout registered eligible previous last".Split(' '));

    public static IEnumerable<Assertion> Read(NumberedSentence sentence, NumberedSentence? previous, NumberedSentence? next)
    {
        for (var k = 0; k < sentence.Values.Count; k++)
        {
            var lead = sentence.Values[k];
            if (!lead.IsCount || sentence.Norm(lead.First - 1) != "of" || !Leads.Contains(sentence.Norm(lead.First - 2)) || sentence.Has(Other))
            {
                continue;
            }

            var before = sentence.Values.Take(k).Where(value => value.IsCount).ToList();
            var place = before.Count == 0 && IsOfIt(sentence, lead.First - 3) ? previous : sentence;
            var votes = place == sentence ? before : previous?.Values.Where(value => value.IsCount).ToList() ?? [];
            if (place is not null && votes.Count == 2 && votes[0].Number is > 0 and var one && votes[1].Number is > 0 and var other && one != other && votes.Exists(vote => IsOfVotes(place, vote)) && !place.Has(Other))
            {
                var (more, fewer) = one > other ? (votes[0], votes[1]) : (votes[1], votes[0]);
                yield return NumberedSentence.Reckon(ReckoningKind.Total, lead, more.Interval - fewer.Interval, $"{more.Spelled} - {fewer.Spelled} = {NumberInterval.Spell(Math.Abs(one - other))}", votes);
            }
        }
    }

    private static bool IsOfIt(NumberedSentence sentence, int before) => before == sentence.First && sentence.Norm(before) is "her" or "his" or "its" or "their" or "the" or "that" or "a";

    private static bool IsOfVotes(NumberedSentence sentence, Stated value) => sentence.Norm(value.End) is "vote" or "votes" or "ballots" || sentence.Stem(value.PhraseEnd - 1) is "vote" or "ballot";
}
