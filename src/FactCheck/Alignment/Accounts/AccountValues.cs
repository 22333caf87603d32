using System.Collections;
using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Accounts;

/// <summary>The values of one account in the order of its text, and those of each sentence.</summary>
internal sealed class AccountValues : IReadOnlyList<AccountValue>
{
    private readonly PlacedAssertion[][] _placed;

    /// <param name="all">The values, those of a sentence together.</param>
    /// <param name="sentences">How many sentences the account has.</param>
    public AccountValues(List<AccountValue> all, int sentences)
    {
        All = all;
        _placed = new PlacedAssertion[sentences][];
        Array.Fill(_placed, []);
        for (int first = 0, end; first < all.Count; first = end)
        {
            end = first + 1;
            while (end < all.Count && all[end].Placed.Sentence == all[first].Placed.Sentence)
            {
                end++;
            }

            var placed = _placed[all[first].Placed.Sentence] = new PlacedAssertion[end - first];
            for (var i = first; i < end; i++)
            {
                placed[i - first] = all[i].Placed;
            }
        }
    }

    public List<AccountValue> All { get; }

    public int SentenceCount => _placed.Length;

    public int Count => All.Count;

    public AccountValue this[int index] => All[index];

    /// <summary>The values of a sentence.</summary>
    public PlacedAssertion[] In(int sentence) => _placed[sentence];

    public IEnumerator<AccountValue> GetEnumerator() => All.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
