namespace FactCheck.Tool.Outputs;

/// <summary>Opens standard output so that writing to a closed pipe fails, as a filter in front of <c>head</c> must to ever end.</summary>
internal static class StandardOutput
{
    private const int BrokenPipe = 32;

    /// <remarks>The stream of <see cref="Console"/> drops what it writes to a closed pipe in silence.</remarks>
    public static Stream Open(bool isStream) => (isStream && Console.IsOutputRedirected && !OperatingSystem.IsWindows() ? Pipe() : null) ?? Console.OpenStandardOutput();

    /// <summary>True when whoever read the output has gone: nothing is wrong and nobody is to be told.</summary>
    public static bool IsClosed(IOException exception) => exception.HResult == BrokenPipe;

    /// <returns>Null when it is something else than a pipe: a file, a socket.</returns>
    private static FileStream? Pipe()
    {
        try
        {
            var stream = new FileStream("/dev/stdout", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            if (!stream.CanSeek)
            {
                return stream;
            }

            stream.Dispose();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Then the console's own stream will do.
        }

        return null;
    }
}
