using System.Runtime.InteropServices;

namespace FactCheck.Names.Places;

/// <summary>The places of each folded name: two flat tables, made in one go.</summary>
/// <param name="capacity">About how many places will be added.</param>
internal sealed class AtlasIndex(int capacity)
{
    /// <summary>The last place added under a name; the others follow from there.</summary>
    private readonly Dictionary<string, int> _last = new(capacity, StringComparer.Ordinal);

    private readonly List<Entry> _entries = new(capacity);
    private readonly List<(string Country, string? Part)> _areas = [];

    /// <summary>All places of a folded name, in the order in which they were added.</summary>
    public IReadOnlyList<Spot> Find(string folded)
    {
        if (!_last.TryGetValue(folded, out var at))
        {
            return [];
        }

        var spots = new List<Spot>();
        for (; at >= 0; at = _entries[at].Before)
        {
            var entry = _entries[at];
            spots.Add(new Spot(_areas[entry.Area].Country, _areas[entry.Area].Part, entry.IsTown, entry.Latitude, entry.Longitude, entry.Size));
        }

        spots.Reverse();
        return spots;
    }

    /// <summary>What is added from now on lies here.</summary>
    public void Enter(string country, string? part) => _areas.Add((country, part));

    /// <summary>A name of the country or the part of it that was entered last.</summary>
    public void Add(string folded) => Add(folded, new Entry((short)(_areas.Count - 1), false, 0, 0, 0, 0));

    /// <summary>A town there.</summary>
    public void Add(string folded, int latitude, int longitude, int size) =>
        Add(folded, new Entry((short)(_areas.Count - 1), true, (short)latitude, (short)longitude, (byte)size, 0));

    private void Add(string folded, Entry entry)
    {
        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_last, folded, out var isKnown);
        _entries.Add(entry with { Before = isKnown ? last : -1 });
        last = _entries.Count - 1;
    }

    private readonly record struct Entry(short Area, bool IsTown, short Latitude, short Longitude, byte Size, int Before);
}
