namespace FactCheck.Tool.Batch;

/// <summary>A request line that cannot be answered: its code is for programs, its message for people.</summary>
internal sealed class RequestException(string code, string message) : Exception(message)
{
    public const string InvalidJson = "invalidJson";
    public const string InvalidUtf8 = "invalidUtf8";
    public const string InvalidRequest = "invalidRequest";
    public const string LineTooLong = "lineTooLong";
    public const string Internal = "internal";

    public string Code { get; } = code;
}
