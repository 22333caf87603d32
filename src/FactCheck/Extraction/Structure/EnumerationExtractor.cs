using FactCheck.Text;

namespace FactCheck.Extraction.Structure;

/// <summary>
/// Reads an announced count with the list after its colon: "three main goals: A, B and C". Only lists whose items can be counted
/// without doubt are read: all in quotation marks, or short phrases apart by commas or semicolons that end with the sentence.
/// </summary>
internal sealed class EnumerationExtractor : IAssertionExtractor
{
    private const int MaxAnnounced = 12;
    private const int MaxItemWords = 9;

    /// <summary>Tokens from the end of the counted noun to the colon: "for the coming year".</summary>
    private const int MaxAdjunct = 8;

    /// <summary>Words of two items with an "and" between, when nothing else parts them.</summary>
    private const int MaxBarePair = 4;

    private static readonly string[] SmallNumbers = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public IEnumerable<Assertion> Extract(DocumentText text) => Colons(text).Concat(Named(text)).Concat(ListedCounts.Read(text));

    /// <summary>"The club has three aims for the year. They are A, B and C."</summary>
    private static IEnumerable<Assertion> Named(DocumentText text)
    {
        for (var s = 1; s < text.Sentences.Count; s++)
        {
            var (before, sentence) = (text.Sentences[s - 1], text.Sentences[s]);
            var first = sentence.FirstToken;
            if (sentence.EndToken - first < 5 || before.Source != sentence.Source || text.Tokens[first].Norm is not ("they" or "these" or "those") || text.Tokens[first + 1].Norm is not ("are" or "were")
                || Numbers(text, before.FirstToken, before.EndToken) != 1 || Listed(text, sentence, first + 2, isOfWords: true) is not { Count: > 2 } listed)
            {
                continue;
            }

            for (var i = before.FirstToken; i + 1 < before.EndToken; i++)
            {
                var number = Array.IndexOf(SmallNumbers, text.Tokens[i].Norm);
                var noun = i + 1 < before.EndToken && IsPlural(text.Tokens[i + 1]) ? i + 1 : i + 2;
                if (number >= 2 && noun < before.EndToken && IsPlural(text.Tokens[noun]) && (i == before.FirstToken || text.Tokens[i - 1].Norm is not ("least" or "about" or "over" or "than" or "to" or "some" or "of" or "the")))
                {
                    yield return new Assertion(AssertionKind.Structure, text.Mention(i, noun), new EnumerationValue(number, listed.Count, listed.IsOpen) { List = text.Mention(first + 2, listed.Last) });
                }
            }
        }
    }

    private static IEnumerable<Assertion> Colons(DocumentText text)
    {
        foreach (var sentence in text.Sentences)
        {
            if (!text.Folded.AsSpan(sentence.Span.Start, sentence.Span.End - sentence.Span.Start).Contains(':'))
            {
                continue;
            }

            // A colon that opens the sentence, ":)", announces nothing.
            for (var i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
            {
                if (text.Tokens[i].Is(':') && (Announced(text, sentence, i) ?? AnnouncedBefore(text, sentence, i)) is var (number, token, last) && Listed(text, sentence, i + 1) is { } listed)
                {
                    var value = new EnumerationValue(number, listed.Count, listed.IsOpen) { List = text.Mention(i + 1, listed.Last) };
                    yield return new Assertion(AssertionKind.Structure, text.Mention(token, last), value);
                }
            }
        }
    }

    /// <summary>A small number with a plural noun right before the colon.</summary>
    private static (int Number, int Token, int Last)? Announced(DocumentText text, Sentence sentence, int colon)
    {
        var last = colon - 1;
        colon = SkipAdjunct(text, sentence, colon);
        for (var i = colon - 2; i >= Math.Max(sentence.FirstToken, colon - 5); i--)
        {
            ref readonly var token = ref text.Tokens[i];
            var number = Array.IndexOf(SmallNumbers, token.Norm);
            if (number < 0 && token.Kind == TokenKind.Number && int.TryParse(token.Norm, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var digits))
            {
                number = digits;
            }

            if (number is >= 2 and <= MaxAnnounced)
            {
                var isCount = IsPlural(text.Tokens[colon - 1]) && Enumerable.Range(i + 1, colon - i - 1).All(k => text.Tokens[k].IsWord);
                var isExact = i == sentence.FirstToken || (text.Tokens[i - 1].Norm is not ("least" or "about" or "over" or "than" or "to" or "some" or "$") || IsGoal(text, sentence, i - 1));
                return isCount && isExact ? (number, i, last) : null;
            }

            if (!token.IsWord)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"has asked four bidders to come back with a price for the roof: Aldane, Bright and Sons, and Corvin": the only number of the sentence, of what has a name, and names alone behind the colon.</summary>
    private static (int Number, int Token, int Last)? AnnouncedBefore(DocumentText text, Sentence sentence, int colon)
    {
        for (var i = colon + 1; i < sentence.EndToken - 1; i++)
        {
            if (!(text.Tokens[i].IsWord ? text.Tokens[i].IsCapitalized || text.Tokens[i].Norm is "and" or "of" : text.Tokens[i].Is(',') || text.Tokens[i].Is('-') || text.Tokens[i].Is('&')))
            {
                return null;
            }
        }

        var only = -1;
        for (var i = sentence.FirstToken; i < colon; i++)
        {
            if (text.Tokens[i].Kind != TokenKind.Number && (!text.Tokens[i].IsWord || text.Tokens[i].Word.Number is null))
            {
                continue;
            }

            var number = Array.IndexOf(SmallNumbers, text.Tokens[i].Norm);
            if (only >= 0 || number < 2 || (i > sentence.FirstToken && text.Tokens[i - 1].Norm is "least" or "about" or "over" or "than" or "to" or "some" or "of") || !ListedCounts.MayBeNamed(text.Tokens[i + 1].Norm))
            {
                return null;
            }

            only = i;
        }

        return only < 0 ? null : (Array.IndexOf(SmallNumbers, text.Tokens[only].Norm), only, only + 1);
    }

    /// <summary>"three finalists this year:", "six countries have signed:": the end of the noun that is counted.</summary>
    private static int SkipAdjunct(DocumentText text, Sentence sentence, int colon)
    {
        var i = colon - 1;
        if (i <= sentence.FirstToken)
        {
            return colon;
        }

        if (i - 1 > sentence.FirstToken && text.Tokens[i - 1].Norm is "this" or "so" or "in" or "at" && text.Tokens[i].Norm is "year" or "week" or "month" or "season" or "time" or "far" or "all" or "total" or "present")
        {
            return i - 1;
        }

        if (text.Tokens[i - 1].Norm is "a" or "per" or "each" or "every" && text.Tokens[i].Norm is "day" or "week" or "month" or "year" or "night" or "hour")
        {
            return i - 1;
        }

        if (text.Tokens[i].Norm is "now" or "today" or "yesterday" or "here" or "altogether")
        {
            return i;
        }

        // "four priorities for the coming year:": the noun before what it is for.
        for (var k = colon - 2; k > Math.Max(sentence.FirstToken + 1, colon - MaxAdjunct); k--)
        {
            if (!text.Tokens[k].IsWord || text.Tokens[k].Word.Number is not null || VerbWords.IsAuxiliary(text.Tokens[k]) || (VerbWords.IsFullVerb(text.Tokens[k]) && text.Tokens[k - 1].Norm is not ("the" or "a" or "an" or "its" or "their")))
            {
                break;
            }

            if (text.Tokens[k].Norm is "for" or "in" or "on" or "at" or "of" && IsPlural(text.Tokens[k - 1]) && Numbers(text, sentence.FirstToken, colon) == 1)
            {
                return k;
            }
        }

        // A number that opens the sentence counts its subject: "Six countries have signed:".
        for (var k = sentence.FirstToken + 2; k < Math.Min(sentence.FirstToken + 5, colon - 1); k++)
        {
            if (VerbWords.IsAuxiliary(text.Tokens[k]) && colon - k <= 4 && IsPlural(text.Tokens[k - 1]) && Array.IndexOf(SmallNumbers, text.Tokens[sentence.FirstToken].Norm) > 1)
            {
                return k;
            }
        }

        return colon;
    }

    private static int Numbers(DocumentText text, int first, int end) => Enumerable.Range(first, end - first).Count(i => text.Tokens[i].Kind == TokenKind.Number || (text.Tokens[i].IsWord && text.Tokens[i].Word.Number is not null));

    /// <summary>"brings it to five islands": no range.</summary>
    private static bool IsGoal(DocumentText text, Sentence sentence, int to) =>
        text.Tokens[to].Norm == "to" && (to == sentence.FirstToken || (text.Tokens[to - 1].Word.Number is null && text.Tokens[to - 1].Norm is not "up"));

    private static (int Count, bool IsOpen, int Last)? Listed(DocumentText text, Sentence sentence, int start, bool isOfWords = false)
    {
        var end = sentence.EndToken;
        while (end > start && !text.Tokens[end - 1].IsWord && text.Tokens[end - 1].Kind != TokenKind.Number)
        {
            end--;
        }

        return (QuotedItems(text, start, sentence.EndToken) ?? PlainItems(text, start, end, isOfWords)) is var (count, isOpen) ? (count, isOpen, end - 1) : null;
    }

    /// <summary>Items that all stand in quotation marks, with nothing but commas and "and" between.</summary>
    private static (int Count, bool IsOpen)? QuotedItems(DocumentText text, int start, int end)
    {
        var (count, isInside) = (0, false);
        for (var i = start; i < end; i++)
        {
            ref readonly var token = ref text.Tokens[i];
            if (token.Is('"'))
            {
                count += isInside ? 0 : 1;
                isInside = !isInside;
            }
            else if (!isInside && !token.Is(',') && !token.Is('.') && !token.Is(';') && token.Norm is not ("and" or "or" or "plus"))
            {
                return null;
            }
        }

        return count >= 2 && !isInside ? (count, false) : null;
    }

    /// <summary>Short phrases of one shape apart by commas or semicolons, the last after an "and"; articles aside where the words before say that nothing but the items follows.</summary>
    private static (int Count, bool IsOpen)? PlainItems(DocumentText text, int start, int end, bool isOfWords)
    {
        var separator = Enumerable.Range(start, Math.Max(0, end - start)).Any(i => text.Tokens[i].Is(';')) ? ';' : ',';
        var (items, words, marks, hasAnd, isOpen) = (new List<int> { start }, 0, 0, false, false);
        for (var i = start; i < end; i++)
        {
            ref readonly var token = ref text.Tokens[i];
            isOpen |= token.Norm is "including" or "etc." or "etc" or "others" || (token.Norm == "such" && i + 1 < end && text.Tokens[i + 1].Norm == "as");
            if (token.Is(separator))
            {
                var isBeforeAnd = i + 1 < end && text.Tokens[i + 1].Norm is "and" or "or";
                items.Add(i + (isBeforeAnd ? 2 : 1));
                (words, marks, hasAnd) = (0, marks + 1, hasAnd || isBeforeAnd);
                i += isBeforeAnd ? 1 : 0;
            }
            else if (separator == ',' && token.Norm is "and" or "or" && IsLastItem(text, i, end))
            {
                items.Add(i + 1);
                (words, hasAnd) = (0, true);
            }
            else if (!(token.IsWord || token.Kind == TokenKind.Number || token.Is('-') || token.Is('\'') || IsInClockTime(text, i)) || VerbWords.IsAuxiliary(token) || ++words > MaxItemWords)
            {
                // A verb, a bracket or a long item means clauses, whose commas count nothing.
                return null;
            }
        }

        // "Free meals for pupils and their teachers" may be one item; only a comma tells, or two bare words: "music and sport".
        var isList = items.Count >= 2 && hasAnd && (marks > 0 || end - start <= MaxBarePair);
        return isList && !items.Exists(first => IsCounted(text, first, end)) && (items.TrueForAll(first => text.Tokens[first].Norm == "the") || (isOfWords && items.TrueForAll(first => Shape(text, first, end) is 'a' or 'w')) || items.Select(first => Shape(text, first, end)).Distinct().Count() == 1) ? (items.Count, isOpen) : null;
    }

    /// <summary>"five statues: two from Egypt, two from Greece and one from Malta": the items tell how many each stands for.</summary>
    private static bool IsCounted(DocumentText text, int item, int end) => item + 1 < end && text.Tokens[item + 1].IsWord && text.Tokens[item + 1].Norm is not ("and" or "or") && text.Tokens[item].Word.Number is > 1;

    /// <summary>The colon of "16:05".</summary>
    private static bool IsInClockTime(DocumentText text, int i) =>
        text.Tokens[i].Is(':') && text.Tokens[i - 1].Kind == TokenKind.Number && i + 1 < text.Tokens.Count && text.Tokens[i + 1].Kind == TokenKind.Number && text.Tokens[i].Span.End == text.Tokens[i + 1].Span.Start;

    /// <summary>How an item begins: items of one list are alike, and "a nephew, Bruno" is one item with a name behind it.</summary>
    private static char Shape(DocumentText text, int first, int end)
    {
        var i = first < end && text.Tokens[first].Norm is "the" or "at" ? first + 1 : first;
        return i >= end ? ' ' : text.Tokens[i].Norm is "a" or "an" ? 'a' : text.Tokens[i].Kind == TokenKind.Number ? '1' : text.Tokens[i].IsCapitalized ? 'A' : 'w';
    }

    /// <summary>True when no comma follows: this "and" stands before the last item.</summary>
    private static bool IsLastItem(DocumentText text, int i, int end)
    {
        for (var k = i + 1; k < end; k++)
        {
            if (text.Tokens[k].Is(',') || text.Tokens[k].Norm is "and" or "or")
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlural(in Token token) => token.IsWord && (token.Norm.EndsWith('s') || token.Norm is "people" or "men" or "women" or "children");
}
