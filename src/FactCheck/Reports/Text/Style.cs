namespace FactCheck.Reports.Text;

/// <summary>How a stretch of terminal output looks when colour is on.</summary>
internal enum Style
{
    Plain,
    Strong,
    Faint,
    Error,
    Warning,
    Note,
    Good,
}
