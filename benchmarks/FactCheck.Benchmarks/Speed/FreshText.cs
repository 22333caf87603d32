using FactCheck.Benchmarks.Speed.News;
using FactCheck.Quality.Stories;

namespace FactCheck.Benchmarks.Speed;

/// <summary>Generated news that no cache has seen: each call goes on where the last one ended.</summary>
internal sealed class FreshText(ulong seed)
{
    private static readonly DateOnly Day = new(2025, 12, 31);

    private readonly Dice _dice = new(seed);
    private int _number;

    /// <summary>An article of at least so many characters on a story of its own.</summary>
    public Document Document(int length) => Made(new NewsStory(_dice).Tell(length, _dice));

    /// <summary>A text of many stories, one behind the other.</summary>
    public Document LongDocument(int length)
    {
        var text = new System.Text.StringBuilder(length + 5000);
        while (text.Length < length)
        {
            text.Append(new NewsStory(_dice).Tell(Math.Min(4000, length - text.Length), _dice)).Append("\n\n");
        }

        return Made(text.ToString());
    }

    public List<Document> Documents(int count, int length) => [.. Enumerable.Range(0, count).Select(_ => Document(length))];

    /// <summary>Articles of which two at a time tell one story.</summary>
    public List<Document> Pairs(int count, int length) => Told(count, length, _ => 2);

    /// <summary>Articles on stories that one to eight of them tell, far apart from one another.</summary>
    public List<Document> Collection(int count, int length)
    {
        var documents = Told(count, length, dice => 1 + dice.Next(8));
        for (var i = documents.Count - 1; i > 0; i--)
        {
            var j = _dice.Next(i + 1);
            (documents[i], documents[j]) = (documents[j], documents[i]);
        }

        return documents;
    }

    private List<Document> Told(int count, int length, Func<Dice, int> tellings)
    {
        var documents = new List<Document>(count);
        while (documents.Count < count)
        {
            var story = new NewsStory(_dice);
            for (var left = Math.Min(tellings(_dice), count - documents.Count); left > 0; left--)
            {
                documents.Add(Made(story.Tell(length, _dice)));
            }
        }

        return documents;
    }

    private Document Made(string text) => new($"d{_number++}", text, Day);
}
