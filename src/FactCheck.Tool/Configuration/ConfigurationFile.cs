using System.Text.Json;
using FactCheck.Tool.Inputs;

namespace FactCheck.Tool.Configuration;

/// <summary>The nearest factcheck.json, from the working folder upwards.</summary>
internal static class ConfigurationFile
{
    public const string Name = "factcheck.json";

    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 16 };

    /// <returns>Its path; null when there is none.</returns>
    public static string? Find(string folder) => NearestFile.Find(Name, folder);

    /// <summary>Reads a file; its baseline and its path patterns are relative to it.</summary>
    /// <exception cref="InputException">It cannot be read, is not JSON, or has a setting that cannot be understood.</exception>
    public static Settings Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path), Options);
            var settings = SettingsReader.Read(document.RootElement);
            var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
            return settings with
            {
                Baseline = settings.Baseline is { } baseline ? Path.Combine(folder, baseline) : null,
                Paths = settings.Paths?.Select(entry => entry with { Folder = folder }).ToList(),
            };
        }
        catch (JsonException exception)
        {
            throw new InputException($"{path}:{exception.LineNumber + 1}:{exception.BytePositionInLine + 1}: not JSON");
        }
        catch (SettingsException exception)
        {
            throw new InputException($"{path}: {exception.Message}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: {exception.Message}");
        }
    }
}
