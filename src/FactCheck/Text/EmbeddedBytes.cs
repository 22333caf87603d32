using System.Runtime.CompilerServices;

namespace FactCheck.Text;

/// <summary>
/// An embedded binary table, read where the runtime has mapped the assembly: nothing is copied at start, and large tables do not fill the heap of large
/// objects, whose first three megabytes end in a full collection.
/// </summary>
internal sealed unsafe class EmbeddedBytes
{
    private readonly byte* _start;
    private readonly int _length;

    /// <summary>Keeps the bytes of a host that maps nothing; pinned.</summary>
    private readonly byte[]? _copy;

    /// <param name="name">Of the embedded file.</param>
    public EmbeddedBytes(string name)
    {
        using var stream = typeof(EmbeddedBytes).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not embedded.");
        _length = (int)stream.Length;
        if (stream is UnmanagedMemoryStream mapped)
        {
            // Stays mapped as long as the assembly is loaded, and with it this class.
            _start = mapped.PositionPointer;
            return;
        }

        _copy = GC.AllocateUninitializedArray<byte>(_length, pinned: true);
        stream.ReadExactly(_copy);
        _start = (byte*)Unsafe.AsPointer(ref _copy[0]);
    }

    public ReadOnlySpan<byte> Span => new(_start, _length);
}
