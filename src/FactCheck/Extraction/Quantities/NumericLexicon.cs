using System.Globalization;
using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <summary>Every word that can begin or be part of a number or a date, looked up once a token.</summary>
internal static class NumericLexicon
{
    private const string Ones = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
    private const string Tens = "twenty thirty forty fifty sixty seventy eighty ninety";

    private const string OrdinalOnes =
        "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";

    private const string OrdinalTens = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth";
    private const string Months = "january february march april may june july august september october november december";
    private const string MonthsShort = "jan feb mar apr may jun jul aug sep oct nov dec";
    private const string Weekdays = "monday tuesday wednesday thursday friday saturday sunday";

    private static readonly Dictionary<string, Lexeme> Words = Build();

    private static readonly object NoLexeme = new();

    /// <summary>For each first letter the lengths its words have, a bit each: most words are told by it to be none of these.</summary>
    private static readonly ulong[] Lengths = LengthsOf(Words.Keys);

    /// <summary>What a folded word can do; null for all other words.</summary>
    public static Lexeme? Find(string norm) =>
        norm.Length is > 0 and < 64 && norm[0] < Lengths.Length && (Lengths[norm[0]] >> norm.Length & 1) != 0 ? Words.GetValueOrDefault(norm) : null;

    /// <summary>The same, looked up once for a word.</summary>
    public static Lexeme? Find(KnownWord word) => (word.OfNumbers ??= Find(word.Norm) ?? NoLexeme) as Lexeme;

    private static ulong[] LengthsOf(IEnumerable<string> words)
    {
        var lengths = new ulong[128];
        foreach (var word in words)
        {
            lengths[word[0]] |= 1UL << word.Length;
        }

        return lengths;
    }

    private static Dictionary<string, Lexeme> Build()
    {
        var words = new Dictionary<string, Lexeme>(StringComparer.Ordinal);
        void Add(string forms, Lexeme lexeme)
        {
            foreach (var form in forms.Split(' '))
            {
                words[form] = words.TryGetValue(form, out var known) ? known.With(lexeme) : lexeme;
            }
        }

        AddNumbers(Add);
        AddScales(Add);
        AddTime(Add);
        AddDateWords(Add);
        foreach (var word in Dates.Holidays.FirstWords)
        {
            Add(word, new Lexeme(LexemeKind.Holiday));
        }

        Add("a an", new Lexeme(LexemeKind.Article, 1));
        Add("minus negative", new Lexeme(LexemeKind.Sign, -1));
        Add("percent percents percentage percentages per pct pc", new Lexeme(LexemeKind.Percent));
        AddMultiples(Add);
        return words;
    }

    private static void AddNumbers(Action<string, Lexeme> add)
    {
        var ones = Ones.Split(' ');
        var ordinals = OrdinalOnes.Split(' ');
        for (var i = 0; i < ones.Length; i++)
        {
            add(ones[i], new Lexeme(LexemeKind.Cardinal, i));
            add(ordinals[i], new Lexeme(LexemeKind.Ordinal, i));
            if (i >= 3)
            {
                AddDenominator(add, ordinals[i], i);
            }
        }

        var tens = Tens.Split(' ');
        var ordinalTens = OrdinalTens.Split(' ');
        for (var i = 0; i < tens.Length; i++)
        {
            var value = (i + 2) * 10;
            add(tens[i], new Lexeme(LexemeKind.Cardinal, value));
            add(ordinalTens[i], new Lexeme(LexemeKind.Ordinal, value));
            AddDenominator(add, ordinalTens[i], value);
            add(tens[i][..^1] + "ies", new Lexeme(LexemeKind.Decade, value, value));
        }

        add("nought naught nil", new Lexeme(LexemeKind.Cardinal, 0));
        add("nineth", new Lexeme(LexemeKind.Ordinal, 9));
        add("half halves", new Lexeme(LexemeKind.Denominator, 2));
        add("quarter quarters", new Lexeme(LexemeKind.Denominator, 4));
    }

    private static void AddDenominator(Action<string, Lexeme> add, string ordinal, int value)
    {
        add(ordinal, new Lexeme(LexemeKind.Denominator, value));
        add(ordinal + "s", new Lexeme(LexemeKind.Denominator, value));
    }

    private static void AddMultiples(Action<string, Lexeme> add)
    {
        add("doubled doubling double doubles twice", new Lexeme(LexemeKind.Multiple, 2));
        add("tripled tripling triple triples trebled treble thrice", new Lexeme(LexemeKind.Multiple, 3));
        add("quadrupled quadrupling quadruple", new Lexeme(LexemeKind.Multiple, 4));
        add("quintupled", new Lexeme(LexemeKind.Multiple, 5));
        add("halved halving", new Lexeme(LexemeKind.Multiple, 0.5m));
        var ones = Ones.Split(' ');
        for (var i = 2; i < ones.Length; i++)
        {
            add(ones[i] + "fold", new Lexeme(LexemeKind.Multiple, i));
        }

        add("hundredfold", new Lexeme(LexemeKind.Multiple, 100));
        add("thousandfold", new Lexeme(LexemeKind.Multiple, 1000));
    }

    private static void AddScales(Action<string, Lexeme> add)
    {
        add("hundred", new Lexeme(LexemeKind.Hundred, 100));
        add("hundredth hundredths", new Lexeme(LexemeKind.Ordinal | LexemeKind.Denominator, 100));
        add("dozen dozens", new Lexeme(LexemeKind.Dozen, 12));
        (string Names, decimal Value)[] scales =
        [
            ("thousand k", 1e3m), ("lakh lakhs lac", 1e5m), ("million m mn mil mln mio mm", 1e6m), ("crore crores cr", 1e7m),
            ("billion b bn bln", 1e9m), ("trillion t tn tln trn", 1e12m), ("quadrillion", 1e15m),
        ];
        foreach (var (names, value) in scales)
        {
            add(names, new Lexeme(LexemeKind.Scale, value));
            var name = names.Split(' ')[0];
            add(name + "th " + name + "ths", new Lexeme(LexemeKind.Ordinal | LexemeKind.Denominator, value));
        }

        add("g", new Lexeme(LexemeKind.Scale, 1e9m));
        add("hundreds", new Lexeme(LexemeKind.Vague, 100));
        add("thousands", new Lexeme(LexemeKind.Vague, 1e3m));
        add("millions", new Lexeme(LexemeKind.Vague, 1e6m));
        add("billions", new Lexeme(LexemeKind.Vague, 1e9m));
        add("trillions", new Lexeme(LexemeKind.Vague, 1e12m));
        add("dozens", new Lexeme(LexemeKind.Vague, 12));
        add("tens", new Lexeme(LexemeKind.Vague, 10));
        add("scores", new Lexeme(LexemeKind.Vague, 20));
        add("several", new Lexeme(LexemeKind.Vague, 3));
        add("couple", new Lexeme(LexemeKind.Vague, 2));
        add("few handful", new Lexeme(LexemeKind.Vague, 2));
    }

    private static void AddTime(Action<string, Lexeme> add)
    {
        (string Names, TimeUnit Unit)[] units =
        [
            ("millisecond milliseconds ms", TimeUnit.Millisecond), ("second seconds sec secs s", TimeUnit.Second), ("minute minutes min mins min.", TimeUnit.Minute),
            ("hour hours hr hrs h hrs.", TimeUnit.Hour), ("day days d", TimeUnit.Day), ("night nights", TimeUnit.Night), ("weekend weekends", TimeUnit.Weekend),
            ("week weeks wk wks w workweek", TimeUnit.Week), ("fortnight fortnights", TimeUnit.Fortnight), ("month months mo mos", TimeUnit.Month),
            ("quarter quarters", TimeUnit.Quarter), ("year years yr yrs y", TimeUnit.Year), ("decade decades", TimeUnit.Decade),
            ("century centuries", TimeUnit.Century), ("millennium millennia", TimeUnit.Millennium),
        ];
        foreach (var (names, unit) in units)
        {
            add(names, new Lexeme(LexemeKind.TimeUnit, Unit: unit));
        }

        add("week weekend year month w", new Lexeme(LexemeKind.DateNoun));
    }

    private static void AddDateWords(Action<string, Lexeme> add)
    {
        AddCalendar(add);
        add("spring springtime", new Lexeme(LexemeKind.Season, Index: 1));
        add("summer summertime", new Lexeme(LexemeKind.Season, Index: 2));
        add("autumn fall", new Lexeme(LexemeKind.Season, Index: 3));
        add("winter wintertime", new Lexeme(LexemeKind.Season, Index: 4));
        add("last previous past prior preceding", new Lexeme(LexemeKind.Relative, Index: -1));
        add("this current same", new Lexeme(LexemeKind.Relative));
        add("next coming following upcoming", new Lexeme(LexemeKind.Relative, Index: 1));
        add("today tonight", new Lexeme(LexemeKind.NamedDay));
        add("yesterday", new Lexeme(LexemeKind.NamedDay, Index: -1));
        add("tomorrow tmrw tmr", new Lexeme(LexemeKind.NamedDay, Index: 1));
        add("since until till before after by prior starting beginning from as no later in on through ending", new Lexeme(LexemeKind.Bound));
        add("from between", new Lexeme(LexemeKind.RangeStart));
        add("early earlier mid middle midway late later beginning start end", new Lexeme(LexemeKind.Part));
        add("noon midday midnight noonish", new Lexeme(LexemeKind.Clock));
        add("fy fiscal financial", new Lexeme(LexemeKind.YearPart));
        AddRomans(add);
        for (var year = 1990; year < 2060; year++)
        {
            var digits = year.ToString(CultureInfo.InvariantCulture);
            var lexeme = new Lexeme(LexemeKind.YearPart, year, 1);
            add("fy" + digits + " fy" + digits[2..] + " cy" + digits + " cy" + digits[2..], lexeme);
        }

        for (var i = 1; i <= 4; i++)
        {
            var number = i.ToString(CultureInfo.InvariantCulture);
            add("q" + number, new Lexeme(LexemeKind.YearPart, i, 4));
            if (i <= 2)
            {
                add("h" + number, new Lexeme(LexemeKind.YearPart, i, 2));
            }
        }
    }

    /// <summary>The numerals of centuries; "I" is nearly always a pronoun.</summary>
    private static void AddRomans(Action<string, Lexeme> add)
    {
        const string Numerals = "ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi";
        var value = 2;
        foreach (var numeral in Numerals.Split(' '))
        {
            add(numeral + " " + numeral + "th", new Lexeme(LexemeKind.Roman, Index: value++));
        }
    }

    private static void AddCalendar(Action<string, Lexeme> add)
    {
        var months = Months.Split(' ');
        var monthsShort = MonthsShort.Split(' ');
        for (var i = 0; i < months.Length; i++)
        {
            var month = new Lexeme(LexemeKind.Month, Index: i + 1);
            add(months[i], month);
            if (months[i] != monthsShort[i])
            {
                add(monthsShort[i] + " " + monthsShort[i] + ".", month);
            }
        }

        add("sept sept.", new Lexeme(LexemeKind.Month, Index: 9));
        var weekdays = Weekdays.Split(' ');
        for (var i = 0; i < weekdays.Length; i++)
        {
            add(weekdays[i] + " " + weekdays[i] + "s " + weekdays[i][..3], new Lexeme(LexemeKind.Weekday, Index: i + 1));
        }

        add("tues", new Lexeme(LexemeKind.Weekday, Index: 2));
        add("weds", new Lexeme(LexemeKind.Weekday, Index: 3));
        add("thur thurs", new Lexeme(LexemeKind.Weekday, Index: 4));
    }
}
