namespace FactCheck.Tool.Batch;

/// <summary>Some whole lines of input, in a rented buffer.</summary>
/// <param name="Buffer">From the shared pool; whoever has answered the lines returns it.</param>
/// <param name="Length">Bytes in use.</param>
/// <param name="IsTooLong">True for the beginning of a line that is longer than any request may be.</param>
internal readonly record struct LineChunk(byte[] Buffer, int Length, bool IsTooLong = false);
