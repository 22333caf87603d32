using FactCheck.Alignment.Names;
using FactCheck.Names;
using FactCheck.Text;

namespace FactCheck.Alignment.Accounts.Fields;

/// <summary>
/// The people of an account with what is told of them right beside their names: "the notary, Mrs Olga Winter", "Ann Bell, a tram conductor who", "led by
/// Tomas Reyl, a former bishop".
/// </summary>
internal sealed class PersonCards
{
    /// <summary>Words before a name, and after it up to the end of what is set beside it.</summary>
    private const int Before = 3;
    private const int After = 6;

    /// <summary>Parts that one person plays in one event.</summary>
    private static readonly HashSet<string> SoleParts = new(
        "judge magistrate mediator arbitrator referee umpire coroner moderator conductor choreographer auctioneer treasurer helmsman ringleader winner finder laureate curator vicar headteacher headmaster headmistress principal mastermind whistleblower interpreter sculptor architect mayor".Split(' '), StringComparer.Ordinal);

    private readonly DocumentText _text;
    private readonly Dictionary<string, PersonCard> _cards = new(StringComparer.Ordinal);
    private readonly AccountPeople _people;

    public PersonCards(ReadDocument document, AccountPeople people)
    {
        (_text, _people) = (document.Text, people);
        foreach (var assertion in document.Assertions)
        {
            if (assertion is { IsCertain: true, Kind: AssertionKind.Person, Value: NameValue name } && NameForms.Of(document).Read(name.Spelling, EntityType.Person) is { Parts.Count: > 0, IsAllCaps: false } form && _text.TokenAt(assertion.Mention.Span.Start) is var first && first < _text.Tokens.Count)
            {
                ref var card = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_cards, form.Parts[^1].Folded, out _);
                card ??= new PersonCard(assertion, form, [], []);
                Read(card, first, _text.TokenAt(assertion.Mention.Span.End));
            }
        }
    }

    /// <summary>One person with two trades, one part played by two people.</summary>
    public static IEnumerable<Topic> Differing(PersonCards left, PersonCards right)
    {
        foreach (var (surname, mine) in left._cards)
        {
            if (right._cards.TryGetValue(surname, out var theirs) && left.TradeOf(mine) is { } one && right.TradeOf(theirs) is { } other && Trades.AreNeverOnes(left.Norm(one), right.Norm(other)) && AreOne(mine, theirs))
            {
                yield return new Topic(
                    ((NameValue)mine.Name.Value).Spelling,
                    TopicBasis.Referent,
                    [left.Told(mine, one), right.Told(theirs, other)],
                    ["both texts tell one event and name one person so"],
                    .75);
            }
        }

        foreach (var part in SoleParts)
        {
            if (left.Player(part) is { } one && right.Player(part) is { } other && one.Surname != other.Surname && !right._people.HasCapital(one.Surname) && !left._people.HasCapital(other.Surname)
                && NameMatcher.Compare(((NameValue)one.Name.Value).Spelling, ((NameValue)other.Name.Value).Spelling, EntityType.Person).Relation == NameRelation.Different)
            {
                yield return new Topic(
                    ((NameValue)one.Name.Value).Spelling,
                    TopicBasis.Referent,
                    [one.Name, other.Name],
                    ["both texts tell one event", $"each names one {part}, and neither text has the other's name"],
                    .75);
            }
        }
    }

    private static bool AreOne(PersonCard one, PersonCard other) =>
        one.Form.Parts.Count == 1 || other.Form.Parts.Count == 1 || one.Form.Parts[0].Folded == other.Form.Parts[0].Folded;

    private Assertion Told(PersonCard card, int trade) =>
        new(AssertionKind.Role, _text.Mention(trade, trade), new RoleValue(((NameValue)card.Name.Value).Spelling, Norm(trade)));

    /// <summary>The trade told of the person; null for none, or for two.</summary>
    private int? TradeOf(PersonCard card) => card.Trades.Count > 0 && card.Trades.TrueForAll(trade => !Trades.AreNeverOnes(Norm(trade), Norm(card.Trades[0]))) ? card.Trades[0] : null;

    /// <summary>The only person of that part.</summary>
    private PersonCard? Player(string part)
    {
        PersonCard? player = null;
        foreach (var card in _cards.Values)
        {
            if (card.Parts.Contains(part))
            {
                if (player is not null)
                {
                    return null;
                }

                player = card;
            }
        }

        return player?.Form.Parts.Count > 1 ? player : null;
    }

    private string Norm(int token) => _text.Tokens[token].Norm;

    private void Read(PersonCard card, int first, int end)
    {
        var sentence = _text.SentenceSpan[_text.Tokens[first].Sentence];
        if (sentence.IsTitleCase)
        {
            return;
        }

        var isFormer = false;
        for (var i = first - 1; i >= Math.Max(sentence.FirstToken, first - Before) && (_text.Tokens[i].IsWord || _text.Tokens[i].Is(',') || _text.Tokens[i].Is('.')) && Norm(i) is not ("and" or "by" or "of" or "to" or "with" or "told" or "'s" or "in" or "for" or "from" or "at"); i--)
        {
            isFormer |= i > sentence.FirstToken && Norm(i - 1) is "former" or "ex" or "then" or "late";
            Note(card, i, isFormer);
        }

        if (end + 2 >= sentence.EndToken || !_text.Tokens[end].Is(','))
        {
            return;
        }

        var start = end + 1;
        if (_text.Tokens[start].Kind == TokenKind.Number && _text.Tokens[start + 1].Is(','))
        {
            start += 2;
        }

        for (var i = start; i < Math.Min(sentence.EndToken, start + After) && _text.Tokens[i].IsWord && Norm(i) is not ("who" or "whose" or "which" or "of" or "at" or "in" or "with" or "from" or "said" or "says" or "for" or "told" or "was" or "is" or "but"); i++)
        {
            isFormer |= Norm(i) is "former" or "retired" or "ex";
            var isLast = i + 1 >= sentence.EndToken || !_text.Tokens[i + 1].IsWord || _text.Tokens[i + 1].IsStop;
            if (isLast && (Norm(start) is "a" or "an" or "the" or "his" or "her" or "their" or "its" or "chair" || _text.Tokens[start].IsCapitalized is false))
            {
                Note(card, i, isFormer);
            }
        }
    }

    private void Note(PersonCard card, int token, bool isFormer)
    {
        if (Trades.IsOne(Norm(token)) && !isFormer)
        {
            card.Trades.Add(token);
        }

        if (SoleParts.Contains(Norm(token)) && !isFormer)
        {
            card.Parts.Add(Norm(token));
        }
    }
}
