namespace FactCheck.Alignment.Structure;

/// <summary>Pairs the score of a game in a headline with another one in the first sentences, when the text nowhere gives the headline's.</summary>
internal static class HeadlineScores
{
    private const int MaxGoals = 30;

    public static IEnumerable<Topic> Topics(HeadlineStory story)
    {
        var told = In(story, story.Title).ToList();
        if (told.Count != 1)
        {
            yield break;
        }

        var given = new List<(int Token, string Score, Sentence Sentence)>();
        foreach (var sentence in story.Body)
        {
            given.AddRange(In(story, sentence).Select(score => (score.Token, score.Score, sentence)));
        }

        var first = given.Find(score => score.Sentence == story.Lead[0] || (story.Lead.Count > 1 && score.Sentence == story.Lead[1]));
        var isOther = first.Score is not null && !given.Exists(score => IsSame(score.Score, told[0].Score)) && given.TrueForAll(score => IsSame(score.Score, first.Score));
        if (isOther && story.Shared(first.Sentence) >= 2)
        {
            yield return new Topic(told[0].Score, TopicBasis.Structure, [Score(story, told[0].Token, told[0].Score), Score(story, first.Token, first.Score!)], ["the text gives no other score"], .85);
        }
    }

    /// <summary>"3-1" and "1-3" are one result.</summary>
    private static bool IsSame(string one, string other) => one == other || one == string.Join('-', Enumerable.Reverse(other.Split('-')));

    private static IEnumerable<(int Token, string Score)> In(HeadlineStory story, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i + 2 < sentence.EndToken; i++)
        {
            var (left, dash, right) = (story.Text.Tokens[i], story.Text.Tokens[i + 1], story.Text.Tokens[i + 2]);
            var isScore = left.Kind == TokenKind.Number && right.Kind == TokenKind.Number && dash.Is('-') && !dash.IsAfterSpace && !right.IsAfterSpace && IsGoals(left) && IsGoals(right)
                && !(i + 3 < sentence.EndToken && story.Text.Tokens[i + 3].Is('-') && !story.Text.Tokens[i + 3].IsAfterSpace);
            if (isScore)
            {
                yield return (i, $"{left.Norm}-{right.Norm}");
            }
        }
    }

    private static bool IsGoals(in Token token) => token.Norm.Length <= 2 && int.TryParse(token.Norm, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var goals) && goals <= MaxGoals;

    private static Assertion Score(HeadlineStory story, int token, string score) => new(AssertionKind.Ratio, story.Text.Mention(token, token + 2), new WordingValue(score));
}
