using FactCheck.Alignment.Accounts.Fields;
using FactCheck.Alignment.Accounts.Matching;
using FactCheck.Alignment.Casualties;
using FactCheck.Alignment.Quotations;
using FactCheck.Alignment.Referents;
using FactCheck.Alignment.Rivals;

namespace FactCheck.Alignment.Accounts;

/// <summary>
/// Aligns the values of two whole accounts of one event. That the event is one is told by the names and numbers both give; so what is said of a value
/// needs less in common than between two texts of which nothing is known.
/// </summary>
internal sealed class AccountAligner : ITopicAligner
{
    private const double Confidence = .7;

    /// <summary>From here on two values are of one matter; benchmarks/reports/account-weights.md says how often that is right of texts that were not learned from.</summary>
    private const double LeastLikelihood = .7;

    public AlignedTopics Align(List<ReadDocument> documents)
    {
        var topics = new List<Topic>();
        var apart = new List<Compatible>();
        if (documents.Count < 2)
        {
            return new AlignedTopics(topics, apart);
        }

        var values = new AccountValues?[documents.Count];
        var sides = new List<AccountSide>?[documents.Count];
        var people = new AccountPeople?[documents.Count];
        var things = new List<AccountThing>?[documents.Count];
        var cards = new PersonCards?[documents.Count];
        var states = new Dictionary<int, List<AccountState>>?[documents.Count];
        var tallies = new List<AccountTally>?[documents.Count];
        var bodies = new List<AccountThing>?[documents.Count];
        var names = new DocumentNames?[documents.Count];
        var quotations = new List<PlacedQuotation>?[documents.Count];
        var comparison = new AccountComparison(documents);
        foreach (var (left, right, evidence) in AccountPairs.Of(documents))
        {
            documents[left].ThrowIfCancelled();
            topics.AddRange(AccountSides.Opposed(Sides(left), Sides(right)).Where(_ => AccountScopes.AreOfOneStage(documents[left].Document, documents[right].Document)).Select(pair => Opposites(documents[left].Text, documents[right].Text, pair.Left, pair.Right)));
            topics.AddRange(AccountStates.Differing(documents[left].Text, States(left), documents[right].Text, States(right)).Where(_ => AccountScopes.AreOfOneStage(documents[left].Document, documents[right].Document)));
            topics.AddRange(HarmContrast.BetweenTwo(documents[left], documents[right]));
            topics.AddRange(AgedPeople.Differing(documents[left].Text, Values(left), documents[right].Text, Values(right)));
            topics.AddRange(PersonCards.Differing(Cards(left), Cards(right)));
            topics.AddRange(PersonAges.Differing(documents[left], documents[right]));
            topics.AddRange(NamedPeoples.Differing(documents[left], documents[right]));
            topics.AddRange(AccountTallies.Differing(documents[left].Text, Tallies(left), documents[right].Text, Tallies(right)));
            topics.AddRange(new AccountNames(People(left), People(right)).Topics());
            topics.AddRange(AccountThings.Rivals(Things(left), Names(left), Things(right), Names(right)));
            topics.AddRange(AccountBodies.Reworded(Bodies(left), People(left), Bodies(right), People(right)));
            topics.AddRange(AccountQuotations.Differing(Quotations(left), Quotations(right)));
            foreach (var match in AccountMatches.Mutual(new AccountMatches(documents[left], Values(left), Values(right), evidence).Weighed(AccountSigns.Weights), LeastLikelihood))
            {
                var (one, other) = (match.Left, match.Right);
                var bounds = AccountBounds.Compare(one, other, match.Fit);
                if (bounds is null && one.Assertion.Value.RelationTo(other.Assertion.Value) != ValueRelation.Disjoint)
                {
                    continue;
                }

                if (comparison.Apart(match) is { } guard)
                {
                    apart.Add(new Compatible(one.Assertion.Kind, guard.Reason, guard.Explanation, [one.Placed.Mention, other.Placed.Mention]));
                    continue;
                }

                topics.Add(bounds ?? new Topic(
                    one.Placed.Frame.Head ?? one.Placed.Mention.Text,
                    TopicBasis.Referent,
                    [one.Assertion, other.Assertion],
                    ["both texts tell one event, and of what each gives alone these two answer each other"],
                    Confidence));
            }
        }

        return new AlignedTopics(topics, apart);

        List<AccountSide> Sides(int document) => sides[document] ??= [.. AccountSides.Of(documents[document], Values(document))];

        List<AccountThing> Things(int document) => things[document] ??= AccountThings.Of(documents[document], Values(document));

        Dictionary<int, List<AccountState>> States(int document) => states[document] ??= AccountStates.Of(documents[document], Values(document), StateLexicon.OfAccounts);

        PersonCards Cards(int document) => cards[document] ??= new PersonCards(documents[document], People(document));

        List<AccountTally> Tallies(int document) => tallies[document] ??= AccountTallies.Of(documents[document].Text, Values(document), WordSpread.Of(documents[document]));

        List<AccountThing> Bodies(int document) => bodies[document] ??= AccountBodies.Of(documents[document], Values(document));

        DocumentNames Names(int document) => names[document] ??= DocumentNames.Of(documents[document]);

        AccountPeople People(int document) => people[document] ??= new AccountPeople(documents[document], Values(document));

        List<PlacedQuotation> Quotations(int document) => quotations[document] ??= AccountQuotations.Of(document, documents[document]);

        AccountValues Values(int document) => values[document] ??= Read(documents, document);
    }

    private static Topic Opposites(DocumentText leftText, DocumentText rightText, AccountSide left, AccountSide right) => new(
        leftText.Tokens[left.Mark.First].Norm,
        TopicBasis.Event,
        [Told(leftText, left), Told(rightText, right)],
        ["both texts tell one event, and these words stand in like places of it"],
        Confidence);

    private static Assertion Told(DocumentText text, AccountSide side)
    {
        var mention = text.Mention(side.Mark.First, side.Mark.Last);
        return new Assertion(AssertionKind.Event, mention, new EventValue(null, mention.Text, EventAspect.Outcome));
    }

    internal static AccountValues Read(List<ReadDocument> documents, int document)
    {
        var text = documents[document].Text;
        var spread = WordSpread.Of(documents[document]);
        var placed = new List<PlacedAssertion>?[text.SentenceSpan.Length];
        var sentences = new List<int>();
        foreach (var assertion in documents[document].Assertions)
        {
            if (AccountValue.KeyOf(assertion) is not null && !IsCompound(text, assertion))
            {
                var value = PlacedAssertion.Of(documents, document, AccountValue.AsTold(text, assertion));
                if (placed[value.Sentence] is not { } beside)
                {
                    placed[value.Sentence] = beside = [];
                    sentences.Add(value.Sentence);
                }

                beside.Add(value);
            }
        }

        var values = new List<AccountValue>();
        foreach (var sentence in sentences)
        {
            PlacedAssertion[] beside = [.. placed[sentence]!];
            foreach (var value in beside)
            {
                if (!IsListMark(text, value) && !SaidAside.Is(text, value) && !SaidAside.IsAgeLimit(text, value))
                {
                    var key = AccountValue.KeyOf(value.Assertion)!;
                    var fields = FieldReader.Of(text, value);
                    values.Add(new AccountValue(value, key, new AccountWords(text, value.Sentence, value.FirstToken, value.EndToken, value.Assertion.Noun, beside, spread), fields));
                }
            }
        }

        return new AccountValues(values, text.SentenceSpan.Length);
    }

    /// <summary>"1:38.5 15. Nico Hulkenberg": a place in a list.</summary>
    private static bool IsListMark(DocumentText text, PlacedAssertion value) =>
        value.Assertion.Kind is AssertionKind.Number or AssertionKind.Count && value.FirstToken > 0 && text.Tokens[value.FirstToken - 1].Kind == TokenKind.Number;

    /// <summary>"a 4-stall garage": the number is part of a name for a kind of garage.</summary>
    private static bool IsCompound(DocumentText text, Assertion assertion) =>
        assertion.Kind is AssertionKind.Count or AssertionKind.Number && text.TokenAt(assertion.Mention.Span.End) is var next && next < text.Tokens.Count && text.Tokens[next].Is('-');
}
