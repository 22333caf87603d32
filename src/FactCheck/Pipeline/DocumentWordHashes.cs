namespace FactCheck.Pipeline;

/// <summary>The distinct longer words and numbers of a text as hashes, read in one pass without taking the text apart.</summary>
internal static class DocumentWordHashes
{
    private const int LeastLength = 4;

    public static uint[] Of(string prose)
    {
        var hashes = new List<uint>(prose.Length / 8);
        for (int start = 0, end; start < prose.Length; start = end)
        {
            end = start;
            var hash = 14695981039346656037UL;
            while (end < prose.Length && char.IsLetterOrDigit(prose[end]))
            {
                hash = (hash ^ char.ToLowerInvariant(prose[end++])) * 1099511628211UL;
            }

            if (end - start >= LeastLength)
            {
                hash ^= hash >> 29;
                hashes.Add((uint)((hash * 0xBF58476D1CE4E5B9UL) >> 32));
            }

            end += end == start ? 1 : 0;
        }

        hashes.Sort();
        var distinct = 0;
        for (var i = 0; i < hashes.Count; i++)
        {
            if (i == 0 || hashes[i] != hashes[i - 1])
            {
                hashes[distinct++] = hashes[i];
            }
        }

        return [.. hashes[..distinct]];
    }
}
