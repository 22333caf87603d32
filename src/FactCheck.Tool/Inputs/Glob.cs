namespace FactCheck.Tool.Inputs;

/// <summary>Matches paths against patterns as shells do, for shells that do not: "*" and "?" stay inside a name, "**" crosses folders.</summary>
internal static class Glob
{
    public static bool IsPattern(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;

    /// <param name="pattern">With <c>/</c>.</param>
    /// <param name="path">With <c>/</c>.</param>
    public static bool IsMatch(string pattern, string path) => IsMatch(pattern.Split('/'), path.Split('/'));

    private static bool IsMatch(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        while (!pattern.IsEmpty)
        {
            if (pattern[0] == "**")
            {
                return IsMatch(pattern[1..], path) || (!path.IsEmpty && IsMatch(pattern, path[1..]));
            }

            if (path.IsEmpty || !IsNameMatch(pattern[0], path[0]))
            {
                return false;
            }

            pattern = pattern[1..];
            path = path[1..];
        }

        return path.IsEmpty;
    }

    /// <summary>Linear: on a mismatch only the last star is tried longer.</summary>
    private static bool IsNameMatch(string pattern, string name)
    {
        var (p, n, star, starName) = (0, 0, -1, 0);
        while (n < name.Length)
        {
            if (p < pattern.Length && (pattern[p] == '?' || pattern[p] == name[n]) && pattern[p] != '*')
            {
                p++;
                n++;
            }
            else if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                starName = n;
            }
            else if (star >= 0)
            {
                p = star + 1;
                n = ++starName;
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(p).IndexOfAnyExcept('*') < 0;
    }
}
