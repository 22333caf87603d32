namespace FactCheck.Pipeline;

/// <summary>Things joined into groups of limited size: a union-find in which the first joins win.</summary>
internal sealed class CappedGroups
{
    private readonly int[] _parents;
    private readonly int[] _sizes;

    public CappedGroups(int count)
    {
        _parents = [.. Enumerable.Range(0, count)];
        _sizes = new int[count];
        Array.Fill(_sizes, 1);
    }

    /// <summary>Makes one group of those that two things stand in, unless it would have more than <paramref name="most"/>.</summary>
    public void Join(int one, int other, int most)
    {
        var (left, right) = (Find(one), Find(other));
        if (left == right || _sizes[left] + _sizes[right] > most)
        {
            return;
        }

        var (first, second) = left < right ? (left, right) : (right, left);
        _parents[second] = first;
        _sizes[first] += _sizes[second];
    }

    /// <returns>The groups in the order of their first members, each ascending.</returns>
    public IEnumerable<int[]> All() => Enumerable.Range(0, _parents.Length).GroupBy(Find).Select(group => group.ToArray());

    private int Find(int member)
    {
        while (_parents[member] != member)
        {
            member = _parents[member] = _parents[_parents[member]];
        }

        return member;
    }
}
