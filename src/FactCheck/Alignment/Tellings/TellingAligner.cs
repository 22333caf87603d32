using FactCheck.Alignment.Accounts;
using FactCheck.Alignment.Accounts.Fields;
using FactCheck.Alignment.Casualties;
using FactCheck.Alignment.Events;
using FactCheck.Alignment.Names;
using FactCheck.Alignment.Referents;
using FactCheck.Alignment.Rivals;
using FactCheck.Alignment.Stories;
using FactCheck.Alignment.Tellings.Posts;
using FactCheck.Alignment.Tellings.Twins;

namespace FactCheck.Alignment.Tellings;

/// <summary>
/// Aligns two short texts of which one tells again, in words of its own, what the other tells. That they are of one matter is told by how much of the words they
/// share; so little is left that may answer each other, and what else either says more is looked at before two things are held to be one.
/// </summary>
internal sealed class TellingAligner : ITopicAligner
{
    public AlignedTopics Align(List<ReadDocument> documents)
    {
        var topics = new List<Topic>();
        if (documents.Count < 2)
        {
            return new AlignedTopics(topics, []);
        }

        var read = new Telling?[documents.Count];
        StoryPassages? passages = null;
        foreach (var (left, right, closeness, areTwins) in TellingPairs.Of(documents))
        {
            var (one, other) = (Read(left), Read(right));
            topics.AddRange(TellingTimes.Differing(one, other, closeness).Where(_ => !TellingStates.Differ(one, other)));
            topics.AddRange(TellingRates.Differing(one, other));
            topics.AddRange(TellingBeginnings.Differing(one, other));
            topics.AddRange(TellingOwners.Differing(one, other));
            topics.AddRange(PersonAges.Differing(documents[left], documents[right]));
            if (TwinValues.Are(one, other))
            {
                topics.AddRange(TwinValues.Differing(one, other));
                if (TwinMatters.AreOne(one, other))
                {
                    topics.AddRange(TwinRoles.Differing(one, other));
                    topics.AddRange(TwinPlaces.Differing(one, other));
                    topics.AddRange(TwinDenials.Differing(one, other));
                }
            }

            if (closeness == TellingCloseness.Brief)
            {
                continue;
            }

            topics.AddRange(HarmContrast.BetweenTwo(documents[left], documents[right]));
            topics.AddRange(NamedPeoples.Differing(documents[left], documents[right]));
            topics.AddRange(TellingRoles.Differing(one, other));
            topics.AddRange(TellingPosts.Differing(one, other));
            topics.AddRange(TellingUnits.Differing(one, other));
            topics.AddRange(TellingGenders.Differing(one, other));
            topics.AddRange(TellingReach.Differing(one, other));
            topics.AddRange(TellingSingles.Differing(one, other));
            topics.AddRange(TellingRanks.Differing(one, other));
            topics.AddRange(TellingStates.Differing(one, other));
            topics.AddRange(TellingLabels.Differing(one, other));
            if (areTwins)
            {
                topics.AddRange(TellingPoles.Differing(one, other));
                topics.AddRange(AffiliationAligner.Rivals(documents, left, right));
            }

            passages ??= new StoryPassages(documents, PlacedAssertion.ValuesOf(documents).ToLookup(value => (value.Document, value.Sentence)));
            topics.AddRange(TellingValues.Differing(one, other, passages));
            topics.AddRange(new AccountNames(one.People, other.People, leavesSlips: true).Topics());
            topics.AddRange(AccountThings.Rivals(one.Things, one.Names, other.Things, other.Names).Where(topic => !AreApart(one, other, topic)));
            topics.AddRange(TellingNames.Rivals(one, other));
            topics.AddRange(AcronymTopics.Reworded(documents[left], documents[right]));
            topics.AddRange(AccountBodies.Reworded(one.Bodies, one.People, other.Bodies, other.People).Where(topic => !AreApart(one, other, topic)));
            if (one.Quotations.Count == 1 && other.Quotations.Count == 1)
            {
                topics.AddRange(AccountQuotations.Differing(one.Quotations, other.Quotations).Where(topic => !EventMoments.AreApart(At(one, topic.Assertions[0]), At(other, topic.Assertions[1]))));
            }
        }

        return new AlignedTopics(topics, []);

        static EventSentence At(Telling telling, Assertion assertion) => telling.SentenceAt(telling.Text.TokenAt(assertion.Mention.Span.Start));

        static bool AreApart(Telling left, Telling right, Topic topic) => TellingGuards.TellMore(left, topic.Assertions[0], right, topic.Assertions[1]) || TellingGuards.AreApart(left, left.Text.TokenAt(topic.Assertions[0].Mention.Span.Start), right, right.Text.TokenAt(topic.Assertions[1].Mention.Span.Start));

        Telling Read(int document) => read[document] ??= new Telling(documents, document);
    }
}
