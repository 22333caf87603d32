using System.Runtime.InteropServices;
using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Retelling;

/// <summary>
/// The tellings of one value, those that speak of one thing together. Two of different sentences do when both are said of the same noun and, unless they are amounts,
/// share a word before it or a name in the sentence; and two large amounts with the same name in the sentence when one of them has no noun. What they can share is
/// kept, so that a value is not compared with every other.
/// </summary>
internal sealed class RetellingClusters(List<ReadDocument> documents)
{
    /// <summary>From here on two equal amounts of one currency in texts that share a name are one amount.</summary>
    private const decimal TellingAmount = 1_000_000;

    private readonly List<List<PlacedAssertion>> _clusters = [];
    private readonly Dictionary<(RetellingBond Bond, string? Noun, string Shared), List<(int Cluster, PlacedAssertion Placed)>> _sharers = [];

    /// <summary>The tellings of each thing, in the order they were added.</summary>
    public IReadOnlyList<List<PlacedAssertion>> All => _clusters;

    public void Add(PlacedAssertion placed)
    {
        var home = _clusters.Count;
        foreach (var bond in Bonds(placed, isAsked: true))
        {
            foreach (var (cluster, other) in _sharers.GetValueOrDefault(bond) ?? [])
            {
                home = cluster < home && !placed.IsSameSentence(other) ? cluster : home;
            }
        }

        if (home == _clusters.Count)
        {
            _clusters.Add([]);
        }

        _clusters[home].Add(placed);
        foreach (var bond in Bonds(placed, isAsked: false))
        {
            Keep(CollectionsMarshal.GetValueRefOrAddDefault(_sharers, bond, out _) ??= [], home, placed);
        }
    }

    /// <summary>Two sentences of a cluster are enough: what is asked stands in one of them at most.</summary>
    private static void Keep(List<(int Cluster, PlacedAssertion Placed)> sharers, int home, PlacedAssertion placed)
    {
        var kept = 0;
        foreach (var (cluster, other) in sharers)
        {
            if (cluster == home && (++kept == 2 || other.IsSameSentence(placed)))
            {
                return;
            }
        }

        sharers.Add((home, placed));
    }

    /// <param name="placed">A telling.</param>
    /// <param name="isAsked">True for the bonds it can be told by, false for those it has.</param>
    private IEnumerable<(RetellingBond Bond, string? Noun, string Shared)> Bonds(PlacedAssertion placed, bool isAsked)
    {
        var isAmount = placed.Assertion.Kind == AssertionKind.Amount;
        if (placed.Frame.Head is { } noun)
        {
            if (isAmount)
            {
                yield return (RetellingBond.Noun, noun, "");
            }
            else
            {
                foreach (var modifier in placed.Frame.Modifiers)
                {
                    yield return (RetellingBond.Modifier, noun, modifier);
                }

                foreach (var name in Names(placed))
                {
                    yield return (RetellingBond.Name, noun, name);
                }
            }
        }

        if (isAmount && placed.Assertion.Value is QuantityValue { Number: >= TellingAmount })
        {
            var isBare = placed.Frame.Head is null;
            foreach (var name in Names(placed))
            {
                if (isBare || isAsked)
                {
                    yield return (RetellingBond.NameOfBareAmount, null, name);
                }

                if (isBare == isAsked)
                {
                    yield return (RetellingBond.NameOfAmount, null, name);
                }
            }
        }
    }

    private HashSet<string> Names(PlacedAssertion placed) => documents[placed.Document].Derived(static read => new SentenceNames(read)).At(placed.Sentence);
}
