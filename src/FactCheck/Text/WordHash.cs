using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FactCheck.Text;

/// <summary>
/// A hash of how a word begins, ends and, if it is long, goes on in its middle: three reads whatever its length. For lists that are known beforehand;
/// whoever writes a text could make its own words meet.
/// </summary>
internal static class WordHash
{
    private const ulong First = 0x9E3779B97F4A7C15UL;
    private const ulong Second = 0xBF58476D1CE4E5B9UL;

    /// <summary>So many letters are read at once.</summary>
    private const int Four = 4;

    /// <summary>Never 0.</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        ref var letters = ref MemoryMarshal.GetReference(word);
        var hash = (ulong)word.Length;
        if (word.Length >= Four)
        {
            hash = ((hash + FourFrom(ref letters, 0)) * First) ^ FourFrom(ref letters, word.Length - Four);
            if (word.Length > Four + Four)
            {
                hash = (hash * First) ^ FourFrom(ref letters, (word.Length / 2) - 2);
            }
        }
        else
        {
            foreach (var letter in word)
            {
                hash = (hash << 16) ^ letter;
            }
        }

        hash *= Second;
        hash ^= hash >> 32;
        return (uint)(hash * First >> 32) | 1;
    }

    private static ulong FourFrom(ref char letters, int at) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref letters, at)));
}
