using FactCheck.Alignment.Accounts;
using FactCheck.Text;

namespace FactCheck.Alignment.Tellings;

/// <summary>
/// Reads when somebody or something began, told as a date ("born on 2 May", "founded in 1920") or to be counted from an age on a known day: "the five-week-old
/// calf", "in its third year", "keeps its 40th birthday", "was 25 when she enlisted in 1999", "a 17th-century barn".
/// </summary>
internal static class BeginningReader
{
    /// <summary>Words between the verb and its date.</summary>
    private const int VerbReach = 6;

    /// <summary>Round ages from here on are estimates.</summary>
    private const decimal Old = 100;

    /// <summary>Days that an age in weeks or months may be off, and an office be taken up later than one is elected.</summary>
    private const int AgeSlack = 4;
    private const int OfficeSlack = 92;

    private static readonly WordSet Made = ["founded", "established", "built", "erected", "constructed", "created", "formed", "started", "launched", "set"];
    private static readonly WordSet Took = ["took", "assumed", "entered", "sworn", "inaugurated"];
    private static readonly WordSet Feasts = ["birthday", "anniversari", "anniversary", "jubile", "jubilee"];
    private static readonly WordSet Buildings = new("mill windmill house farmhouse church chapel barn castle manor inn pub cottage palace hall tower bridge abbey mansion building villa lighthouse".Split(' '));
    private static readonly WordSet Posts = ["office", "post", "power", "charge"];

    public static List<Beginning> Read(Telling telling)
    {
        var found = new List<Beginning>();
        foreach (var value in telling.Values.All)
        {
            var kind = value.Assertion.Value is DateValue { Bound: null or "since", Earliest: not null, Latest: not null } ? KindOf(telling.Text, value) : null;
            if (kind is { } told && !telling.SentenceAt(value.Placed.FirstToken).Sentence.IsQuestion)
            {
                found.Add(new Beginning(value.Assertion, told, value.Placed.FirstToken, IsCounted: IsCentury(value)));
            }
        }

        foreach (var assertion in telling.Document.Assertions)
        {
            var first = telling.Text.TokenAt(assertion.Mention.Span.Start);
            if (assertion.Value is QuantityValue { Number: { } number, Hedge: null } age && Counted(telling, assertion, age, number, first) is var (kind, from, to))
            {
                var date = new DateValue { Timex = $"({from:yyyy-MM-dd},{to.AddDays(-1):yyyy-MM-dd},P{to.DayNumber - from.DayNumber - 1}D)", Granularity = DateGranularity.Year, Earliest = from, Latest = to };
                found.Add(new Beginning(new Assertion(AssertionKind.Date, assertion.Mention, date) { Frame = assertion.Frame }, kind, first, IsCounted: true));
            }
        }

        return found;
    }

    private static bool IsCentury(AccountValue value) => value.Assertion.Mention.Text.EndsWith("-century", StringComparison.OrdinalIgnoreCase);

    /// <summary>What the verb before a date, or the noun behind a century, says that began.</summary>
    private static BeginningKind? KindOf(DocumentText text, AccountValue value)
    {
        if (IsCentury(value))
        {
            return value.Placed.EndToken < text.Tokens.Count && Buildings.Contains(text.Tokens[value.Placed.EndToken].Norm) ? BeginningKind.Thing : null;
        }

        var sentence = text.SentenceSpan[value.Placed.Sentence];
        for (var i = value.Placed.FirstToken - 1; i >= Math.Max(sentence.FirstToken, value.Placed.FirstToken - VerbReach); i--)
        {
            var norm = text.Tokens[i].Norm;
            if (norm == "born")
            {
                return BeginningKind.Life;
            }

            if (Took.Contains(norm) && (norm is "sworn" or "inaugurated" || Posts.Contains(text.Tokens[i + 1].Norm)))
            {
                return BeginningKind.Office;
            }

            if (Made.Contains(norm))
            {
                return norm != "set" || text.Tokens[i + 1].Norm == "up" ? BeginningKind.Thing : null;
            }

            if (text.Tokens[i].Is(',') || text.Tokens[i].Is(';') || norm is "and" or "but" or "until" or "to" || VerbWords.IsPastForm(text.Tokens[i]))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The stretch of days in which it began, half-open.</summary>
    private static (BeginningKind Kind, DateOnly From, DateOnly To)? Counted(Telling telling, Assertion assertion, QuantityValue age, decimal number, int first)
    {
        if (number is <= 0 or > 1500 || number % 1 != 0 || telling.SentenceAt(first).Sentence.IsQuestion || On(telling, first) is not var (from, to))
        {
            return null;
        }

        var years = (int)number;
        return assertion.Kind switch
        {
            AssertionKind.Age when age.Unit == "year" && (number < Old || number % 10 != 0) => (BeginningKind.Life, from.AddYears(-years - 1).AddDays(1), to.AddYears(-years)),
            AssertionKind.Age when age.Unit == "month" => (BeginningKind.Life, from.AddMonths(-years - 1).AddDays(-AgeSlack), to.AddMonths(-years).AddDays(AgeSlack)),
            AssertionKind.Age when age.Unit == "week" => (BeginningKind.Life, from.AddDays((-years - 1) * 7).AddDays(-AgeSlack), to.AddDays(-years * 7).AddDays(AgeSlack)),
            AssertionKind.Ordinal when IsFeast(telling.Text, first) => (BeginningKind.Thing, new DateOnly(from.Year - years - 1, 1, 1), new DateOnly(from.Year - years + 2, 1, 1)),
            AssertionKind.Ordinal when IsInYear(telling.Text, first) => (BeginningKind.Office, from.AddYears(-years).AddDays(-OfficeSlack), to.AddYears(1 - years).AddDays(OfficeSlack)),
            _ => null,
        };
    }

    /// <summary>The day an age is told of: the one date of its sentence, else the day of the document; null where there are several.</summary>
    private static (DateOnly From, DateOnly To)? On(Telling telling, int token)
    {
        var sentence = telling.SentenceAt(token).Sentence;
        var isOfDay = false;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            isOfDay |= telling.Text.Tokens[i].Norm is "when" or "then" or "was" or "were" or "died" or "this" or "in";
        }

        var dates = telling.Values.All.FindAll(value => value.Placed.Sentence == telling.Text.Tokens[token].Sentence && value.Assertion.Value is DateValue);
        if (dates is [{ Assertion.Value: DateValue { Earliest: { } from, Latest: { } to, Bound: null } }] && isOfDay)
        {
            return (from, to);
        }

        var isThisYear = dates.Exists(value => value.Assertion.Value is DateValue { Granularity: DateGranularity.Year } year && year.Year == telling.Document.Document.Date?.Year);
        return (dates.Count == 0 || !isOfDay || isThisYear) && telling.Document.Document.Date is { } day ? (day, day.AddDays(1)) : null;
    }

    /// <summary>"its 40th birthday", "the 40th anniversary of its foundation".</summary>
    private static bool IsFeast(DocumentText text, int ordinal) =>
        ordinal > 0 && ordinal + 2 < text.Tokens.Count && Feasts.Contains(text.Tokens[ordinal + 1].Stem) && text.Tokens[ordinal - 1].Norm is "its" or "their"
        && text.Tokens[ordinal + 2].Norm is not ("of" or "in" or "as" or "at");

    /// <summary>"in her second year in office".</summary>
    private static bool IsInYear(DocumentText text, int ordinal) =>
        ordinal > 1 && ordinal + 3 < text.Tokens.Count && text.Tokens[ordinal + 1].Norm == "year" && text.Tokens[ordinal - 1].Norm is "his" or "her" or "its" or "their" && text.Tokens[ordinal - 2].Norm is "in" or "now"
        && text.Tokens[ordinal + 2].Norm == "in" && Posts.Contains(text.Tokens[ordinal + 3].Norm);
}
