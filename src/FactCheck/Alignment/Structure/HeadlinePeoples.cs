using FactCheck.Text;

namespace FactCheck.Alignment.Structure;

/// <summary>Finds another people in the text than in its headline: "Swiss airman rescued" over "A Belgian pilot was pulled from the sea".</summary>
internal static class HeadlinePeoples
{
    /// <summary>Words between the people and the person: "German exchange student".</summary>
    private const int Reach = 3;

    /// <summary>People who are told by where they come from, beside those of a trade or a sex.</summary>
    private static readonly HashSet<string> Travellers = new(
        "tourist visitor traveller traveler climber mountaineer hiker skier swimmer diver surfer cyclist student pupil citizen national backpacker passenger driver motorist pilot soldier astronaut runner athlete player footballer tennis chess singer writer author director artist painter photographer scientist researcher explorer prisoner hostage suspect victim couple family teenager pensioner child baby toddler billionaire minister ambassador diplomat president".Split(' '),
        StringComparer.Ordinal);

    /// <summary>The token of the text's people; null when the text knows the headline's, too, or the headline's is said of no person.</summary>
    public static int? Find(HeadlineStory story, int title)
    {
        var told = Peoples.Of(story.Text.Tokens[title].Norm);
        if (told.Count == 0 || story.Lead.Count == 0 || !IsPerson(story, story.Title, title) || told.Any(word => story.IsInBody(Stemmer.Stem(word))))
        {
            return null;
        }

        var opening = story.Lead[0];
        for (var i = opening.FirstToken; i < opening.EndToken && story.Shared(opening) > 0; i++)
        {
            if (Peoples.ExcludeEachOther(story.Text.Tokens[title].Norm, story.Text.Tokens[i].Norm))
            {
                return i <= opening.FirstToken + 1 && IsPerson(story, opening, i) ? i : null;
            }
        }

        return null;
    }

    private static bool IsPerson(HeadlineStory story, Sentence sentence, int people)
    {
        for (var i = people + 1; i < Math.Min(sentence.EndToken, people + 1 + Reach); i++)
        {
            if (!story.Text.Tokens[i].IsWord || StopWords.Contains(story.Text.Tokens[i].Norm))
            {
                return false;
            }

            if (PersonNouns.Gender(story.Text.Tokens[i].Norm) is not null || Travellers.Contains(story.Text.Tokens[i].Norm) || Trades.IsOne(story.Text.Tokens[i].Norm))
            {
                return true;
            }
        }

        return false;
    }
}
