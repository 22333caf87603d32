using FactCheck.Names;

namespace FactCheck.Rules.Names;

/// <summary>The word in which the names of a topic differ, in both its spellings.</summary>
internal sealed record SpellingPair(SpellingSide Left, SpellingSide Right)
{
    /// <summary>Finds the two nearest words that no name of the topic has together; null when there are none.</summary>
    public static SpellingPair? Of(Topic topic)
    {
        var words = new Dictionary<string, (NamePart Part, string Spelled, List<Assertion> Assertions)>(StringComparer.Ordinal);
        foreach (var assertion in topic.Assertions)
        {
            var name = (NameValue)assertion.Value;
            var spelled = name.Spelling.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
            foreach (var part in NameFormReader.Read(name.Spelling, name.Type).Parts.DistinctBy(part => part.Folded))
            {
                if (!words.TryGetValue(part.Folded, out var word))
                {
                    word = words[part.Folded] = (part, Array.Find(spelled, other => NameFold.Word(other) == part.Folded) ?? name.Spelling, []);
                }

                word.Assertions.Add(assertion);
            }
        }

        SpellingPair? best = null;
        var lowest = double.MaxValue;
        var entries = words.Values.ToList();
        foreach (var (one, other) in entries.SelectMany((one, i) => entries.Skip(i + 1).Select(other => (one, other))))
        {
            var coversAll = topic.Assertions.All(assertion => one.Assertions.Contains(assertion) != other.Assertions.Contains(assertion));
            var cost = coversAll ? SpellingCost.Between(one.Part.Folded, other.Part.Folded) : SpellingCost.Exceeded;
            if (coversAll && IsSubject(topic, Trim(one.Spelled), Trim(other.Spelled)))
            {
                cost = -1;
            }

            if (cost < SpellingCost.Exceeded && cost < lowest)
            {
                (lowest, best) = (cost, new SpellingPair(new SpellingSide(Trim(one.Spelled), one.Part, one.Assertions), new SpellingSide(Trim(other.Spelled), other.Part, other.Assertions)));
            }
        }

        return best;
    }

    private static bool IsSubject(Topic topic, string one, string other) => topic.Subject == $"{one} / {other}" || topic.Subject == $"{other} / {one}";

    private static string Trim(string word) => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word.Trim(',', '.', '"', '(', ')');
}
