using System.Text;

namespace FactCheck.Quality.Stories;

/// <summary>A story told, and where each fact stands in it.</summary>
internal sealed record Telling(string Text, IReadOnlyList<(StorySlot Slot, TextSpan Span)> Places)
{
    /// <summary>Fills a template: "{amount}", "{count:jobs}", "{verdict:did|did not}".</summary>
    public static Telling Of(string template, StoryFacts facts, StoryStyle style)
    {
        var text = new StringBuilder();
        var places = new List<(StorySlot, TextSpan)>();
        var rest = template.AsSpan();
        while (rest.IndexOf('{') is var open && open >= 0)
        {
            text.Append(rest[..open]);
            var close = rest.IndexOf('}');
            var (name, option) = rest[(open + 1)..close].ToString().Split(':') is [var first, var second] ? (first, second) : (rest[(open + 1)..close].ToString(), "");
            var slot = Enum.Parse<StorySlot>(name, ignoreCase: true);
            var start = text.Length;
            text.Append(slot == StorySlot.Verdict ? option.Split('|')[facts.IsAffirmed ? 0 : 1] : style.Write(slot, facts));
            places.Add((slot, new TextSpan(start, text.Length)));
            text.Append(slot == StorySlot.Count ? " " + option : "");
            rest = rest[(close + 1)..];
        }

        return new Telling(text.Append(rest).ToString(), places);
    }
}
