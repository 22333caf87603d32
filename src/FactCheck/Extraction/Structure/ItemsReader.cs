using FactCheck.Text;

namespace FactCheck.Extraction.Structure;

/// <summary>
/// Reads a sum and what it is made up of where the two stand in two sentences: "The bill is made up of 300 euros for the roof and 150 euros for the gutter. The
/// owner paid 500 euros in all"; "The fair brought in 900 euros. The raffle raised 450, the bar 380 and the stalls 240".
/// </summary>
internal static class ItemsReader
{
    private static readonly WordSet Income = ["raise", "rais", "bring", "fetch", "yield", "earn", "net", "collect"];

    private static readonly WordSet Expense = ["cost", "spend", "pay", "total"];

    /// <summary>There is more than the items, or they are of several sums.</summary>
    private static readonly WordSet Open = new("including include includes included mostly mainly another additional extra remaining rest plus each per every average more excluding respectively times nor or both not previous previously further least since about some almost nearly over after before last earlier year month than from net loss profit tax".Split(' '));

    public static IEnumerable<Assertion> Read(NumberedSentence sentence, NumberedSentence? previous, NumberedSentence? next)
    {
        var amounts = Amounts(sentence);
        if (amounts.Count < 2 || sentence.Values.Count != amounts.Count || sentence.Has(Open) || amounts.Exists(amount => !amount.AddsUpWith(amounts[0])) || !AreItems(sentence, amounts))
        {
            yield break;
        }

        if (next is not null && Amounts(next) is [var sum] && sum.AddsUpWith(amounts[0]) && !next.Has(Open) && TotalReader.IsTold(next, sum))
        {
            yield return AddendList.Reckon(sum, amounts, .8);
        }
        else if (previous is not null && amounts.Count > 2 && previous.Values.Count == 1 && Amounts(previous) is [var whole] && whole.AddsUpWith(amounts[0]) && !previous.Has(Open) && AreOfOneKind(previous, sentence) && amounts.TrueForAll(amount => amount.Number < whole.Number))
        {
            yield return AddendList.Reckon(whole, amounts, .75, ReckoningKind.Parts);
        }
    }

    private static List<Stated> Amounts(NumberedSentence sentence) => sentence.Values.FindAll(value => value.Kind == AssertionKind.Amount && value.Number is > 0);

    /// <summary>Each is for something, or has a subject of its own: "300 for the roof", "the bar 380".</summary>
    private static bool AreItems(NumberedSentence sentence, List<Stated> amounts) =>
        amounts.TrueForAll(amount => sentence.Norm(amount.End) is "for" or "on")
        || amounts.Skip(1).All(amount => sentence.IsWord(amount.First - 1) && (sentence.Norm(amount.First - 2) == "the" || sentence.Norm(amount.First - 3) == "the" || VerbWords.IsPastForm(sentence.Text.Tokens[amount.First - 1]) || sentence.Norm(amount.First - 1) is "cost" or "to"));

    /// <summary>Both tell what came in, or both what went out.</summary>
    private static bool AreOfOneKind(NumberedSentence one, NumberedSentence other) => (Has(one, Income) && Has(other, Income)) || (Has(one, Expense) && Has(other, Expense));

    private static bool Has(NumberedSentence sentence, WordSet stems)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (stems.Contains(sentence.Stem(i)))
            {
                return true;
            }
        }

        return false;
    }
}
