using FactCheck.Rules;

namespace FactCheck.Pipeline;

/// <summary>
/// Makes one finding of those in which a rule meets the same place again: where thirty texts tell of one price, who gives which price is one matter,
/// not a finding for every two of them. No text is made to give two values: what would do so stays a finding of its own.
/// </summary>
internal static class OneMatter
{
    /// <summary>More readings than a message can name.</summary>
    private const int MaxElsewhere = 4;

    /// <param name="judgements">Those of documents that were compared with one another.</param>
    /// <param name="documents">The documents, in their order.</param>
    public static List<Judgement> Together(List<Judgement> judgements, List<ReadDocument> documents)
    {
        var joined = new Dictionary<Finding, Matter>(ReferenceEqualityComparer.Instance);
        var at = new Dictionary<(string Rule, Document Document, TextSpan Span), Matter>();
        foreach (var finding in judgements.OfType<Finding>().Where(HasSides).OrderByDescending(finding => finding.Confidence))
        {
            var matter = new Matter(finding, joined.Count);
            foreach (var mention in finding.Mentions)
            {
                matter = at.TryGetValue((finding.RuleId, mention.Document, mention.Span), out var other) ? Matter.Join(other.Whole, matter) ?? matter : matter;
            }

            joined[finding] = matter;
            foreach (var mention in finding.Mentions)
            {
                at.TryAdd((finding.RuleId, mention.Document, mention.Span), matter);
            }
        }

        var order = documents.Index().ToDictionary(document => document.Item.Document, document => document.Index, ReferenceEqualityComparer.Instance as IEqualityComparer<Document>);
        var told = new HashSet<Matter>();
        return [.. judgements
            .Where(judgement => judgement is not Finding finding || !joined.TryGetValue(finding, out var matter) || told.Add(matter.Whole))
            .Select(judgement => judgement is Finding finding && joined.TryGetValue(finding, out var matter) ? Tell(matter.Whole, order) : judgement)];
    }

    /// <summary>Each document is on one side. Names are given in long and short forms, so that only a finding about two of them has clear sides.</summary>
    private static bool HasSides(Finding finding) =>
        finding.Verdict == Verdict.Conflict && finding.Mentions.Count > 1 && finding.Mentions.All(mention => mention.Value is not null)
        && (finding.Mentions.Count == 2 || !finding.Mentions.Any(mention => mention.Value is NameValue))
        && finding.Mentions.DistinctBy(mention => (mention.Document, mention.Value!.Canonical)).Count() == finding.Mentions.DistinctBy(mention => mention.Document).Count();

    private static Finding Tell(Matter matter, Dictionary<Document, int> order)
    {
        var surest = matter.Surest;
        if (matter.Findings.Count == 1)
        {
            return surest;
        }

        IReadOnlyList<Mention> mentions = [.. matter.Findings.SelectMany(finding => finding.Mentions).DistinctBy(mention => (mention.Document, mention.Span)).OrderBy(mention => order[mention.Document]).ThenBy(mention => mention.Span)];
        var named = surest.Mentions.Select(mention => mention.Value!.Canonical).ToHashSet(StringComparer.Ordinal);
        var elsewhere = mentions.Where(mention => named.Add(mention.Value!.Canonical)).Select(MentionOrder.Quote).ToList();
        return surest with { Mentions = mentions, Message = surest.Message + Elsewhere(elsewhere) };
    }

    private static string Elsewhere(List<string> quotes) => quotes switch
    {
        [] => "",
        { Count: > MaxElsewhere } => $"; {string.Join(", ", quotes.Take(MaxElsewhere))} and more elsewhere",
        [var only] => $"; {only} elsewhere",
        [.. var first, var last] => $"; {string.Join(", ", first)} and {last} elsewhere",
    };

    /// <summary>Findings that go together, and the reading that each document has in them.</summary>
    private sealed class Matter
    {
        private readonly Dictionary<Document, string> _readings = [];
        private Matter? _takenBy;

        /// <summary>Of <see cref="Surest"/>: they come in the order of their confidence.</summary>
        private int _number;

        public Matter(Finding finding, int number)
        {
            Findings = [finding];
            Surest = finding;
            _number = number;
            foreach (var mention in finding.Mentions)
            {
                _readings.TryAdd(mention.Document, mention.Value!.Canonical);
            }
        }

        public List<Finding> Findings { get; }

        /// <summary>Of several the one that was met first.</summary>
        public Finding Surest { get; private set; }

        /// <summary>The matter that has taken this one, or itself.</summary>
        public Matter Whole => _takenBy is null ? this : _takenBy = _takenBy.Whole;

        /// <returns>The larger with the smaller in it; null when a document would give two readings.</returns>
        public static Matter? Join(Matter one, Matter other)
        {
            if (one == other)
            {
                return one;
            }

            var (whole, part) = one.Findings.Count >= other.Findings.Count ? (one, other) : (other, one);
            foreach (var (document, reading) in part._readings)
            {
                if (whole._readings.TryGetValue(document, out var given) && given != reading)
                {
                    return null;
                }
            }

            foreach (var (document, reading) in part._readings)
            {
                whole._readings.TryAdd(document, reading);
            }

            whole.Findings.AddRange(part.Findings);
            (whole.Surest, whole._number) = part._number < whole._number ? (part.Surest, part._number) : (whole.Surest, whole._number);
            part._takenBy = whole;
            return whole;
        }
    }
}
