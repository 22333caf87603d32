using FactCheck.Reports;

namespace FactCheck.Tool.Outputs;

/// <summary>Shows on standard error how far a run is: only on a terminal, only once a second has passed, and gone when it ends.</summary>
internal sealed class ProgressBar(ToolConsole console, int total) : IDisposable
{
    private const int Width = 30;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly long _start = console.Clock.GetTimestamp();
    private long _last;
    private bool _isShown;

    /// <summary>Hands documents on and counts them.</summary>
    public IEnumerable<Document> Over(IEnumerable<Document> documents)
    {
        var done = 0;
        foreach (var document in documents)
        {
            Show(done++);
            yield return document;
        }

        Show(done);
    }

    public void Dispose()
    {
        if (_isShown)
        {
            console.Log.Write("\r\u001b[K");
            console.Log.Flush();
        }
    }

    private void Show(int done)
    {
        if (!console.IsLogTerminal || console.Clock.GetElapsedTime(_start) < Patience || (_isShown && done < total && console.Clock.GetElapsedTime(_last) < Pause))
        {
            return;
        }

        var filled = total == 0 ? Width : (int)((long)Width * done / total);
        var what = done < total ? $"{done} of {Wording.Count(total, "document")} read" : $"comparing {Wording.Count(total, "document")}";
        console.Log.Write($"\r\u001b[K[{new string('#', filled)}{new string('-', Width - filled)}] {what}");
        console.Log.Flush();
        (_isShown, _last) = (true, console.Clock.GetTimestamp());
    }
}
