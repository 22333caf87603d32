using System.Globalization;
using System.Text;
using FactCheck.Quality.Stories;

namespace FactCheck.Benchmarks.Speed.News;

/// <summary>
/// What happened, to whom and where: facts whose words and values stand from the beginning. A telling takes some of them in an order of its own and words
/// names, dates and numbers anew, so that two tellings agree, but for the one in ten that gives a value otherwise; no two stories share more than
/// common words.
/// </summary>
internal sealed class NewsStory
{
    private const int Cast = 3;

    /// <summary>About three times as many as an article of 2 KB tells, so that two tellings share a third of theirs.</summary>
    private const int FactCount = 60;

    /// <summary>One telling in so many gives a value otherwise.</summary>
    private const int TellingsOfSlip = 10;

    /// <summary>By how much at most.</summary>
    private const int MostOff = 9;

    private readonly (string Full, string Last, string Role)[] _people;
    private readonly string[] _bodies;
    private readonly string[] _towns;
    private readonly string[] _nouns;
    private readonly string[] _adjectives;
    private readonly string[] _verbs;

    /// <summary>Sentences in which people and values are still to be worded: {P2} the third person, {money:1200} a value.</summary>
    private readonly string[] _facts;

    public NewsStory(Dice dice)
    {
        _people = [.. Enumerable.Range(0, Cast).Select(_ => Person(dice))];
        _bodies = [.. Enumerable.Range(0, Cast).Select(_ => NewsWords.Name(dice) + " " + dice.Pick(NewsWords.Bodies))];
        _towns = [.. Enumerable.Range(0, Cast).Select(_ => NewsWords.Name(dice) + dice.Pick(NewsWords.TownEndings))];
        _nouns = Pick(NewsWords.Nouns, 160, dice);
        _adjectives = Pick(NewsWords.Adjectives, 90, dice);
        _verbs = Pick(NewsWords.Verbs, 120, dice);
        _facts = [.. Enumerable.Range(0, FactCount).Select(_ => Fact(dice))];
    }

    /// <summary>An article of at least so many characters.</summary>
    public string Tell(int length, Dice dice)
    {
        var text = new StringBuilder(length + 300);
        var order = Enumerable.Range(0, FactCount).ToArray();
        var slip = dice.Next(TellingsOfSlip) == 0;
        for (var sentence = 0; text.Length < length; sentence++)
        {
            // A text longer than the story tells further facts, each once.
            var next = sentence % FactCount;
            var chosen = next + dice.Next(FactCount - next);
            (order[next], order[chosen]) = (order[chosen], order[next]);
            AddSentence(text, sentence < FactCount ? _facts[order[next]] : Fact(dice), ref slip, dice);
            text.Append(sentence % 3 == 2 ? "\n\n" : " ");
        }

        return text.ToString();
    }

    private string Fact(Dice dice)
    {
        var fact = new StringBuilder();
        if (dice.Next(3) == 0)
        {
            Fill(fact, dice.Pick(NewsParts.Openings), dice);
            fact.Append(' ');
        }

        Fill(fact, dice.Pick(NewsParts.Subjects), dice);
        fact.Append(' ');
        Fill(fact, dice.Pick(NewsParts.Predicates), dice);
        if (dice.Next(2) == 0)
        {
            fact.Append(' ');
            Fill(fact, dice.Pick(NewsParts.Endings), dice);
        }

        return fact.Append('.').ToString();
    }

    private void AddSentence(StringBuilder text, string fact, ref bool slip, Dice dice)
    {
        var start = text.Length;
        var rest = fact.AsSpan();
        while (rest.IndexOf('{') is var open && open >= 0)
        {
            var close = rest.IndexOf('}');
            text.Append(rest[..open]).Append(Word(rest[(open + 1)..close], ref slip, dice));
            rest = rest[(close + 1)..];
        }

        text.Append(rest);
        text[start] = char.ToUpperInvariant(text[start]);
    }

    private void Fill(StringBuilder fact, string part, Dice dice)
    {
        var rest = part.AsSpan();
        while (rest.IndexOf('{') is var open && open >= 0)
        {
            var close = rest.IndexOf('}');
            fact.Append(rest[..open]).Append(Chosen(rest[(open + 1)..close], dice));
            rest = rest[(close + 1)..];
        }

        fact.Append(rest);
    }

    private string Chosen(ReadOnlySpan<char> slot, Dice dice) => slot switch
    {
        "n" => dice.Pick(_nouns),
        "v" => dice.Pick(_verbs),
        "a" => dice.Pick(_adjectives),
        "o" => dice.Pick(_bodies),
        "c" => dice.Pick(_towns),
        "P" or "p" => $"{{{slot}{dice.Next(Cast)}}}",
        _ => $"{{{slot}:{dice.Next(9000)}}}",
    };

    private string Word(ReadOnlySpan<char> slot, ref bool slip, Dice dice)
    {
        if (slot[0] is 'P' or 'p' && char.IsAsciiDigit(slot[1]))
        {
            var person = _people[slot[1] - '0'];
            return slot[0] == 'P' ? $"{person.Full}, the {person.Role}," : person.Last;
        }

        var colon = slot.IndexOf(':');
        var value = int.Parse(slot[(colon + 1)..], CultureInfo.InvariantCulture);
        if (slip && dice.Next(3) == 0)
        {
            (slip, value) = (false, value + 1 + dice.Next(MostOff));
        }

        return Value(slot[..colon], value, dice.Next(2) == 0);
    }

    private static string Value(ReadOnlySpan<char> slot, int value, bool isPlain) => slot switch
    {
        "money" => string.Create(CultureInfo.InvariantCulture, $"${3 + (value % 900)} million"),
        "count" => (40 + value).ToString(isPlain ? "0" : "#,0", CultureInfo.InvariantCulture),
        "percent" => (2 + (value % 60)).ToString(CultureInfo.InvariantCulture),
        "weeks" => (2 + (value % 40)).ToString(CultureInfo.InvariantCulture),
        "year" => (1960 + (value % 60)).ToString(CultureInfo.InvariantCulture),
        "date" => new DateOnly(2025, 1 + (value % 12), 1 + (value % 28)).ToString(isPlain ? "d MMMM yyyy" : "MMMM d, yyyy", CultureInfo.InvariantCulture),
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
