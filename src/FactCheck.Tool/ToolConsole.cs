using System.Text;

namespace FactCheck.Tool;

/// <summary>What the tool reads from and writes to; findings go to <see cref="Output"/> and nothing else does.</summary>
internal sealed class ToolConsole(Stream input, Stream output, TextWriter log)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public Stream Input { get; } = input;

    public Stream Output { get; } = output;

    /// <summary>Standard error: problems, progress, the closing line.</summary>
    public TextWriter Log { get; } = log;

    /// <summary>True when <see cref="Output"/> is a terminal.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>True when <see cref="Log"/> is a terminal.</summary>
    public bool IsLogTerminal { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Looks up an environment variable.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>Where the configuration is looked for.</summary>
    public string WorkingFolder { get; init; } = Directory.GetCurrentDirectory();

    public CancellationToken Cancellation { get; init; }

    /// <summary>A writer of UTF-8 without byte order mark and with "\n" on every system; whoever asks for it flushes it.</summary>
    public StreamWriter OutputText() => Text(Output);

    public static StreamWriter Text(Stream stream) => new(stream, Utf8, 1 << 14, leaveOpen: true) { NewLine = "\n", AutoFlush = false };
}
