using FactCheck.Names;

namespace FactCheck.Alignment.Names;

/// <summary>Acronyms that are given two long forms: most words agree, one does not.</summary>
internal static class AcronymTopics
{
    private const double Confidence = .85;

    public static IEnumerable<Topic> Find(NameIndex index) => Topics(Definitions(index));

    /// <summary>The topics of some definitions, those of the earlier documents first.</summary>
    public static IEnumerable<Topic> Topics(IEnumerable<AcronymDefinition> definitions)
    {
        foreach (var group in definitions.GroupBy(definition => definition.Acronym, StringComparer.Ordinal))
        {
            var forms = group.GroupBy(definition => definition.LongForm.Form.Squashed, StringComparer.Ordinal).Select(same => same.ToList()).ToList();
            for (var i = 0; i < forms.Count; i++)
            {
                for (var j = i + 1; j < forms.Count; j++)
                {
                    if (DifferInAWord(forms[i][0].LongForm.Form, forms[j][0].LongForm.Form))
                    {
                        yield return Make(group.Key, [.. forms[i], .. forms[j]]);
                    }
                }
            }
        }
    }

    /// <summary>Long forms of one acronym that share a word and no more, where two documents tell one matter.</summary>
    public static IEnumerable<Topic> Reworded(ReadDocument left, ReadDocument right)
    {
        foreach (var group in Definitions(new NameIndex([left, right])).GroupBy(definition => definition.Acronym, StringComparer.Ordinal))
        {
            var (here, there) = (group.Where(definition => definition.Place.Document == 0).ToList(), group.Where(definition => definition.Place.Document == 1).ToList());
            if (here.Count > 0 && there.Count > 0 && ShareAWord(here[0].LongForm.Form, there[0].LongForm.Form))
            {
                yield return Make(group.Key, [here[0], there[0]]);
            }
        }
    }

    /// <summary>As many words, of which one at least is the same and two at least are others.</summary>
    private static bool ShareAWord(NameForm one, NameForm other)
    {
        if (one.Parts.Count != other.Parts.Count)
        {
            return false;
        }

        var differing = one.Parts.Zip(other.Parts).Where(pair => pair.First.Folded != pair.Second.Folded).ToList();
        return differing.Count > 1 && differing.Count < one.Parts.Count && differing.TrueForAll(pair => PartComparison.Compare(pair.First, pair.Second, EntityType.Organization).Relation == PartRelation.Apart);
    }

    private static Topic Make(string acronym, List<AcronymDefinition> definitions)
    {
        var assertions = definitions
            .OrderBy(definition => definition.Place.Document).ThenBy(definition => definition.Place.First)
            .Select(definition => new Assertion(AssertionKind.Organization, definition.Place.Assertion.Mention, new AcronymValue(acronym, definition.LongForm.Spelling)))
            .ToList();
        return new Topic(acronym, TopicBasis.Entity, assertions, [$"both are given as the long form of {acronym}", "their other words agree"], Confidence);
    }

    /// <summary>As many words, all equal but one that is no spelling variant of its counterpart and no slip of it.</summary>
    private static bool DifferInAWord(NameForm one, NameForm other)
    {
        if (one.Parts.Count != other.Parts.Count || one.Parts.Count < 2)
        {
            return false;
        }

        var differing = one.Parts.Zip(other.Parts).Where(pair => pair.First.Folded != pair.Second.Folded).ToList();
        return differing.Count == 1 && one.Parts.Count >= 3
            && PartComparison.Compare(differing[0].First, differing[0].Second, EntityType.Organization).Relation == PartRelation.Apart;
    }

    /// <summary>Every place that gives an acronym its long form.</summary>
    public static IEnumerable<AcronymDefinition> Definitions(NameIndex index)
    {
        var starts = new Dictionary<(int, int), (SpelledName Name, NameOccurrence Place)>();
        var ends = new Dictionary<(int, int), (SpelledName Name, NameOccurrence Place)>();
        foreach (var name in index.Names)
        {
            foreach (var place in name.Occurrences)
            {
                starts.TryAdd((place.Document, place.First), (name, place));
                ends.TryAdd((place.Document, place.End), (name, place));
            }
        }

        foreach (var name in index.Names.Where(name => name.Form.IsAcronym))
        {
            foreach (var place in name.Occurrences)
            {
                var tokens = index.Documents[place.Document].Text.Tokens;
                var isInside = place.First > 0 && tokens[place.First - 1].Is('(') && ends.ContainsKey((place.Document, place.First - 1));
                var opened = Opened(tokens, place.End);
                if (!isInside && (opened < 0 || !starts.ContainsKey((place.Document, opened))))
                {
                    continue;
                }

                var (longForm, where) = isInside ? ends[(place.Document, place.First - 1)] : starts[(place.Document, opened)];
                if (Acronym.StandsFor(name.Form.Squashed, longForm.Form))
                {
                    yield return new AcronymDefinition(name.Form.Squashed.ToUpperInvariant(), longForm, where);
                }
            }
        }
    }

    /// <summary>Where the long form behind an acronym begins: "NRCA (", "the NRCA, the", "the LMB, or"; -1 when none may.</summary>
    private static int Opened(TokenList tokens, int end)
    {
        if (end + 1 >= tokens.Count || !(tokens[end].Is('(') || tokens[end].Is(',')))
        {
            return -1;
        }

        var i = end + 1;
        while (i + 1 < tokens.Count && tokens[i].Norm is "the" or "or" or "in" or "full" or "short" or "for")
        {
            i++;
        }

        return i;
    }
}
