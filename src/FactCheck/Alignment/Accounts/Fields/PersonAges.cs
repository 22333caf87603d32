using FactCheck.Alignment.Names;
using FactCheck.Text;

namespace FactCheck.Alignment.Accounts.Fields;

/// <summary>
/// How old those are whom a text names in full: "Ada Brink, 61,", "the 61-year-old baker Ada Brink", "Ada Brink died at the age of 61", "Ada Brink has died. She
/// was 61." Somebody of whom it tells two ages is left out.
/// </summary>
internal sealed class PersonAges
{
    private const int MinAge = 5;
    private const int MaxAge = 115;

    /// <summary>"Died at 11" may tell the time.</summary>
    private const int MinBareAge = 25;

    /// <summary>Words from a name to the verb that it died, from there to the age, and between an age and the name behind it.</summary>
    private const int VerbReach = 20;
    private const int DeathReach = 14;
    private const int NounReach = 3;

    /// <summary>A birthday may lie between two texts, or between what they count from.</summary>
    private const int BirthdayApart = 1;
    private const int DaysOfOneAge = 330;

    /// <summary>So far apart two of one name are rather two people: father and son.</summary>
    private const int Generation = 15;

    private const double Confidence = .75;

    private readonly ReadDocument _document;
    private readonly DocumentText _text;
    private readonly HashSet<int> _people;
    private readonly Dictionary<string, (int Token, int Age)?> _ages = new(StringComparer.Ordinal);

    private PersonAges(ReadDocument document)
    {
        (_document, _text) = (document, document.Text);
        _people = [.. document.Assertions.Where(assertion => assertion.Kind == AssertionKind.Person).Select(assertion => _text.TokenAt(assertion.Mention.Span.Start))];
        foreach (var assertion in document.Assertions)
        {
            if (assertion is { IsCertain: true, Kind: AssertionKind.Person, Value: NameValue name } && NameForms.Of(document).Read(name.Spelling, EntityType.Person) is { Parts.Count: > 1, Suffixes.Count: 0 } form
                && _text.TokenAt(assertion.Mention.Span.Start) is var first && _text.TokenAt(assertion.Mention.Span.End) is var end && end < _text.Tokens.Count
                && (Behind(end) ?? Before(first, end) ?? AtDeath(first, end)) is { } place)
            {
                Note($"{form.Parts[0].Folded} {form.Parts[^1].Folded}", place);
            }
        }
    }

    public static IEnumerable<Topic> Differing(ReadDocument left, ReadDocument right)
    {
        var (ours, theirs) = (Of(left), Of(right));
        if (left.Document.Date is { } one && right.Document.Date is { } other && Math.Abs(one.DayNumber - other.DayNumber) > DaysOfOneAge)
        {
            yield break;
        }

        foreach (var (name, age) in ours._ages)
        {
            if (age is { } mine && theirs._ages.GetValueOrDefault(name) is { } that && Math.Abs(mine.Age - that.Age) is > BirthdayApart and < Generation)
            {
                yield return new Topic(name, TopicBasis.Referent, [ours.Told(mine), theirs.Told(that)], ["both texts tell one event, and the age of one who is named so"], Confidence);
            }
        }
    }

    private static PersonAges Of(ReadDocument document) => document.Derived(static read => new PersonAges(read));

    private void Note(string name, (int Token, int Age) read) =>
        _ages[name] = !_ages.TryGetValue(name, out var known) ? read : known?.Age == read.Age ? known : null;

    private Assertion Told((int Token, int Age) age)
    {
        var mention = _text.Mention(age.Token, age.Token);
        return _document.Assertions.FirstOrDefault(assertion => assertion.Kind == AssertionKind.Age && assertion.Mention.Span.Start == mention.Span.Start)
            ?? new Assertion(AssertionKind.Age, mention, new QuantityValue { Number = age.Age, Low = age.Age, High = age.Age, Unit = "year", Dimension = "age" });
    }

    /// <summary>", 61,", ", aged 61,", ", who was 61,", ", a 61-year-old baker".</summary>
    private (int Token, int Age)? Behind(int end)
    {
        var i = end;
        if (_text.Tokens[i].Is(','))
        {
            i++;
            i += Norm(i) == "who" && Norm(i + 1) is "is" or "was" ? 2 : Norm(i) is "now" or "aged" or "a" ? 1 : 0;
        }
        else if (Norm(i) == "aged")
        {
            i++;
        }

        return i > end && AgeAt(i) is { } age && (IsClosed(i + 1) || (_text.Tokens[i + 1].Is('-') && Norm(i + 2) == "year")) ? (i, age) : null;
    }

    /// <summary>"the 61-year-old Ada Brink", "a 61-year-old baker, Ada Brink,".</summary>
    private (int Token, int Age)? Before(int first, int end)
    {
        for (var i = first - 1; i >= Math.Max(_text.SentenceSpan[_text.Tokens[first].Sentence].FirstToken, first - 1 - NounReach); i--)
        {
            if (Norm(i) == "old" && i >= 4 && _text.Tokens[i - 1].Is('-') && Norm(i - 2) == "year" && AgeAt(i - 4) is { } age)
            {
                return (i - 4, age);
            }

            if (!(_text.Tokens[i].Is(',') && i == first - 1 && _text.Tokens[end].Is(',')) && (_text.Tokens[i] is not { IsWord: true, IsStop: false } || VerbWords.IsFullVerb(_text.Tokens[i]) || VerbWords.IsAuxiliary(_text.Tokens[i])))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"has died at her home in Kiel at the age of 61", "dies at 61", "has died. She was 61."</summary>
    private (int Token, int Age)? AtDeath(int first, int end)
    {
        var sentence = _text.SentenceOf(_text.Tokens[first]);
        var died = end;
        while (died < Math.Min(sentence.EndToken, end + VerbReach) && Norm(died) is not ("died" or "dies" or "dead"))
        {
            died++;
        }

        if (died >= Math.Min(sentence.EndToken, end + VerbReach) || SpeaksOfOthers(end, died))
        {
            return null;
        }

        for (var i = died + 1; i < Math.Min(sentence.EndToken, died + DeathReach) && !IsOther(i); i++)
        {
            if (AgeAt(i) is { } age && (Norm(i - 1) == "aged" || (Norm(i - 1) == "of" && Norm(i - 2) == "age") || (Norm(i - 1) == "at" && age >= MinBareAge && IsClosed(i + 1))))
            {
                return (i, age);
            }
        }

        var next = sentence.EndToken;
        return Norm(next) is "he" or "she" && Norm(next + 1) == "was" && AgeAt(next + 2) is { } told && IsClosed(next + 3) && !SpeaksOfOthers(sentence.FirstToken, first) && !SpeaksOfOthers(died, next) ? (next + 2, told) : null;
    }

    private bool SpeaksOfOthers(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (IsOther(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A relative, or the name of a person.</summary>
    private bool IsOther(int i) => KinshipWords.IsOne(Norm(i)) || _people.Contains(i);

    private int? AgeAt(int i) => i < _text.Tokens.Count && _text.Tokens[i].Kind == TokenKind.Number
        && int.TryParse(_text.Tokens[i].Norm, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var age) && age is >= MinAge and <= MaxAge ? age : null;

    private bool IsClosed(int i) => i >= _text.Tokens.Count || _text.Tokens[i].Is(',') || _text.Tokens[i].Is('.') || _text.Tokens[i].Is(';') || _text.Tokens[i].Sentence != _text.Tokens[i - 1].Sentence;

    private string Norm(int i) => i >= 0 && i < _text.Tokens.Count ? _text.Tokens[i].Norm : "";
}
