namespace FactCheck.Tool.Configuration;

/// <summary>A setting cannot be understood; the message names it and ends without a full stop.</summary>
internal sealed class SettingsException(string message, Exception? cause = null) : Exception(message, cause);
