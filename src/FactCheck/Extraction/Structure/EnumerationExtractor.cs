using FactCheck.Text;

namespace FactCheck.Extraction.Structure;

/// <summary>
/// Reads an announced count with the list after its colon: "three key areas: A, B and C". Only lists whose items can be counted
/// without doubt are read: all in quotation marks, or short phrases apart by commas or semicolons that end with the sentence.
/// </summary>
internal sealed class EnumerationExtractor : IAssertionExtractor
{
    private const int MaxAnnounced = 12;
    private const int MaxItemWords = 9;

    private static readonly string[] SmallNumbers = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public IEnumerable<Assertion> Extract(DocumentText text)
    {
        foreach (var sentence in text.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (text.Tokens[i].Is(':') && Announced(text, sentence, i) is { } announced && Listed(text, sentence, i + 1) is { } listed)
                {
                    var value = new EnumerationValue(announced.Number, listed.Count, listed.IsOpen);
                    yield return new Assertion(AssertionKind.Structure, text.Mention(announced.Token, i - 1), value);
                }
            }
        }
    }

    /// <summary>A small number with a plural noun right before the colon.</summary>
    private static (int Number, int Token)? Announced(DocumentText text, Sentence sentence, int colon)
    {
        for (var i = colon - 2; i >= Math.Max(sentence.FirstToken, colon - 5); i--)
        {
            var token = text.Tokens[i];
            var number = Array.IndexOf(SmallNumbers, token.Norm);
            if (number < 0 && token.Kind == TokenKind.Number && int.TryParse(token.Norm, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var digits))
            {
                number = digits;
            }

            if (number is >= 2 and <= MaxAnnounced)
            {
                var isCount = IsPlural(text.Tokens[colon - 1]) && Enumerable.Range(i + 1, colon - i - 1).All(k => text.Tokens[k].IsWord);
                var isExact = i == sentence.FirstToken || text.Tokens[i - 1].Norm is not ("least" or "about" or "over" or "than" or "to" or "some" or "$");
                return isCount && isExact ? (number, i) : null;
            }

            if (!token.IsWord)
            {
                return null;
            }
        }

        return null;
    }

    private static (int Count, bool IsOpen)? Listed(DocumentText text, Sentence sentence, int start)
    {
        var end = sentence.EndToken;
        while (end > start && !text.Tokens[end - 1].IsWord && text.Tokens[end - 1].Kind != TokenKind.Number)
        {
            end--;
        }

        return QuotedItems(text, start, sentence.EndToken) ?? PlainItems(text, start, end);
    }

    /// <summary>Items that all stand in quotation marks, with nothing but commas and "and" between.</summary>
    private static (int Count, bool IsOpen)? QuotedItems(DocumentText text, int start, int end)
    {
        var (count, isInside) = (0, false);
        for (var i = start; i < end; i++)
        {
            var token = text.Tokens[i];
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

    private static (int Count, bool IsOpen)? PlainItems(DocumentText text, int start, int end)
    {
        var separator = Enumerable.Range(start, Math.Max(0, end - start)).Any(i => text.Tokens[i].Is(';')) ? ';' : ',';
        var (count, words, hasAnd, isOpen) = (1, 0, false, false);
        for (var i = start; i < end; i++)
        {
            var token = text.Tokens[i];
            isOpen |= token.Norm is "including" or "etc." or "etc" or "others" || (token.Norm == "such" && i + 1 < end && text.Tokens[i + 1].Norm == "as");
            if (token.Is(separator))
            {
                count++;
                words = 0;
                continue;
            }

            if (separator == ',' && token.Norm is "and" or "or" && (IsLastItem(text, i, end) || text.Tokens[i - 1].Is(',')))
            {
                count += text.Tokens[i - 1].Is(',') ? 0 : 1;
                hasAnd = true;
                words = 0;
                continue;
            }

            hasAnd |= token.Norm is "and" or "or";

            // A verb, a bracket or a long item means clauses, whose commas count nothing.
            if (!token.IsWord && token.Kind != TokenKind.Number && !token.Is('-') && !token.Is('\'') || VerbWords.IsAuxiliary(token) || ++words > MaxItemWords)
            {
                return null;
            }
        }

        return count >= 2 && hasAnd ? (count, isOpen) : null;
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

    private static bool IsPlural(Token token) => token.IsWord && (token.Norm.EndsWith('s') || token.Norm is "people" or "men" or "women" or "children");
}
