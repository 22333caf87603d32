using FactCheck.Text;

namespace FactCheck.Alignment.Accounts.Fields;

/// <summary>Somebody of whom two accounts of one event give the same age, which nobody else in them has, and whom one calls a man and the other a woman.</summary>
internal static class AgedPeople
{
    /// <summary>A noun so near to an age is of the person: "a woman aged 57", "a man of 57".</summary>
    private const int Reach = 2;

    private const double MinTelling = 1;
    private const double Confidence = .7;

    public static IEnumerable<Topic> Differing(DocumentText leftText, AccountValues left, DocumentText rightText, AccountValues right)
    {
        foreach (var one in left)
        {
            if (!IsAdult(one) || NounOf(leftText, one) is not { } mine || Only(one, left) != one || right.FirstOrDefault(value => IsAdult(value) && value.IsEqual(one)) is not { } other || Only(other, right) != other
                || NounOf(rightText, other) is not { } theirs || mine.IsFemale == theirs.IsFemale || AccountFit.Of(one.Words, other.Words).Telling < MinTelling)
            {
                continue;
            }

            var holder = $"who is {one.Assertion.Mention.Text}";
            yield return new Topic(
                holder,
                TopicBasis.Entity,
                [Told(leftText, mine.Token, holder, mine.IsFemale), Told(rightText, theirs.Token, holder, theirs.IsFemale)],
                ["both texts tell one event, and nobody else in them is of that age"],
                Confidence);
        }
    }

    private static bool IsAdult(AccountValue value) => value.Assertion is { Kind: AssertionKind.Age, Value: QuantityValue { Number: > 0 } };

    /// <summary>The only value of that age; null where there are more.</summary>
    private static AccountValue? Only(AccountValue age, AccountValues values)
    {
        var alike = values.Where(value => IsAdult(value) && value.IsEqual(age)).ToList();
        return alike.Count == 1 ? alike[0] : null;
    }

    private static (int Token, bool IsFemale)? NounOf(DocumentText text, AccountValue age)
    {
        var sentence = text.SentenceSpan[age.Placed.Sentence];
        for (var i = age.Placed.EndToken; i < Math.Min(sentence.EndToken, age.Placed.EndToken + Reach); i++)
        {
            if (text.Tokens[age.Placed.EndToken - 1].Norm is "old" && Gender(text, i) is { } after)
            {
                return (i, after);
            }
        }

        for (var i = age.Placed.FirstToken - 1; i >= Math.Max(sentence.FirstToken, age.Placed.FirstToken - Reach); i--)
        {
            if (Gender(text, i) is { } before)
            {
                return (i, before);
            }
        }

        return null;
    }

    private static bool? Gender(DocumentText text, int token) => text.Tokens[token].Norm is "man" or "woman" or "boy" or "girl" ? PersonNouns.Gender(text.Tokens[token].Norm) == 'f' : null;

    private static Assertion Told(DocumentText text, int token, string holder, bool isFemale) => new(AssertionKind.Person, text.Mention(token, token), new GenderValue(holder, isFemale));
}
