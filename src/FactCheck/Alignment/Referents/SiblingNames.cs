using FactCheck.Alignment.Names;
using FactCheck.Names;
using FactCheck.Text;

namespace FactCheck.Alignment.Referents;

/// <summary>
/// "Anna Marie II" and "Anna Marie III", "Mr Orme" and "Mrs Orme", "the Danish Chess Union" and "the Dutch Chess Union": names of two that are alike but for the mark
/// that tells them apart, so what is said of the one is not said of the other.
/// </summary>
internal static class SiblingNames
{
    private static readonly WordSet Numerals = new("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".Split(' '));

    private static readonly WordSet Women = new("mrs ms miss lady dame".Split(' '));

    private static readonly WordSet Men = new("mr sir lord".Split(' '));

    /// <summary>What keeps two values apart when their sentences name two siblings; null when they do not.</summary>
    public static ReferentComparison? Guard(List<ReadDocument> documents, PlacedAssertion left, PlacedAssertion right) =>
        AreIn(documents[left.Document].Text, left.Sentence, documents[right.Document].Text, right.Sentence)
            || SubjectNames.AreOfTwo(documents[left.Document].Text, documents[left.Document].Text.SentenceSpan[left.Sentence], documents[right.Document].Text, documents[right.Document].Text.SentenceSpan[right.Sentence])
            ? ReferentComparison.Apart(CompatibleReason.OtherEntity, "the sentences name two that are told apart by their names")
            : null;

    /// <summary>True when each sentence has one of them alone.</summary>
    public static bool AreIn(DocumentText left, int sentence, DocumentText right, int otherSentence)
    {
        var (ours, theirs) = (left.SentenceSpan[sentence], right.SentenceSpan[otherSentence]);
        for (var i = ours.FirstToken; i < ours.EndToken; i++)
        {
            if (!IsMark(left.Tokens[i]))
            {
                continue;
            }

            for (var j = theirs.FirstToken; j < theirs.EndToken; j++)
            {
                if (IsMark(right.Tokens[j]) && left.Tokens[i].Norm != right.Tokens[j].Norm && TellApart(left, ours, i, right, theirs, j)
                    && !Has(left, ours, right.Tokens[j].Norm) && !Has(right, theirs, left.Tokens[i].Norm))
                {
                    return true;
                }
            }
        }

        return IsToldBeside(left, ours, right, theirs) || IsToldBeside(right, theirs, left, ours) || AreModels(left, ours, right, theirs);
    }

    /// <summary>"the Korda 300", "the Korda 500"; "it" is the one named in the sentence before.</summary>
    private static bool AreModels(DocumentText left, Sentence ours, DocumentText right, Sentence theirs)
    {
        var (one, other) = (Models(left, ours), Models(right, theirs));
        return one.Exists(model => other.Exists(that => that.Name == model.Name) && !other.Contains(model)) && !one.Exists(other.Contains);
    }

    private static List<(string Name, string Number)> Models(DocumentText text, Sentence sentence)
    {
        var first = sentence.FirstToken;
        if (first > 0 && text.Tokens[first].Norm is "it" or "its")
        {
            first = text.SentenceOf(text.Tokens[first - 1]).FirstToken;
        }

        var models = new List<(string, string)>();
        for (var i = first + 1; i < sentence.EndToken; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Number && IsMark(text.Tokens[i - 1]) && !text.Tokens[i - 1].IsStop && text.Tokens[i].IsAfterSpace && text.Tokens[i].Norm.All(char.IsAsciiDigit)
                && i >= 2 && text.Tokens[i - 2].Norm is "the" or "a" or "an")
            {
                models.Add((text.Tokens[i - 1].Norm, text.Tokens[i].Norm));
            }
        }

        return models;
    }

    /// <summary>"Orlet Hill, its neighbour, ...": of a name that the other sentence does not have.</summary>
    private static bool IsToldBeside(DocumentText text, Sentence sentence, DocumentText other, Sentence that)
    {
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
        {
            if (text.Tokens[i].Is(',') && IsMark(text.Tokens[i - 1]) && BearerMarks.IsToldFromAnother(text.TokenSpan, i))
            {
                var first = i - 1;
                while (first > sentence.FirstToken && IsMark(text.Tokens[first - 1]))
                {
                    first--;
                }

                if (!Has(other, that, text.Tokens[first].Norm))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsMark(in Token token) => token is { IsWord: true, IsCapitalized: true };

    private static bool TellApart(DocumentText left, Sentence ours, int i, DocumentText right, Sentence theirs, int j)
    {
        var (one, other) = (left.Tokens[i].Norm.TrimEnd('.'), right.Tokens[j].Norm.TrimEnd('.'));
        if (Numerals.Contains(one) && Numerals.Contains(other) && left.Tokens[i].IsAllCaps | one.Length == 1 && right.Tokens[j].IsAllCaps | other.Length == 1)
        {
            return i > ours.FirstToken && j > theirs.FirstToken && IsOneName(left.Tokens[i - 1], right.Tokens[j - 1]);
        }

        var (next, that) = (After(left, ours, i), After(right, theirs, j));
        if (next < 0 || that < 0 || !IsOneName(left.Tokens[next], right.Tokens[that]))
        {
            return false;
        }

        return (Women.Contains(one) && Men.Contains(other)) || (Men.Contains(one) && Women.Contains(other))
            || (NameVocabulary.Directions.Contains(one) && NameVocabulary.Directions.Contains(other))
            || (Peoples.Of(one).Count > 0 && Peoples.Of(other).Count > 0 && IsBody(left, ours, next));
    }

    /// <summary>The word behind, a full stop of an abbreviation aside; -1 when there is none.</summary>
    private static int After(DocumentText text, Sentence sentence, int i)
    {
        var next = i + 1 < sentence.EndToken && text.Tokens[i + 1].Is('.') ? i + 2 : i + 1;
        return next < sentence.EndToken ? next : -1;
    }

    private static bool IsOneName(in Token one, in Token other) => IsMark(one) && IsMark(other) && one.Norm == other.Norm && !one.IsStop;

    /// <summary>"Chess Union": the name ends in a word for a body.</summary>
    private static bool IsBody(DocumentText text, Sentence sentence, int i)
    {
        while (i + 1 < sentence.EndToken && IsMark(text.Tokens[i + 1]))
        {
            i++;
        }

        return NameVocabulary.OrganizationWords.Contains(text.Tokens[i].Norm);
    }

    private static bool Has(DocumentText text, Sentence sentence, string norm)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (text.Tokens[i].Norm == norm)
            {
                return true;
            }
        }

        return false;
    }
}
