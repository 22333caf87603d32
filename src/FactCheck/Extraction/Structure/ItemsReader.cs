using FactCheck.Text;

namespace FactCheck.Extraction.Structure;

/// <summary>
/// Reads a sum and what it is made up of where the two stand in two sentences: "The bill is made up of 300 euros for the roof and 150 euros for the gutter. The
/// owner paid 500 euros in all"; "The fair brought in 900 euros. The raffle raised 450, the bar 380 and the stalls 240"; "They sold 40 tickets on Friday and 55 on Saturday. In two days that came to 90 tickets".
/// </summary>
internal static class ItemsReader
{
    private static readonly WordSet Income = ["raise", "rais", "bring", "fetch", "yield", "earn", "net", "collect"];

    private const int MostItems = 6;

    private static readonly WordSet Expense = ["cost", "spend", "pay", "total"];

    /// <summary>There is more than the items, or they are of several sums.</summary>
    private static readonly WordSet Open = new("including include includes included mostly mainly another additional extra remaining rest plus each per every average more excluding respectively times nor or both not previous previously further least since about some almost nearly over after before last earlier year month than from net loss profit tax".Split(' '));

    public static IEnumerable<Assertion> Read(NumberedSentence sentence, NumberedSentence? previous, NumberedSentence? next)
    {
        if (next is not null && DatedSum(sentence, next) is { } dated)
        {
            yield return dated;
            yield break;
        }

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

    /// <summary>"Sold 12 tonnes in May and 15 in June. In the two months it sold 27 tonnes": each item has a date, and the sum is of as many stretches as there are items.</summary>
    private static Assertion? DatedSum(NumberedSentence sentence, NumberedSentence next)
    {
        var items = sentence.Values.FindAll(value => value.IsAddend && value.Kind != AssertionKind.Percent);
        var dates = sentence.Values.FindAll(value => value.Assertion.Value is DateValue);
        if (items.Count is < 2 or > MostItems || dates.Count != items.Count || sentence.Values.Count != items.Count + dates.Count || sentence.Has(Open) || items[0].PhraseEnd == items[0].First + 1 || next.Has(Open))
        {
            return null;
        }

        for (var i = 0; i < items.Count; i++)
        {
            var isDated = dates[i].First >= items[i].End && (i + 1 == items.Count || dates[i].First < items[i + 1].First);
            var isAlike = items[i].AddsUpWith(items[0]) && (i == 0 || items[i].Kind != AssertionKind.Count || sentence.Stem(items[i].PhraseEnd - 1) == sentence.Stem(items[0].PhraseEnd - 1));
            if (!isDated || !isAlike)
            {
                return null;
            }
        }

        var sums = next.Values.FindAll(value => value.IsAddend && value.AddsUpWith(items[0]) && (value.Kind != AssertionKind.Count || next.Stem(value.PhraseEnd - 1) == sentence.Stem(items[0].PhraseEnd - 1)));
        return sums is [var sum] && !next.Values.Exists(value => value.Assertion.Value is DateValue) && (TotalReader.IsTold(next, sum) || next.Values.Exists(value => value.Assertion.Value is DurationValue { Length: { Number: { } times } length } && times == items.Count && dates.TrueForAll(date => IsOf(length.Unit, (DateValue)date.Assertion.Value))))
            && items.TrueForAll(item => item.Number < sum.Number)
            ? AddendList.Reckon(sum, items, .8)
            : null;
    }

    /// <summary>May is a month, Friday a day.</summary>
    private static bool IsOf(string unit, DateValue date) => date.Granularity switch { DateGranularity.Day => unit == "day", DateGranularity.Month => unit == "month", DateGranularity.Year => unit == "year", DateGranularity.Week => unit == "week", _ => false };

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
