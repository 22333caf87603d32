using FactCheck.Names;

namespace FactCheck.Alignment.Names;

/// <summary>An initial and a surname ("J. Adams") that one document resolves to one full name and another document to another.</summary>
internal static class InitialTopics
{
    private const double Confidence = .75;

    public static IEnumerable<Topic> Find(NameIndex index)
    {
        var bySurname = index.Names
            .Where(name => name.Type == EntityType.Person && name.Form.Parts.Count >= 2)
            .ToLookup(name => (name.Form.Parts[^1].Folded, name.Form.Parts[0].Folded[0]));
        var alone = index.Names.Where(name => name.Form.Parts.Count == 1).ToLookup(name => name.Form.Parts[0].Folded, StringComparer.Ordinal);
        foreach (var bearers in bySurname)
        {
            var initials = bearers.Where(name => name.Form.Parts[0].IsInitial).Concat(alone[bearers.Key.Item1]).ToList();
            var full = bearers.Where(name => name.Form.Parts[0] is { Kind: NamePartKind.Word, Folded.Length: > 1 }).ToList();
            for (var i = 0; initials.Count > 0 && i < full.Count; i++)
            {
                for (var j = i + 1; j < full.Count && full.Count <= 4; j++)
                {
                    if (AreTwo(full[i], full[j]) && Resolves(index, bearers.Key.Item2, initials, full[i], full[j]))
                    {
                        yield return Make($"{full[i].Form.Parts[0].Spelled[0]}. {full[i].Form.Parts[^1].Spelled}", full[i], full[j]);
                    }
                }
            }
        }
    }

    private static bool AreTwo(SpelledName one, SpelledName other) =>
        PartComparison.Compare(one.Form.Parts[0], other.Form.Parts[0], EntityType.Person).Relation == PartRelation.Apart
        || (one.Form.Parts[0].Known.Given == 3 && other.Form.Parts[0].Known.Given == 3 && PartComparison.Compare(one.Form.Parts[0], other.Form.Parts[0], EntityType.Person).Relation == PartRelation.Near);

    /// <summary>Each full name stands beside the initial in a document that does not have the other.</summary>
    private static bool Resolves(NameIndex index, char letter, List<SpelledName> initials, SpelledName one, SpelledName other)
    {
        var (ours, theirs, short_) = (DocumentsOf([one]), DocumentsOf([other]), DocumentsWithInitial(index, letter, initials));
        return !ours.Overlaps(theirs) && ours.Overlaps(short_) && theirs.Overlaps(short_);
    }

    private static HashSet<int> DocumentsOf(IEnumerable<SpelledName> names) => [.. names.SelectMany(name => name.Occurrences).Select(occurrence => occurrence.Document)];

    /// <summary>A finder that takes "Adams" out of "J. Adams" leaves the initial before it.</summary>
    private static HashSet<int> DocumentsWithInitial(NameIndex index, char letter, List<SpelledName> initials) =>
        [.. initials.SelectMany(name => name.Occurrences.Where(occurrence => name.Form.Parts.Count > 1 || HasInitial(index, letter, occurrence))).Select(occurrence => occurrence.Document)];

    private static bool HasInitial(NameIndex index, char letter, NameOccurrence occurrence)
    {
        var tokens = index.Documents[occurrence.Document].Text.Tokens;
        var before = occurrence.First - 1;
        before -= before > 0 && tokens[before].Is('.') ? 1 : 0;
        return before >= 0 && tokens[before].IsCapitalized && tokens[before].Norm.TrimEnd('.') is { Length: 1 } initial && initial[0] == letter;
    }

    private static Topic Make(string initial, SpelledName one, SpelledName other)
    {
        var assertions = one.Occurrences.Concat(other.Occurrences)
            .OrderBy(occurrence => occurrence.Document).ThenBy(occurrence => occurrence.First)
            .Select(occurrence => new Assertion(AssertionKind.Person, occurrence.Assertion.Mention, new InitialValue(initial, ((NameValue)occurrence.Assertion.Value).Spelling)))
            .ToList();
        return new Topic(initial, TopicBasis.Entity, assertions, [$"both stand for \"{initial}\"", "neither text has the other name"], Confidence);
    }
}
