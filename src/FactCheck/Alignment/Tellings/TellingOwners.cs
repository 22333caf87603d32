using FactCheck.Alignment.Accounts;
using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Tellings;

/// <summary>
/// Values that have changed their owners between two tellings of one matter: "3 euros in Linz and 4 in Graz" in one, "4 euros in Linz" in the other. A value
/// alone may be of another day; one that the other text gives of the neighbour is not.
/// </summary>
internal static class TellingOwners
{
    private const double Confidence = .75;

    /// <summary>Words of an owner: "the lower mill".</summary>
    private const int MaxOwner = 3;

    public static IEnumerable<Topic> Differing(Telling left, Telling right)
    {
        var (ours, theirs) = (Owned(left), Owned(right));
        return Exchanged(left, ours, right, theirs) is var (one, other) ? [Of(one, other)] : Exchanged(right, theirs, left, ours) is var (there, here) ? [Of(here, there)] : [];
    }

    private static Topic Of(OwnedValue left, OwnedValue right) =>
        new(left.Owner, TopicBasis.Referent, [left.Assertion, right.Assertion], ["the values of two have changed places: what one text gives of the one, the other gives of the other"], Confidence);

    private static (OwnedValue One, OwnedValue Other)? Exchanged(Telling many, List<OwnedValue> owned, Telling one, List<OwnedValue> others)
    {
        foreach (var value in owned)
        {
            foreach (var neighbour in owned)
            {
                if (neighbour.Sentence != value.Sentence || neighbour.Key != value.Key || neighbour.Owner == value.Owner || neighbour.Number == value.Number)
                {
                    continue;
                }

                var exchanged = others.Find(other => other.Key == value.Key && other.Owner == value.Owner && other.Number == neighbour.Number);
                if (exchanged is not null && !one.Values.All.Exists(given => IsGiven(given, value) && !others.Exists(other => other.Token == given.Placed.FirstToken && other.Owner != value.Owner)) && !owned.Exists(other => other.Owner == value.Owner && other.Number == neighbour.Number)
                    && !TellingGuards.AreApart(many, value.Token, one, exchanged.Token))
                {
                    return (value, exchanged);
                }
            }
        }

        return null;
    }

    /// <summary>"It has 40 there now": the number stands in the other text, too, and is not told of somebody else.</summary>
    private static bool IsGiven(AccountValue given, OwnedValue value) => given.Assertion.Value is QuantityValue { Number: { } number } && number == value.Number;

    private static List<OwnedValue> Owned(Telling telling)
    {
        var owned = new List<OwnedValue>();
        foreach (var value in telling.Values.All)
        {
            if (value.Assertion is not { Value: QuantityValue { Number: { } number } quantity, Frame.ChangePart: ChangePart.None } assertion || value.Key is "ordinal" || Owner(telling, value) is not { } owner)
            {
                continue;
            }

            var before = owned.Count > 0 && owned[^1].Sentence == value.Placed.Sentence ? owned[^1] : null;
            var isElided = before is not null && assertion.Kind == AssertionKind.Number && quantity.Unit.Length == 0 && telling.Text.Tokens[value.Placed.FirstToken - 1] is var joint && (joint.Norm == "and" || joint.Is(','));
            owned.Add(isElided
                ? new OwnedValue(new Assertion(before!.Assertion.Kind, assertion.Mention, ((QuantityValue)before.Assertion.Value) with { Number = number, Low = number, High = number }) { Frame = before.Assertion.Frame }, before.Key, owner, number, value.Placed.Sentence, value.Placed.FirstToken)
                : new OwnedValue(assertion, value.Key == "count" ? "count " + assertion.Frame.Head : value.Key, owner, number, value.Placed.Sentence, value.Placed.FirstToken));
        }

        return owned;
    }

    /// <summary>"linz" of "3 euros a day in Linz", "lower mill" of "40 workers at the lower mill"; null when nothing of the kind, or a time, stands right behind the value.</summary>
    private static string? Owner(Telling telling, AccountValue value)
    {
        var text = telling.Text;
        var end = text.Sentences[value.Placed.Sentence].EndToken;
        var at = value.Assertion.Noun is { } noun ? Math.Max(value.Placed.EndToken, text.TokenAt(noun.End)) : value.Placed.EndToken;
        at += at < end && Rates.At(text, at, end) is not null ? 2 : 0;
        if (at + 1 >= end || text.Tokens[at].Norm is not ("in" or "at" or "for" or "to" or "from"))
        {
            return null;
        }

        at++;
        at += EventWords.IsDeterminer(text.Tokens[at]) ? 1 : 0;
        if (at >= end || telling.SentenceAt(at).IsTime(at))
        {
            return null;
        }

        var words = new List<string>();
        for (; at < end && words.Count < MaxOwner && text.Tokens[at] is { IsWord: true, IsStop: false } word && word.Word.Number is null && !VerbWords.IsFullVerb(word); at++)
        {
            words.Add(word.Stem);
        }

        return words.Count > 0 ? string.Join(' ', words) : null;
    }

    private sealed record OwnedValue(Assertion Assertion, string Key, string Owner, decimal Number, int Sentence, int Token);
}
