namespace FactCheck.Pipeline;

/// <summary>Where the conflicts of a report stand, found by place.</summary>
internal sealed class ConflictPlaces
{
    private readonly Dictionary<Document, List<(TextSpan Span, Finding Finding)>> _places = new(ReferenceEqualityComparer.Instance);
    private readonly int _longest;

    public ConflictPlaces(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings.Where(finding => finding.Verdict == Verdict.Conflict))
        {
            foreach (var mention in finding.Mentions)
            {
                (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_places, mention.Document, out _) ??= []).Add((mention.Span, finding));
                _longest = Math.Max(_longest, mention.Span.Length);
            }
        }

        foreach (var places in _places.Values)
        {
            places.Sort(static (one, other) => one.Span.Start.CompareTo(other.Span.Start));
        }
    }

    /// <summary>True when one conflict touches all these places.</summary>
    public bool TouchAll(IReadOnlyList<Mention> mentions)
    {
        var first = mentions[0];
        if (!_places.TryGetValue(first.Document, out var places))
        {
            return false;
        }

        for (var i = FirstFrom(places, first.Span.Start - _longest); i < places.Count && places[i].Span.Start <= first.Span.End; i++)
        {
            var (span, finding) = places[i];
            if ((span == first.Span || span.Overlaps(first.Span)) && mentions.All(mention => finding.Mentions.Any(place => ReportAssembly.Overlap(place, mention))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Index of the first place that begins at or behind an offset.</summary>
    private static int FirstFrom(List<(TextSpan Span, Finding Finding)> places, int start)
    {
        var (low, high) = (0, places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = places[middle].Span.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
