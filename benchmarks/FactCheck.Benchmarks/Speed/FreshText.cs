using System.Text;
using FactCheck.Quality.Stories;

namespace FactCheck.Benchmarks.Speed;

/// <summary>Generated news that no cache has seen: each call goes on where the last one ended.</summary>
internal sealed class FreshText(ulong seed)
{
    private readonly Dice _dice = new(seed);
    private int _number;

    /// <summary>A text of at least so many characters.</summary>
    public string Text(int length)
    {
        var text = new StringBuilder(length + 1000);
        while (text.Length < length)
        {
            var story = StoryTemplates.All[_dice.Next(StoryTemplates.All.Count)];
            text.Append(Telling.Of(story[_dice.Next(story.Count)], StoryFacts.Roll(_dice), StoryStyle.Roll(_dice)).Text).Append("\n\n");
        }

        return text.ToString();
    }

    public Document Document(int length) => new($"d{_number++}", Text(length), new DateOnly(2025, 12, 31));

    public List<Document> Documents(int count, int length) => [.. Enumerable.Range(0, count).Select(_ => Document(length))];
}
