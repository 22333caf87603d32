using System.Globalization;
using System.Text;
using FactCheck.Quality.Stories;

namespace FactCheck.Benchmarks.Speed.News;

/// <summary>
/// What happened, to whom and where, and the words it is told in. Every telling puts the same value beside the same noun, so that two tellings
/// agree, and no two stories share more than common words.
/// </summary>
internal sealed class NewsStory
{
    private const int Cast = 3;

    private readonly (string Full, string Last, string Role)[] _people;
    private readonly string[] _bodies;
    private readonly string[] _towns;
    private readonly string[] _nouns;
    private readonly string[] _adjectives;
    private readonly string[] _verbs;
    private readonly int _values;

    public NewsStory(Dice dice)
    {
        _people = [.. Enumerable.Range(0, Cast).Select(_ => Person(dice))];
        _bodies = [.. Enumerable.Range(0, Cast).Select(_ => NewsWords.Name(dice) + " " + dice.Pick(NewsWords.Bodies))];
        _towns = [.. Enumerable.Range(0, Cast).Select(_ => NewsWords.Name(dice) + dice.Pick(NewsWords.TownEndings))];
        _nouns = Pick(NewsWords.Nouns, 160, dice);
        _adjectives = Pick(NewsWords.Adjectives, 90, dice);
        _verbs = Pick(NewsWords.Verbs, 120, dice);
        _values = dice.Next(9000);
    }

    /// <summary>An article of at least so many characters.</summary>
    public string Tell(int length, Dice dice)
    {
        var text = new StringBuilder(length + 300);
        for (var sentence = 0; text.Length < length; sentence++)
        {
            AddSentence(text, dice);
            text.Append(sentence % 3 == 2 ? "\n\n" : " ");
        }

        return text.ToString();
    }

    private void AddSentence(StringBuilder text, Dice dice)
    {
        var start = text.Length;
        var value = _values;
        if (dice.Next(3) == 0)
        {
            Write(text, dice.Pick(NewsParts.Openings), ref value, dice);
            text.Append(' ');
        }

        Write(text, dice.Pick(NewsParts.Subjects), ref value, dice);
        text.Append(' ');
        Write(text, dice.Pick(NewsParts.Predicates), ref value, dice);
        if (dice.Next(2) == 0)
        {
            text.Append(' ');
            Write(text, dice.Pick(NewsParts.Endings), ref value, dice);
        }

        text.Append('.');
        text[start] = char.ToUpperInvariant(text[start]);
    }

    private void Write(StringBuilder text, string part, ref int value, Dice dice)
    {
        var rest = part.AsSpan();
        while (rest.IndexOf('{') is var open && open >= 0)
        {
            var close = rest.IndexOf('}');
            text.Append(rest[..open]).Append(Fill(rest[(open + 1)..close], ref value, dice));
            rest = rest[(close + 1)..];
        }

        text.Append(rest);
    }

    private string Fill(ReadOnlySpan<char> slot, ref int value, Dice dice)
    {
        switch (slot)
        {
            case "n" or "v" or "a":
                var words = slot is "n" ? _nouns : slot is "v" ? _verbs : _adjectives;
                var chosen = dice.Next(words.Length);
                value = ((value * 31) + chosen) % 9000;
                return words[chosen];
            case "P":
                var person = dice.Pick(_people);
                return $"{person.Full}, the {person.Role},";
            case "p":
                return dice.Pick(_people).Last;
            case "o":
                return dice.Pick(_bodies);
            case "c":
                return dice.Pick(_towns);
            default:
                return Value(slot, value, dice.Next(2) == 0);
        }
    }

    private static string Value(ReadOnlySpan<char> slot, int value, bool isPlain) => slot switch
    {
        "money" => string.Create(CultureInfo.InvariantCulture, $"${3 + (value % 900)} million"),
        "count" => (40 + value).ToString(isPlain ? "0" : "#,0", CultureInfo.InvariantCulture),
        "percent" => (2 + (value % 60)).ToString(CultureInfo.InvariantCulture),
        "weeks" => (2 + (value % 40)).ToString(CultureInfo.InvariantCulture),
        "year" => (1960 + (value % 60)).ToString(CultureInfo.InvariantCulture),
        "date" => new DateOnly(2025, 1 + (value % 12), 1 + (value % 28)).ToString(isPlain ? "d MMMM yyyy" : "MMMM d", CultureInfo.InvariantCulture),
        _ => ((DayOfWeek)(value % 7)).ToString(),
    };

    private static (string, string, string) Person(Dice dice)
    {
        var last = NewsWords.Name(dice);
        return ($"{dice.Pick(NewsWords.Givens)} {last}", last, dice.Pick(NewsWords.Roles));
    }

    /// <summary>Words as news have them: few that every story has, many that few have.</summary>
    private static string[] Pick(string[] words, int count, Dice dice) =>
        [.. Enumerable.Range(0, count).Select(_ => words[dice.Next(1 + dice.Next(words.Length))])];
}
