using System.Collections.Frozen;
using FactCheck.Text;

namespace FactCheck.Extraction.Names;

/// <summary>Organizations that are on the list by name ("Hamas", "Federal Reserve Board"): one sign among many for the tagger.</summary>
internal static class KnownOrganizations
{
    public const byte None = 0;
    public const byte Begin = 1;
    public const byte Inside = 2;
    public const byte Whole = 3;

    private const int MaxWords = 7;

    private static readonly FrozenSet<string> Names = WordListFile.Lines("organizations.txt").ToFrozenSet(StringComparer.Ordinal);
    private static readonly SpelledSet Spelled = new(Names, StringComparer.Ordinal);
    private static readonly FrozenSet<string> FirstWords = Names.Where(name => name.Contains(' ', StringComparison.Ordinal)).Select(name => name[..name.IndexOf(' ', StringComparison.Ordinal)]).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string folded) => Names.Contains(folded);

    /// <summary>True for the first word of a listed name of several words.</summary>
    public static bool StartsOne(string folded) => FirstWords.Contains(folded);

    /// <summary>For each token whether it begins a listed name, stands inside one or is one; the longest name wins.</summary>
    public static byte[] Find(DocumentWords words)
    {
        var roles = new byte[words.Tokens.Count];
        for (var i = 0; i < roles.Length; i++)
        {
            var word = words[i];
            if (!word.IsCapitalized || !(word.IsOrganization || word.StartsOrganization))
            {
                continue;
            }

            var last = word.StartsOrganization ? LongestEnd(words, i) : i;
            if (last > i)
            {
                roles[i] = Begin;
                roles.AsSpan(i + 1, last - i).Fill(Inside);
                i = last;
            }
            else if (word.IsOrganization)
            {
                roles[i] = Whole;
            }
        }

        return roles;
    }

    private static int LongestEnd(DocumentWords words, int first)
    {
        Span<char> name = stackalloc char[96];
        var (length, best, count) = (0, first, 0);
        for (var at = first; at < words.Tokens.Count && count < MaxWords && words.Tokens[at].Sentence == words.Tokens[first].Sentence; at++)
        {
            var folded = words[at].Folded;
            if (folded.Length == 0 && words[at].Norm is "-" or "'" or ".")
            {
                continue;
            }

            if (folded.Length == 0 || length + folded.Length + 1 > name.Length)
            {
                break;
            }

            if (count > 0)
            {
                name[length++] = ' ';
            }

            folded.CopyTo(name[length..]);
            length += folded.Length;
            count++;
            if (count > 1 && Spelled.Contains(name[..length]))
            {
                best = at;
            }
        }

        return best;
    }
}
