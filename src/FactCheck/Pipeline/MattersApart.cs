using System.Runtime.InteropServices;
using FactCheck.Alignment.Forms;
using FactCheck.Rules.Names;

namespace FactCheck.Pipeline;

/// <summary>
/// Sets findings apart that lay documents of two matters side by side. A slip in a name is told all the same, since one clerk may sign both forms, but for
/// the names of those whom the forms are about.
/// Documents are looked at only when a finding lies between them. For one run, on one thread.
/// </summary>
internal sealed class MattersApart(List<ReadDocument> documents)
{
    private readonly Dictionary<(int, int), bool> _apart = [];
    private Dictionary<Document, int>? _numbers;

    public List<Judgement> SetApart(List<Judgement> judgements)
    {
        for (var i = 0; i < judgements.Count && documents.Count > 1; i++)
        {
            if (judgements[i] is Finding { Mentions.Count: > 1 } finding && IsApart(finding) && (finding.RuleId != NameRules.NameSpelling.Id || finding.Mentions.All(IsInOpening)))
            {
                judgements[i] = new Compatible(finding.Kind, CompatibleReason.OtherReferent, "the two texts are one form filled for two matters", [finding.Mentions[0], finding.Mentions[^1]]);
            }
        }

        return judgements;
    }

    /// <summary>True when all places of the finding that differ stand in documents of two matters.</summary>
    private bool IsApart(Finding finding)
    {
        var isApart = false;
        for (var i = 0; i < finding.Mentions.Count; i++)
        {
            for (var j = i + 1; j < finding.Mentions.Count; j++)
            {
                var (one, other) = (finding.Mentions[i], finding.Mentions[j]);
                if (ReferenceEquals(one.Document, other.Document))
                {
                    if (finding.Mentions.Count == 2)
                    {
                        return false;
                    }
                }
                else if (!AreApart(one.Document, other.Document))
                {
                    return false;
                }
                else
                {
                    isApart = true;
                }
            }
        }

        return isApart;
    }

    private bool IsInOpening(Mention mention) => mention.Span.End <= FormCard.Of(documents[Number(mention.Document)]).OpeningEnd;

    private bool AreApart(Document one, Document other)
    {
        var (left, right) = (Number(one), Number(other));
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_apart, left < right ? (left, right) : (right, left), out var isKnown);
        return isKnown ? known : known = TwoForms.Are(documents[left], documents[right]);
    }

    private int Number(Document document) =>
        (_numbers ??= documents.Index().ToDictionary(read => read.Item.Document, read => read.Index, ReferenceEqualityComparer.Instance as IEqualityComparer<Document>))[document];
}
